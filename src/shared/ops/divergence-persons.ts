import type { Divergence } from '#shared/model'

/** Whether a person found a divergence, decided on it, graded it or wrote a note to it. */
export function isPersons({ state, origin, grade, mqm, note }: Divergence): boolean {
  return state !== 'open' || [origin, grade, mqm, note].some((own) => own !== undefined)
}
