import {
  attribute,
  BLOCKS,
  FORMATS,
  holdsNotes,
  isFurniture,
  isHidden,
  isNoteMark,
  UNREAD,
  type Element,
  type Node,
} from '#main/importers/html-elements'
import type { Format } from '#main/importers/inline-codes'
import type { Manner, SourceBuilder } from '#main/importers/source-builder'
import { characterBefore, isCjkAt } from '#shared/text/characters'
import type { Cell } from '#shared/text/document'

/** What an element hands down to those in it. */
interface Around extends Manner {
  readonly formats: readonly Format[]
}

// A single space is what it becomes.
const SPACE = /[ \t\n\f\r]{2,}|[\t\n\f\r]/gu

/** Reads the text of a page's tree into a builder; returns the number of places that the page itself hides. */
export class HtmlReader {
  hidden = 0
  readonly #builder: SourceBuilder
  readonly #cells: Cell[] = []
  #tables = 0
  // White space that shows only if text follows it in the paragraph.
  #space = ''
  // The end of the text before it.
  #last = ''

  constructor(builder: SourceBuilder) {
    this.#builder = builder
  }

  /** The depth of the tree is bounded by whoever parsed it. */
  read(node: Node, around: Around = { kind: 'body', formats: [] }): void {
    if (node.nodeName === '#text' && 'value' in node) this.#text(node.value, around)
    else if ('tagName' in node) this.#element(node, around)
    else if ('childNodes' in node) for (const child of node.childNodes) this.read(child, around)
  }

  #element(element: Element, around: Around): void {
    const { tagName } = element
    if (UNREAD.has(tagName)) return
    if (isHidden(element)) {
      this.hidden++
      return
    }
    if (tagName === 'br') return this.#lineBreak()
    if (tagName === 'img') return this.#builder.mark('image', attribute(element, 'alt') ?? '')
    if (isNoteMark(element)) return this.#builder.mark('note', attribute(element, 'href') ?? '')
    const block = BLOCKS.has(tagName)
    if (block) this.#endParagraph()
    if (tagName === 'table') this.#cells.push({ table: this.#tables++, row: -1, column: -1 })
    if (tagName === 'tr') this.#move(({ table, row }) => ({ table, row: row + 1, column: -1 }))
    if (tagName === 'td' || tagName === 'th')
      this.#move(({ table, row, column }) => ({ table, row, column: column + 1 }))
    const inner = this.#within(element, around)
    for (const child of element.childNodes) this.read(child, inner)
    if (block) this.#endParagraph()
    else if (this.#builder.writing) this.#builder.format(around.formats)
    if (tagName === 'table') this.#cells.pop()
  }

  #within(element: Element, around: Around): Around {
    const { tagName } = element
    const type = FORMATS.get(tagName)
    const formats = [...around.formats]
    if (type !== undefined) formats.push({ type })
    const target = tagName === 'a' ? attribute(element, 'href') : null
    if (target !== null) formats.push({ type: 'link', value: target })
    const lang = attribute(element, 'lang') ?? around.lang
    const cell = tagName === 'td' || tagName === 'th' ? this.#cells.at(-1) : around.cell
    const wrapped = around.wrapped === true || tagName === 'pre' || tagName === 'listing'
    return { kind: this.#kindOf(element, around), cell, lang, wrapped, formats }
  }

  #kindOf(element: Element, { kind }: Around): Manner['kind'] {
    if (kind === 'furniture' || kind === 'note') return kind
    if (isFurniture(element)) return 'furniture'
    if (holdsNotes(element)) return 'note'
    if (/^h[1-6]$/u.test(element.tagName)) return 'heading'
    if (element.tagName === 'li' || element.tagName === 'dd' || element.tagName === 'dt') return 'list'
    return kind
  }

  #text(text: string, around: Around): void {
    if (around.wrapped === true) {
      this.#begin(around)
      this.#builder.write(text)
      return
    }
    const folded = text.replace(SPACE, (space) => (space.includes('\n') ? '\n' : ' '))
    const start = isFolded(folded, 0) ? 1 : 0
    const end = folded.length - (isFolded(folded, folded.length - 1) ? 1 : 0)
    if (start > 0) this.#space ||= folded.charAt(0)
    if (start >= end) return
    const words = folded.slice(start, end).replace(/\n/gu, (_, at: number, all: string) => spaceAt(all, at))
    if (this.#builder.writing && this.#space !== '')
      this.#builder.write(
        this.#space === '\n' ? spaceAt(`${this.#last}\n${words.slice(0, 2)}`, this.#last.length) : ' ',
      )
    this.#space = folded.slice(end)
    this.#last = words.slice(-2)
    this.#begin(around)
    this.#builder.write(words)
  }

  #begin(around: Around): void {
    if (!this.#builder.writing) this.#builder.begin(around)
    this.#builder.format(around.formats)
  }

  #lineBreak(): void {
    if (this.#builder.writing) this.#builder.write('\n')
    this.#space = ''
  }

  #endParagraph(): void {
    if (this.#builder.writing) this.#builder.end()
    this.#space = ''
  }

  #move(change: (cell: Cell) => Cell): void {
    const cell = this.#cells.pop()
    if (cell !== undefined) this.#cells.push(change(cell))
  }
}

/** What shows of a line break of the source: nothing between two characters of Chinese (CSS Text 3, 4.1.3). */
function spaceAt(text: string, at: number): string {
  return isCjkAt(text, characterBefore(text, at)) && isCjkAt(text, at + 1) ? '' : ' '
}

function isFolded(text: string, at: number): boolean {
  const character = text.charAt(at)
  return character === ' ' || character === '\n'
}
