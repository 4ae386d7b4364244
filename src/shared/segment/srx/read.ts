import { XmlSource, type Attributes } from '#shared/xml/source'
import { Pattern } from '#shared/segment/srx/pattern'
import { PatternError } from '#shared/segment/srx/pattern-error'
import { say } from '#shared/words/message'

/** A place where text is cut, or is not although a later rule would: `before` ends there and `after` starts there. */
export interface SrxRule {
  readonly breaks: boolean
  /** Regular expressions as ICU writes them; an empty one fits everywhere. */
  readonly before: string
  readonly after: string
}

export interface SrxLanguageRules {
  readonly name: string
  readonly rules: readonly SrxRule[]
}

/** Which rules are for a language: those named, where the pattern fits the whole of its tag. */
export interface SrxLanguageMap {
  readonly pattern: string
  readonly name: string
}

/** A file of segmentation rules (SRX 2.0, LISA 2008) as plain data. */
export interface SrxDocument {
  /** Whether all maps that fit a language count, in their order, and not only the first. */
  readonly cascade: boolean
  readonly languageRules: readonly SrxLanguageRules[]
  readonly maps: readonly SrxLanguageMap[]
}

const MOST_RULES = 20_000
const NAMESPACE = /^$|\/srx(?:20|10)?\/?$/iu

/**
 * Reads an SRX file, version 2.0 (or 1.0, whose rules are the same). Throws `Refusal` with the line of what is no
 * SRX, of an expression that cannot be used, and of a map to rules that are not there.
 */
export function readSrx(xml: string): SrxDocument {
  const reader = new SrxReader()
  return reader.read(xml)
}

class SrxReader {
  readonly #source: XmlSource
  readonly #path: string[] = []
  #cascade = false
  #known = false
  readonly #languageRules: { name: string; rules: SrxRule[] }[] = []
  readonly #maps: { pattern: string; name: string; line: number }[] = []
  #rule: { breaks: boolean; before: string; after: string } | null = null
  #rules = 0

  constructor() {
    this.#source = new XmlSource(
      'SRX',
      {
        open: (name, attributes) => this.#open(name, attributes),
        close: (name) => this.#close(name),
        text: (text) => this.#text(text),
      },
      (uri) => NAMESPACE.test(uri),
    )
  }

  read(xml: string): SrxDocument {
    this.#source.push(xml)
    this.#source.close()
    if (!this.#known) this.#source.refuse(say('srx.noRoot'))
    for (const { name, line } of this.#maps)
      if (!this.#languageRules.some((one) => one.name === name))
        this.#source.refuse(say('srx.noRules', { name }), line)
    if (this.#maps.length === 0) this.#source.refuse(say('srx.noMap'))
    return {
      cascade: this.#cascade,
      languageRules: this.#languageRules,
      maps: this.#maps.map(({ pattern, name }) => ({ pattern, name })),
    }
  }

  #open(name: string, attributes: Attributes): void {
    if (this.#path.length === 0) this.#root(name, attributes)
    this.#path.push(name)
    if (name === 'header') this.#cascade = attributes['cascade'] === 'yes'
    else if (name === 'languagerule')
      this.#languageRules.push({ name: this.#required(attributes, 'languagerulename'), rules: [] })
    else if (name === 'languagemap') {
      const pattern = this.#required(attributes, 'languagepattern')
      this.#assertPattern(pattern)
      this.#maps.push({
        pattern,
        name: this.#required(attributes, 'languagerulename'),
        line: this.#source.line,
      })
    } else if (name === 'rule') this.#openRule(attributes)
  }

  #root(name: string, { version }: Attributes): void {
    if (name !== 'srx') this.#source.refuse(say('srx.otherRoot', { element: name }))
    if (version !== '2.0' && version !== '1.0')
      this.#source.refuse(version === undefined ? say('srx.noVersion') : say('srx.version', { version }))
    this.#known = true
  }

  #openRule(attributes: Attributes): void {
    const breaks = attributes['break'] ?? 'yes'
    if (breaks !== 'yes' && breaks !== 'no') this.#source.refuse(say('srx.break', { value: breaks }))
    if (this.#languageRules.length === 0) this.#source.refuse(say('srx.outside'))
    if (++this.#rules > MOST_RULES) this.#source.refuse(say('srx.manyRules', { most: MOST_RULES }))
    this.#rule = { breaks: breaks === 'yes', before: '', after: '' }
  }

  #text(text: string): void {
    const element = this.#path.at(-1)
    if (this.#rule === null) return
    if (element === 'beforebreak') this.#rule.before += text
    else if (element === 'afterbreak') this.#rule.after += text
  }

  #close(name: string): void {
    this.#path.pop()
    if (this.#rule === null) return
    if (name === 'beforebreak') this.#assertPattern(this.#rule.before)
    else if (name === 'afterbreak') this.#assertPattern(this.#rule.after)
    else if (name === 'rule') {
      this.#languageRules.at(-1)?.rules.push(this.#rule)
      this.#rule = null
    }
  }

  #required(attributes: Attributes, name: string): string {
    return attributes[name] ?? this.#source.refuse(say('srx.noAttribute', { name }))
  }

  #assertPattern(pattern: string): void {
    try {
      new Pattern(pattern)
    } catch (error) {
      if (error instanceof PatternError)
        this.#source.refuse(say('srx.expression', { expression: shortened(pattern), why: error.said }))
      throw error
    }
  }
}

function shortened(pattern: string): string {
  const line = pattern.replace(/\s+/gu, ' ')
  return line.length > 60 ? `${line.slice(0, 60)}…` : line
}
