import { Draft } from '#shared/ops/draft'
import type { Planner } from '#shared/ops/plan'

/** Accepts a unit and all above it that nobody has looked at; what is doubtful or excluded stays so. */
export const acceptAbove: Planner<'unit.accept-above'> = (state, { unit, pivot }) => {
  const draft = new Draft(state)
  for (const id of state.order(pivot).slice(0, state.rowOf(unit, pivot) + 1)) {
    const row = state.unit(id)
    if (row.state === 'unreviewed' && row.excluded !== true) draft.put('unit', { ...row, state: 'accepted' })
  }
  return draft.changes()
}
