import type { Category, DivergenceState } from '#shared/model'
import type { MqmType } from '#shared/mqm-types'
import type { DivergenceOrder } from '#renderer/store'

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

export const ORDER_TITLES: Readonly<Record<DivergenceOrder, string>> = {
  gravity: 'worst first',
  text: 'along the text',
  category: 'by category',
  version: 'by version',
  state: 'by state',
}

/** MQM types as people read them. */
export function mqmTitle(type: MqmType): string {
  return type.replaceAll('-', ' ')
}

/** The languages that a divergence shows evidence of, in order: `zh, tr`. */
export function languagesOf(evidence: readonly { readonly lang: string }[]): string {
  return [...new Set(evidence.map(({ lang }) => lang))].join(', ')
}
