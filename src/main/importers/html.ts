import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5'
import { decodeHtml } from '#main/importers/html-encoding'
import { HtmlReader } from '#main/importers/html-reader'
import { MAX_DEPTH } from '#main/importers/limits'
import { SourceBuilder } from '#main/importers/source-builder'
import type { Source } from '#main/importers/source'
import { foldSpace } from '#shared/text/normalise'
import type { SourceDocument } from '#shared/text/document'
import { say } from '#shared/words/message'

/** How the parser calls what is no character. */
const BROKEN: ReadonlySet<string> = new Set([
  'surrogate-character-reference',
  'null-character-reference',
  'unexpected-null-character',
])

/**
 * Reads an HTML page: its blocks as paragraphs with their kinds, its inline markup as codes. Scripts and styles
 * are not read, nothing is run and nothing is fetched.
 */
export function readHtml(source: Source): SourceDocument {
  const { text, encoding, warnings } = decodeHtml(source)
  return readPage(text, source, { format: 'html', encoding, warnings })
}

/** `readHtml` for a page that is decoded already. */
export function readPage(
  text: string,
  source: Source,
  { format, encoding, warnings }: Pick<SourceDocument, 'format' | 'encoding' | 'warnings'>,
): SourceDocument {
  let broken = 0
  const page = parseBounded(text, source, () => broken++)
  const builder = new SourceBuilder(source)
  builder.warnings.push(...warnings)
  const reader = new HtmlReader(builder)
  reader.read(page)
  if (broken > 0) builder.warnings.push(say('files.noCharacters', { count: broken }))
  if (reader.hidden > 0) builder.warnings.push(say('files.hiddenElements', { count: reader.hidden }))
  return builder.finish({ format, encoding, title: titleOf(page) })
}

/**
 * The tree of a page; `onBroken` is called for each NUL and half of a character. A parser works in the square of the depth:
 * what nests as no page does is refused.
 */
function parseBounded(
  text: string,
  { refuse }: Source,
  onBroken: () => void,
): DefaultTreeAdapterTypes.Document {
  let depth = 0
  return parse(text, {
    scriptingEnabled: false,
    onParseError: ({ code }) => {
      if (BROKEN.has(code)) onBroken()
    },
    treeAdapter: {
      ...defaultTreeAdapter,
      onItemPush() {
        if (++depth > MAX_DEPTH) throw refuse(say('files.nestsPage', { most: MAX_DEPTH }))
      },
      onItemPop() {
        depth--
      },
    },
  })
}

function titleOf(page: DefaultTreeAdapterTypes.Document): string | null {
  const html = page.childNodes.find((node) => node.nodeName === 'html')
  const head = elements(html).find((node) => node.nodeName === 'head')
  const title = elements(head).find((node) => node.nodeName === 'title')
  const text = elements(title)
    .map((node) => (node.nodeName === '#text' && 'value' in node ? node.value : ''))
    .join('')
  return foldSpace(text) || null
}

function elements(node: DefaultTreeAdapterTypes.ChildNode | undefined): DefaultTreeAdapterTypes.ChildNode[] {
  return node !== undefined && 'childNodes' in node ? node.childNodes : []
}
