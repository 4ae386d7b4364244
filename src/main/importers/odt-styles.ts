import type { Format } from '#main/importers/inline-codes'
import type { Attributes } from '#main/importers/xml'

interface Style {
  readonly parent: string | null
  readonly display: string
  readonly outline: boolean
  readonly formats: Format[]
}

// Names of the styles office programs set titles in; they have no outline level.
const TITLES = /^(?:title|subtitle)$/iu
const LONGEST_CHAIN = 50

/** The styles of an OpenDocument text, gathered from both of its parts. */
export class OdtStyles {
  readonly #styles = new Map<string, Style>()
  #current: Style | null = null

  open(name: string, attributes: Attributes): void {
    if (name === 'style:style') {
      const own = attributes.get('style:name') ?? ''
      this.#current = {
        parent: attributes.get('style:parent-style-name') ?? null,
        display: attributes.get('style:display-name') ?? own,
        outline: (attributes.get('style:default-outline-level') ?? '') !== '',
        formats: [],
      }
      this.#styles.set(`${attributes.get('style:family') ?? ''}:${own}`, this.#current)
    } else if (name === 'style:text-properties') this.#current?.formats.push(...formatsOf(attributes))
  }

  close(name: string): void {
    if (name === 'style:style') this.#current = null
  }

  /** The formats a span of that style adds. */
  formats(style: string): readonly Format[] {
    return this.#chain('text', style).flatMap(({ formats }) => formats)
  }

  /** Whether paragraphs of that style are headings although they are not marked as such. */
  isTitle(style: string): boolean {
    return this.#chain('paragraph', style).some(({ display, outline }) => outline || TITLES.test(display))
  }

  #chain(family: string, name: string): Style[] {
    const chain: Style[] = []
    for (let at: string | null = name; at !== null && chain.length < LONGEST_CHAIN;) {
      const style = this.#styles.get(`${family}:${at}`)
      if (style === undefined) break
      chain.push(style)
      at = style.parent
    }
    return chain
  }
}

function formatsOf(attributes: Attributes): Format[] {
  const formats: Format[] = []
  const is = (name: string, off: string): boolean => (attributes.get(name) ?? off) !== off
  const weight = attributes.get('fo:font-weight') ?? 'normal'
  if (weight === 'bold' || Number(weight) >= 600) formats.push({ type: 'bold' })
  if (is('fo:font-style', 'normal')) formats.push({ type: 'italic' })
  if (is('style:text-underline-style', 'none')) formats.push({ type: 'underline' })
  if (is('style:text-line-through-style', 'none')) formats.push({ type: 'strike' })
  const position = attributes.get('style:text-position') ?? ''
  if (/^(?:super|[1-9])/u.test(position)) formats.push({ type: 'superscript' })
  if (/^(?:sub|-)/u.test(position)) formats.push({ type: 'subscript' })
  return formats
}
