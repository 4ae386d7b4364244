import type { BeadKind } from '#shared/align/priors'
import type { Cost } from '#shared/align/search'
import type { Reason } from '#shared/model'

/** Evidence from elsewhere that joins the score of beads as one more addend. */
export interface Evidence {
  /** Under which name it is shown. */
  readonly source: Reason['source']
  /** Log-odds of the bead of p source segments from i and q target segments from j; of a null where p or q is 0. */
  score(i: number, p: number, j: number, q: number): number
}

/** The evidence as a chunk counts segments, which begins at segments `top` and `left` of the whole. */
export function shifted(evidence: Evidence, top: number, left: number): Evidence {
  return { source: evidence.source, score: (i, p, j, q) => evidence.score(i + top, p, j + left, q) }
}

/** The cost with the evidence added. */
export function withEvidence(cost: Cost, kinds: readonly BeadKind[], evidence: readonly Evidence[]): Cost {
  if (evidence.length === 0) return cost
  return (k, i, from, to, scores, offset) => {
    const any = cost(k, i, from, to, scores, offset)
    if (!any) return false
    const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
    for (const one of evidence)
      for (let j = from; j <= to; j++) scores[offset + j] = (scores[offset + j] ?? 0) + one.score(i, p, j, q)
    return true
  }
}
