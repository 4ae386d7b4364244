import type { Side } from '#shared/align/side'

/**
 * Length of a translation as a random quantity: with x = ratio * source characters, the target's length is
 * normal about x with variance a l² + b l, l = mean of both (after Gale and Church 1993, with a quadratic
 * term because translators differ by a factor, not by a count).
 */
export interface LengthModel {
  readonly ratio: number
  readonly a: number
  readonly b: number
}

const WEIGHT = 1.21
/** log of the least likelihood: a free translation costs this much and no more. */
const FLOOR = Math.log(0.00544)
const LARGEST_SPAN = 6

export function startLength(source: Side, target: Side): LengthModel {
  const ratio = sum(target.lengths) / Math.max(1, sum(source.lengths))
  const usable = ratio > 0 ? ratio : 1
  return { ratio: usable, a: 0.0507, b: 5.04 * Math.max(1, usable) }
}

/** Scores the lengths of a bead of p source and q target segments. */
export type LengthScorer = (sourceLength: number, targetLength: number, p: number, q: number) => number

/**
 * How much likelier each side's length is beside the other than by itself, as a logarithm. By itself it is
 * log-normal, as sums of p (or q) consecutive segments of this document are; the subtraction makes beads of
 * different sizes, and nulls (0), comparable. The mean of both directions, so that it does not matter which
 * version is called the source.
 */
export function lengthScorer(model: LengthModel, source: Side, target: Side): LengthScorer {
  const sizes = Array.from({ length: LARGEST_SPAN + 1 }, (_, size) => size)
  const sourceAlone = sizes.map((p) => logNormalOfSums(source.lengths, p))
  const targetAlone = sizes.map((q) => logNormalOfSums(target.lengths, q))
  const scale = Math.log(model.ratio)
  return (sourceLength, targetLength, p, q) => {
    const x = model.ratio * sourceLength
    const mean = (x + targetLength) / 2
    const variance = model.a * mean * mean + model.b * mean + 1e-9
    const difference = x - targetLength
    const together = -(difference * difference) / (2 * variance) - 0.5 * Math.log(2 * Math.PI * variance)
    // The density of x is that of the source's length, stretched by the ratio.
    const alone =
      (logDensity(sourceAlone[p], sourceLength) - scale + logDensity(targetAlone[q], targetLength)) / 2
    return WEIGHT * Math.max(FLOOR, together - alone)
  }
}

interface LogNormal {
  readonly mu: number
  readonly sigma2: number
}

function logDensity({ mu, sigma2 }: LogNormal = { mu: 0, sigma2: 1 }, length: number): number {
  const log = Math.log(Math.max(1, length))
  return -log - 0.5 * Math.log(2 * Math.PI * sigma2) - (log - mu) ** 2 / (2 * sigma2)
}

/** Pairs of lengths of 1-1 beads that are nearly certain: what the next model is learnt from. */
export interface LengthSample {
  readonly source: number
  readonly target: number
}

const LEAST_SAMPLES = 15
const PSEUDO_SAMPLES = 20

/** The model estimated again; unchanged when there is too little to learn from. */
export function learnLength(model: LengthModel, samples: readonly LengthSample[]): LengthModel {
  if (samples.length < LEAST_SAMPLES) return model
  const mean = samples.reduce((total, { source }) => total + source, 0) / samples.length
  const ratio =
    (samples.reduce((total, { target }) => total + target, 0) + PSEUDO_SAMPLES * mean * model.ratio) /
    ((samples.length + PSEUDO_SAMPLES) * mean)
  const spread = samples.reduce((total, { source, target }) => {
    const l = (ratio * source + target) / 2
    return total + Math.min(9, (ratio * source - target) ** 2 / (model.a * l * l + model.b * l + 1e-9))
  }, PSEUDO_SAMPLES)
  const scale = spread / (samples.length + PSEUDO_SAMPLES)
  return { ratio, a: model.a * scale, b: model.b * scale }
}

/** Mean and variance of the logarithm of the length of q consecutive segments. */
function logNormalOfSums(lengths: Float64Array, q: number): LogNormal {
  const logs: number[] = []
  for (let i = 0; i + q <= lengths.length && q > 0; i++)
    logs.push(Math.log(Math.max(1, sum(lengths.subarray(i, i + q)))))
  if (logs.length === 0) return { mu: Math.log(80 * Math.max(1, q)), sigma2: 1 }
  const mu = logs.reduce((total, value) => total + value, 0) / logs.length
  const sigma2 = logs.reduce((total, value) => total + (value - mu) ** 2, 0) / logs.length
  return { mu, sigma2: Math.max(0.05, sigma2) }
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
