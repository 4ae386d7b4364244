import { piecesOf } from '#shared/import/pieces'
import type { ImportTextView, ImportVersionView } from '#shared/import/preview'
import type { Span } from '#shared/model'
import type { ReadVersion } from '#main/works/read-versions'

/** A version as the list of files counts it. */
export function versionView({ lang, title, text, segments }: ReadVersion): ImportVersionView {
  let joins = 0
  let furniture = 0
  for (const { spans, kind } of segments) {
    if (kind === 'furniture') furniture++
    else joins += Math.max(0, piecesOf(text, spans).length - 1)
  }
  return {
    ...{ lang, title: title ?? '', segments: segments.length, furniture, joins },
    characters: text.length,
    paragraphs: new Set(segments.map(({ paragraph }) => paragraph)).size,
  }
}

/** Segments `[from, from + count)` of a version, line by line. */
export function textView(
  { lang, text, parts, segments }: ReadVersion,
  from: number,
  count: number,
): ImportTextView {
  const inFile = offsetsIn(parts)
  return {
    ...{ lang, from, total: segments.length },
    segments: segments.slice(from, from + count).map(({ spans, paragraph, kind }, n) => ({
      ...{ index: from + n, paragraph, kind },
      pieces: piecesOf(text, spans).map((piece) => ({ ...piece, at: inFile(piece.at) })),
    })),
  }
}

/** The way from an offset in a version's text to the one in the file it was taken from. */
function offsetsIn(parts: readonly Span[]): (at: number) => number {
  return (at) => {
    let left = at
    for (const [start, end] of parts) {
      if (left < end - start) return start + left
      left -= end - start
    }
    return parts.at(-1)?.[1] ?? at
  }
}
