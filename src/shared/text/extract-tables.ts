import { guessLanguage } from '#shared/text/language'
import { partOf } from '#shared/text/parts'
import { render } from '#shared/text/render'
import { packCuts } from '#shared/ops/packed-cuts'
import type { ExtractOptions } from '#shared/text/extract'
import type { SourceDocument, StructuredParagraph } from '#shared/text/document'
import type { ExtractedVersion } from '#shared/plain'
import type { LanguageTag } from '#shared/model'

/** Columns of all tables that hold the same version. */
interface Columns {
  readonly lang: LanguageTag
  readonly places: { readonly table: number; readonly column: number }[]
}

/**
 * The versions in tables whose columns are versions, in the order of the columns: each cell is one segment, whatever
 * sentences are in it, since its row says what it is the translation of. `rows` tells the row of each. With a declared
 * language the columns of that language are the one version, or all cells where no column has it.
 */
export function extractTables(
  document: SourceDocument,
  { lang, renamed = {} }: ExtractOptions,
): ExtractedVersion[] {
  const paragraphs = document.paragraphs ?? []
  const versions = columnsByLanguage(document, paragraphs)
  if (lang === undefined)
    return versions.map(({ lang: found, places }) =>
      versionOf(document, paragraphs, { lang: renamed[found] ?? found, places }),
    )
  const named = versions.find((columns) => primary(columns.lang) === primary(lang))
  const places = named?.places ?? versions.flatMap((columns) => columns.places)
  return [versionOf(document, paragraphs, { lang, places })]
}

/** Columns whose header names a language, and the others by what their cells show. */
function columnsByLanguage(document: SourceDocument, paragraphs: readonly StructuredParagraph[]): Columns[] {
  const found: Columns[] = []
  document.tables.forEach((table, t) => {
    for (const { column, lang } of table.columns) {
      const place = { table: t, column }
      const tag = lang ?? languageOf(document.text, paragraphs, place)
      // Two columns of one table are two versions, even in one language; the next table goes on with them.
      const known = found.find(
        ({ lang: other, places }) => other === tag && places.every((one) => one.table !== t),
      )
      if (known) known.places.push(place)
      else found.push({ lang: tag, places: [place] })
    }
  })
  return found
}

function languageOf(
  text: string,
  paragraphs: readonly StructuredParagraph[],
  place: { readonly table: number; readonly column: number },
): LanguageTag {
  const cells = paragraphs.filter(({ cell }) => cell?.table === place.table && cell.column === place.column)
  return guessLanguage(cells.map(({ spans }) => render(text, spans)).join('\n')).lang
}

function versionOf(
  document: SourceDocument,
  paragraphs: readonly StructuredParagraph[],
  { lang, places }: Columns,
): ExtractedVersion {
  const isOwn = (paragraph: StructuredParagraph | undefined): boolean =>
    places.some(({ table, column }) => paragraph?.cell?.table === table && paragraph.cell.column === column)
  const own = paragraphs.filter(isOwn)
  const part = partOf(document, paragraphs, (n) => isOwn(paragraphs[n]))
  const cuts = packCuts(part.paragraphs.map(({ spans, kind }, paragraph) => ({ spans, paragraph, kind })))
  const { text, parts, markup } = part
  return { lang, title: null, parts, text, cuts, markup, rows: rowsOf(own, paragraphs), warnings: [] }
}

/** Number of the row of each paragraph, counted through all tables. */
function rowsOf(own: readonly StructuredParagraph[], all: readonly StructuredParagraph[]): number[] {
  const numbers = new Map<string, number>()
  const keyOf = ({ cell }: StructuredParagraph): string => `${cell?.table ?? 0}:${cell?.row ?? 0}`
  for (const paragraph of all) if (!numbers.has(keyOf(paragraph))) numbers.set(keyOf(paragraph), numbers.size)
  return own.map((paragraph) => numbers.get(keyOf(paragraph)) ?? 0)
}

function primary(tag: LanguageTag): string {
  return tag.split('-')[0]?.toLowerCase() ?? ''
}
