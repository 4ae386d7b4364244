import { joinCounter, piecesOf } from '#shared/import/pieces'
import type { ImportTextView, ImportVersionView } from '#shared/import/preview'
import type { Span } from '#shared/model'
import { countCuts, eachCut } from '#shared/ops/packed-cuts'
import type { ReadVersion } from '#main/works/read-version'

/** A version as the list of files counts it. */
export function versionView({ lang, title, text, cuts }: ReadVersion): ImportVersionView {
  let segments = 0
  let joins = 0
  let furniture = 0
  let last = -1
  const paragraphs = new Set<number>()
  const joinsIn = joinCounter(text)
  for (const { spans, kind, paragraph } of eachCut(cuts)) {
    segments++
    if (paragraph !== last) paragraphs.add((last = paragraph))
    if (kind === 'furniture') furniture++
    else joins += joinsIn(spans)
  }
  return {
    ...{ lang, title: title ?? '', segments, furniture, joins },
    characters: text.length,
    paragraphs: paragraphs.size,
  }
}

/** Segments `[from, from + count)` of a version, line by line. */
export function textView(
  { lang, text, parts, cuts }: ReadVersion,
  from: number,
  count: number,
): ImportTextView {
  const inFile = offsetsIn(parts)
  return {
    ...{ lang, from, total: countCuts(cuts) },
    segments: Array.from(eachCut(cuts, from, count), ({ spans, paragraph, kind }, n) => ({
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
