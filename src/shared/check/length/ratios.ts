import type { CheckContext } from '#shared/check/context'
import { segmentSize } from '#shared/check/length/size'
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
const LEAST_LETTERS = 80
/** Units that a pair needs to have a distribution. */
const LEAST_UNITS = 8
/** Bounds of what a pair's own spread is believed to be. */
const TIGHT = 0.17
const LOOSE = 0.3

/** The units in which one of two translations is much longer than the other. */
export function excesses(context: CheckContext): Excess[] {
  const { versions } = context.work
  const sizes = versions.map((_, version) =>
    context.groups.map((members) => total(context, version, members[version] ?? [])),
  )
  return versions.flatMap((_, a) =>
    versions.flatMap((_other, b) =>
      b > a && !isComparable(context.work, a, b) ? excessesOf(a, b, sizes[a] ?? [], sizes[b] ?? []) : [],
    ),
  )
}

interface Total {
  readonly size: number
  readonly letters: number
}

function total(context: CheckContext, version: number, places: readonly number[]): Total {
  let size = 0
  let letters = 0
  for (const place of places) {
    const own = segmentSize(context, version, place)
    size += own.size
    letters += own.letters
  }
  return { size, letters }
}

function excessesOf(a: number, b: number, sizesA: readonly Total[], sizesB: readonly Total[]): Excess[] {
  const linked: { readonly unit: number; readonly ratio: number }[] = []
  sizesA.forEach(({ size }, unit) => {
    const other = sizesB[unit]?.size ?? 0
    if (size > 0 && other > 0) linked.push({ unit, ratio: Math.log(size / other) })
  })
  if (linked.length < LEAST_UNITS) return []
  const median = middle(linked.map(({ ratio }) => ratio))
  const deviation = 1.4826 * middle(linked.map(({ ratio }) => Math.abs(ratio - median)))
  const spread = Math.min(LOOSE, Math.max(TIGHT, deviation))
  return linked.flatMap(({ unit, ratio }) => {
    const over = ratio - median
    const [full, cut] = over > 0 ? [a, b] : [b, a]
    const [fuller, shorter] = over > 0 ? [sizesA[unit], sizesB[unit]] : [sizesB[unit], sizesA[unit]]
    if (Math.abs(over) < LEAST_RATIO || (fuller?.letters ?? 0) < LEAST_LETTERS) return []
    return [
      {
        unit,
        full,
        cut,
        ratio: Math.abs(over),
        spread,
        letters: fuller?.letters ?? 0,
        size: shorter?.size ?? 1,
      },
    ]
  })
}

function middle(values: readonly number[]): number {
  return Float64Array.from(values).sort()[values.length >> 1] ?? 0
}
