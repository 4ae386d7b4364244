/**
 * The heaviest strictly increasing subsequence of distinct values, as a mark for each value: those that are in order.
 * n log n, by a Fenwick tree of prefix maxima over the ranks; of equals the one that ends first.
 */
export function heaviestIncreasing(values: readonly number[], weights: readonly number[]): boolean[] {
  const ranks = rankOf(values)
  const best = new Float64Array(values.length)
  const before = new Int32Array(values.length).fill(-1)
  const tree = new Int32Array(values.length + 1).fill(-1)
  let last = -1
  values.forEach((_, n) => {
    const rank = ranks[n] ?? 0
    let previous = -1
    for (let at = rank; at > 0; at -= at & -at) {
      const candidate = tree[at] ?? -1
      if (candidate >= 0 && (previous < 0 || (best[candidate] ?? 0) > (best[previous] ?? 0)))
        previous = candidate
    }
    best[n] = (weights[n] ?? 1) + (previous < 0 ? 0 : (best[previous] ?? 0))
    before[n] = previous
    if (last < 0 || (best[n] ?? 0) > (best[last] ?? 0)) last = n
    for (let at = rank + 1; at <= values.length; at += at & -at) {
      const known = tree[at] ?? -1
      if (known < 0 || (best[n] ?? 0) > (best[known] ?? 0)) tree[at] = n
    }
  })
  const inOrder = values.map(() => false)
  for (let n = last; n >= 0; n = before[n] ?? -1) inOrder[n] = true
  return inOrder
}

/** 0 for the smallest value, and so on. */
export function rankOf(values: readonly number[]): Int32Array {
  const ranks = new Int32Array(values.length)
  values
    .map((value, n) => ({ value, n }))
    .sort((a, b) => a.value - b.value)
    .forEach(({ n }, rank) => (ranks[n] = rank))
  return ranks
}
