import { startsOf, type Posteriors } from '#shared/align/search'

/** One step of a path: the bead of kind `kind` from node (i, j). */
export interface Step {
  readonly kind: number
  readonly i: number
  readonly j: number
  readonly posterior: number
}

/** Probability of the bead of kind k that starts at (i, j); of a null bead: that its segment is unlinked. */
export function posteriorAt(
  { lattice, beads, unlinkedSource, unlinkedTarget }: Posteriors,
  k: number,
  i: number,
  j: number,
): number {
  const { source: p = 0, target: q = 0 } = lattice.kinds[k] ?? {}
  if (q === 0) return unlinkedSource[i] ?? 0
  if (p === 0) return unlinkedTarget[j] ?? 0
  const [from, to] = startsOf(lattice, i, p, q)
  return j < from || j > to ? 0 : (beads[k]?.[(lattice.offsets[i] ?? 0) + j] ?? 0)
}

/**
 * The path of maximum expected correctness: a bead gains its posterior for each segment it holds. Ties go to
 * the kind that comes first.
 */
export function decode(posteriors: Posteriors): Step[] {
  const { lattice, beads, unlinkedSource, unlinkedTarget } = posteriors
  const { kinds, band, rows, columns, offsets, nodes } = lattice
  const best = new Float64Array(nodes).fill(-Infinity)
  const taken = new Int8Array(nodes).fill(-1)
  best[0] = 0
  for (let i = 0; i <= rows; i++) {
    const offset = offsets[i] ?? 0
    for (let k = 0; k < kinds.length; k++) {
      const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
      const row = beads[k]
      if (p === 0 || row === undefined) continue
      const [from, to] = startsOf(lattice, i - p, p, q)
      const before = offsets[i - p] ?? 0
      const alone = unlinkedSource[i - p] ?? 0
      for (let j = from; j <= to; j++) {
        const posterior = q === 0 ? alone : (row[before + j] ?? 0)
        const gain = (best[before + j] ?? 0) + (p + q) * posterior
        if (gain > (best[offset + j + q] ?? 0)) {
          best[offset + j + q] = gain
          taken[offset + j + q] = k
        }
      }
    }
    const unlinked = kinds.findIndex(({ source }) => source === 0)
    if (unlinked < 0) continue
    for (let j = (band.lo[i] ?? 0) + 1; j <= (band.hi[i] ?? 0); j++) {
      const gain = (best[offset + j - 1] ?? 0) + (unlinkedTarget[j - 1] ?? 0)
      if (gain > (best[offset + j] ?? 0)) {
        best[offset + j] = gain
        taken[offset + j] = unlinked
      }
    }
  }
  const steps: Step[] = []
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const k = taken[(offsets[i] ?? 0) + j] ?? -1
    const kind = kinds[k]
    if (kind === undefined) throw new Error('no path crosses the band')
    i -= kind.source
    j -= kind.target
    steps.push({ kind: k, i, j, posterior: posteriorAt(posteriors, k, i, j) })
  }
  return steps.reverse()
}
