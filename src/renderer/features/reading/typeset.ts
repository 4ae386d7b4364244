import type { Cell, Row } from '#shared/api'
import type { LanguageTag, SegmentKind } from '#shared/model'
import { isUnspaced } from '#shared/language-tag'

/** A paragraph of a version as it is read. */
export interface Paragraph {
  readonly kind: SegmentKind
  readonly sentences: readonly Sentence[]
}

interface Sentence {
  /** Row of its unit. */
  readonly row: number
  readonly cell: Cell
}

/** What a version has in some rows, as paragraphs; page numbers, running heads and the like are left out. */
export function typeset(rows: readonly Row[], first: number, column: number): Paragraph[] {
  const paragraphs: { kind: SegmentKind; number: number; sentences: Sentence[] }[] = []
  rows.forEach(({ cells }, n) => {
    for (const cell of cells[column] ?? []) {
      if (cell.kind === 'furniture') continue
      const last = paragraphs.at(-1)
      const sentence = { row: first + n, cell }
      if (last?.number === cell.paragraph && last.kind === cell.kind) last.sentences.push(sentence)
      else paragraphs.push({ kind: cell.kind, number: cell.paragraph, sentences: [sentence] })
    }
  })
  return paragraphs.map(({ kind, sentences }) => ({ kind, sentences }))
}

/** What stands between two sentences of a paragraph. */
export function between(lang: LanguageTag): string {
  return isUnspaced(lang) ? '' : ' '
}
