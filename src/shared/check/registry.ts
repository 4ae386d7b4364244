import { checkAdditions } from '#shared/check/addition'
import type { Changes } from '#shared/check/changes'
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
import { unbalancedMarks } from '#shared/check/punctuation/balance'
import { lostQuestions } from '#shared/check/punctuation/question'
import { variedNames } from '#shared/check/terminology/name-spellings'
import { prescribedTerms } from '#shared/check/terminology/prescribed'
import { variedTerms } from '#shared/check/terminology/varied'
import { variedKnown } from '#shared/check/terminology/varied-known'
import { variedPhrases } from '#shared/check/terminology/varied-phrases'
import { mixedQuotes } from '#shared/check/typography/quotes'
import { slips } from '#shared/check/typography/typography'
import { variedSpellings } from '#shared/check/typography/spellings'
import { checkUntranslated } from '#shared/check/untranslated'
import { checkSymbols } from '#shared/check/symbol'
import { CATEGORIES, type Category } from '#shared/model'
import type { Finding } from '#shared/plain'

/** The findings of a whole work, or where it keeps them from one check to the next, what became of them. */
export type Finder = (context: CheckContext) => readonly Finding[] | Changes<Finding>

/**
 * What a check looks at, and so what an edit touches:
 * `unit`: the findings of a unit depend on its own segments only, with their languages and relations;
 * `neighbourhood`: and on the segments right before and behind each of them;
 * `work`: on anything. Such a check runs each time, and keeps what is dear in `perSegment`, `ofUnits` and indexes.
 * A check of one of the first two is run on a context whose `groups` are only those to be looked at.
 */
export type Check =
  | { readonly scope: 'unit' | 'neighbourhood'; readonly run: (context: CheckContext) => Finding[] }
  | { readonly scope: 'work'; readonly run: readonly Finder[] }

/** The checks there are, by the category of what they report. */
export const CHECKS = {
  duplicate: { scope: 'work', run: [checkDuplicates] },
  omission: { scope: 'work', run: [checkOmissions] },
  addition: { scope: 'work', run: [checkAdditions] },
  number: { scope: 'neighbourhood', run: checkNumbers },
  date: { scope: 'neighbourhood', run: checkDates },
  measure: { scope: 'unit', run: checkMeasures },
  name: { scope: 'work', run: [checkNames] },
  symbol: { scope: 'unit', run: checkSymbols },
  length: { scope: 'work', run: [checkLengths] },
  negation: { scope: 'unit', run: checkNegations },
  moved: { scope: 'work', run: [checkMoved] },
  /** Terms that the glossary does not allow, and terms that are rendered otherwise than elsewhere in the work. */
  terminology: {
    scope: 'work',
    run: [prescribedTerms, variedNames, variedKnown, variedPhrases, variedTerms],
  },
  inconsistency: { scope: 'work', run: [checkInconsistencies] },
  /** Marks that say other things than in the other versions: quotations and brackets left open, questions lost. */
  punctuation: { scope: 'work', run: [unbalancedMarks, lostQuestions] },
  /** Slips of form: stray and doubled spaces, words said twice, codes spelled in several ways, mixed quotation marks. */
  typography: { scope: 'work', run: [slips, variedSpellings, mixedQuotes] },
  untranslated: { scope: 'work', run: [checkUntranslated] },
} satisfies Partial<Record<Category, Check>>

export type CheckedCategory = keyof typeof CHECKS

/** All of them, in the order of `CATEGORIES`. */
export const CHECKED: readonly CheckedCategory[] = CATEGORIES.filter(
  (category): category is CheckedCategory => Object.hasOwn(CHECKS, category),
)
