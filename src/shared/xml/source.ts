import { SaxesParser, type SaxesAttributeNS, type SaxesTag } from 'saxes'
import { Refusal } from '#shared/errors'
import { say, type Message } from '#shared/words/message'
import { xmlFault } from '#shared/xml/fault'

export type Attributes = Readonly<Record<string, string>>

/** Receives what an XML document holds, in its order. */
export interface XmlHandler {
  open(name: string, attributes: Attributes): void
  close(name: string): void
  text(text: string): void
}

/** Elements within elements; far more than any file has. */
const MAX_DEPTH = 256

/**
 * Reads XML from chunks of decoded text, strictly. What is not well-formed, a DOCTYPE with declarations of its
 * own (it could define entities) and elements nested too deeply are a `Refusal` that names the format and the
 * line. No entity is known but those of XML; no DTD and nothing else is ever fetched. With `namespace`, names
 * are told to the handler without their prefix, those of all other namespaces as `?`.
 */
export class XmlSource {
  readonly #format: string | Message
  readonly #parser: SaxesParser<{ xmlns: boolean }>
  /** Lines on which the elements that are open opened. */
  readonly #lines: number[] = []

  constructor(format: string | Message, handler: XmlHandler, namespace?: (uri: string) => boolean) {
    this.#format = format
    this.#parser = new SaxesParser<{ xmlns: boolean }>({ xmlns: namespace !== undefined })
    const nameOf = (name: string, local: string | undefined, uri: string | undefined): string =>
      namespace === undefined ? name : namespace(uri ?? '') ? (local ?? name) : '?'
    // The parser puts `line:column: ` before its messages.
    this.#parser.on('error', ({ message }) => {
      const what = message.replace(/^\d+:\d+: /, '')
      // Found at the end of the file only, as is a bare `&`: the line where the element opens is of more use.
      this.refuse(xmlFault(what), what.startsWith('unclosed tag') ? this.#lines.at(-1) : undefined)
    })
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.refuse(say('reading.doctype'))
    })
    this.#parser.on('opentag', ({ name, local, uri, attributes }: SaxesTag) => {
      if (this.#lines.length >= MAX_DEPTH) this.refuse(say('reading.nested', { most: MAX_DEPTH }))
      this.#lines.push(this.#parser.line)
      const plain: Record<string, string> = {}
      for (const [key, value] of Object.entries<string | SaxesAttributeNS>(attributes))
        plain[key] = typeof value === 'string' ? value : value.value
      handler.open(nameOf(name, local, uri), plain)
    })
    this.#parser.on('closetag', ({ name, local, uri }) => {
      handler.close(nameOf(name, local, uri))
      this.#lines.pop()
    })
    this.#parser.on('text', (text) => handler.text(text))
    this.#parser.on('cdata', (text) => handler.text(text))
  }

  /** 1-based line that has been read to. */
  get line(): number {
    return this.#parser.line
  }

  /** 1-based line on which the tag of the innermost open element ends. */
  get openedAt(): number {
    return this.#lines.at(-1) ?? this.line
  }

  push(chunk: string): void {
    this.#parser.write(chunk)
  }

  close(): void {
    this.#parser.close()
  }

  refuse(what: Message, line = this.line): never {
    throw new Refusal('bad-input', say('reading.line', { format: this.#format, line: String(line), what }))
  }
}
