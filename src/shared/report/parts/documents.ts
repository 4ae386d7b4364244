import { cellOf, heading, lineOf, text, type Block } from '#shared/report/blocks'
import type { TextSize, WorkReport } from '#shared/report/report'
import { shownShare } from '#shared/report/shown'
import type { ReportWords } from '#shared/report/words/words'

/** What was compared: each file with the hash that tells it from every other. */
export function documentPart({ versions }: WorkReport, words: ReportWords): Block[] {
  const rows = versions.map(({ lang, title, file, sha256, segments, paragraphs, size, corrected }) => [
    cellOf(lang),
    [
      ...(title === '' ? [] : [lineOf(title, undefined, lang)]),
      lineOf(file),
      lineOf(`SHA-256 ${sha256}`, 'code'),
    ],
    ...[segments, paragraphs, sizeText(size, words), corrected].map(cellOf),
  ])
  const heads = [
    ...[words.version, words.file, words.segments, words.paragraphs, words.length],
    words.corrected,
  ]
  return [
    heading(2, words.documents),
    { kind: 'table', heads, widths: [8, 43, 11, 11, 13, 14], numbersFrom: 2, rows },
  ]
}

/** How much of each pair of versions stands beside the other. */
export function coveragePart({ pairs }: WorkReport, words: ReportWords): Block[] {
  if (pairs.length === 0) return []
  const rows = pairs.map(({ languages: [a, b], relation, linked, segments }) =>
    [
      `${a} – ${b}`,
      words.relations[relation],
      `${a} ${linked[0]} / ${segments[0]} (${shownShare(linked[0], segments[0])})`,
      `${b} ${linked[1]} / ${segments[1]} (${shownShare(linked[1], segments[1])})`,
    ].map(cellOf),
  )
  const heads = [words.pair, words.relation, words.linked, words.linked]
  return [
    heading(2, words.coverage),
    text(words.coverageNote, 'quiet'),
    { kind: 'table', heads, widths: [20, 24, 28, 28], numbersFrom: 2, rows },
  ]
}

/** How long a text is, in words or characters: `1240 words`. */
export function sizeText({ of, count }: TextSize, words: ReportWords): string {
  return `${count} ${words[of]}`
}
