import type { Rival } from '#shared/check/best-of'
import type { CheckContext } from '#shared/check/context'
import { withPlaces } from '#shared/check/finding-places'
import type { Finding } from '#shared/plain'

/** A finding as one of those of the place of its first evidence. */
export function rivalOf(context: CheckContext, said: Finding): Rival<Finding>[] {
  const [first] = said.evidence
  return first === undefined
    ? []
    : [{ of: context.segment(first.version, first.segment), at: first.start, said }]
}

/** All that a finding says but for places, which are those of when it was worked out. */
export function textOf(finding: Finding): string {
  const { message, confidence, evidence } = withPlaces(finding, () => 0)
  return JSON.stringify([message, confidence, evidence])
}
