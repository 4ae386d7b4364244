import type { Category, DivergenceState } from '#shared/model'

/** The names of the categories as people read them. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = {
  omission: 'Omission',
  addition: 'Addition',
  length: 'Length',
  duplicate: 'Duplicate',
  moved: 'Moved',
  number: 'Number',
  date: 'Date',
  measure: 'Measure',
  name: 'Name',
  symbol: 'Symbol',
  terminology: 'Terminology',
  inconsistency: 'Inconsistency',
  untranslated: 'Untranslated',
  negation: 'Negation',
  punctuation: 'Punctuation',
  typography: 'Typography',
}

export const STATE_TITLES: Readonly<Record<DivergenceState, string>> = {
  open: 'open',
  confirmed: 'confirmed',
  dismissed: 'dismissed',
  corrected: 'corrected',
}

/** The languages that a divergence shows evidence of, in order: `zh, tr`. */
export function languagesOf(evidence: readonly { readonly lang: string }[]): string {
  return [...new Set(evidence.map(({ lang }) => lang))].join(', ')
}
