import { checkAdditions } from '#shared/check/addition'
import { createContext, type CheckContext } from '#shared/check/context'
import { checkDates } from '#shared/check/date'
import { checkDuplicates } from '#shared/check/duplicate'
import { checkNumbers } from '#shared/check/number'
import { checkOmissions } from '#shared/check/omission'
import { SEVERITIES, type Category } from '#shared/model'
import type { Finding, Members, PlainWork } from '#shared/plain'

/** The checks there are, by the category of what they report. */
export const CHECKS = {
  duplicate: checkDuplicates,
  omission: checkOmissions,
  addition: checkAdditions,
  number: checkNumbers,
  date: checkDates,
} satisfies Partial<Record<Category, (context: CheckContext) => Finding[]>>

export type CheckedCategory = keyof typeof CHECKS

export interface CheckOptions {
  /** The categories to look for; all there are by default. */
  readonly categories?: readonly CheckedCategory[]
}

/**
 * The divergences of a work whose segments are grouped into units: worst and surest first, then in the order of the
 * text. Every finding has evidence; one of confidence below 0.5 is a hint. Depends on nothing but its arguments.
 */
export function checkWork(
  work: PlainWork,
  groups: readonly Members[],
  options: CheckOptions = {},
): Finding[] {
  const context = createContext(work, groups)
  const categories = options.categories ?? (Object.keys(CHECKS) as CheckedCategory[])
  return categories
    .flatMap((category) => CHECKS[category](context))
    .toSorted(
      (a, b) =>
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
        b.confidence - a.confidence ||
        place(a) - place(b),
    )
}

function place({ evidence: [first] }: Finding): number {
  return first?.segment ?? 0
}
