import type { ReviewFinding } from '#shared/exchange/review/work'
import type { Category, Severity } from '#shared/model'
import type { XmlAttributes } from '#shared/xml/writer'

/** Namespace of the Internationalization Tag Set 2.0 (W3C, 2013). */
export const ITS = 'http://www.w3.org/2005/11/its'

/** The type that ITS 2.0 has for a category (8.17.3, "Values for the Localization Quality Issue Type"). */
const TYPES: Readonly<Record<Category, string>> = {
  omission: 'omission',
  addition: 'addition',
  length: 'length',
  duplicate: 'duplication',
  moved: 'other',
  number: 'numbers',
  date: 'numbers',
  measure: 'numbers',
  name: 'inconsistent-entities',
  symbol: 'inconsistent-entities',
  terminology: 'terminology',
  inconsistency: 'inconsistency',
  untranslated: 'untranslated',
  negation: 'mistranslation',
  punctuation: 'typographical',
  typography: 'typographical',
}

/** From 0 to 100, as ITS has it; in the proportions in which MQM weighs minor, major and critical errors. */
const SEVERITY: Readonly<Record<Severity, string>> = {
  neutral: '0',
  minor: '4',
  major: '20',
  critical: '100',
}

/** The finding as attributes of a Localization Quality Issue; `prefix` is `its:` where they stand on another element. */
export function issueOf({ category, message, severity }: ReviewFinding, prefix: 'its:' | ''): XmlAttributes {
  return {
    [`${prefix}locQualityIssueType`]: TYPES[category],
    [`${prefix}locQualityIssueComment`]: `${category}: ${message}`,
    [`${prefix}locQualityIssueSeverity`]: SEVERITY[severity],
  }
}
