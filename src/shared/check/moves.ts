import type { PlainSegment } from '#shared/plain'

/** What became of the segments of a version. */
export interface ColumnChange {
  readonly gone: readonly PlainSegment[]
  readonly came: readonly PlainSegment[]
  /** For each place the one that its segment had before, -1 for one that came; null where nothing changed. */
  readonly from: Int32Array | null
  /** Whether those that stayed follow each other in another order. */
  readonly reordered: boolean
  /** Places of segments that stayed, but beside others. */
  readonly beside: readonly number[]
}

const SAME: ColumnChange = { gone: [], came: [], from: null, reordered: false, beside: [] }

/**
 * Compares the segments of a version with what they were and brings `places` up to date; costs little more than what
 * lies between the first and the last change. Null where an object stands twice, of which places cannot be told.
 */
export function changeOf(
  before: readonly PlainSegment[],
  now: readonly PlainSegment[],
  places: Map<PlainSegment, number>,
): ColumnChange | null {
  if (before === now) return SAME
  const shorter = Math.min(before.length, now.length)
  let head = 0
  while (head < shorter && before[head] === now[head]) head++
  if (head === before.length && head === now.length) return SAME
  let tail = 0
  while (tail < shorter - head && before[before.length - 1 - tail] === now[now.length - 1 - tail]) tail++

  const end = now.length - tail
  const window = new Set(now.slice(head, end))
  if (window.size !== end - head) return null
  const old = before.slice(head, before.length - tail)
  const gone = old.filter((segment) => !window.has(segment))
  for (const segment of gone) places.delete(segment)
  const came = [...window].filter((segment) => !places.has(segment))
  // What is not new in the window must have been in it.
  if (window.size - came.length !== old.length - gone.length) return null

  const delta = now.length - before.length
  const from = new Int32Array(now.length)
  for (let place = 0; place < head; place++) from[place] = place
  for (let place = end; place < now.length; place++) from[place] = place - delta
  let last = -1
  let reordered = false
  now.slice(head, end).forEach((segment, n) => {
    const was = places.get(segment) ?? -1
    from[head + n] = was
    if (was < 0) return
    reordered ||= was < last
    last = was
  })
  for (let place = head; place < (delta === 0 ? end : now.length); place++) {
    const segment = now[place]
    if (segment !== undefined) places.set(segment, place)
  }
  const beside: number[] = []
  for (let place = Math.max(0, head - 1); place <= Math.min(end, now.length - 1); place++) {
    const was = from[place] ?? -1
    if (was < 0) continue
    if (before[was - 1] !== now[place - 1] || before[was + 1] !== now[place + 1]) beside.push(place)
  }
  return { gone, came, from, reordered, beside }
}
