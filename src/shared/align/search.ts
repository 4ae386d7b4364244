import type { Band } from '#shared/align/band'
import type { BeadKind } from '#shared/align/priors'

/** log-score of the bead of kind k that starts at node (i, j), prior included; -Infinity forbids it. */
export type Cost = (k: number, i: number, j: number) => number

/** One step of a path: the bead of kind `kind` from node (i, j). */
export interface Step {
  readonly kind: number
  readonly i: number
  readonly j: number
  readonly posterior: number
}

/** All beads inside a band with their probabilities, summed over all monotone paths (forward-backward). */
export interface Posteriors {
  /** Probability of the bead of kind k that starts at (i, j). For a null bead: that its segment is unlinked. */
  readonly at: (k: number, i: number, j: number) => number
  /** Expected number of beads of each kind. */
  readonly expected: Float64Array
}

/** Terms this much below the largest do not change a sum of exponentials. */
const NEGLIGIBLE = -30

interface Lattice {
  readonly kinds: readonly BeadKind[]
  readonly band: Band
  readonly rows: number
  readonly columns: number
  /** Node (i, j) is `offsets[i] + j`. */
  readonly offsets: Int32Array
  readonly nodes: number
}

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

/** Number of node (i, j), or -1 outside the band. */
function nodeAt({ band, rows, offsets }: Lattice, i: number, j: number): number {
  if (i < 0 || i > rows || j < (band.lo[i] ?? 0) || j > (band.hi[i] ?? 0)) return -1
  return (offsets[i] ?? 0) + j
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
  const { rows, columns, offsets, nodes } = lattice
  const scores = kinds.map(() => new Float32Array(nodes).fill(-Infinity))
  const alpha = new Float64Array(nodes).fill(-Infinity)
  const beta = new Float64Array(nodes).fill(-Infinity)
  const terms = new Float64Array(kinds.length)

  alpha[0] = 0
  for (let i = 0; i <= rows; i++)
    for (let j = band.lo[i] ?? 0; j <= (band.hi[i] ?? 0); j++) {
      const node = (offsets[i] ?? 0) + j
      if (node > 0) {
        for (const [k, { source, target }] of kinds.entries()) {
          const from = nodeAt(lattice, i - source, j - target)
          terms[k] = from < 0 ? -Infinity : (alpha[from] ?? 0) + (scores[k]?.[from] ?? 0)
        }
        alpha[node] = logSum(terms)
      }
      for (const [k, { source, target }] of kinds.entries()) {
        const kindScores = scores[k]
        if (kindScores !== undefined && nodeAt(lattice, i + source, j + target) >= 0)
          kindScores[node] = temperature * cost(k, i, j)
      }
    }
  const likelihood = alpha[nodes - 1] ?? 0
  if (!Number.isFinite(likelihood)) throw new Error('no path crosses the band')

  const expected = new Float64Array(kinds.length)
  const unlinkedSource = new Float64Array(rows)
  const unlinkedTarget = new Float64Array(columns)
  beta[nodes - 1] = 0
  for (let i = rows; i >= 0; i--)
    for (let j = band.hi[i] ?? 0; j >= (band.lo[i] ?? 0); j--) {
      const node = (offsets[i] ?? 0) + j
      for (const [k, { source, target }] of kinds.entries()) {
        const to = nodeAt(lattice, i + source, j + target)
        terms[k] = to < 0 ? -Infinity : (beta[to] ?? 0) + (scores[k]?.[node] ?? 0)
      }
      if (node < nodes - 1) beta[node] = logSum(terms)
      // From here on the score is not needed any more and its place holds the posterior.
      for (const [k, { source, target }] of kinds.entries()) {
        const posterior = Math.exp((alpha[node] ?? 0) + (terms[k] ?? 0) - likelihood)
        const kindScores = scores[k]
        if (kindScores !== undefined) kindScores[node] = posterior
        expected[k] = (expected[k] ?? 0) + posterior
        if (target === 0) unlinkedSource[i] = (unlinkedSource[i] ?? 0) + posterior
        else if (source === 0) unlinkedTarget[j] = (unlinkedTarget[j] ?? 0) + posterior
      }
    }

  return {
    expected,
    at: (k, i, j) => {
      const kind = kinds[k]
      if (kind?.target === 0) return Math.min(1, unlinkedSource[i] ?? 0)
      if (kind?.source === 0) return Math.min(1, unlinkedTarget[j] ?? 0)
      const node = nodeAt(lattice, i, j)
      return node < 0 ? 0 : Math.min(1, scores[k]?.[node] ?? 0)
    },
  }
}

/**
 * The path of maximum expected correctness: a bead gains its posterior for each segment it holds. Ties go to
 * the kind that comes first.
 */
export function decode(kinds: readonly BeadKind[], band: Band, posteriors: Posteriors): Step[] {
  const lattice = latticeOf(kinds, band)
  const { rows, columns, offsets, nodes } = lattice
  const best = new Float64Array(nodes).fill(-Infinity)
  const taken = new Int8Array(nodes).fill(-1)
  best[0] = 0
  for (let i = 0; i <= rows; i++)
    for (let j = band.lo[i] ?? 0; j <= (band.hi[i] ?? 0); j++) {
      const node = (offsets[i] ?? 0) + j
      for (const [k, { source, target }] of kinds.entries()) {
        const from = nodeAt(lattice, i - source, j - target)
        if (from < 0) continue
        const gain = (best[from] ?? 0) + (source + target) * posteriors.at(k, i - source, j - target)
        if (gain > (best[node] ?? 0)) {
          best[node] = gain
          taken[node] = k
        }
      }
    }
  const steps: Step[] = []
  let i = rows
  let j = columns
  while (i > 0 || j > 0) {
    const k = taken[nodeAt(lattice, i, j)] ?? -1
    const kind = kinds[k]
    if (kind === undefined) throw new Error('no path crosses the band')
    i -= kind.source
    j -= kind.target
    steps.push({ kind: k, i, j, posterior: posteriors.at(k, i, j) })
  }
  return steps.reverse()
}

function logSum(terms: Float64Array): number {
  let largest = -Infinity
  for (const term of terms) if (term > largest) largest = term
  if (largest === -Infinity) return -Infinity
  let sum = 0
  for (const term of terms) if (term - largest > NEGLIGIBLE) sum += Math.exp(term - largest)
  return largest + Math.log(sum)
}
