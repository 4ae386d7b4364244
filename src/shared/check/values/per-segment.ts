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

/** The same for a segment at hand. */
export function rememberingSegments<T>(
  read: (text: string, lang: string) => T,
): (segment: PlainSegment, lang: string) => T {
  const known = new WeakMap<PlainSegment, T>()
  return (segment, lang) => {
    const found = known.get(segment)
    if (found !== undefined) return found
    const fresh = read(segment.text, lang)
    known.set(segment, fresh)
    return fresh
  }
}
