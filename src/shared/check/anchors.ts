import { withPlaces } from '#shared/check/finding-places'
import { equal } from '#shared/ops/equal'
import type { Finding, PlainSegment, PlainWork } from '#shared/plain'
import { mapSegments } from '#shared/words/map-segments'
import type { Message } from '#shared/words/message'

/** A segment that a finding tells of, and the place that it had when that was found. */
interface Anchor {
  readonly version: number
  readonly place: number
  readonly segment: PlainSegment | undefined
}

/**
 * Which segments findings tell of. A finding is not made anew when what it tells of comes to stand elsewhere: where that is
 * now is asked for when it is told.
 */
export class Anchors {
  readonly #anchors = new WeakMap<Finding, readonly Anchor[]>()

  /** Takes in a finding that was made of the work as it is now. */
  add(finding: Finding, { versions }: PlainWork): void {
    const anchors: Anchor[] = []
    withPlaces(finding, (version, place) => {
      anchors.push({ version, place, segment: versions[version]?.segments[place] })
      return place
    })
    this.#anchors.set(finding, anchors)
  }

  /** The segment that a finding tells of first. */
  first(finding: Finding): PlainSegment | undefined {
    return this.#anchors.get(finding)?.[0]?.segment
  }

  /** The finding with the places that its segments have now; the same object where they are those it tells. */
  placed(finding: Finding, placeOf: (version: number, segment: PlainSegment) => number): Finding {
    const anchors = this.#anchors.get(finding) ?? []
    return withPlaces(finding, (version, place) => {
      const anchor = anchors.find((one) => one.version === version && one.place === place)
      return anchor?.segment === undefined ? place : placeOf(version, anchor.segment)
    })
  }

  /** Whether two findings say the same of the same segments, wherever these stood. */
  isEqual(a: Finding, b: Finding): boolean {
    if (a.category !== b.category || a.severity !== b.severity || a.confidence !== b.confidence) return false
    const [one, other] = [this.#anchors.get(a), this.#anchors.get(b)]
    if (one === undefined || other === undefined || one.length !== other.length) return false
    if (a.evidence.length !== b.evidence.length) return false
    return (
      one.every(({ segment }, n) => segment === other[n]?.segment) &&
      a.evidence.every(({ version, start, end, role, text }, n) => {
        const evidence = b.evidence[n]
        return (
          version === evidence?.version &&
          start === evidence.start &&
          end === evidence.end &&
          role === evidence.role &&
          text === evidence.text
        )
      }) &&
      (a.message === b.message || equal(withoutPlaces(a.message), withoutPlaces(b.message)))
    )
  }
}

/** The places are told by the anchors. */
function withoutPlaces(message: Message): Message {
  return mapSegments(message, (named) => ({ ...named, from: 0, to: 0 }))
}
