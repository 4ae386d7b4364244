import { cutParagraphs } from '#shared/segment/cut'
import { hasBrokenLines } from '#shared/text/broken-lines'
import { extractVersions, titleOf, type ExtractOptions } from '#shared/text/extract'
import { extractTables } from '#shared/text/extract-tables'
import { languageRuns } from '#shared/text/language-runs'
import { chooseLines } from '#shared/text/line-choices'
import { partOf, type Part } from '#shared/text/parts'
import { unwrap, type LayoutChoices } from '#shared/text/unwrap'
import type { SourceDocument, StructuredParagraph } from '#shared/text/document'
import type { ExtractedVersion } from '#shared/plain'
import type { SegmentOptions } from '#shared/segment/options'
import type { LanguageTag } from '#shared/model'
import { commas, say, type Message } from '#shared/words/message'

/**
 * The versions a document holds, in the order their languages appear: one, or one for each language that has
 * paragraphs of its own, or one for each column of its tables of versions. Paragraphs are those of the format, and
 * are not unwrapped unless they are plainly lines that somebody broke by hand; sentences are cut as in plain text.
 */
export function extractStructured(
  document: SourceDocument,
  options: ExtractOptions = {},
): ExtractedVersion[] {
  const versions =
    document.tables.length > 0 ? extractTables(document, options) : extractText(document, options)
  return versions.map((version) => ({ ...version, title: version.title ?? document.title }))
}

function extractText(document: SourceDocument, options: ExtractOptions): ExtractedVersion[] {
  const { text } = document
  if (document.paragraphs === null) return extractVersions(text, options)
  const { lang: declared, renamed = {}, layout = {}, segmentation } = options
  const joined =
    layout.joinLines === false
      ? { paragraphs: document.paragraphs, warnings: [] }
      : joinLines(text, document.paragraphs)
  const { warnings } = joined
  const paragraphs = chooseLines(text, asChosen(joined.paragraphs, layout), layout)
  const whole: Part = { text, paragraphs, parts: [[0, text.length]], markup: document.markup }
  if (declared !== undefined) return [versionOf(whole, declared, warnings, segmentation)]
  const langs = languagesOf(text, paragraphs).map((lang) => renamed[lang] ?? lang)
  const found = [...new Set(langs)]
  const [first = 'und'] = found
  if (found.length <= 1) {
    const unknown = say('files.languageUnknown', { lang: first })
    const said = first === 'und' ? [...warnings, unknown] : warnings
    return [versionOf(whole, first, said, segmentation)]
  }
  const split = say('files.splitParagraphs', { count: found.length, langs: commas(found) })
  return found.map((lang) => {
    const part = partOf(document, paragraphs, (n) => langs[n] === lang)
    return versionOf(part, lang, [...warnings, split], segmentation)
  })
}

function versionOf(
  { text, paragraphs, parts, markup }: Part,
  lang: LanguageTag,
  warnings: readonly Message[],
  segmentation: SegmentOptions | undefined,
): ExtractedVersion {
  const cuts = cutParagraphs(text, paragraphs, lang, segmentation)
  return { lang, title: titleOf(text, cuts), parts, text, cuts, markup, warnings }
}

/** The paragraphs with those made furniture, or text again, that a person pointed at. */
function asChosen(
  paragraphs: readonly StructuredParagraph[],
  { furniture }: LayoutChoices,
): readonly StructuredParagraph[] {
  if (furniture === undefined || furniture.size === 0) return paragraphs
  return paragraphs.map((paragraph) => {
    const at = [...furniture.keys()].find((offset) =>
      paragraph.spans.some(([start, end]) => offset >= start && offset < end),
    )
    if (at === undefined) return paragraph
    if (furniture.get(at) === true) return { ...paragraph, kind: 'furniture' }
    return paragraph.kind === 'furniture' ? { ...paragraph, kind: 'body' } : paragraph
  })
}

/** The language of each paragraph as the text shows it; what the document declares only where it shows nothing. */
function languagesOf(text: string, paragraphs: readonly StructuredParagraph[]): LanguageTag[] {
  const langs = languageRuns(text, paragraphs)
  return langs.map((lang, n) => (lang === 'und' ? (paragraphs[n]?.lang ?? lang) : lang))
}

/** The paragraphs with lines joined that were broken by hand: those marked so, and plain ones that look like it. */
function joinLines(
  text: string,
  paragraphs: readonly StructuredParagraph[],
): { readonly paragraphs: readonly StructuredParagraph[]; readonly warnings: readonly Message[] } {
  // A paragraph of several lines shows that the format, or its importer, knows paragraphs from lines.
  const isPlain = ({ kind, cell, spans: [only, ...others] }: StructuredParagraph): boolean =>
    kind === 'body' &&
    cell === undefined &&
    only !== undefined &&
    others.length === 0 &&
    !text.slice(...only).includes('\n')
  const runs = runsOf(paragraphs, isPlain)
  const plain = runs.filter(([first]) => first !== undefined && isPlain(first))
  const broken = hasBrokenLines(plain.map((run) => sliceOf(text, run)).join('\n'))
  if (!broken && !paragraphs.some(({ wrapped }) => wrapped)) return { paragraphs, warnings: [] }
  const joined = runs.flatMap((run): readonly StructuredParagraph[] => {
    const [first] = run
    if (first === undefined) return []
    if (broken && isPlain(first)) return unwrapRun(text, run)
    return run.flatMap((one) => (one.wrapped === true ? unwrapRun(text, [one]) : [one]))
  })
  return { paragraphs: joined, warnings: broken ? [say('files.linesJoined')] : [] }
}

/** Maximal runs of neighbours that are all plain or all not. */
function runsOf(
  paragraphs: readonly StructuredParagraph[],
  isPlain: (paragraph: StructuredParagraph) => boolean,
): StructuredParagraph[][] {
  const runs: StructuredParagraph[][] = []
  let before: boolean | null = null
  for (const paragraph of paragraphs) {
    const plain = isPlain(paragraph)
    if (plain === before) runs.at(-1)?.push(paragraph)
    else runs.push([paragraph])
    before = plain
  }
  return runs
}

function unwrapRun(text: string, run: readonly StructuredParagraph[]): StructuredParagraph[] {
  const [from] = extentOf(run)
  const [first] = run
  const about = {
    ...(first?.cell && { cell: first.cell }),
    ...(first?.lang !== undefined && { lang: first.lang }),
  }
  return unwrap(sliceOf(text, run)).map(({ spans, kind }) => ({
    ...about,
    kind: first === undefined || first.kind === 'body' ? kind : first.kind,
    spans: spans.map(([start, end]) => [start + from, end + from] as const),
  }))
}

function sliceOf(text: string, run: readonly StructuredParagraph[]): string {
  return text.slice(...extentOf(run))
}

function extentOf(run: readonly StructuredParagraph[]): [from: number, to: number] {
  return [run[0]?.spans[0]?.[0] ?? 0, run.at(-1)?.spans.at(-1)?.[1] ?? 0]
}
