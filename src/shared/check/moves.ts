import type { PlainSegment } from '#shared/plain'

/** Where what stayed in a work has come to stand by an edit; -1 for what is gone. */
export interface Moves {
  /** For each version the new place of a segment by its old one; null where all stayed in their places. */
  readonly places: readonly (Int32Array | null)[]
  /** The new number of a unit by its old one; null where all kept theirs. */
  readonly units: Int32Array | null
}

/** Whether anything that tells places or numbers of units is to be told anew. */
export function hasMoved({ places, units }: Moves): boolean {
  return units !== null || places.some((moved) => moved !== null)
}

/** What became of the segments of a version. */
export interface ColumnChange {
  readonly gone: readonly PlainSegment[]
  readonly came: readonly PlainSegment[]
  readonly moved: Int32Array | null
  /** Whether those that stayed follow each other in another order. */
  readonly reordered: boolean
}

const SAME: ColumnChange = { gone: [], came: [], moved: null, reordered: false }

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

  const window = new Set(now.slice(head, now.length - tail))
  if (window.size !== now.length - tail - head) return null
  const old = before.slice(head, before.length - tail)
  const gone = old.filter((segment) => !window.has(segment))
  for (const segment of gone) places.delete(segment)
  const came = [...window].filter((segment) => !places.has(segment))
  // What is not new in the window must have been in it.
  if (window.size - came.length !== old.length - gone.length) return null

  const delta = now.length - before.length
  const from = delta === 0 ? now.length - tail : now.length
  for (let place = head; place < from; place++) {
    const segment = now[place]
    if (segment !== undefined) places.set(segment, place)
  }
  if (delta === 0 && gone.length === old.length) return { gone, came, moved: null, reordered: false }
  const moved = new Int32Array(before.length)
  let last = -1
  let reordered = false
  before.forEach((segment, place) => {
    const to =
      place < head ? place : place >= before.length - tail ? place + delta : (places.get(segment) ?? -1)
    moved[place] = to
    if (to < 0) return
    reordered ||= to < last
    last = to
  })
  return { gone, came, moved, reordered }
}
