import { dirname, join, sep } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs'
import { MAX_PAGES, MAX_TEXT } from '#main/importers/limits'
import { layOut, type PageText } from '#main/importers/pdf-document'
import { readPage } from '#main/importers/pdf-page'
import { endsWhole } from '#main/importers/pdf-end'
import { showName, type Source } from '#main/importers/source'
import { Refusal } from '#shared/errors'
import type { SourceDocument } from '#shared/text/document'
import { say, type Message } from '#shared/words/message'

// Characters of fonts that do not say what they stand for, as a share of the text.
const GARBLED = 0.05
const UNKNOWN = /[\ufffd\ue000-\uf8ff\u0001-\u0008\u000e-\u001f]/gu

/**
 * Reads the text layer of a PDF: lines by columns in reading order, joined to paragraphs by how they stand on the
 * page; running heads and page numbers as furniture, footnotes as notes. Nothing in it is run or fetched. Throws
 * `Refusal` when it is damaged, protected by a password, or a scan without text.
 */
export async function readPdf(source: Source): Promise<SourceDocument> {
  const { refuse } = source
  const pages = await readPages(source)
  const silent = pages.filter(({ pieces }) => pieces.length === 0).length
  if (silent === pages.length) throw refuse(say('files.noTextPages'))
  const { text, paragraphs } = layOut(pages)
  const warnings: Message[] = []
  if (!endsWhole(source.bytes)) warnings.push(say('files.mended'))
  if (silent > 0) warnings.push(say('files.silentPages', { silent, count: pages.length }))
  const unknown = text.match(UNKNOWN)?.length ?? 0
  if (unknown > text.length * GARBLED) warnings.push(say('files.fonts'))
  return { format: 'pdf', encoding: 'UTF-8', text, paragraphs, markup: [], tables: [], title: null, warnings }
}

async function readPages({ bytes, refuse }: Source): Promise<PageText[]> {
  const folder = dirname(
    dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))),
  )
  const task = getDocument({
    // It is taken over by the parser.
    data: Uint8Array.from(bytes),
    cMapUrl: join(folder, 'cmaps') + sep,
    cMapPacked: true,
    standardFontDataUrl: join(folder, 'standard_fonts') + sep,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  const unhandle = hearStrayRejections()
  try {
    const pdf = await task.promise
    if (pdf.numPages > MAX_PAGES) throw refuse(say('files.manyPages', { most: MAX_PAGES }))
    return await readAll(pdf, refuse)
  } catch (error) {
    throw asRefusal(error, refuse)
  } finally {
    await task.destroy().catch(() => undefined)
    await unhandle()
  }
}

/**
 * In damaged files the parser leaves promises behind that are rejected and that nobody waits for, which would end the
 * thread. While it works its own errors are heard; any other is thrown on. Resolves once it hears no more.
 */
function hearStrayRejections(): () => Promise<void> {
  const hear = (reason: unknown): void => {
    const name = reason instanceof Error ? reason.name : ''
    if (!name.endsWith('Exception') && !name.endsWith('FormatError')) throw reason
  }
  process.on('unhandledRejection', hear)
  return async () => {
    await setImmediate()
    process.off('unhandledRejection', hear)
  }
}

async function readAll(pdf: PDFDocumentProxy, refuse: Source['refuse']): Promise<PageText[]> {
  const pages: PageText[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number)
    const text = readPage(await page.getTextContent(), page.getViewport({ scale: 1 }))
    length += text.pieces.reduce((sum, piece) => sum + piece.text.length, 0)
    if (length > MAX_TEXT) throw refuse(say('files.manyCharacters', { most: MAX_TEXT / 1e6 }))
    pages.push(text)
    page.cleanup()
  }
  return pages
}

/** The parser throws its own errors, and any other where a damaged file leads it astray: all say that it is damaged. */
function asRefusal(error: unknown, refuse: Source['refuse']): unknown {
  if (error instanceof Refusal) return error
  if (error instanceof PasswordException) return refuse(say('files.protected'))
  if (error instanceof Error) return refuse(say('files.damaged', { why: oneLine(error.message) }))
  return error
}

function oneLine(message: string): string {
  return showName(message.replace(/\.$/u, ''))
}
