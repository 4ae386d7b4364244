import MarkdownIt from 'markdown-it'
import footnotes from 'markdown-it-footnote'
import { readPage } from '#main/importers/html'
import { readTextFile } from '#main/importers/plain-text'
import type { Source } from '#main/importers/source'
import type { SourceDocument } from '#shared/text/document'

// YAML between two lines of dashes at the very start, as site generators write it.
const FRONT_MATTER = /^---[ \t]*\r?\n(?<matter>[\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/u
const TITLE = /^title\s*:\s*(?<quote>["']?)(?<title>.+?)\k<quote>\s*$/mu
const LONGEST_MATTER = 20_000

/** Reads Markdown (CommonMark with tables, strike-through and footnotes) as the page it describes. */
export function readMarkdown(source: Source): SourceDocument {
  const { text, encoding, warnings } = readTextFile(source.bytes, source.name, source.encoding)
  const matter = FRONT_MATTER.exec(text.slice(0, LONGEST_MATTER))
  const body = text.slice(matter?.[0].length ?? 0)
  const page = new MarkdownIt({ html: true }).use(footnotes).render(body)
  const document = readPage(page, source, { format: 'markdown', encoding, warnings })
  return { ...document, title: TITLE.exec(matter?.groups?.['matter'] ?? '')?.groups?.['title'] ?? null }
}
