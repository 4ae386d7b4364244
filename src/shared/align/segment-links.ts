import type { Posteriors } from '#shared/align/search'

/**
 * Probabilities that a segment of one version and one of another stand in the same bead, those worth keeping:
 * of segment i with `to[k]`, `p[k]` for `starts[i] <= k < starts[i + 1]`, ascending.
 */
export interface SegmentLinks {
  readonly starts: Int32Array
  readonly to: Int32Array
  readonly p: Float32Array
}

/** Less than this is not kept. */
const LEAST = 0.01

/** What forward-backward says of each pair of segments: the sum over the beads that hold both. */
export function segmentLinks({ lattice, beads }: Posteriors): SegmentLinks {
  const { kinds, band, rows, columns } = lattice
  const largest = kinds.reduce((most, { source }) => Math.max(most, source), 1)
  // The sums of the rows that a bead of the present row may reach.
  const ahead = Array.from({ length: largest }, () => new Map<number, number>())
  const builder = new LinkBuilder(rows)
  for (let i = 0; i < rows; i++) {
    kinds.forEach(({ source: p, target: q }, k) => {
      const row = beads[k]
      if (row === undefined || p === 0 || q === 0) return
      for (let j = band.lo[i] ?? 0; j <= Math.min(band.hi[i] ?? 0, columns - q); j++) {
        const posterior = row[(lattice.offsets[i] ?? 0) + j] ?? 0
        if (posterior < LEAST / 4) continue
        for (let a = 0; a < p; a++) {
          const sums = ahead[(i + a) % largest]
          for (let b = j; b < j + q; b++) sums?.set(b, (sums.get(b) ?? 0) + posterior)
        }
      }
    })
    const sums = ahead[i % largest] ?? new Map<number, number>()
    builder.add(i, sums)
    sums.clear()
  }
  return builder.build()
}

/** The same seen from the other version. */
export function turned({ starts, to, p }: SegmentLinks, columns: number): SegmentLinks {
  const rows: Map<number, number>[] = Array.from({ length: columns }, () => new Map<number, number>())
  for (let i = 0; i + 1 < starts.length; i++)
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) rows[to[k] ?? 0]?.set(i, p[k] ?? 0)
  return fromRows(rows)
}

/** Probability of meeting by way of other versions: the mean over all of them of P(a, c) · P(c, b). */
export function composed(
  ways: readonly (readonly [SegmentLinks, SegmentLinks])[],
  rows: number,
): SegmentLinks {
  const builder = new LinkBuilder(rows)
  for (let i = 0; i < rows; i++) {
    const sums = new Map<number, number>()
    for (const [first, second] of ways)
      for (let k = first.starts[i] ?? 0; k < (first.starts[i + 1] ?? 0); k++) {
        const c = first.to[k] ?? 0
        for (let l = second.starts[c] ?? 0; l < (second.starts[c + 1] ?? 0); l++) {
          const j = second.to[l] ?? 0
          sums.set(j, (sums.get(j) ?? 0) + ((first.p[k] ?? 0) * (second.p[l] ?? 0)) / ways.length)
        }
      }
    builder.add(i, sums)
  }
  return builder.build()
}

/** For each segment, the share of it that is linked at all. */
export function reachOf({ starts, p }: SegmentLinks): Float64Array {
  const reach = new Float64Array(starts.length - 1)
  for (let i = 0; i < reach.length; i++) {
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) reach[i] = (reach[i] ?? 0) + (p[k] ?? 0)
    reach[i] = Math.min(1, reach[i] ?? 0)
  }
  return reach
}

/** The links of rows of probabilities by target segment, a row for each source segment. */
export function fromRows(rows: readonly ReadonlyMap<number, number>[]): SegmentLinks {
  const builder = new LinkBuilder(rows.length)
  rows.forEach((row, i) => {
    builder.add(i, row)
  })
  return builder.build()
}

/** Collects rows, in order. */
class LinkBuilder {
  private readonly starts: Int32Array
  private readonly to: number[] = []
  private readonly p: number[] = []

  constructor(rows: number) {
    this.starts = new Int32Array(rows + 1)
  }

  add(i: number, row: ReadonlyMap<number, number>): void {
    for (const [j, p] of [...row].sort(([a], [b]) => a - b))
      if (p >= LEAST) {
        this.to.push(j)
        this.p.push(p)
      }
    this.starts[i + 1] = this.to.length
  }

  build(): SegmentLinks {
    return { starts: this.starts, to: Int32Array.from(this.to), p: Float32Array.from(this.p) }
  }
}
