import type { Moves } from '#shared/check/moves'
import type { Finding } from '#shared/plain'
import { mapSegments } from '#shared/words/map-segments'

/** The new place of a segment. */
export function movedPlace({ places }: Moves, version: number, place: number): number {
  return places[version]?.[place] ?? place
}

/** Findings that tell the new places; the same object where nothing of it moved. */
export function movedFindings(findings: readonly Finding[], moves: Moves): readonly Finding[] {
  return findings.length === 0 || moves.places.every((places) => places === null)
    ? findings
    : findings.map((finding) => withPlaces(finding, (version, place) => movedPlace(moves, version, place)))
}

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
