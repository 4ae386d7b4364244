import type { CheckContext } from '#shared/check/context'
import { extentOf, segmentSize, type Size } from '#shared/check/length/size'
import { isComparable } from '#shared/plain'

/** How much longer one version of a unit is than the lengths of this pair of versions let expect. */
export interface Excess {
  readonly unit: number
  readonly full: number
  readonly cut: number
  /** Natural logarithm of the ratio of sizes, less the median of the pair: 0.7 is twice as long. */
  readonly ratio: number
  /** Standard deviation of the ratio in this pair, robust. */
  readonly spread: number
  readonly letters: number
  readonly size: number
}

/** Excess from which a unit is looked at: less than a quarter is the freedom of translation. */
const LEAST_RATIO = 0.3
/** Letters of the longer side below which lengths tell nothing. */
const LEAST_LETTERS = 100
/** Units that a pair needs to have a distribution. */
const LEAST_UNITS = 8
/** Bounds of what a pair's own spread is believed to be. */
const TIGHT = 0.17
const LOOSE = 0.3
/** Ratios are counted by steps of this, so that a single edit seldom changes what is usual in a pair. */
const STEP = 0.005
/** Steps either way; a text that is longer than this says is as long as the last. */
const STEPS = 800

/** What is usual in a pair of versions; null for too few units. */
type Usual = { readonly median: number; readonly spread: number } | null

/** The pairs of versions of a unit of which one is much longer than the other. */
export function excessesOf(context: CheckContext, unit: number): Excess[] {
  const totals = context.ofUnit(totalsOf, unit)
  const usual = context.fact(usualRatios)
  return pairsOf(context).flatMap(([a, b], pair) => {
    const [one, other, known] = [totals[a], totals[b], usual[pair] ?? null]
    if (one === undefined || other === undefined || known === null || one.size === 0 || other.size === 0)
      return []
    const over = Math.log(extentOf(one) / extentOf(other)) - known.median
    const [full, cut, fuller, shorter] = over > 0 ? [a, b, one, other] : [b, a, other, one]
    if (Math.abs(over) < LEAST_RATIO || fuller.letters < LEAST_LETTERS) return []
    const { letters } = fuller
    return [{ unit, full, cut, ratio: Math.abs(over), spread: known.spread, letters, size: shorter.size }]
  })
}

/** The pairs of versions that are translations of each other. */
function pairsOf({ work }: CheckContext): (readonly [number, number])[] {
  return work.versions.flatMap((_, a) =>
    work.versions.flatMap((_other, b) => (b > a && !isComparable(work, a, b) ? [[a, b] as const] : [])),
  )
}

/** The size of each version of a unit, 0 for a gap. */
function totalsOf(context: CheckContext, unit: number): Size[] {
  return (context.groups[unit] ?? []).map((places, version) => {
    let [size, letters, words] = [0, 0, 0]
    for (const place of places) {
      const own = segmentSize(context, version, place)
      size += own.size
      letters += own.letters
      words += own.words
    }
    return { size, letters, words }
  })
}

/** For each pair of versions the step that the ratio of a unit falls on; -1 where it is in one of them only. */
function stepsOf(context: CheckContext, unit: number): Int16Array {
  const totals = context.ofUnit(totalsOf, unit)
  return Int16Array.from(pairsOf(context), ([a, b]) => {
    const [one, other] = [totals[a], totals[b]]
    if (one === undefined || other === undefined || one.size === 0 || other.size === 0) return -1
    const ratio = Math.log(extentOf(one) / extentOf(other))
    return Math.max(0, Math.min(2 * STEPS, Math.round(ratio / STEP) + STEPS))
  })
}

/** How many units of each pair fall on each step. */
const makeCounts = (): Int32Array[] => []

/** The median and the spread of the ratios of each pair. */
function usualRatios(context: CheckContext): Usual[] {
  const kept = context.kept(makeCounts)
  const counts = pairsOf(context).map((_, pair) => (kept[pair] ??= new Int32Array(2 * STEPS + 1)))
  const add = (steps: Int16Array, units: number): void =>
    steps.forEach((step, pair) => {
      const count = counts[pair]
      if (step >= 0 && count !== undefined) count[step] = (count[step] ?? 0) + units
    })
  const { gone, came } = context.ofUnits(stepsOf)
  for (const steps of gone) add(steps, -1)
  for (const steps of came) add(steps, 1)
  return counts.map((count): Usual => {
    const units = count.reduce((sum, n) => sum + n, 0)
    if (units < LEAST_UNITS) return null
    const median = middle(count, units)
    const apart = new Int32Array(2 * STEPS + 1)
    count.forEach((n, step) => (apart[Math.abs(step - median)] = (apart[Math.abs(step - median)] ?? 0) + n))
    const deviation = 1.4826 * STEP * middle(apart, units)
    return { median: STEP * (median - STEPS), spread: Math.min(LOOSE, Math.max(TIGHT, deviation)) }
  })
}

/** The step on which the middle one of so many values falls. */
function middle(counts: Int32Array, values: number): number {
  let before = 0
  return counts.findIndex((count) => (before += count) > values >> 1)
}
