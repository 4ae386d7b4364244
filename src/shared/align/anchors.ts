import { heaviestChain } from '#shared/align/chain'
import type { Point } from '#shared/align/chain'
import type { Dictionary } from '#shared/align/dictionary'
import type { Side } from '#shared/align/side'

/** A stretch of both texts: source segments top … bottom - 1 and target segments left … right - 1. */
interface Box {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Types more frequent than this in a stretch say nothing about places in it. */
const RARE_IN_TEXT = 8
const RARE_PRODUCT = 40
const RARE_IN_GAP = 3
/** Gaps of more segments than this are looked into again. */
const WIDE_GAP = 12
const REFINEMENTS = 3
const LEAST_WEIGHT = 0.12

/**
 * Where the texts seem to meet, in order: the heaviest chain of pairs of segments that share a linked token which
 * is rare on both sides. Inside each gap that stays, tokens count as rare that are rare there.
 */
export function anchorChain(source: Side, target: Side, dictionary: Dictionary): Point[] {
  const whole = { top: 0, bottom: source.size, left: 0, right: target.size }
  let chain = trustworthy(heaviestChain(rarePoints(source, target, dictionary, whole, RARE_IN_TEXT)))
  for (let round = 0; round < REFINEMENTS; round++) {
    const finer = refine(chain, source, target, dictionary)
    if (finer.length === chain.length) break
    chain = finer
  }
  return chain
}

function refine(chain: readonly Point[], source: Side, target: Side, dictionary: Dictionary): Point[] {
  const refined: Point[] = []
  for (let k = 0; k <= chain.length; k++) {
    const before = chain[k - 1] ?? { i: -1, j: -1, weight: 1 }
    const after = chain[k] ?? { i: source.size, j: target.size, weight: 1 }
    const box = { top: before.i + 1, bottom: after.i, left: before.j + 1, right: after.j }
    if (Math.max(box.bottom - box.top, box.right - box.left) > WIDE_GAP)
      refined.push(...heaviestChain(rarePoints(source, target, dictionary, box, RARE_IN_GAP)))
    if (k < chain.length) refined.push(after)
  }
  return trustworthy(refined)
}

/** Pairs of segments of the box that share a linked token which occurs at most `rare` times on either side of it. */
function rarePoints(source: Side, target: Side, dictionary: Dictionary, box: Box, rare: number): Point[] {
  const { forward, backward } = dictionary
  const inSource = placesOf(source, box.top, box.bottom)
  const inTarget = placesOf(target, box.left, box.right)
  const points = new Map<number, Point>()
  for (const [x, rows] of inSource) {
    if (rows.length > rare) continue
    for (let l = forward.starts[x] ?? 0; l < (forward.starts[x + 1] ?? 0); l++) {
      const y = forward.to[l] ?? 0
      const columns = inTarget.get(y)
      if (columns === undefined || columns.length > rare || rows.length * columns.length > RARE_PRODUCT)
        continue
      const there = Math.max(forward.t[l] ?? 0, 0.05)
      const back = Math.max(probability(backward, y, x), 0.05)
      const weight = Math.sqrt(there * back) / Math.max(rows.length, columns.length)
      for (const i of rows)
        for (const j of columns) {
          const key = i * target.size + j
          points.set(key, { i, j, weight: weight + (points.get(key)?.weight ?? 0) })
        }
    }
  }
  return [...points.values()].filter(({ weight }) => weight >= LEAST_WEIGHT)
}

/** The segments from `from` to before `end` in which each type occurs, by type, one for each token. */
function placesOf(side: Side, from: number, end: number): Map<number, number[]> {
  const places = new Map<number, number[]>()
  for (let i = from; i < end; i++)
    for (let k = side.starts[i] ?? 0; k < (side.starts[i + 1] ?? 0); k++) {
      const type = side.tokens[k] ?? 0
      const known = places.get(type)
      if (known === undefined) places.set(type, [i])
      else if (known.length <= RARE_IN_TEXT) known.push(i)
    }
  return places
}

function probability({ starts, to, t }: Dictionary['forward'], from: number, wanted: number): number {
  for (let l = starts[from] ?? 0; l < (starts[from + 1] ?? 0); l++) if (to[l] === wanted) return t[l] ?? 0
  return 0
}

/** The chain without light points far off the line through the points two before and two after. */
function trustworthy(chain: readonly Point[]): Point[] {
  return chain.filter((point, k) => {
    const before = chain[k - 2]
    const after = chain[k + 2]
    if (before === undefined || after === undefined || point.weight >= 0.5) return true
    const gap = after.i - before.i
    const expected = before.j + ((point.i - before.i) / gap) * (after.j - before.j)
    return Math.abs(point.j - expected) <= 4 + gap / 4
  })
}
