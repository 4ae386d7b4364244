/** How grave it is to break a rule, what the rule says, and what fixing does (null: only a person can). */
export interface Rule {
  /** `error`: the standard forbids it, and readers refuse the file or lose something; `warning`: some readers do. */
  readonly severity: 'error' | 'warning'
  readonly about: string
  readonly fix: string | null
}

const ALL = {
  'well-formed': { severity: 'error', about: 'The file is well-formed XML.', fix: null },
  character: {
    ...{ severity: 'error', about: 'There are only characters that XML 1.0 can hold.' },
    fix: 'the character is removed',
  },
  entity: {
    ...{ severity: 'error', about: 'There are no entities but the five of XML, and no bare &.' },
    fix: 'it is written as the character it stands for, or as text',
  },
  encoding: {
    ...{
      severity: 'warning',
      about: 'The file is UTF-8 without a byte order mark, which every reader takes.',
    },
    fix: 'the copy is UTF-8',
  },
  doctype: {
    ...{ severity: 'error', about: 'The DOCTYPE declares nothing of its own.' },
    fix: 'the DOCTYPE is left out',
  },
  root: {
    severity: 'error',
    about: 'The outermost element is tmx, with one header and one body.',
    fix: null,
  },
  version: {
    ...{ severity: 'error', about: 'The version is 1.4, and tmx has no other attribute.' },
    fix: 'the copy says version 1.4 and nothing else',
  },
  header: {
    ...{ severity: 'error', about: 'The header comes first and has the seven attributes that are required.' },
    fix: 'what is missing is filled in',
  },
  datatype: {
    ...{ severity: 'warning', about: 'The datatype is one that the standard lists.' },
    fix: 'it becomes "unknown"',
  },
  element: {
    ...{ severity: 'error', about: 'Elements and texts stand only where the standard has them.' },
    fix: 'it is left out; in a text only its tags are',
  },
  order: {
    ...{ severity: 'error', about: 'Notes and props come before tuv and seg.' },
    fix: 'they are moved to the front',
  },
  attribute: {
    ...{
      severity: 'error',
      about: 'Elements have the attributes the standard gives them, and those it requires.',
    },
    fix: 'what is not known is left out, what is missing is filled in',
  },
  value: {
    ...{ severity: 'error', about: 'Attributes with a fixed form have it (segtype, pos, usagecount).' },
    fix: 'the attribute is left out',
  },
  date: {
    ...{ severity: 'error', about: 'Dates read YYYYMMDDThhmmssZ.' },
    fix: 'it is rewritten in UTC, or left out where it is no date',
  },
  language: {
    ...{ severity: 'error', about: 'Languages are named in xml:lang, as en, zh-Hant or pt-BR.' },
    fix: 'lang becomes xml:lang, and _ becomes -',
  },
  'no-language': {
    ...{ severity: 'error', about: 'Every tuv names its language, by a code that can be understood.' },
    fix: null,
  },
  'language-case': {
    ...{ severity: 'warning', about: 'A language is written in one way throughout the file.' },
    fix: 'it is written as where it first occurs',
  },
  'language-twice': {
    ...{ severity: 'warning', about: 'A unit has each language once.' },
    fix: null,
  },
  variants: {
    ...{ severity: 'error', about: 'A unit has at least one tuv.' },
    fix: 'the unit is left out',
  },
  'one-language': {
    ...{ severity: 'warning', about: 'A unit has texts in two languages or more.' },
    fix: 'the unit is left out',
  },
  seg: {
    ...{ severity: 'error', about: 'A tuv has exactly one seg.' },
    fix: 'a tuv without one is left out; several become one text',
  },
  empty: {
    ...{ severity: 'warning', about: 'Every seg holds text.' },
    fix: 'the tuv is left out',
  },
  source: {
    ...{ severity: 'error', about: 'A unit has a tuv in the source language, unless that is *all*.' },
    fix: null,
  },
  'source-differs': {
    ...{ severity: 'warning', about: 'Units have the source language that the header names.' },
    fix: null,
  },
  'duplicate-id': {
    ...{ severity: 'warning', about: 'No two units have one tuid.' },
    fix: 'the later one gets a number',
  },
  codes: {
    ...{ severity: 'error', about: 'In a text each bpt has its ept, and each i is one pair’s.' },
    fix: 'half a pair becomes it; a number used twice is changed',
  },
  deprecated: {
    ...{ severity: 'warning', about: 'There is no ut, which the standard has given up.' },
    fix: 'it becomes ph',
  },
  space: {
    ...{ severity: 'warning', about: 'Texts do not begin or end with white space.' },
    fix: 'it is trimmed',
  },
  script: {
    ...{ severity: 'warning', about: 'A text is in a script that its language is written in.' },
    fix: null,
  },
  'mixed-script': {
    ...{ severity: 'warning', about: 'No word mixes Latin and Cyrillic letters.' },
    fix: null,
  },
  chinese: {
    ...{ severity: 'warning', about: 'Chinese is written as its code says: simplified or traditional.' },
    fix: null,
  },
  'tool-languages': {
    ...{ severity: 'error', about: 'The file has no more languages than the tool takes.' },
    fix: null,
  },
  'tool-code': {
    ...{ severity: 'error', about: 'Codes are no longer than the tool takes.' },
    fix: null,
  },
  'tool-length': {
    ...{ severity: 'warning', about: 'Texts are no longer than the tool takes.' },
    fix: null,
  },
} as const satisfies Readonly<Record<string, Rule>>

export type RuleId = keyof typeof ALL

/** What is checked of a TMX, by name. */
export const RULES: Readonly<Record<RuleId, Rule>> = ALL

// `Object.keys` gives strings; these are the keys of the very object that defines the type.
export const RULE_IDS = Object.keys(ALL) as readonly RuleId[]
