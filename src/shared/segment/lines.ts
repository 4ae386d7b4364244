import { isSpace } from '#shared/text/characters'
import type { CutSegment } from '#shared/plain'

/**
 * One segment a line as it is, for text that was cut elsewhere; empty lines separate paragraphs and are not
 * counted. Only a line feed ends a line: whatever else Unicode calls a line break is left in its segment.
 */
export function segmentLines(text: string): CutSegment[] {
  const segments: CutSegment[] = []
  let paragraph = 0
  let apart = false
  for (let from = 0; from < text.length;) {
    const feed = text.indexOf('\n', from)
    let start = from
    let end = feed < 0 ? text.length : feed
    from = end + 1
    while (start < end && isSpace(text.charCodeAt(start))) start++
    while (end > start && isSpace(text.charCodeAt(end - 1))) end--
    if (start === end) {
      apart = segments.length > 0
      continue
    }
    if (apart) paragraph++
    apart = false
    segments.push({ spans: [[start, end]], paragraph, kind: 'body' })
  }
  return segments
}
