import { isNull } from '#shared/align/bead'
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
 * Knows for any two segments whether confident beads keep them apart: those of different versions when a bead
 * links one of them to something else, or to nothing; those of one version when they are linked to different
 * segments of another.
 *
 * Languages differ in how they cut sentences: if c says in z what a and b say in x + x' and y + y', the beads
 * x-y and x'-y' do not speak against the row (x x' | y y' | z), they only cut finer. They are overruled where a
 * segment z holds both sides together in two pairs at once (x x'-z and y y'-z). A single false bead never can.
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

  /** A bead that was refused keeps nothing apart any more. */
  dismiss(bead: Bead): void {
    this.dismissed.add(bead)
  }

  /** Whether a unit joined of these would hold two segments that confident beads keep apart. */
  between(units: readonly Unit[]): boolean {
    const placesOf = ({ members }: Unit): Place[] =>
      members.flatMap((segments, version) => segments.map((segment): Place => [version, segment]))
    const all = units.flatMap(placesOf)
    return units.some((one, index) =>
      units.slice(index + 1).some((other) => {
        const others = placesOf(other)
        return placesOf(one).some((x) => others.some((y) => this.keptApart(x, y, all)))
      }),
    )
  }

  private keptApart(x: Place, y: Place, all: readonly Place[]): boolean {
    if (x[0] === y[0]) return this.siblingsApart(x, y, all)
    const ofX = this.holding(x, y[0])
    const ofY = this.holding(y, x[0])
    if (ofX?.bead === ofY?.bead || !(this.isConfident(ofX) || this.isConfident(ofY))) return false
    const besideX = ofY?.other ?? []
    const besideY = ofX?.other ?? []
    if (besideX.length === 0 || besideY.length === 0) return true
    return !all.some(
      (z) => this.covers(z, x[0], [x[1], ...besideX]) && this.covers(z, y[0], [y[1], ...besideY]),
    )
  }

  /** Two segments of one version, kept apart by beads that link them to different segments of another. */
  private siblingsApart(x: Place, y: Place, all: readonly Place[]): boolean {
    return [...this.tableOf(x[0]).keys()].some((version) => {
      const ofX = this.holding(x, version)
      const ofY = this.holding(y, version)
      if (ofX === undefined || ofY === undefined || ofX.bead === ofY.bead) return false
      if (!this.isConfident(ofX) || !this.isConfident(ofY) || isNull(ofX.bead) || isNull(ofY.bead))
        return false
      const partners = [...ofX.other, ...ofY.other]
      return !all.some((z) => this.covers(z, x[0], [x[1], y[1]]) && this.covers(z, version, partners))
    })
  }

  private isConfident(held: Held | undefined): boolean {
    return held !== undefined && held.bead.confidence >= KEEPS_APART && !this.dismissed.has(held.bead)
  }

  /** Whether the bead that z is in with the version holds all these segments of it. */
  private covers(z: Place, version: number, segments: readonly number[]): boolean {
    const held = this.holding(z, version)
    if (held === undefined || held.bead.confidence < BEARS_WITNESS) return false
    return segments.every((segment) => held.other.includes(segment))
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
