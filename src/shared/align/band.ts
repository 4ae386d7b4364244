import { anchorChain } from '#shared/align/anchors'
import type { Dictionary } from '#shared/align/dictionary'
import type { Side } from '#shared/align/side'

/**
 * The nodes (i, j) of the search, i source and j target segments consumed: `lo[i] <= j <= hi[i]`. Both are
 * ascending, `lo[0] = 0`, `hi[n] = m` and `lo[i + 1] <= hi[i]`, so a path always exists.
 */
export interface Band {
  readonly lo: Int32Array
  readonly hi: Int32Array
}

/** Up to this many segments a side the whole rectangle is searched. */
const WHOLE = 60
const HALF_WIDTH = 14
/** Nodes of the widest band: where little is known about a long text, memory sets the width. */
const NODE_BUDGET = 3_000_000
const LEAST_HALF_WIDTH = 40

/** The band that holds every node. */
export function wholeBand(rows: number, columns: number): Band {
  return { lo: new Int32Array(rows + 1), hi: new Int32Array(rows + 1).fill(columns) }
}

/** The band about the chain of rare linked tokens; wide where the chain says little. */
export function firstBand(source: Side, target: Side, dictionary: Dictionary): Band {
  const n = source.size
  const m = target.size
  if (n <= WHOLE || m <= WHOLE) return wholeBand(n, m)
  const chain = [
    { i: -0.5, j: -0.5, weight: 1 },
    ...anchorChain(source, target, dictionary),
    { i: n - 0.5, j: m - 0.5, weight: 1 },
  ]
  const widest = Math.max(LEAST_HALF_WIDTH, NODE_BUDGET / (2 * (n + 1)))
  const a = source.lengthSums
  const b = target.lengthSums
  const centre = new Float64Array(n + 1)
  const half = new Float64Array(n + 1)
  for (let k = 0; k + 1 < chain.length; k++) {
    const from = chain[k]
    const to = chain[k + 1]
    if (from === undefined || to === undefined) continue
    const top = Math.max(0, Math.ceil(from.i))
    const left = Math.max(0, Math.ceil(from.j))
    const bottom = Math.max(top, Math.ceil(to.i))
    const right = Math.max(left, Math.ceil(to.j))
    const gap = Math.max(bottom - top, right - left)
    const slope = Math.abs(bottom - top - ((right - left) * n) / m)
    const width = HALF_WIDTH + Math.min(gap, 0.3 * gap + 0.7 * slope)
    const rise = (b[right] ?? 0) - (b[left] ?? 0)
    const run = Math.max(1e-9, (a[bottom] ?? 0) - (a[top] ?? 0))
    let j = left
    for (let i = top; i <= bottom; i++) {
      const wanted = (b[left] ?? 0) + (((a[i] ?? 0) - (a[top] ?? 0)) / run) * rise
      while (j < right && (b[j + 1] ?? 0) <= wanted) j++
      centre[i] = j
      half[i] = Math.max(half[i] ?? 0, Math.min(widest, width))
    }
  }
  return bandFrom(n, m, (i) => [(centre[i] ?? 0) - (half[i] ?? 0), (centre[i] ?? 0) + (half[i] ?? 0)])
}

/** The band about a decoded path, given as the target place `centre[i]` of every row. */
export function bandAround(centre: Int32Array, columns: number): Band {
  return bandFrom(centre.length - 1, columns, (i) => [
    (centre[i] ?? 0) - HALF_WIDTH,
    (centre[i + 1] ?? centre[i] ?? 0) + HALF_WIDTH,
  ])
}

/** The smallest band that holds the wanted ranges and has a path. */
export function bandFrom(rows: number, columns: number, range: (row: number) => [number, number]): Band {
  const lo = new Int32Array(rows + 1)
  const hi = new Int32Array(rows + 1)
  for (let i = 0; i <= rows; i++) {
    const [from, to] = range(i)
    lo[i] = Math.min(columns, Math.max(0, Math.floor(from)))
    hi[i] = Math.min(columns, Math.max(0, Math.ceil(to), lo[i] ?? 0))
  }
  lo[0] = 0
  hi[rows] = columns
  for (let i = 1; i <= rows; i++) hi[i] = Math.max(hi[i] ?? 0, hi[i - 1] ?? 0)
  for (let i = rows - 1; i >= 0; i--) lo[i] = Math.min(lo[i] ?? 0, lo[i + 1] ?? 0)
  for (let i = 0; i < rows; i++) hi[i] = Math.max(hi[i] ?? 0, lo[i + 1] ?? 0)
  return { lo, hi }
}

/** The same nodes with source and target exchanged. */
export function transpose(band: Band): Band {
  const rows = band.lo.length - 1
  const columns = band.hi[rows] ?? 0
  const lo = new Int32Array(columns + 1)
  const hi = new Int32Array(columns + 1)
  let first = 0
  let last = 0
  for (let j = 0; j <= columns; j++) {
    while (first < rows && (band.hi[first] ?? 0) < j) first++
    while (last < rows && (band.lo[last + 1] ?? 0) <= j) last++
    lo[j] = first
    hi[j] = last
  }
  return { lo, hi }
}
