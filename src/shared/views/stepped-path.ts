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
  const [xs, ys, steps] = [[0], [0], [0]]
  let [x, y, length] = [0, 0, 0]
  const go = (toX: number, toY: number): void => {
    // Links that share a segment with the one before may begin above its end.
    const [dx, dy] = [Math.max(0, toX - x), Math.max(0, toY - y)]
    if (dx === 0 && dy === 0) return
    x += dx
    y += dy
    length += Math.max(dx, dy)
    xs.push(x)
    ys.push(y)
    steps.push(length)
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
    at: (place) => [between(steps, xs, place), between(steps, ys, place)],
    place: (side, height) => between(side === 'left' ? xs : ys, steps, height),
  }
}

/** The value at `at` on the broken line through the points; `from` ascends, and of equals the last is meant. */
function between(from: readonly number[], to: readonly number[], at: number): number {
  let low = 0
  for (let high = from.length - 1; low < high;) {
    const middle = (low + high + 1) >>> 1
    if ((from[middle] ?? 0) <= at) low = middle
    else high = middle - 1
  }
  const [a, b] = [from[low] ?? 0, from[low + 1]]
  const [u, v] = [to[low] ?? 0, to[low + 1] ?? to[low] ?? 0]
  if (b === undefined || at <= a || b === a) return u
  return u + ((v - u) * (at - a)) / (b - a)
}
