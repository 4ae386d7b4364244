import { type AlignedEvent, type AlignedReader, languageTag } from '#shared/exchange/aligned'
import type { UnitPlace } from '#shared/exchange/xliff/unit'
import { unitsOf12 } from '#shared/exchange/xliff/units-1'
import { unitsOf2 } from '#shared/exchange/xliff/units-2'
import { type Attributes, XmlSource } from '#shared/xml/source'
import { XmlTree } from '#shared/xml/tree'
import { say } from '#shared/words/message'

const NAMESPACE = /^(urn:oasis:names:tc:xliff:document:(1\.[12]|2\.[012]))?$/
const VERSIONS = new Set(['1.1', '1.2', '2.0', '2.1', '2.2'])

/** Elements that hold others on the way from the root to the units. */
const CONTAINERS = new Set(['xliff', 'file', 'body', 'group'])
/** What is read as a whole; all else (skeletons, headers, extensions, binary units) is passed over. */
const UNITS = new Set(['trans-unit', 'unit'])

/**
 * Reads XLIFF 1.2 (and 1.1) and 2.0 to 2.2 from chunks of decoded text as aligned units: one for each segment
 * of a unit. What is no XLIFF, or names no language for a text, is a `Refusal` with the line. Proposals
 * (`alt-trans`, the matches module) are no part of the text and are passed over.
 */
export class XliffReader implements AlignedReader {
  readonly #source: XmlSource
  readonly #path: { readonly name: string; readonly attributes: Attributes }[] = []
  #tree: XmlTree | null = null
  /** Elements open in what is passed over. */
  #skipped = 0
  #line = 0
  #version = ''
  #told = false
  #events: AlignedEvent[] = []

  constructor() {
    this.#source = new XmlSource(
      'XLIFF',
      {
        open: (name, attributes) => this.#open(name, attributes),
        close: () => this.#close(),
        text: (text) => this.#tree?.text(text),
      },
      (uri) => NAMESPACE.test(uri),
    )
  }

  push(chunk: string): readonly AlignedEvent[] {
    this.#source.push(chunk)
    return this.#take()
  }

  close(): readonly AlignedEvent[] {
    this.#source.close()
    return this.#take()
  }

  #take(): readonly AlignedEvent[] {
    const events = this.#events
    this.#events = []
    return events
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#tree !== null) return this.#tree.open(name, attributes)
    if (this.#skipped > 0 || (this.#path.length > 0 && !CONTAINERS.has(name) && !UNITS.has(name))) {
      this.#skipped++
      return
    }
    if (this.#path.length === 0) this.#begin(name, attributes)
    if (UNITS.has(name)) {
      this.#tree = new XmlTree(name, attributes)
      this.#line = this.#source.line
    } else this.#path.push({ name, attributes })
    if (name === 'file') this.#header(attributes)
  }

  #begin(name: string, attributes: Attributes): void {
    if (name !== 'xliff') this.#source.refuse(say('reading.notXliff', { element: name }))
    this.#version = attributes['version'] ?? ''
    if (!VERSIONS.has(this.#version))
      this.#source.refuse(say('reading.xliffVersion', { version: this.#version }))
  }

  /** Told once, at the first file: only then XLIFF 1 has named a language. */
  #header(file: Attributes): void {
    if (this.#told) return
    this.#told = true
    const root = this.#path[0]?.attributes ?? {}
    const given = root['srcLang'] ?? file['source-language']
    this.#events.push({
      kind: 'header',
      header: {
        format: `XLIFF ${this.#version}`,
        srclang: given === undefined ? null : this.#tag(given),
        attributes: root,
        props: [],
        notes: [],
      },
    })
  }

  #close(): void {
    if (this.#skipped > 0) {
      this.#skipped--
      return
    }
    if (this.#tree === null) {
      this.#path.pop()
      return
    }
    const unit = this.#tree.close()
    if (unit === null) return
    this.#tree = null
    const place = this.#place()
    const units = unit.name === 'unit' ? unitsOf2(unit, place) : unitsOf12(unit, place)
    units.forEach((one, n) => this.#events.push({ kind: 'unit', unit: { ...one, paragraph: n === 0 } }))
  }

  #place(): UnitPlace {
    const attributes: Record<string, string> = {}
    for (const one of this.#path) Object.assign(attributes, one.attributes)
    const file = this.#path.find(({ name }) => name === 'file')?.attributes ?? {}
    const named = (...names: readonly string[]): string | null =>
      names.map((name) => attributes[name]).find((value) => value !== undefined) ?? null
    const where = `XLIFF, line ${this.#line}`
    return {
      file: file['original'] ?? file['id'] ?? null,
      language: (side, own) => {
        const given =
          own ??
          (side === 'source' ? named('srcLang', 'source-language') : named('trgLang', 'target-language'))
        if (given === null) this.#source.refuse(say('reading.noSide', { side }), this.#line)
        return languageTag(given, where)
      },
    }
  }

  #tag(given: string): string {
    return languageTag(given, `XLIFF, line ${this.#source.line}`)
  }
}
