import type { Bead } from '#shared/align/bead'
import type { Unit } from '#shared/align/units'

/** All beads of one pair of versions; `versions` are those of source and target. */
export interface PairBeads {
  readonly versions: readonly [number, number]
  readonly beads: readonly Bead[]
}

/** A bead from this confidence on keeps apart what it does not hold together. */
const KEEPS_APART = 0.8
/** A bead from this confidence on may show that others only cut finer. */
const BEARS_WITNESS = 0.5

/** A bead seen from one of its versions. */
interface Held {
  readonly bead: Bead
  readonly other: readonly number[]
}

/** A segment by version and place. */
type Place = readonly [version: number, segment: number]

/**
 * Knows for any two units whether confident beads keep them apart: segments of different versions when a bead links one
 * of them to something else; those of one version when they are linked to different segments of another; and a segment
 * that most of the other versions lack.
 *
 * Languages differ in how they cut sentences: if c says in z what a and b say in x + x' and y + y', the beads x-y and
 * x'-y' do not speak against the row (x x' | y y' | z), they only cut finer. They are overruled where the beads of two
 * pairs (x x'-z and y y'-z) each hold together what lies in both units, and for a lone segment that several versions link
 * to one of them. A single false bead never can.
 */
export class Contradictions {
  /** `held.get(v).get(w)[i]`: segment i of v as the bead of versions v and w holds it. */
  private readonly held = new Map<number, Map<number, (Held | undefined)[]>>()
  private readonly dismissed = new Set<Bead>()

  constructor(sizes: readonly number[], pairs: readonly PairBeads[]) {
    for (const { versions, beads } of pairs) {
      const [a, b] = versions
      const bySource = new Array<Held | undefined>(sizes[a] ?? 0).fill(undefined)
      const byTarget = new Array<Held | undefined>(sizes[b] ?? 0).fill(undefined)
      for (const bead of beads) {
        for (const i of bead.source) bySource[i] = { bead, other: bead.target }
        for (const j of bead.target) byTarget[j] = { bead, other: bead.source }
      }
      this.tableOf(a).set(b, bySource)
      this.tableOf(b).set(a, byTarget)
    }
  }

  /** A bead that was refused keeps nothing apart, until it is joined after all. */
  dismiss(bead: Bead): void {
    this.dismissed.add(bead)
  }

  restore(bead: Bead): void {
    this.dismissed.delete(bead)
  }

  /** Whether a unit joined of these would hold two segments that confident beads keep apart. */
  between(units: readonly Unit[]): boolean {
    return units.some((one, index) =>
      units
        .slice(index + 1)
        .some(
          (other) =>
            this.areApart(one, other) &&
            !this.areOverruled(one, other) &&
            !this.belongs(one, other) &&
            !this.belongs(other, one),
        ),
    )
  }

  private areApart(one: Unit, other: Unit): boolean {
    const others = placesOf(other)
    return placesOf(one).some((x) => others.some((y) => this.keptApart(x, y)))
  }

  private keptApart(x: Place, y: Place): boolean {
    if (x[0] === y[0]) return this.siblingsApart(x, y)
    const ofX = this.holding(x, y[0])
    const ofY = this.holding(y, x[0])
    if (ofX?.bead === ofY?.bead || !(this.isConfident(ofX) || this.isConfident(ofY))) return false
    return (
      (ofX?.other.length !== 0 && ofY?.other.length !== 0) ||
      (ofX?.other.length === 0 && this.isLacked(x)) ||
      (ofY?.other.length === 0 && this.isLacked(y))
    )
  }

  /** Two segments of one version, kept apart by beads that link them to different segments of another. */
  private siblingsApart(x: Place, y: Place): boolean {
    return [...this.tableOf(x[0]).keys()].some((version) => {
      const ofX = this.holding(x, version)
      const ofY = this.holding(y, version)
      if (ofX === undefined || ofY === undefined || ofX.bead === ofY.bead) return false
      return this.isConfident(ofX) && this.isConfident(ofY) && ofX.other.length > 0 && ofY.other.length > 0
    })
  }

  /** Whether more versions lack the segment than have it. */
  private isLacked(place: Place): boolean {
    let balance = 0
    for (const version of this.tableOf(place[0]).keys()) {
      const held = this.holding(place, version)
      if (held === undefined || !this.isConfident(held)) continue
      balance += held.other.length === 0 ? 1 : -1
    }
    return balance > 0
  }

  /** Whether the beads of two pairs of versions each hold segments of both units that stand in one version. */
  private areOverruled(one: Unit, other: Unit): boolean {
    const pairs = new Set<string>()
    one.members.forEach((segments, version) => {
      const beside = other.members[version] ?? []
      if (segments.length === 0 || beside.length === 0) return
      for (const [third, table] of this.tableOf(version)) {
        const isHeld = segments.some((segment) => {
          const bead = table[segment]?.bead
          if (bead === undefined || bead.confidence < BEARS_WITNESS) return false
          return beside.some((sibling) => table[sibling]?.bead === bead)
        })
        if (isHeld) pairs.add(version < third ? `${version} ${third}` : `${third} ${version}`)
      }
    })
    return pairs.size > 1
  }

  /** Whether the first unit is a lone segment, linked to the other unit by two versions or more and to nothing else. */
  private belongs(lone: Unit, other: Unit): boolean {
    const [place, second] = placesOf(lone)
    if (place === undefined || second !== undefined) return false
    let links = 0
    for (const version of this.tableOf(place[0]).keys()) {
      const held = this.holding(place, version)
      if (held === undefined || held.bead.confidence < BEARS_WITNESS || held.other.length === 0) continue
      if (!held.other.some((segment) => other.members[version]?.includes(segment))) return false
      links++
    }
    return links > 1
  }

  private isConfident(held: Held | undefined): boolean {
    return held !== undefined && held.bead.confidence >= KEEPS_APART && !this.dismissed.has(held.bead)
  }

  private holding([version, segment]: Place, other: number): Held | undefined {
    return this.held.get(version)?.get(other)?.[segment]
  }

  private tableOf(version: number): Map<number, (Held | undefined)[]> {
    const known = this.held.get(version)
    if (known !== undefined) return known
    const made = new Map<number, (Held | undefined)[]>()
    this.held.set(version, made)
    return made
  }
}

function placesOf({ members }: Unit): Place[] {
  return members.flatMap((segments, version) => segments.map((segment): Place => [version, segment]))
}
