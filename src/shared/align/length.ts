import { quickLog } from '#shared/align/logarithm'
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
/** Most segments a bead holds on one side. */
const LARGEST_SPAN = 6

/** The model of lengths before anything is learnt: the ratio of the whole texts, and a usual spread. */
export function startLength(source: Side, target: Side): LengthModel {
  const ratio = sum(target.lengths) / Math.max(1, sum(source.lengths))
  const usable = ratio > 0 ? ratio : 1
  return { ratio: usable, a: 0.0507, b: 5.04 * Math.max(1, usable) }
}

/** Scores the lengths of the bead of p source segments from i and q target segments from j. */
export type LengthScorer = (i: number, p: number, j: number, q: number) => number

/**
 * How much likelier each side's length is beside the other than by itself, as a logarithm. By itself it is
 * log-normal, as sums of p (or q) consecutive segments of this document are; the subtraction makes beads of
 * different sizes, and nulls (0), comparable. The mean of both directions, so that it does not matter which
 * version is called the source.
 */
export function lengthScorer(model: LengthModel, source: Side, target: Side): LengthScorer {
  const { ratio, a, b } = model
  const scale = Math.log(ratio)
  const { lengthSums: x, lengthChances: chanceX } = source
  const { lengthSums: y, lengthChances: chanceY } = target
  return (i, p, j, q) => {
    const left = ratio * ((x[i + p] ?? 0) - (x[i] ?? 0))
    const right = (y[j + q] ?? 0) - (y[j] ?? 0)
    const mean = (left + right) / 2
    const variance = a * mean * mean + b * mean + 1e-9
    const difference = left - right
    const together = -(difference * difference) / (2 * variance) - 0.5 * quickLog(2 * Math.PI * variance)
    // The density of x is that of the source's length, stretched by the ratio.
    const alone = (chanceX[i * LARGEST_SPAN + p - 1] ?? 0) - scale + (chanceY[j * LARGEST_SPAN + q - 1] ?? 0)
    return WEIGHT * Math.max(FLOOR, together - alone / 2)
  }
}

/**
 * log-density of the length of every run of segments by itself, log-normal as the runs of its size in this
 * document are: `[i * LARGEST_SPAN + size - 1]`.
 * @param sums cumulative lengths, 0 first.
 */
export function lengthChances(sums: Float64Array): Float64Array {
  const count = sums.length - 1
  const chances = new Float64Array(count * LARGEST_SPAN)
  for (let size = 1; size <= LARGEST_SPAN; size++) {
    const logs = new Float64Array(Math.max(0, count - size + 1))
    for (let i = 0; i < logs.length; i++)
      logs[i] = Math.log(Math.max(1, (sums[i + size] ?? 0) - (sums[i] ?? 0)))
    let mean = 0
    for (const log of logs) mean += log / logs.length
    let variance = 0
    for (const log of logs) variance += (log - mean) ** 2 / logs.length
    variance = Math.max(0.05, variance)
    const constant = 0.5 * Math.log(2 * Math.PI * variance)
    for (let i = 0; i < logs.length; i++) {
      const log = logs[i] ?? 0
      chances[i * LARGEST_SPAN + size - 1] = -log - constant - (log - mean) ** 2 / (2 * variance)
    }
  }
  return chances
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

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0)
}
