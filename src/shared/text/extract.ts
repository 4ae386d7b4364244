import { cutParagraphs } from '#shared/segment/cut'
import { extractColumns } from '#shared/text/extract-columns'
import { foldSpace } from '#shared/text/normalise'
import { languageRuns } from '#shared/text/language-runs'
import { render } from '#shared/text/render'
import { unwrap, type LayoutChoices, type Paragraph } from '#shared/text/unwrap'
import { firstCut, type PackedCuts } from '#shared/ops/packed-cuts'
import type { ExtractedVersion } from '#shared/plain'
import type { SegmentOptions } from '#shared/segment/options'
import type { LanguageTag, Span } from '#shared/model'
import { commas, say, type Message } from '#shared/words/message'

export interface ExtractOptions {
  /** Declares the language of the whole text, which is then not split. */
  readonly lang?: LanguageTag
  /** What the languages that are found are to be called, where a person knows better. */
  readonly renamed?: Readonly<Record<LanguageTag, LanguageTag>>
  /** Offsets are those of the decoded file. */
  readonly layout?: LayoutChoices
  /** How sentences are cut. */
  readonly segmentation?: SegmentOptions
}

/**
 * The versions a decoded file holds, in the order their languages appear: one, or one for each language that
 * has paragraphs of its own. Their parts cover the file; every visible character of each version's text belongs
 * to exactly one of its segments.
 */
export function extractVersions(text: string, options: ExtractOptions = {}): ExtractedVersion[] {
  const { lang: declared, renamed = {}, layout = {}, segmentation = {} } = options
  const columns = declared === undefined ? extractColumns(text, renamed, segmentation) : null
  if (columns !== null) return columns
  const paragraphs = unwrap(text, layout)
  if (declared !== undefined) return [wholeVersion(text, paragraphs, declared, [], segmentation)]
  const found = languageRuns(text, paragraphs)
  const langs = found.map((lang) => renamed[lang] ?? lang)
  const [only = 'und'] = langs
  if (langs.every((lang) => lang === only)) {
    const warning = say('files.languageUnknown', { lang: only })
    return [wholeVersion(text, paragraphs, only, only === 'und' ? [warning] : [], segmentation)]
  }
  const parts = partsByLanguage(text, paragraphs, langs)
  const split = say('files.splitParagraphs', { count: parts.size, langs: commas([...parts.keys()]) })
  return Array.from(parts, ([lang, spans]) => {
    const own = spans.map(([start, end]) => text.slice(start, end)).join('')
    const cuts = cutParagraphs(own, unwrap(own, within(layout, spans)), lang, segmentation)
    return { lang, title: titleOf(own, cuts), parts: spans, text: own, cuts, warnings: [split] }
  })
}

function wholeVersion(
  text: string,
  paragraphs: readonly Paragraph[],
  lang: LanguageTag,
  warnings: readonly Message[],
  segmentation: SegmentOptions,
): ExtractedVersion {
  const cuts = cutParagraphs(text, paragraphs, lang, segmentation)
  return { lang, title: titleOf(text, cuts), parts: [[0, text.length]], text, cuts, warnings }
}

/** The choices as they stand in a text put together from parts. */
function within({ joinLines = true, ...places }: LayoutChoices, parts: readonly Span[]): LayoutChoices {
  const own = Object.entries(places).map(([name, chosen]) => {
    const here = new Map<number, boolean>()
    let kept = 0
    for (const [start, end] of parts) {
      for (const [at, is] of chosen) if (at >= start && at < end) here.set(at - start + kept, is)
      kept += end - start
    }
    return [name, here] as const
  })
  return { joinLines, ...Object.fromEntries(own) }
}

/** For each language the parts of the text, which together cover all of it; cut at starts of lines. */
function partsByLanguage(
  text: string,
  paragraphs: readonly Paragraph[],
  langs: readonly LanguageTag[],
): Map<LanguageTag, Span[]> {
  const spans = paragraphs
    .flatMap((paragraph, n) => paragraph.spans.map(([start]) => ({ start, lang: langs[n] ?? 'und' })))
    .sort((a, b) => a.start - b.start)
  const runs = spans.filter(({ lang }, n) => lang !== spans[n - 1]?.lang)
  const parts = new Map<LanguageTag, Span[]>()
  runs.forEach(({ start, lang }, n) => {
    const from = n === 0 ? 0 : lineStart(text, start)
    const next = runs[n + 1]
    const to = next === undefined ? text.length : lineStart(text, next.start)
    const known = parts.get(lang)
    if (known) known.push([from, to])
    else parts.set(lang, [[from, to]])
  })
  return parts
}

/** Where the line begins that `at` is the first visible character of: behind the last line break before it. */
function lineStart(text: string, at: number): number {
  let start = at
  while (start > 0 && !/[\n\v\f\r\u2028\u2029]/u.test(text.charAt(start - 1))) start--
  return start
}

/** The first heading of a text that was cut, or null. */
export function titleOf(text: string, cuts: PackedCuts): string | null {
  const heading = firstCut(cuts, 'heading')
  return heading === undefined ? null : foldSpace(render(text, heading.spans))
}
