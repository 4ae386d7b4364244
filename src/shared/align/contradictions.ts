import type { Bead } from '#shared/align/bead'
import { isNull } from '#shared/align/bead'
import type { Unit } from '#shared/align/units'

/** All beads of one pair of versions; `versions` are those of source and target. */
export interface PairBeads {
  readonly versions: readonly [number, number]
  readonly beads: readonly Bead[]
}

/** A bead from this confidence on keeps apart what it does not hold together. */
const KEEPS_APART = 0.8

/** A segment by version and place. */
type Place = readonly [version: number, segment: number]

/**
 * Knows for any two segments of different versions whether a confident bead keeps them apart.
 *
 * Languages differ in how they cut sentences: if c says in z what a and b say in x + x' and y + y', the beads
 * x-y and x'-y' do not speak against the row (x x' | y y' | z), they only cut finer. They are overruled where a
 * segment z holds both sides together in two pairs at once (x x'-z and y y'-z). A single false bead never can.
 */
export class Contradictions {
  /** `beadOf.get(v).get(w)[i]`: the bead of versions v and w that holds segment i of v. */
  private readonly beadOf = new Map<number, Map<number, (Bead | undefined)[]>>()
  /** The version that a bead's source belongs to. */
  private readonly sourceOf = new Map<Bead, number>()
  private readonly joins: number

  /** @param joins confidence from which on a bead may bear witness. */
  constructor(sizes: readonly number[], pairs: readonly PairBeads[], joins: number) {
    this.joins = joins
    for (const { versions, beads } of pairs) {
      const [a, b] = versions
      const bySource = new Array<Bead | undefined>(sizes[a] ?? 0).fill(undefined)
      const byTarget = new Array<Bead | undefined>(sizes[b] ?? 0).fill(undefined)
      for (const bead of beads) {
        this.sourceOf.set(bead, a)
        for (const i of bead.source) bySource[i] = bead
        for (const j of bead.target) byTarget[j] = bead
      }
      this.tableOf(a).set(b, bySource)
      this.tableOf(b).set(a, byTarget)
    }
  }

  /** Whether a unit joined of these would hold two segments that a confident bead keeps apart. */
  between(units: readonly Unit[]): boolean {
    const placesOf = ({ members }: Unit): Place[] =>
      members.flatMap((segments, version) => segments.map((segment): Place => [version, segment]))
    const all = units.flatMap(placesOf)
    return units.some((one, index) =>
      units.slice(index + 1).some((other) => {
        const others = placesOf(other)
        return placesOf(one).some((x) =>
          others.some((y) => this.keptApart(x, y) && !all.some((z) => this.holdsTogether(z, x, y))),
        )
      }),
    )
  }

  private keptApart(x: Place, y: Place): boolean {
    const ofX = this.bead(x, y[0])
    const ofY = this.bead(y, x[0])
    if (ofX === ofY) return false
    return [ofX, ofY].some((bead) => bead !== undefined && bead.confidence >= KEEPS_APART)
  }

  /** Whether z is linked to x and to what y is linked to in x's version, and the same the other way round. */
  private holdsTogether(z: Place, x: Place, y: Place): boolean {
    if (z[0] === x[0] || z[0] === y[0]) return false
    return this.covers(z, x, this.bead(y, x[0])) && this.covers(z, y, this.bead(x, y[0]))
  }

  /** Whether the bead of z holds the place and its version's side of the other bead, which must not be empty. */
  private covers(z: Place, place: Place, other: Bead | undefined): boolean {
    const bead = this.bead(z, place[0])
    if (bead === undefined || bead.confidence < this.joins || isNull(bead)) return false
    const held = this.sideOf(bead, place[0])
    const partners = other === undefined ? [] : this.sideOf(other, place[0])
    return (
      partners.length > 0 && held.includes(place[1]) && partners.every((segment) => held.includes(segment))
    )
  }

  private sideOf(bead: Bead, version: number): readonly number[] {
    return this.sourceOf.get(bead) === version ? bead.source : bead.target
  }

  private bead([version, segment]: Place, other: number): Bead | undefined {
    return this.beadOf.get(version)?.get(other)?.[segment]
  }

  private tableOf(version: number): Map<number, (Bead | undefined)[]> {
    const known = this.beadOf.get(version)
    if (known !== undefined) return known
    const made = new Map<number, (Bead | undefined)[]>()
    this.beadOf.set(version, made)
    return made
  }
}
