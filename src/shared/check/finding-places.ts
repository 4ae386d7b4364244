import type { Finding } from '#shared/plain'
import { mapSegments } from '#shared/words/map-segments'

/** A finding that tells other places; the same object where they are the same. */
export function withPlaces(finding: Finding, placeOf: (version: number, place: number) => number): Finding {
  const evidence = finding.evidence.map((one) => {
    const segment = placeOf(one.version, one.segment)
    return segment === one.segment ? one : { ...one, segment }
  })
  const message = mapSegments(finding.message, (named) => {
    const [from, to] = [placeOf(named.version, named.from), placeOf(named.version, named.to)]
    return from === named.from && to === named.to ? named : { ...named, from, to }
  })
  const same = message === finding.message && evidence.every((one, n) => one === finding.evidence[n])
  return same ? finding : { ...finding, message, evidence }
}
