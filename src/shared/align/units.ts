import type { Bead } from '#shared/align/bead'
import type { Reason } from '#shared/model'
import type { Members } from '#shared/plain'

/** A unit in the making. */
export interface Unit {
  readonly members: Members
  /** That of the least certain bead that joined it; null while nothing did. */
  readonly confidence: number | null
  readonly reasons: readonly Reason[]
  /** Settled by a person: nothing joins it. */
  readonly closed: boolean
}

/** A partition of the segments of all versions into units, coarsened by joining. */
export class Units {
  private readonly unitOf: Unit[][]

  /** Every segment a unit of its own, but for the accepted units. */
  constructor(sizes: readonly number[], accepted: readonly Members[]) {
    this.unitOf = sizes.map((size, version) =>
      Array.from({ length: size }, (_, segment) => ({
        members: sizes.map((_size, v) => (v === version ? [segment] : [])),
        confidence: null,
        reasons: [],
        closed: false,
      })),
    )
    for (const members of accepted) {
      const isLinked = members.filter((list) => list.length > 0).length > 1
      this.place({ members, confidence: isLinked ? 1 : null, reasons: [], closed: true })
    }
  }

  /** The units that hold the segments of a version. */
  of(version: number, segments: readonly number[]): Unit[] {
    return segments.flatMap((segment) => this.unitOf[version]?.[segment] ?? [])
  }

  join(units: readonly Unit[], by: Bead): void {
    const [first] = units
    if (first === undefined || units.some((unit) => unit.closed)) return
    const confidences = units.flatMap((unit) => unit.confidence ?? [])
    this.place({
      members: first.members.map((_, version) =>
        units.flatMap((unit) => unit.members[version] ?? []).sort((a, b) => a - b),
      ),
      confidence: Math.min(by.confidence, ...confidences),
      reasons: [...units.flatMap((unit) => unit.reasons), ...by.reasons],
      closed: false,
    })
  }

  all(): Unit[] {
    return [...new Set(this.unitOf.flat())]
  }

  private place(unit: Unit): void {
    unit.members.forEach((segments, version) => {
      const row = this.unitOf[version]
      for (const segment of segments) if (row !== undefined && segment < row.length) row[segment] = unit
    })
  }
}

/** One reason for each source, scores added up. */
export function mergeReasons(reasons: readonly Reason[]): Reason[] {
  const sums = new Map<Reason['source'], number>()
  for (const { source, score } of reasons) sums.set(source, (sums.get(source) ?? 0) + score)
  return [...sums].map(([source, score]) => ({ source, score }))
}
