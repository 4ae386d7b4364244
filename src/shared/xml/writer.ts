/** Attributes in the order they are written; undefined ones are left out. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>

// What the production Char of XML 1.0 (fifth edition, 2.2) does not hold. With the flag `u` a lone surrogate is a
// code point of its own and matches; a proper pair is the character it stands for and does not.
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

// Most texts hold neither astral nor forbidden characters, which is told much faster.
const HELD = /^[\t\n\r\u0020-\ud7ff\ue000-\ufffd]*$/
/** The same, without what has to be escaped. */
const PLAIN = /^[\t\n\u0020-\u0025\u0027-\u003b=\u003f-\ud7ff\ue000-\ufffd]*$/

/** The text without the characters that no XML 1.0 document can hold, not even as a reference. */
export function withoutForbidden(text: string): string {
  return HELD.test(text) ? text : text.replace(FORBIDDEN, '')
}

/** Whether a text holds such characters. */
export function holdsForbidden(text: string): boolean {
  return !HELD.test(text) && text.search(FORBIDDEN) >= 0
}

/**
 * Writes an XML 1.0 document piece by piece: everything Parallax writes as XML goes through here, so nothing
 * is ever unescaped. Control characters, U+FFFE, U+FFFF and lone surrogates are dropped and counted; all else
 * (bidi marks too) is kept. The caller takes what has been written when it likes, so nothing piles up.
 */
export class XmlWriter {
  #dropped = 0
  #written: string
  readonly #open: string[] = []

  /** `encoding` is what the document says of itself; the caller encodes it so. */
  constructor(encoding: 'UTF-8' | 'UTF-16' = 'UTF-8') {
    this.#written = `<?xml version="1.0" encoding="${encoding}"?>`
  }

  /** Characters dropped so far, counted by code point. */
  get dropped(): number {
    return this.#dropped
  }

  /** UTF-16 units waiting to be taken. */
  get pending(): number {
    return this.#written.length
  }

  /** What has been written since the last call. */
  take(): string {
    const written = this.#written
    this.#written = ''
    return written
  }

  /** Opens an element. */
  start(name: string, attributes: XmlAttributes = {}): this {
    this.#written += `<${name}`
    for (const key in attributes) {
      const value = attributes[key]
      if (value !== undefined) this.#written += ` ${key}="${this.#attribute(value)}"`
    }
    this.#written += '>'
    this.#open.push(name)
    return this
  }

  /** Character data. A carriage return is written as a reference, since a parser would read it as a line feed. */
  text(value: string): this {
    this.#written += PLAIN.test(value) ? value : escape(this.#legal(value)).replaceAll('\r', '&#13;')
    return this
  }

  /** Markup as it is, where the document needs what this writer has no word for. */
  raw(markup: string): this {
    this.#written += markup
    return this
  }

  /** Closes the element opened last. */
  end(): this {
    const name = this.#open.pop()
    if (name === undefined) throw new RangeError('no element is open')
    this.#written += `</${name}>`
    return this
  }

  /** A line break and an indentation of one space a level; only where white space means nothing. */
  line(): this {
    this.#written += indentation(this.#open.length)
    return this
  }

  /** Closes the element opened last on a line of its own; only where white space means nothing. */
  endLine(): this {
    this.#written += indentation(Math.max(0, this.#open.length - 1))
    return this.end()
  }

  #attribute(value: string): string {
    if (PLAIN.test(value) && !/["\t\n]/.test(value)) return value
    return escape(this.#legal(value))
      .replaceAll('"', '&quot;')
      .replace(/[\t\n\r]/g, (space) => `&#${space.charCodeAt(0)};`)
  }

  #legal(value: string): string {
    if (HELD.test(value)) return value
    return value.replace(FORBIDDEN, () => {
      this.#dropped++
      return ''
    })
  }
}

const INDENTATIONS = Array.from({ length: 16 }, (_, depth) => `\n${' '.repeat(depth)}`)

function indentation(depth: number): string {
  return INDENTATIONS[depth] ?? `\n${' '.repeat(depth)}`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
