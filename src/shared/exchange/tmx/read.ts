import { SaxesParser, type SaxesTagPlain } from 'saxes'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'

export interface TmxProp {
  readonly type: string
  readonly text: string
}

/** What may be said of a file, a unit or a variant. */
interface Described {
  readonly props: readonly TmxProp[]
  readonly notes: readonly string[]
}

export interface TmxHeader extends Described {
  /** As the file gives it: `1.1` to `1.4`, or `1.4b`. */
  readonly version: string
  /** Attributes of `header` as they stand in the file. */
  readonly attributes: Readonly<Record<string, string>>
}

export interface TmxVariant extends Described {
  readonly lang: LanguageTag
  /** Plain text: the codes of inline elements are left out, the text they enclose is kept. */
  readonly text: string
}

export interface TmxUnit extends Described {
  readonly tuid: string | null
  /** Of the unit, or else of the header. */
  readonly srclang: string | null
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

/** Inline elements that hold the codes of another format; all others enclose text. */
const CODES = new Set(['bpt', 'ept', 'it', 'ph', 'ut', 'x', 'bx', 'ex'])

/** An element that is open, and what its children have given it so far. */
interface Frame {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly line: number
  readonly props: TmxProp[]
  readonly notes: string[]
  readonly variants: TmxVariant[]
  text: string
  seg: string | null
}

/**
 * Reads TMX 1.1 to 1.4 from chunks of decoded text; each call returns what it completed, so memory holds one
 * unit. What is not well-formed, what is not TMX, and a DOCTYPE with declarations of its own (it could define
 * entities) is a `Refusal` that names the line. No DTD and nothing else is ever fetched. After a refusal the
 * reader is of no further use.
 */
export class TmxReader {
  readonly #parser = new SaxesParser({ xmlns: false })
  readonly #frames: Frame[] = []
  /** Elements open within the `seg`, `note` or `prop` on top of the frames. */
  readonly #inline: string[] = []
  #codes = 0
  #version = ''
  #srclang: string | null = null
  #events: TmxEvent[] = []

  constructor() {
    // The parser puts `line:column: ` before its messages.
    this.#parser.on('error', ({ message }) => {
      const what = message.replace(/^\d+:\d+: /, '')
      // Found at the end of the file only, as is a bare `&`: the line where the element opens is of more use.
      this.#refuse(what, what.startsWith('unclosed tag') ? this.#frames.at(-1)?.line : undefined)
    })
    this.#parser.on('doctype', (doctype) => {
      if (doctype.includes('[')) this.#refuse('the DOCTYPE has declarations of its own; remove them')
    })
    this.#parser.on('opentag', (tag) => this.#open(tag))
    this.#parser.on('closetag', ({ name }) => this.#close(name))
    this.#parser.on('text', (text) => this.#characters(text))
    this.#parser.on('cdata', (text) => this.#characters(text))
  }

  push(chunk: string): readonly TmxEvent[] {
    this.#parser.write(chunk)
    return this.#take()
  }

  /** To be called after the last chunk; refuses a file that ends too early. */
  close(): readonly TmxEvent[] {
    this.#parser.close()
    return this.#take()
  }

  #take(): readonly TmxEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #refuse(what: string, line = this.#parser.line): never {
    throw new Refusal('bad-input', `TMX, line ${line}: ${what}`)
  }

  #characters(text: string): void {
    const top = this.#frames.at(-1)
    if (top === undefined) return
    if (TEXTUAL.has(top.name)) {
      if (this.#codes === 0) top.text += text
    } else if (text.trim() !== '') {
      this.#refuse(`text in ${top.name}, where only elements can be: ${text.trim().slice(0, 40)}`)
    }
  }

  #open({ name, attributes }: SaxesTagPlain): void {
    const parent = this.#frames.at(-1)
    if (parent !== undefined && TEXTUAL.has(parent.name)) {
      this.#inline.push(name)
      if (CODES.has(name)) this.#codes++
      return
    }
    if (PARENTS.get(name)?.includes(parent?.name) !== true)
      this.#refuse(
        parent === undefined
          ? `not TMX: the file begins with ${name}`
          : `${name} cannot be in ${parent.name}`,
      )
    if (name === 'tmx') this.#version = attributes['version'] ?? ''
    if (name === 'tmx' && !VERSIONS.has(this.#version))
      this.#refuse(`version "${this.#version}" of TMX is not read; 1.1 to 1.4 are`)
    this.#frames.push({
      name,
      attributes,
      line: this.#parser.line,
      props: [],
      notes: [],
      variants: [],
      text: '',
      seg: null,
    })
  }

  #close(name: string): void {
    if (this.#inline.length > 0) {
      this.#inline.pop()
      if (CODES.has(name)) this.#codes--
      return
    }
    const frame = this.#frames.pop()
    const parent = this.#frames.at(-1)
    if (frame === undefined || parent === undefined) return
    const { attributes, line, notes, props, seg, text, variants } = frame
    switch (name) {
      case 'prop':
        parent.props.push({ type: attributes['type'] ?? '', text })
        break
      case 'note':
        parent.notes.push(text)
        break
      case 'seg':
        if (parent.seg !== null) this.#refuse('a second seg in one tuv')
        parent.seg = text
        break
      case 'tuv': {
        // TMX 1.1 and 1.2 have `lang`, later ones `xml:lang`.
        const lang = attributes['xml:lang'] ?? attributes['lang'] ?? ''
        if (lang === '') this.#refuse('tuv has no xml:lang')
        if (seg === null) this.#refuse('tuv has no seg')
        parent.variants.push({ lang, text: seg, props, notes })
        break
      }
      case 'tu': {
        const tuid = attributes['tuid'] ?? null
        const srclang = attributes['srclang'] ?? this.#srclang
        this.#events.push({ kind: 'unit', unit: { tuid, srclang, props, notes, variants, line } })
        break
      }
      case 'header':
        this.#srclang = attributes['srclang'] ?? null
        this.#events.push({ kind: 'header', header: { version: this.#version, attributes, props, notes } })
        break
    }
  }
}

/** All that `TmxReader` finds in the chunks, in the order of the file. */
export function* readTmx(chunks: Iterable<string>): Generator<TmxEvent> {
  const reader = new TmxReader()
  for (const chunk of chunks) yield* reader.push(chunk)
  yield* reader.close()
}
