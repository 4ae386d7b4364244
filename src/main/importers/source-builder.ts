import { pairedCode, singleCode, type Format } from '#main/importers/inline-codes'
import type { Cell, SourceDocument, StructuredParagraph } from '#shared/text/document'
import type { InlineCode, LanguageTag, SegmentKind } from '#shared/model'
import type { Source } from '#main/importers/source'
import { MAX_TEXT } from '#main/importers/limits'
import { say, type Message } from '#shared/words/message'

/** What is said of a paragraph when it begins. */
export interface Manner {
  readonly kind: SegmentKind
  readonly cell?: Cell | undefined
  readonly lang?: LanguageTag | undefined
  readonly wrapped?: boolean
}

/** A paragraph while it is written; `after` are those that began within it (notes, text boxes). */
interface Draft {
  manner: Manner
  readonly pieces: string[]
  readonly codes: InlineCode[]
  readonly open: (Format & { readonly pair: number })[]
  readonly after: Draft[]
  length: number
  /** Where its last visible character ends. */
  visible: number
  wanted: readonly Format[]
}

const PLAIN: readonly Format[] = []
// Two line breaks with nothing visible between them part paragraphs, whatever the format calls them.
const APART = /\n[^\S\n]*\n\s*/gu

/**
 * Gathers the text, paragraphs and inline codes of a document in the order they are met. Paragraphs may begin
 * within others: they follow the one they stand in.
 */
export class SourceBuilder {
  readonly warnings: Message[] = []
  readonly #source: Pick<Source, 'refuse'>
  readonly #drafts: Draft[] = []
  readonly #stack: Draft[] = []
  #pairs = 0
  #length = 0

  constructor(source: Pick<Source, 'refuse'>) {
    this.#source = source
  }

  /** Whether a paragraph has begun that has not ended. */
  get writing(): boolean {
    return this.#stack.length > 0
  }

  /** Whether the paragraph that is being written shows anything. */
  get blank(): boolean {
    return this.#stack.at(-1)?.pieces.every((piece) => piece.trim() === '') ?? true
  }

  begin(manner: Manner): void {
    this.#stack.push({
      manner,
      pieces: [],
      codes: [],
      open: [],
      after: [],
      length: 0,
      visible: 0,
      wanted: PLAIN,
    })
  }

  /** Says what kind the paragraph that is being written is, once that is known. */
  become(kind: SegmentKind): void {
    const draft = this.#stack.at(-1)
    if (draft !== undefined) draft.manner = { ...draft.manner, kind }
  }

  /** Ends the paragraph that began last. */
  end(): void {
    const draft = this.#stack.pop()
    if (draft === undefined) return
    draft.wanted = PLAIN
    this.#settle(draft)
    const around = this.#stack.at(-1)
    if (around === undefined) this.#drafts.push(draft)
    else around.after.push(draft)
  }

  /** Adds to the paragraph that is being written; text outside of any is a paragraph of its own. */
  write(text: string): void {
    if (text === '') return
    const draft = this.#stack.at(-1)
    if (draft === undefined) {
      if (text.trim() === '') return
      this.begin({ kind: 'body' })
      this.write(text)
      this.end()
      return
    }
    this.#length += text.length
    if (this.#length > MAX_TEXT)
      throw this.#source.refuse(say('files.manyCharacters', { most: MAX_TEXT / 1e6 }))
    if (text.trim() !== '') this.#settle(draft)
    draft.pieces.push(text)
    const visible = text.trimEnd().length
    if (visible > 0) draft.visible = draft.length + visible
    draft.length += text.length
  }

  /** The formats of the text that follows in this paragraph, outermost first. */
  format(formats: readonly Format[]): void {
    const draft = this.#stack.at(-1)
    if (draft !== undefined) draft.wanted = formats
  }

  /** A code that stands alone: an image, the mark of a note. */
  mark(type: 'image' | 'note', value: string): void {
    const draft = this.#stack.at(-1)
    if (draft === undefined) return
    this.#settle(draft)
    draft.codes.push(singleCode(draft.length, type, value))
  }

  /** What was gathered, as the document it makes. Throws `Refusal` when there is nothing visible in it. */
  finish(about: Pick<SourceDocument, 'format' | 'encoding' | 'title'>): SourceDocument {
    while (this.writing) this.end()
    const pieces: string[] = []
    const paragraphs: StructuredParagraph[] = []
    const markup: InlineCode[] = []
    let offset = 0
    const drafts = this.#drafts.toReversed()
    for (let draft = drafts.pop(); draft !== undefined; draft = drafts.pop()) {
      const text = draft.pieces.join('')
      pieces.push(text, '\n')
      paragraphs.push(...paragraphsOf(text, offset, draft.manner))
      for (const code of draft.codes) markup.push({ ...code, offset: code.offset + offset })
      offset += text.length + 1
      for (const inner of draft.after.toReversed()) drafts.push(inner)
    }
    if (paragraphs.length === 0) throw this.#source.refuse(say('files.noText'))
    return { ...about, text: pieces.join(''), paragraphs, markup, tables: [], warnings: this.warnings }
  }

  /** Writes the codes that lead from the formats in force to those that are wanted. */
  #settle(draft: Draft): void {
    const { open, wanted, codes, length: offset } = draft
    // What ends before white space is often only known behind it.
    const behind = Math.max(draft.visible, codes.at(-1)?.offset ?? 0)
    const isWanted = (one: Format): boolean =>
      wanted.some(({ type, value }) => type === one.type && value === one.value)
    const first = open.findIndex((one) => !isWanted(one))
    if (first >= 0)
      for (const one of open.splice(first).toReversed())
        codes.push(pairedCode(behind, 'close', one.pair, one))
    for (const format of wanted) {
      if (open.some(({ type, value }) => type === format.type && value === format.value)) continue
      const pair = this.#pairs++
      open.push({ ...format, pair })
      codes.push(pairedCode(offset, 'open', pair, format))
    }
  }
}

function paragraphsOf(text: string, offset: number, manner: Manner): StructuredParagraph[] {
  const { kind, cell, lang, wrapped } = manner
  const about = {
    kind,
    ...(cell !== undefined && { cell }),
    ...(lang !== undefined && { lang }),
    ...(wrapped === true && { wrapped }),
  }
  const found: StructuredParagraph[] = []
  const add = (from: number, to: number): void => {
    const piece = text.slice(from, to)
    const start = from + piece.length - piece.trimStart().length
    const end = from + piece.trimEnd().length
    if (start < end) found.push({ spans: [[offset + start, offset + end]], ...about })
  }
  let from = 0
  if (wrapped !== true)
    for (const { 0: gap, index } of text.matchAll(APART)) {
      add(from, index)
      from = index + gap.length
    }
  add(from, text.length)
  return found
}
