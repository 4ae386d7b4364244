import { Refusal } from '#shared/errors'
import type { Divergence } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'
import { say } from '#shared/words/message'

/** Sets, or with null takes away, the severity and the MQM type that a person gives divergences. */
export const gradeDivergences: Planner<'divergence.grade'> = (state, { divergences, severity, mqm }) => {
  if (divergences.length === 0) throw new Refusal('bad-argument', say('edit.whichGrade'))
  const draft = new Draft(state)
  for (const id of divergences) {
    const { grade, mqm: type, ...row } = state.divergence(id)
    // The check's own severity needs no person to say it again.
    const newGrade = severity === undefined ? grade : severity === row.severity ? null : severity
    draft.put('divergence', {
      ...row,
      ...optional('grade', newGrade),
      ...optional('mqm', mqm === undefined ? type : mqm),
    })
  }
  return draft.changes()
}

/** A field of a row, or none where it has no value. */
function optional<K extends 'grade' | 'mqm'>(
  key: K,
  value: Divergence[K] | null,
): Partial<Pick<Divergence, K>> {
  return value === undefined || value === null ? {} : ({ [key]: value } as Pick<Divergence, K>)
}
