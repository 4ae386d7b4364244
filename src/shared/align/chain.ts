/** A place where source segment i and target segment j seem to meet. */
export interface Point {
  readonly i: number
  readonly j: number
  readonly weight: number
}

/**
 * The heaviest chain of points in which both i and j strictly increase, in order: O(n log n) with a Fenwick
 * tree of prefix maxima.
 */
export function heaviestChain(points: readonly Point[]): Point[] {
  // Within one i the larger j comes first, so that no two points of one i can follow each other.
  const sorted = [...points].sort((a, b) => a.i - b.i || b.j - a.j)
  const columns = sorted.reduce((most, { j }) => Math.max(most, j + 1), 0)
  const best = new Float64Array(sorted.length)
  const before = new Int32Array(sorted.length).fill(-1)
  const tree = new Int32Array(columns + 1).fill(-1)
  let last = -1
  sorted.forEach(({ j, weight }, k) => {
    let predecessor = -1
    for (let at = j; at > 0; at -= at & -at) {
      const candidate = tree[at] ?? -1
      if (candidate >= 0 && (predecessor < 0 || (best[candidate] ?? 0) > (best[predecessor] ?? 0)))
        predecessor = candidate
    }
    before[k] = predecessor
    best[k] = weight + (predecessor < 0 ? 0 : (best[predecessor] ?? 0))
    for (let at = j + 1; at <= columns; at += at & -at) {
      const held = tree[at] ?? -1
      if (held < 0 || (best[held] ?? 0) < (best[k] ?? 0)) tree[at] = k
    }
    if (last < 0 || (best[k] ?? 0) > (best[last] ?? 0)) last = k
  })
  const chain: Point[] = []
  for (let k = last; k >= 0; k = before[k] ?? -1) {
    const point = sorted[k]
    if (point !== undefined) chain.push(point)
  }
  return chain.reverse()
}
