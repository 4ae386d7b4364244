import type { XmlElement } from '#shared/model'
import type { Attributes } from '#shared/xml/source'

interface Open extends XmlElement {
  readonly content: (string | XmlElement)[]
}

/** Makes an element with all that is in it out of the events of a parser. */
export class XmlTree {
  readonly #root: XmlElement
  readonly #open: Open[]

  constructor(name: string, attributes: Attributes) {
    const root: Open = { name, attributes, content: [] }
    this.#root = root
    this.#open = [root]
  }

  open(name: string, attributes: Attributes): void {
    const element: Open = { name, attributes, content: [] }
    this.#open.at(-1)?.content.push(element)
    this.#open.push(element)
  }

  text(text: string): void {
    const content = this.#open.at(-1)?.content
    if (content === undefined || text === '') return
    const last = content.at(-1)
    if (typeof last === 'string') content[content.length - 1] = last + text
    else content.push(text)
  }

  /** The whole element once its own tag is closed, null before. */
  close(): XmlElement | null {
    this.#open.pop()
    return this.#open.length === 0 ? this.#root : null
  }
}

/** The text of an element and of all in it. */
export function textOf({ content }: Pick<XmlElement, 'content'>): string {
  return content.map((part) => (typeof part === 'string' ? part : textOf(part))).join('')
}

/** The elements of that name right in an element. */
export function childrenOf({ content }: XmlElement, name: string): readonly XmlElement[] {
  return content.filter((part): part is XmlElement => typeof part !== 'string' && part.name === name)
}
