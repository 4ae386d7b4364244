import { createContext, type CheckResources } from '#shared/check/context'
import { CHECKED, CHECKS, type CheckedCategory } from '#shared/check/registry'
import { SEVERITIES } from '#shared/model'
import type { Finding, Members, PlainWork } from '#shared/plain'

export interface CheckOptions extends CheckResources {
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
  const context = createContext(work, groups, options)
  return (options.categories ?? CHECKED)
    .flatMap((category) => CHECKS[category].run(context))
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
