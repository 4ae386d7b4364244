import type { Category, DivergenceState } from '#shared/model'
import type { MqmType } from '#shared/mqm-types'
import { en } from '#shared/report/words/en'
import type { DivergenceOrder } from '#renderer/store'

/** The names of categories and states as people read them: the window speaks as the English report does. */
export const CATEGORY_TITLES: Readonly<Record<Category, string>> = en.categories
export const STATE_TITLES: Readonly<Record<DivergenceState, string>> = en.states

export const ORDER_TITLES: Readonly<Record<DivergenceOrder, string>> = {
  gravity: 'worst first',
  text: 'along the text',
  category: 'by category',
  version: 'by version',
  state: 'by state',
}

/** MQM types as people read them. */
export function mqmTitle(type: MqmType): string {
  return en.types[type]
}

/** The languages that a divergence shows evidence of, in order: `zh, tr`. */
export function languagesOf(evidence: readonly { readonly lang: string }[]): string {
  return [...new Set(evidence.map(({ lang }) => lang))].join(', ')
}
