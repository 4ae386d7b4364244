import { type MarkedText, languageTag } from '#shared/exchange/aligned'
import { markedText } from '#shared/exchange/inline'
import { type Attributes, XmlSource } from '#shared/xml/source'
import { textOf, XmlTree } from '#shared/xml/tree'
import type { Described, LanguageTag, Prop } from '#shared/model'
import { say } from '#shared/words/message'

export interface TmxHeader extends Described {
  /** As the file gives it: `1.1` to `1.4`, or `1.4b`. */
  readonly version: string
  readonly notes: readonly string[]
}

interface TmxVariant extends Described, MarkedText {
  readonly lang: LanguageTag
  readonly notes: readonly string[]
}

export interface TmxUnit extends Described {
  readonly tuid: string | null
  /** Of the unit, or else of the header. */
  readonly srclang: string | null
  readonly notes: readonly string[]
  readonly variants: readonly TmxVariant[]
  /** 1-based line of the file on which the tag of the `tu` ends. */
  readonly line: number
}

export type TmxEvent =
  { readonly kind: 'header'; readonly header: TmxHeader } | { readonly kind: 'unit'; readonly unit: TmxUnit }

const VERSIONS = new Set(['1.1', '1.2', '1.3', '1.4', '1.4b'])

/** What may stand in what, above the level of the text; `ude` and `map` only define private characters. */
const PARENTS: ReadonlyMap<string, readonly (string | undefined)[]> = new Map([
  ['tmx', [undefined]],
  ['header', ['tmx']],
  ['ude', ['header']],
  ['map', ['ude']],
  ['body', ['tmx']],
  ['tu', ['body']],
  ['tuv', ['tu']],
  ['seg', ['tuv']],
  ['note', ['header', 'tu', 'tuv']],
  ['prop', ['header', 'tu', 'tuv']],
])

const TEXTUAL = new Set(['seg', 'note', 'prop'])

/** An element that is open, and what its children have given it so far. */
interface Frame {
  readonly name: string
  readonly attributes: Attributes
  readonly line: number
  readonly props: Prop[]
  readonly notes: string[]
  readonly variants: TmxVariant[]
  seg: MarkedText | null
}

/**
 * Reads TMX 1.1 to 1.4, levels 1 and 2, from chunks of decoded text; each call returns what it completed, so
 * memory holds one unit. What is no TMX is a `Refusal` that names the line (see `XmlSource` for what else is).
 * After a refusal the reader is of no further use.
 */
export class TmxReader {
  readonly #frames: Frame[] = []
  readonly #source: XmlSource
  /** The `seg`, `note` or `prop` that is open. */
  #tree: XmlTree | null = null
  #version = ''
  #srclang: string | null = null
  #events: TmxEvent[] = []

  constructor() {
    this.#source = new XmlSource('TMX', {
      open: (name, attributes) => this.#open(name, attributes),
      close: (name) => this.#close(name),
      text: (text) => this.#characters(text),
    })
  }

  push(chunk: string): readonly TmxEvent[] {
    this.#source.push(chunk)
    return this.#take()
  }

  /** To be called after the last chunk; refuses a file that ends too early. */
  close(): readonly TmxEvent[] {
    this.#source.close()
    return this.#take()
  }

  #take(): readonly TmxEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #characters(text: string): void {
    const top = this.#frames.at(-1)
    if (this.#tree !== null) this.#tree.text(text)
    else if (top !== undefined && text.trim() !== '')
      this.#source.refuse(say('reading.textThere', { element: top.name, text: text.trim().slice(0, 40) }))
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#tree !== null) return this.#tree.open(name, attributes)
    const parent = this.#frames.at(-1)
    if (PARENTS.get(name)?.includes(parent?.name) !== true)
      this.#source.refuse(
        parent === undefined
          ? say('reading.notTmx', { element: name })
          : say('reading.notIn', { element: name, parent: parent.name }),
      )
    if (name === 'tmx') {
      this.#version = attributes['version'] ?? ''
      if (!VERSIONS.has(this.#version))
        this.#source.refuse(say('reading.tmxVersion', { version: this.#version }))
    }
    if (TEXTUAL.has(name)) this.#tree = new XmlTree(name, attributes)
    else {
      const line = this.#source.line
      this.#frames.push({ name, attributes, line, props: [], notes: [], variants: [], seg: null })
    }
  }

  #close(name: string): void {
    if (this.#tree === null) return this.#closeFrame()
    const whole = this.#tree.close()
    const parent = this.#frames.at(-1)
    if (whole === null || parent === undefined) return
    this.#tree = null
    if (name === 'note') parent.notes.push(textOf(whole))
    else if (name === 'prop') parent.props.push(propOf(whole.attributes, textOf(whole)))
    else if (parent.seg !== null) this.#source.refuse(say('reading.twoSegs'))
    else parent.seg = markedText(whole)
  }

  #closeFrame(): void {
    const frame = this.#frames.pop()
    const parent = this.#frames.at(-1)
    if (frame === undefined || parent === undefined) return
    const { line, notes, props, seg, variants } = frame
    switch (frame.name) {
      case 'tuv': {
        // TMX 1.1 and 1.2 have `lang`, later ones `xml:lang`.
        const { 'xml:lang': tag, lang: old, ...attributes } = frame.attributes
        const given = tag ?? old ?? ''
        if (given === '') this.#source.refuse(say('reading.tuvLang'))
        if (seg === null) this.#source.refuse(say('reading.tuvSeg'))
        const lang = languageTag(given, `TMX, line ${line}`)
        parent.variants.push({ lang, ...seg, attributes, props, notes })
        break
      }
      case 'tu': {
        const { tuid = null, ...attributes } = frame.attributes
        const srclang = attributes['srclang'] ?? this.#srclang
        this.#events.push({
          kind: 'unit',
          unit: { tuid, srclang, attributes, props, notes, variants, line },
        })
        break
      }
      case 'header': {
        const { attributes } = frame
        this.#srclang = attributes['srclang'] ?? null
        this.#events.push({ kind: 'header', header: { version: this.#version, attributes, props, notes } })
        break
      }
    }
  }
}

function propOf({ type = '', 'xml:lang': tag, lang = tag }: Attributes, text: string): Prop {
  return { type, text, ...(lang !== undefined && { lang }) }
}

/** All that `TmxReader` finds in the chunks, in the order of the file. */
export function* readTmx(chunks: Iterable<string>): Generator<TmxEvent> {
  const reader = new TmxReader()
  for (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.close()
}
