import type { PairLinks } from '#shared/views/pair-links'

/**
 * How two columns of different heights scroll in step: a path through the plane of their heights that goes through the
 * links that are in order. Where one side has a gap the other stands still; a step on the path is a step of the side
 * that has more to show there. All lengths are in the unit of the heights that were given (CSS pixels).
 */
export interface SteppedPath {
  readonly length: number
  /** Heights of the left and the right column at a place on the path. */
  at(place: number): readonly [left: number, right: number]
  /** Place on the path where a side is at a height. */
  place(side: 'left' | 'right', height: number): number
}

/** `left` and `right` are where each segment begins in its column, with the height of the column as the last. */
export function steppedPath(links: PairLinks, left: Float64Array, right: Float64Array): SteppedPath {
  // It is made anew whenever a segment turns out to be of another height: no lists that grow.
  const most = 3 * links.count + 3
  const [xs, ys, steps] = [new Float64Array(most), new Float64Array(most), new Float64Array(most)]
  let [count, x, y, length] = [1, 0, 0, 0]
  const go = (toX: number, toY: number): void => {
    // Links that share a segment with the one before may begin above its end.
    const [dx, dy] = [Math.max(0, toX - x), Math.max(0, toY - y)]
    if (dx === 0 && dy === 0) return
    x += dx
    y += dy
    length += Math.max(dx, dy)
    xs[count] = x
    ys[count] = y
    steps[count] = length
    count++
  }
  for (let n = 0; n < links.count; n++) {
    if (links.moved[n] === 1) continue
    const [toX, toY] = [left[links.leftStart[n] ?? 0] ?? 0, right[links.rightStart[n] ?? 0] ?? 0]
    // What neither side has a counterpart of: first the left, then the right, each while the other stands still.
    go(toX, y)
    go(x, toY)
    go(left[links.leftEnd[n] ?? 0] ?? 0, right[links.rightEnd[n] ?? 0] ?? 0)
  }
  go(left.at(-1) ?? 0, y)
  go(x, right.at(-1) ?? 0)
  return {
    length,
    at: (place) => [between(steps, xs, count, place), between(steps, ys, count, place)],
    place: (side, height) => between(side === 'left' ? xs : ys, steps, count, height),
  }
}

/** The value at `at` on the broken line through `count` points; `from` ascends, and of equals the last is meant. */
function between(from: Float64Array, to: Float64Array, count: number, at: number): number {
  let low = 0
  for (let high = count - 1; low < high;) {
    const middle = (low + high + 1) >>> 1
    if ((from[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const [a, u] = [from[low] ?? 0, to[low] ?? 0]
  if (low + 1 >= count || at <= a) return u
  const [b, v] = [from[low + 1] ?? 0, to[low + 1] ?? 0]
  return b === a ? u : u + ((v - u) * (at - a)) / (b - a)
}
