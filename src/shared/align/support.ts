import type { Band } from '#shared/align/band'
import type { Evidence } from '#shared/align/evidence'
import type { SegmentLinks } from '#shared/align/segment-links'
import { reachOf, turned } from '#shared/align/segment-links'

/** What the other versions of a work say of two of them. */
export interface Support {
  /** Probabilities that segments meet by way of the other versions. */
  readonly links: SegmentLinks
  /** For each segment, the share of it that the other versions can speak of at all. */
  readonly reachSource: Float64Array
  readonly reachTarget: Float64Array
}

const WEIGHT = 0.55
/** What is left for a link, or a gap, that the others do not see: their word is not the last one. */
const DOUBT = 0.03

/**
 * The support as evidence: for each segment of a bead, WEIGHT · reach² · log(DOUBT + probability that the others link
 * it to the other side of the bead); for a null, the same of its complement. Squared, so that versions which see the
 * segment badly themselves say little of it.
 */
export function supportEvidence({ links, reachSource, reachTarget }: Support, band: Band): Evidence {
  const back = turned(links, reachTarget.length)
  const bySource = denseRows(links, band)
  const linkedSource = reachOf(links)
  const linkedTarget = reachOf(back)
  const score = (reach: number, p: number): number =>
    WEIGHT * reach * reach * Math.log(DOUBT + Math.min(1, p))
  return {
    source: 'versions',
    score: (i, p, j, q) => {
      if (q === 0) return score(reachSource[i] ?? 0, 1 - (linkedSource[i] ?? 0))
      if (p === 0) return score(reachTarget[j] ?? 0, 1 - (linkedTarget[j] ?? 0))
      let total = 0
      for (let a = i; a < i + p; a++) {
        let sum = 0
        for (let b = j; b < j + q; b++) sum += bySource(a, b)
        total += score(reachSource[a] ?? 0, sum)
      }
      for (let b = j; b < j + q; b++) {
        let sum = 0
        for (let a = i; a < i + p; a++) sum += bySource(a, b)
        total += score(reachTarget[b] ?? 0, sum)
      }
      return total
    },
  }
}

/** A reader of probabilities inside a band. */
function denseRows({ starts, to, p }: SegmentLinks, { lo, hi }: Band): (i: number, j: number) => number {
  const offsets = new Int32Array(lo.length)
  let total = 0
  for (let i = 0; i + 1 < lo.length; i++) {
    offsets[i] = total - (lo[i] ?? 0)
    total += (hi[i + 1] ?? 0) - (lo[i] ?? 0)
  }
  const values = new Float32Array(total)
  for (let i = 0; i + 1 < lo.length; i++)
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const j = to[k] ?? 0
      if (j >= (lo[i] ?? 0) && j < (hi[i + 1] ?? 0)) values[(offsets[i] ?? 0) + j] = p[k] ?? 0
    }
  return (i, j) => (j >= (lo[i] ?? 0) && j < (hi[i + 1] ?? 0) ? (values[(offsets[i] ?? 0) + j] ?? 0) : 0)
}
