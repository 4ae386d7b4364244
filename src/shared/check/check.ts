import { Checker, type CheckerOptions } from '#shared/check/incremental'
import type { Finding, Members, PlainWork } from '#shared/plain'

/**
 * The divergences of a work whose segments are grouped into units: worst and surest first, then in the order of the
 * text. Every finding has evidence; one of confidence below 0.5 is a hint. Depends on nothing but its arguments.
 */
export function checkWork(
  work: PlainWork,
  groups: readonly Members[],
  options: CheckerOptions = {},
): Finding[] {
  return new Checker(options).update(work, groups)
}
