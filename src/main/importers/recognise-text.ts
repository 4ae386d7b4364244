import { decodeText, isMarked } from '#main/importers/decode'
import type { Source } from '#main/importers/source'
import { UNSUPPORTED, type Unsupported } from '#main/importers/unsupported'
import { Refusal } from '#shared/errors'
import type { DocumentFormat } from '#shared/text/document'

// What is looked at: enough for the comments and declarations a file may begin with.
const HEAD = 16_384
const PROLOGUE =
  /^(?:\s+|<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<!doctype\s+(?!html\b)[^>[]*(?:\[[^\]]*\])?[^>]*>)+/iu
const HTML = /^(?:<!doctype\s+html\b|<html[\s>]|<head[\s>]|<body[\s>])/iu
const ROOT = /^<(?:[\w.-]+:)?(?<root>[A-Za-z][\w.-]*)(?<attributes>[^>]*)/u
const SUBTITLES = /^(?:WEBVTT\b|\d+\s*\r?\n\d{2}:\d{2}:\d{2}[,.]\d{3} --> )/u
const CATALOGUE = /^(?:#[^\n]*\n|\s*\n)*msg(?:ctxt|id)\s+"/u

/** What a file of text is, or null where it is no text at all (control characters, no known encoding). */
export function recogniseText(
  source: Source,
  extension: string,
  named: DocumentFormat | null,
): DocumentFormat | Unsupported | null {
  const start = readHead(source)
  if (start === null) return null
  const text = start.trimStart()
  const body = text.replace(PROLOGUE, '')
  if (HTML.test(body)) return 'html'
  if (named === 'html') return 'html'
  const xml =
    text.startsWith('<?xml') || ['xml', 'tmx', 'xlf', 'xliff', 'sdlxliff', 'tei'].includes(extension)
  const root = xml ? ROOT.exec(body)?.groups?.['root'] : undefined
  if (root !== undefined) return xmlFormat(root, body)
  if (SUBTITLES.test(text)) return UNSUPPORTED.srt
  if ((extension === 'po' || extension === 'pot') && CATALOGUE.test(text)) return UNSUPPORTED.po
  if (extension === 'json' && /^[[{]/u.test(text)) return UNSUPPORTED.json
  return named === null || ['docx', 'odt', 'pdf', 'xlsx'].includes(named) ? 'txt' : named
}

function xmlFormat(root: string, body: string): DocumentFormat | Unsupported {
  const name = root.toLowerCase()
  if (name === 'html') return 'html'
  if (name === 'tmx') return UNSUPPORTED.tmx
  if (name === 'xliff') return UNSUPPORTED.xliff
  if (name === 'tei' || name === 'teicorpus' || name === 'tei.2') return UNSUPPORTED.tei
  if (name === 'document' && body.includes('opendocument')) return UNSUPPORTED.flatOdf
  return UNSUPPORTED.xml
}

/** The start of the text, or null where the bytes are none. */
function readHead({ bytes, refuse }: Source): string | null {
  let head = bytes.subarray(0, HEAD)
  // Not in the middle of a character of UTF-8, nor of a unit of UTF-16 or UTF-32.
  if (head.length < bytes.length) {
    let end = HEAD
    while (end > HEAD - 4 && ((bytes[end] ?? 0) & 0xc0) === 0x80) end--
    head = bytes.subarray(0, end - (end % 4 === 0 || (bytes[0] ?? 0) < 0xfe ? 0 : end % 4))
  }
  try {
    const { text } = decodeText(head, refuse)
    const controls = text.match(/[\u0000-\u0008\u000e-\u001f\u007f]/gu)?.length ?? 0
    return controls * 20 > text.length ? null : text
  } catch (error) {
    // What is marked as text of some encoding is text, and what is wrong with it can be said.
    if (error instanceof Refusal && !isMarked(bytes)) return null
    throw error
  }
}
