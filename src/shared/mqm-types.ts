/**
 * Error types of the MQM typology (themqm.org, the same seven dimensions as ISO 5060:2024) that a difference between
 * two versions can be, with the dimension each belongs to.
 */
export const MQM_TYPES = {
  omission: 'accuracy',
  addition: 'accuracy',
  mistranslation: 'accuracy',
  'over-translation': 'accuracy',
  'under-translation': 'accuracy',
  untranslated: 'accuracy',
  'do-not-translate': 'accuracy',
  'wrong-term': 'terminology',
  'inconsistent-terminology': 'terminology',
  punctuation: 'linguistic-conventions',
  spelling: 'linguistic-conventions',
  grammar: 'linguistic-conventions',
  'textual-conventions': 'linguistic-conventions',
  'character-encoding': 'linguistic-conventions',
  'inconsistent-style': 'style',
  'number-format': 'locale-conventions',
  'date-format': 'locale-conventions',
  'measurement-format': 'locale-conventions',
  'name-format': 'locale-conventions',
  layout: 'design-and-markup',
  markup: 'design-and-markup',
} as const satisfies Record<string, MqmDimension>

export type MqmType = keyof typeof MQM_TYPES

export type MqmDimension =
  | 'terminology'
  | 'accuracy'
  | 'linguistic-conventions'
  | 'style'
  | 'locale-conventions'
  | 'audience-appropriateness'
  | 'design-and-markup'
