import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { addText, type Node } from '#shared/exchange/validate/node'
import { type Mended, TextMender } from '#shared/exchange/validate/mend-text'
import type { Report } from '#shared/exchange/validate/problem'
import { say, type Message } from '#shared/words/message'
import { xmlFault } from '#shared/xml/fault'

/** What a scanner finds, in the order of the file. */
export interface ScanHandler {
  /** Told of what has no unit around it. */
  report: Report
  root(node: Node): void
  header(node: Node): void
  unit(node: Node, mended: readonly LinedMending[]): void
}

export type LinedMending = Omit<Mended, 'lines' | 'position'> & { readonly line: number }

/** Elements within elements; far more than any file has. */
const MAX_DEPTH = 256

/**
 * Reads a TMX from chunks of decoded text and hands over its header and each unit as a tree; memory holds one of them.
 * Nothing stops it but XML that is not well-formed: it reports that and reads no further.
 */
export class TmxScanner {
  readonly #parser = new SaxesParser()
  readonly #mender = new TextMender()
  readonly #handler: ScanHandler
  readonly #open: Node[] = []
  #mended: (LinedMending & { readonly position: number })[] = []
  #line = 1
  #start = 0
  #unitStart = 0
  /** True where reading ended early. */
  stopped = false
  hasBody = false
  #depth = 0

  constructor(handler: ScanHandler) {
    this.#handler = handler
    const parser = this.#parser
    parser.on('error', ({ message }) => {
      const what = message.replace(/^\d+:\d+: /, '').replace(/\.$/, '')
      this.#fail(xmlFault(what), what.startsWith('unclosed tag'))
    })
    parser.on('doctype', (doctype) => {
      if (!this.stopped && doctype.includes('[')) handler.report('doctype', parser.line, say('tmx.doctype'))
    })
    parser.on('opentagstart', () => {
      this.#line = parser.line
      this.#start = parser.position
    })
    parser.on('opentag', (tag) => {
      if (!this.stopped) this.#opened(tag)
    })
    parser.on('closetag', () => {
      if (!this.stopped) this.#closed()
    })
    parser.on('text', (text) => this.#text(text))
    parser.on('cdata', (text) => this.#text(text))
  }

  push(chunk: string): void {
    if (!this.stopped) this.#write(this.#mender.push(chunk))
  }

  close(): void {
    if (!this.stopped) this.#write(this.#mender.close())
    if (!this.stopped) this.#parser.close()
    this.#flush(Infinity)
  }

  #write(text: string): void {
    for (const { lines, ...mended } of this.#mender.take())
      this.#mended.push({ ...mended, line: this.#parser.line + lines })
    this.#parser.write(text)
  }

  #fail(why: Message, unclosed = false): void {
    if (this.stopped) return
    const open = this.#open.at(-1)
    const line = unclosed && open !== undefined ? open.line : this.#parser.line
    this.stopped = true
    this.#flush(this.#parser.position)
    this.#mended = []
    this.#handler.report('well-formed', line, say('tmx.notWellFormed', { why }))
  }

  /** Reports what was mended before a place and belongs to no unit. */
  #flush(before: number): void {
    const end = this.#mended.findIndex(({ position }) => position >= before)
    for (const { rule, line, message } of this.#mended.splice(0, end < 0 ? Infinity : end))
      this.#handler.report(rule, line, message)
  }

  #opened({ name, attributes }: SaxesTagPlain): void {
    const node: Node = { name, attributes, content: [], line: this.#line }
    const depth = this.#depth++
    if (this.#open.length > 0) {
      if (depth >= MAX_DEPTH) return this.#fail(say('reading.nested', { most: MAX_DEPTH }))
      this.#open.at(-1)?.content.push(node)
      this.#open.push(node)
    } else if (depth === 0) {
      if (name !== 'tmx') return this.#fail(say('reading.notTmx', { element: name }))
      this.#handler.root(node)
    } else if (depth === 1 && name === 'body') {
      if (this.hasBody) this.#handler.report('root', this.#line, say('tmx.secondBody'))
      this.hasBody = true
    } else {
      // A header, a unit, or what has no place there.
      if (this.#mended.length > 0) this.#flush(this.#start)
      this.#unitStart = this.#start
      this.#open.push(node)
    }
  }

  #closed(): void {
    const depth = --this.#depth
    const node = this.#open.pop()
    if (node === undefined || this.#open.length > 0) return
    if (node.name === 'header' && depth === 1) this.#handler.header(node)
    else if (node.name === 'tu' && depth === 2) this.#handler.unit(node, this.#ofUnit())
    else
      this.#handler.report(
        'element',
        node.line,
        say('reading.notIn', { element: node.name, parent: depth === 1 ? 'tmx' : 'body' }),
      )
  }

  #ofUnit(): readonly LinedMending[] {
    if (this.#mended.length === 0) return []
    const end = this.#parser.position
    const isOwn = ({ position }: { readonly position: number }): boolean =>
      position >= this.#unitStart && position <= end
    const own = this.#mended.filter(isOwn)
    this.#mended = this.#mended.filter((mended) => !isOwn(mended))
    return own
  }

  #text(text: string): void {
    const open = this.#open.at(-1)
    if (open !== undefined) addText(open, text)
    else if (text.trim() !== '' && !this.stopped)
      this.#handler.report('element', this.#parser.line, say('tmx.textOutside'))
  }
}
