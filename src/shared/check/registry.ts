import { checkAdditions } from '#shared/check/addition'
import type { CheckContext } from '#shared/check/context'
import { checkDates } from '#shared/check/date'
import { checkDuplicates } from '#shared/check/duplicate'
import { checkInconsistencies } from '#shared/check/inconsistency'
import { checkLengths } from '#shared/check/length/length'
import { checkMeasures } from '#shared/check/measure'
import { checkMoved } from '#shared/check/moved/moved'
import { checkNames } from '#shared/check/name'
import { checkNegations } from '#shared/check/negation/negation'
import { checkNumbers } from '#shared/check/number'
import { checkOmissions } from '#shared/check/omission'
import { checkPunctuation } from '#shared/check/punctuation/punctuation'
import { checkTerminology } from '#shared/check/terminology/terminology'
import { checkTypography } from '#shared/check/typography/typography'
import { checkUntranslated } from '#shared/check/untranslated'
import { checkSymbols } from '#shared/check/symbol'
import { CATEGORIES, type Category } from '#shared/model'
import type { Finding } from '#shared/plain'

/**
 * What a check looks at, and so what an edit touches:
 * `unit`: the findings of a unit depend on its own segments only, with their languages and relations;
 * `neighbourhood`: and on the segments right before and behind each of them;
 * `work`: on anything. Such a check runs each time, and keeps what is dear in `perSegment`, `perUnit` and indexes.
 * A check of one of the first two is run on a context whose `groups` are only those to be looked at.
 */
export type CheckScope = 'unit' | 'neighbourhood' | 'work'

export interface Check {
  readonly scope: CheckScope
  readonly run: (context: CheckContext) => Finding[]
}

/** The checks there are, by the category of what they report. */
export const CHECKS = {
  duplicate: { scope: 'work', run: checkDuplicates },
  omission: { scope: 'work', run: checkOmissions },
  addition: { scope: 'work', run: checkAdditions },
  number: { scope: 'neighbourhood', run: checkNumbers },
  date: { scope: 'neighbourhood', run: checkDates },
  measure: { scope: 'unit', run: checkMeasures },
  name: { scope: 'work', run: checkNames },
  symbol: { scope: 'unit', run: checkSymbols },
  length: { scope: 'work', run: checkLengths },
  negation: { scope: 'unit', run: checkNegations },
  moved: { scope: 'work', run: checkMoved },
  terminology: { scope: 'work', run: checkTerminology },
  inconsistency: { scope: 'work', run: checkInconsistencies },
  punctuation: { scope: 'work', run: checkPunctuation },
  typography: { scope: 'work', run: checkTypography },
  untranslated: { scope: 'work', run: checkUntranslated },
} satisfies Partial<Record<Category, Check>>

export type CheckedCategory = keyof typeof CHECKS

/** All of them, in the order of `CATEGORIES`. */
export const CHECKED: readonly CheckedCategory[] = CATEGORIES.filter(
  (category): category is CheckedCategory => Object.hasOwn(CHECKS, category),
)
