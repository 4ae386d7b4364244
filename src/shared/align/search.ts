import type { Band } from '#shared/align/band'
import type { BeadKind } from '#shared/align/priors'

/**
 * Writes the log-scores, priors included, of the beads of kind k that start in row i at the columns
 * `from … to` to `scores[offset + column]`; what it leaves at -Infinity is forbidden. A row at a time, because a call a
 * bead would cost more than the score.
 * @returns whether it wrote any.
 */
export type Cost = (
  k: number,
  i: number,
  from: number,
  to: number,
  scores: Float32Array,
  offset: number,
) => boolean

/** All beads inside a band with their probabilities, summed over all monotone paths (forward-backward). */
export interface Posteriors {
  readonly lattice: Lattice
  /** Probability of the bead of kind k at a node: `beads[k][offsets[i] + j]`. */
  readonly beads: readonly Float32Array[]
  /** Probability that a segment is unlinked. */
  readonly unlinkedSource: Float64Array
  readonly unlinkedTarget: Float64Array
  /** Expected number of beads of each kind. */
  readonly expected: Float64Array
  /** log of the probability of the pair of texts, against chance. */
  readonly likelihood: number
}

/** The nodes of a band: node (i, j) is `offsets[i] + j`. */
export interface Lattice {
  readonly kinds: readonly BeadKind[]
  readonly band: Band
  readonly rows: number
  readonly columns: number
  readonly offsets: Int32Array
  readonly nodes: number
}

/** Terms this much below the largest do not change a sum of exponentials. */
const NEGLIGIBLE = -30

function latticeOf(kinds: readonly BeadKind[], band: Band): Lattice {
  const rows = band.lo.length - 1
  const offsets = new Int32Array(rows + 1)
  let nodes = 0
  for (let i = 0; i <= rows; i++) {
    offsets[i] = nodes - (band.lo[i] ?? 0)
    nodes += (band.hi[i] ?? 0) - (band.lo[i] ?? 0) + 1
  }
  return { kinds, band, rows, columns: band.hi[rows] ?? 0, offsets, nodes }
}

/** Columns at which a bead of p and q segments may start in row i and end inside the band. */
export function startsOf(
  { band, rows }: Lattice,
  i: number,
  p: number,
  q: number,
): readonly [from: number, to: number] {
  if (i < 0 || i + p > rows) return [0, -1]
  const from = Math.max(band.lo[i] ?? 0, (band.lo[i + p] ?? 0) - q)
  return [from, Math.min(band.hi[i] ?? 0, (band.hi[i + p] ?? 0) - q)]
}

/**
 * Forward-backward over the band.
 * @param temperature below 1 flattens the distribution; for read-outs only.
 * @throws Error when no path of finite score crosses the band (a bug of whoever made the cost).
 */
export function forwardBackward(
  kinds: readonly BeadKind[],
  band: Band,
  cost: Cost,
  temperature = 1,
): Posteriors {
  const lattice = latticeOf(kinds, band)
  const beads = scoresOf(lattice, cost, temperature)
  const alpha = forward(lattice, beads)
  const likelihood = alpha[lattice.nodes - 1] ?? 0
  if (!Number.isFinite(likelihood)) throw new Error('no path crosses the band')
  return { lattice, beads, likelihood, ...backward(lattice, beads, alpha, likelihood) }
}

function scoresOf(lattice: Lattice, cost: Cost, temperature: number): Float32Array[] {
  const { kinds, rows, offsets, nodes } = lattice
  return kinds.map(({ source: p, target: q }, k) => {
    const scores = new Float32Array(nodes).fill(-Infinity)
    for (let i = 0; i + p <= rows; i++) {
      const [from, to] = startsOf(lattice, i, p, q)
      if (from <= to) cost(k, i, from, to, scores, offsets[i] ?? 0)
    }
    if (temperature !== 1) for (let n = 0; n < nodes; n++) scores[n] = temperature * (scores[n] ?? 0)
    return scores
  })
}

/** log-sums of the scores of all paths from the first node to each node. */
function forward(lattice: Lattice, scores: readonly Float32Array[]): Float64Array {
  const { kinds, band, rows, offsets, nodes } = lattice
  const alpha = new Float64Array(nodes).fill(-Infinity)
  // Sums in the making: exp(largest[j]) * sums[j].
  const largest = new Float64Array(lattice.columns + 1)
  const sums = new Float64Array(lattice.columns + 1)
  for (let i = 0; i <= rows; i++) {
    const lo = band.lo[i] ?? 0
    const hi = band.hi[i] ?? 0
    const offset = offsets[i] ?? 0
    largest.fill(-Infinity, lo, hi + 1)
    sums.fill(0, lo, hi + 1)
    if (i === 0) {
      largest[lo] = 0
      sums[lo] = 1
    }
    for (let k = 0; k < kinds.length; k++) {
      const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
      const row = scores[k]
      const [from, to] = startsOf(lattice, i - p, p, q)
      if (row === undefined || p === 0) continue
      const before = offsets[i - p] ?? 0
      for (let j = from; j <= to; j++)
        addTerm(largest, sums, j + q, (alpha[before + j] ?? 0) + (row[before + j] ?? 0))
    }
    for (let j = lo; j <= hi; j++) {
      for (let k = 0; k < kinds.length; k++) {
        const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
        if (p === 0 && j - q >= lo)
          addTerm(largest, sums, j, (alpha[offset + j - q] ?? 0) + (scores[k]?.[offset + j - q] ?? 0))
      }
      const sum = sums[j] ?? 0
      alpha[offset + j] = sum === 0 ? -Infinity : (largest[j] ?? 0) + (sum === 1 ? 0 : Math.log(sum))
    }
  }
  return alpha
}

function addTerm(largest: Float64Array, sums: Float64Array, at: number, term: number): void {
  const difference = term - (largest[at] ?? 0)
  if (difference <= 0) {
    if (difference > NEGLIGIBLE) sums[at] = (sums[at] ?? 0) + Math.exp(difference)
  } else if (term > -Infinity) {
    sums[at] = difference > -NEGLIGIBLE ? 1 : (sums[at] ?? 0) * Math.exp(-difference) + 1
    largest[at] = term
  }
}

/** The backward sums; the scores are replaced by posteriors on the way. */
function backward(
  lattice: Lattice,
  scores: readonly Float32Array[],
  alpha: Float64Array,
  likelihood: number,
): Pick<Posteriors, 'expected' | 'unlinkedSource' | 'unlinkedTarget'> {
  const { kinds, band, rows, columns, offsets, nodes } = lattice
  const beta = new Float64Array(nodes).fill(-Infinity)
  const largest = new Float64Array(columns + 1)
  const sums = new Float64Array(columns + 1)
  const expected = new Float64Array(kinds.length)
  const unlinkedSource = new Float64Array(rows)
  const unlinkedTarget = new Float64Array(columns)
  for (let i = rows; i >= 0; i--) {
    const lo = band.lo[i] ?? 0
    const hi = band.hi[i] ?? 0
    const offset = offsets[i] ?? 0
    largest.fill(-Infinity, lo, hi + 1)
    sums.fill(0, lo, hi + 1)
    if (i === rows) {
      largest[hi] = 0
      sums[hi] = 1
    }
    for (let k = 0; k < kinds.length; k++) {
      const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
      const row = scores[k]
      const [from, to] = startsOf(lattice, i, p, q)
      if (row === undefined || p === 0) continue
      const after = (offsets[i + p] ?? 0) + q
      for (let j = from; j <= to; j++)
        addTerm(largest, sums, j, (beta[after + j] ?? 0) + (row[offset + j] ?? 0))
    }
    for (let j = hi; j >= lo; j--) {
      for (let k = 0; k < kinds.length; k++) {
        const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
        if (p === 0 && j + q <= hi)
          addTerm(largest, sums, j, (beta[offset + j + q] ?? 0) + (scores[k]?.[offset + j] ?? 0))
      }
      const sum = sums[j] ?? 0
      beta[offset + j] = sum === 0 ? -Infinity : (largest[j] ?? 0) + (sum === 1 ? 0 : Math.log(sum))
    }
    for (let k = 0; k < kinds.length; k++) {
      const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
      const row = scores[k]
      if (row === undefined) continue
      const [from, to] = startsOf(lattice, i, p, q)
      const after = (offsets[i + p] ?? 0) + q
      let total = 0
      // From here on the score is not needed any more and its place holds the posterior.
      for (let j = lo; j <= hi; j++) {
        let posterior = 0
        if (j >= from && j <= to) {
          const log = (alpha[offset + j] ?? 0) + (row[offset + j] ?? 0) + (beta[after + j] ?? 0) - likelihood
          if (log > NEGLIGIBLE) posterior = Math.min(1, Math.exp(log))
        }
        row[offset + j] = posterior
        total += posterior
        if (p === 0) unlinkedTarget[j] = Math.min(1, (unlinkedTarget[j] ?? 0) + posterior)
      }
      if (q === 0) unlinkedSource[i] = Math.min(1, total)
      expected[k] = (expected[k] ?? 0) + total
    }
  }
  return { expected, unlinkedSource, unlinkedTarget }
}
