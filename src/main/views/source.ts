import type { SourceView } from '#shared/source-view'
import type { SegmentId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { renderWithSource } from '#shared/text/render'

/** Lines of the source that are shown before and after those of the segment. */
const AROUND = 3

/** Where a segment comes from: its spans, and the lines of the version's text around them. */
export function sourceView(state: WorkReader, id: SegmentId): SourceView {
  const { version, spans } = state.segment(id)
  const { text } = state.version(version)
  const start = spans[0]?.[0] ?? 0
  const end = spans.at(-1)?.[1] ?? start
  const from = lineStart(text, start, AROUND)
  const to = lineEnd(text, end, AROUND)
  const first = linesBefore(text, 0, start)
  return {
    ...{ version, segment: id, spans },
    index: state.indexOf(id),
    offsets: renderWithSource(text, spans).source,
    lines: [first, first + linesBefore(text, start, Math.max(start, end - 1))],
    excerpt: { text: text.slice(from, to), start: from, line: first - linesBefore(text, from, start) },
  }
}

/** Line breaks in `[from, to)`. */
function linesBefore(text: string, from: number, to: number): number {
  let lines = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) lines++
  return lines
}

/** Offset where the line `back` lines before the one at `at` begins. */
function lineStart(text: string, at: number, back: number): number {
  let start = at
  for (let n = 0; n <= back; n++) {
    if (start <= 0) return 0
    start = text.lastIndexOf('\n', start - 1)
    if (start < 0) return 0
  }
  return start + 1
}

/** Offset where the line `on` lines after the one that holds `at - 1` ends, without its break. */
function lineEnd(text: string, at: number, on: number): number {
  let end = Math.max(0, at - 1)
  for (let n = 0; n <= on; n++) {
    const next = text.indexOf('\n', n === 0 ? end : end + 1)
    if (next < 0) return text.length
    end = next
  }
  return end
}
