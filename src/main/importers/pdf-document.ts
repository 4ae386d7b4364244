import { readingOrder, type ColumnLine } from '#main/importers/pdf-columns'
import { findPageFurniture } from '#main/importers/pdf-furniture'
import { joinPdfLines, type PdfLine } from '#main/importers/pdf-paragraphs'
import type { PageText } from '#main/importers/pdf-page'
import { findFurniture } from '#shared/text/furniture'
import { findBreakHyphens } from '#shared/text/hyphens'
import { shapeOf } from '#shared/text/line-shape'
import { readLines } from '#shared/text/lines'
import { spansOf } from '#shared/text/unwrap'
import type { StructuredParagraph } from '#shared/text/document'

// A character of a symbol font at the start of a line.
const BULLET = /^[\ue000-\uf8ff](?=\s)/u

export type { PageText } from '#main/importers/pdf-page'

/** The text of the pages, a line each with a form feed between pages, and the paragraphs its lines make. */
export function layOut(pages: readonly PageText[]): {
  readonly text: string
  readonly paragraphs: readonly StructuredParagraph[]
} {
  const placed: (ColumnLine | null)[] = []
  const texts: string[] = []
  const ordered = pages.map(({ pieces }) => readingOrder(pieces))
  const repeated = findPageFurniture(
    pages.flatMap(({ height }, page) => (ordered[page] ?? []).map((line) => ({ line, page, height }))),
  )
  for (const [page, { turned }] of pages.entries()) {
    const lines = ordered[page] ?? []
    const own = [...lines.map((line) => line.text), ...turned]
    own.forEach((text, n) => {
      const oneLine = text.replace(/[\n\v\f\r\u2028\u2029]/gu, ' ').replace(BULLET, '•')
      if (oneLine.trim() === '') return
      placed.push(lines[n] ?? null)
      texts.push(page > 0 && n === 0 ? `\f${oneLine}` : oneLine)
    })
  }
  const text = texts.join('\n')
  const lines = readLines(text)
  const furniture = findFurniture(text, lines)
  let page = 0
  const pdfLines = lines.map((line, n): PdfLine => {
    if (line.newPage) page++
    const place = placed[n] ?? null
    return {
      ...shapeOf(text, line),
      place,
      page,
      furniture: furniture[n] === true || place === null || repeated.has(place),
    }
  })
  const drafts = joinPdfLines(text, pdfLines)
  const hyphens = findBreakHyphens(
    text,
    drafts.map(({ lines: own }) => own),
  )
  return {
    text,
    paragraphs: drafts.map(({ lines: own, kind }) => ({ kind, spans: spansOf(own, hyphens) })),
  }
}
