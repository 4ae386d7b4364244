import type { CheckContext } from '#shared/check/context'
import type { PlainSegment } from '#shared/plain'

/** Reads something off one segment. */
export type SegmentReader<T> = (context: CheckContext, version: number, segment: number) => T

/**
 * A reader that works out each segment once, from its text and language alone, and remembers the result as long as
 * the segment lives: a work that is checked again after an edit reads only the segments that are new.
 */
export function perSegment<T>(read: (text: string, lang: string) => T): SegmentReader<T> {
  const known = new WeakMap<PlainSegment, T>()
  return (context, version, segment) => {
    const plain = context.segment(version, segment)
    const found = known.get(plain)
    if (found !== undefined) return found
    const fresh = read(plain.text, context.work.versions[version]?.lang ?? '')
    known.set(plain, fresh)
    return fresh
  }
}
