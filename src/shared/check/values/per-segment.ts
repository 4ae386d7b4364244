import type { CheckContext } from '#shared/check/context'
import type { PlainSegment } from '#shared/plain'

/** Reads something off one segment. */
export type SegmentReader<T> = (context: CheckContext, version: number, segment: number) => T

/**
 * A reader that works out each segment once, from its text and language alone, and remembers the result as long as
 * the segment lives: a work that is checked again after an edit reads only the segments that are new.
 */
export function perSegment<T>(read: (text: string, lang: string) => T): SegmentReader<T> {
  const remembered = rememberingSegments(read)
  return (context, version, segment) =>
    remembered(context.segment(version, segment), context.work.versions[version]?.lang ?? '')
}

/** What all readers have read off a segment, each at the place of its own: one table to look into, not one for each. */
const readings = new WeakMap<PlainSegment, unknown[]>()
let readers = 0

/** The same for a segment at hand. */
export function rememberingSegments<T>(
  read: (text: string, lang: string) => T,
): (segment: PlainSegment, lang: string) => T {
  const own = readers++
  return (segment, lang) => {
    let known = readings.get(segment)
    if (known === undefined) readings.set(segment, (known = new Array<unknown>(readers)))
    // Only this reader writes to its place, and reads a T.
    const found = known[own] as T | undefined
    if (found !== undefined) return found
    const fresh = read(segment.text, lang)
    known[own] = fresh
    return fresh
  }
}
