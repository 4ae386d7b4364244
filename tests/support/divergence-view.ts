import type { DivergenceView } from '#shared/api'

/** An open finding about a number, but for what is given. */
export function divergenceView(part: Partial<DivergenceView> = {}): DivergenceView {
  return {
    ...{ id: 1, category: 'number', severity: 'minor', graded: false, mqm: 'mistranslation', typed: false },
    ...{ confidence: 0.9, message: '', note: '', byPerson: false, state: 'open', decision: null },
    ...{ unit: 1, row: 0, evidence: [] },
    ...part,
  }
}
