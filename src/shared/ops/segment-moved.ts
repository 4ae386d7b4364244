import { Refusal } from '#shared/errors'
import type { Divergence, Evidence, Segment } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import { segmentNames } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import { regroup } from '#shared/ops/regroup'
import type { WorkReader } from '#shared/ops/state'
import { say, type Message, type Value } from '#shared/words/message'

/**
 * Says that text was moved: the segments come into the unit of the first of them, as when they are linked, and a
 * confirmed divergence says that they stand at another place there. What a check found of the same, the first of them
 * and a counterpart, is confirmed instead, unless a person dismissed it. It is minor, so that the unit, which is linked rightly, stays in exports.
 */
export const markMoved: Planner<'segment.moved'> = (state, { segments }, { actor, at, allocate }) => {
  const [first, ...others] = [...new Set(segments)].map((id) => state.segment(id))
  if (first === undefined) throw new Refusal('bad-argument', say('edit.whichMoved'))
  const moved = [first, ...others].filter(({ version }) => version === first.version)
  const counterparts = [
    ...others.filter(({ version }) => version !== first.version),
    ...state.segmentsOf(first.unit).filter(({ version }) => version !== first.version),
  ].filter(({ id }, n, all) => all.findIndex((one) => one.id === id) === n)
  if (counterparts.length === 0) throw new Refusal('bad-argument', say('edit.movedCounterpart'))
  const draft = new Draft(state)
  regroup(draft, state, new Map(others.map(({ id }) => [id, first.unit])))
  const same = state.divergencesOf(first.id).filter((one) => tellsOf(one, first, counterparts))
  if (same.some((one) => one.state === 'confirmed'))
    throw new Refusal('bad-argument', say('edit.movedAlready', { segment: segmentNames(state, [first.id]) }))
  const decided = { state: 'confirmed', decision: { actor, at, reason: '' } } as const
  const evidence = [
    ...moved.map((one) => evidenceOf(state, one, 'place')),
    ...counterparts.map((one) => evidenceOf(state, one, 'counterpart')),
  ]
  const found: Divergence = same.find((one) => one.state !== 'dismissed') ?? {
    ...{
      id: allocate('divergence'),
      work: state.work.id,
      category: 'moved',
      severity: 'minor',
      confidence: 1,
    },
    message: messageOf(state, moved, counterparts),
    ...{ evidence, origin: 'person', ...decided },
  }
  draft.put('divergence', { ...found, ...decided })
  return draft.changes()
}

/**
 * Whether a divergence says that the segment stands elsewhere than one of the counterparts. Where a check cannot tell
 * which of two versions is the odd one, both sides are places.
 */
function tellsOf(
  { category, evidence }: Divergence,
  { id, version }: Segment,
  counterparts: readonly Segment[],
): boolean {
  return (
    category === 'moved' &&
    evidence.some((one) => one.segment === id && one.role === 'place') &&
    evidence.some((one) => one.version !== version && counterparts.some((other) => other.id === one.segment))
  )
}

function messageOf(state: WorkReader, moved: readonly Segment[], counterparts: readonly Segment[]): Message {
  const namesOf = (some: readonly Segment[]): Value =>
    segmentNames(
      state,
      some.map(({ id }) => id),
    )
  const [here, there] = [namesOf(moved), namesOf(counterparts)]
  return say('found.markedMoved', { here, count: moved.length, there })
}

function evidenceOf(state: WorkReader, segment: Segment, role: Evidence['role']): Evidence {
  const text = state.textOf(segment)
  return { version: segment.version, segment: segment.id, start: 0, end: text.length, text, role }
}
