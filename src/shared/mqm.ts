import type { Category } from '#shared/model'
import type { MqmType } from '#shared/mqm-types'

/** The MQM type of what a category finds, until a person says otherwise: a value or name that differs is a mistranslation. */
const TYPE_OF_CATEGORY: Readonly<Record<Category, MqmType>> = {
  omission: 'omission',
  addition: 'addition',
  length: 'under-translation',
  duplicate: 'addition',
  moved: 'textual-conventions',
  number: 'mistranslation',
  date: 'mistranslation',
  measure: 'mistranslation',
  name: 'mistranslation',
  symbol: 'do-not-translate',
  terminology: 'wrong-term',
  inconsistency: 'inconsistent-terminology',
  untranslated: 'untranslated',
  negation: 'mistranslation',
  punctuation: 'punctuation',
  typography: 'textual-conventions',
}

/** The MQM type of a divergence: a person's, or else that of its category. */
export function mqmOf({ category, mqm }: { readonly category: Category; readonly mqm?: MqmType }): MqmType {
  return mqm ?? TYPE_OF_CATEGORY[category]
}
