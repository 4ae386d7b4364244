import type { Evidence } from '#shared/align/evidence'

/** A vector for each segment of a version, in order: row i is `values[i * width] … values[(i + 1) * width - 1]`. */
export interface Vectors {
  readonly rows: number
  readonly width: number
  readonly values: Float32Array
}

/** Most segments of a bead on one side. */
const LARGEST = 6
/** Most that one segment says for or against a bead, in log-odds: no model of sentences is surer than that. */
const MOST = 8
/** Part of the log-odds that is new: words and numbers have said the rest. */
const WEIGHT = 0.7
/** Columns whose likenesses are computed and kept together. */
const BLOCK = 64
/** Pairs of segments looked at to learn how alike unrelated segments are. */
const SAMPLE = 4000

/**
 * Similarities of segments as evidence: for each segment of a bead, how much likelier its cosine with the sum of the
 * other side is among counterparts than among unrelated segments; the mean of both sides. A segment that does not
 * belong in the bead thus speaks against it by itself. A gap scores 0, which is chance.
 *
 * Both distributions are this document's own, normal with a common deviation: unrelated segments are paired at random
 * places (the same ones each time), counterparts are those most alike both ways.
 */
export function embeddingEvidence(
  source: Vectors,
  target: Vectors,
  sourceSize: number,
  targetSize: number,
): Evidence {
  if (source.rows !== sourceSize || target.rows !== targetSize || source.width !== target.width)
    throw new RangeError('the vectors do not fit the segments')
  const from = normalised(source)
  const to = normalised(target)
  const dot = cachedDots(from, to)
  const normFrom = runNorms(from)
  const normTo = runNorms(to)
  const odds = likelihoodRatio(from, to, dot)
  return {
    source: 'embeddings',
    score: (i, p, j, q) => {
      if (p === 0 || q === 0) return 0
      let total = 0
      for (let a = i; a < i + p; a++) {
        let sum = 0
        for (let b = j; b < j + q; b++) sum += dot(a, b)
        total += odds(sum / normTo(j, q), p)
      }
      for (let b = j; b < j + q; b++) {
        let sum = 0
        for (let a = i; a < i + p; a++) sum += dot(a, b)
        total += odds(sum / normFrom(i, p), q)
      }
      return (WEIGHT * total) / 2
    },
  }
}

/** The vectors with length 1; one of zeros stays so. */
function normalised({ rows, width, values }: Vectors): Vectors {
  const unit = new Float32Array(values.length)
  for (let i = 0; i < rows; i++) {
    let square = 0
    for (let k = i * width; k < (i + 1) * width; k++) square += (values[k] ?? 0) ** 2
    const scale = square > 0 ? 1 / Math.sqrt(square) : 0
    for (let k = i * width; k < (i + 1) * width; k++) unit[k] = (values[k] ?? 0) * scale
  }
  return { rows, width, values: unit }
}

function product(a: Vectors, i: number, b: Vectors, j: number): number {
  let sum = 0
  for (let k = 0; k < a.width; k++) sum += (a.values[i * a.width + k] ?? 0) * (b.values[j * b.width + k] ?? 0)
  return sum
}

/** Products of a segment of one side and one of the other, kept in blocks where they were asked for. */
function cachedDots(from: Vectors, to: Vectors): (i: number, j: number) => number {
  const perRow = Math.ceil(to.rows / BLOCK)
  const blocks = new Map<number, Float32Array>()
  return (i, j) => {
    const at = Math.floor(j / BLOCK)
    const key = i * perRow + at
    let block = blocks.get(key)
    if (block === undefined) {
      block = new Float32Array(Math.min(BLOCK, to.rows - at * BLOCK))
      for (let k = 0; k < block.length; k++) block[k] = product(from, i, to, at * BLOCK + k)
      blocks.set(key, block)
    }
    return block[j - at * BLOCK] ?? 0
  }
}

/** Lengths of the sums of runs of segments, never 0. */
function runNorms(side: Vectors): (start: number, size: number) => number {
  const { rows } = side
  const norms = new Float32Array(rows * LARGEST)
  for (let i = 0; i < rows; i++) {
    let square = 0
    for (let size = 1; size <= LARGEST && i + size <= rows; size++) {
      const last = i + size - 1
      square += product(side, last, side, last)
      for (let k = i; k < last; k++) square += 2 * product(side, k, side, last)
      norms[i * LARGEST + size - 1] = Math.sqrt(Math.max(0, square))
    }
  }
  return (start, size) => Math.max(1e-6, norms[start * LARGEST + size - 1] ?? 0)
}

/**
 * log of how much likelier a cosine is among counterparts than among unrelated segments, within ±MOST. One of several
 * segments that have one counterpart together is only a part of it: as like as the root of their number allows.
 */
function likelihoodRatio(
  from: Vectors,
  to: Vectors,
  dot: (i: number, j: number) => number,
): (cosine: number, members: number) => number {
  const unrelated = moments(randomPairs(from.rows, to.rows).map(([i, j]) => dot(i, j)))
  const related = moments(mutualBest(from, to, dot))
  const variance = Math.max(1e-4, (unrelated.variance + related.variance) / 2)
  // Where counterparts are no more alike than others, the vectors say nothing.
  if (!(related.mean > unrelated.mean)) return () => 0
  return (cosine, members) => {
    const mean = Math.max(unrelated.mean, related.mean / Math.sqrt(members))
    const odds = ((cosine - (mean + unrelated.mean) / 2) * (mean - unrelated.mean)) / variance
    return Math.max(-MOST, Math.min(MOST, odds))
  }
}

/** Pairs of places spread over both sides, the same each time. */
function randomPairs(rows: number, columns: number): (readonly [number, number])[] {
  const count = Math.min(SAMPLE, rows * columns)
  return Array.from({ length: count }, (_, n) => {
    // Steps of the golden ratio spread evenly; those of the silver ratio are out of step with them.
    const at = (ratio: number, size: number): number => Math.floor((((n + 0.5) * ratio) % 1) * size)
    return [at(0.6180339887498949, rows), at(0.4142135623730951, columns)] as const
  })
}

/** Likenesses of segments that are each other's most alike, among those at about the same place. */
function mutualBest(from: Vectors, to: Vectors, dot: (i: number, j: number) => number): number[] {
  const reach = Math.max(30, Math.ceil(SAMPLE / Math.max(1, from.rows)))
  const slope = to.rows / Math.max(1, from.rows)
  const bestFrom = new Int32Array(from.rows).fill(-1)
  const bestTo = new Int32Array(to.rows).fill(-1)
  const better = (best: number, found: number, known: (other: number) => number): boolean =>
    best < 0 || found > known(best)
  for (let i = 0; i < from.rows; i++) {
    const centre = Math.round(i * slope)
    for (let j = Math.max(0, centre - reach); j < Math.min(to.rows, centre + reach + 1); j++) {
      const found = dot(i, j)
      if (better(bestFrom[i] ?? -1, found, (other) => dot(i, other))) bestFrom[i] = j
      if (better(bestTo[j] ?? -1, found, (other) => dot(other, j))) bestTo[j] = i
    }
  }
  return Array.from(bestFrom).flatMap((j, i) => (j >= 0 && bestTo[j] === i ? [dot(i, j)] : []))
}

function moments(values: readonly number[]): { mean: number; variance: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / Math.max(1, values.length)
  return { mean, variance }
}
