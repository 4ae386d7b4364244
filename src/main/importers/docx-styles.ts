import { DOCX_NAMESPACES } from '#main/importers/docx-names'
import type { Source } from '#main/importers/source'
import { readXml } from '#main/importers/xml'
import type { SegmentKind } from '#shared/model'

interface Style {
  name: string
  basedOn: string | null
  outline: number | null
  numbered: boolean | null
}

/** What the paragraph styles of a docx document make of a paragraph, by the id of the style. */
export type StyleKinds = ReadonlyMap<string, SegmentKind>

/** Outline level of what is no heading (ISO/IEC 29500-1, 17.3.1.20). */
export const BODY_LEVEL = 9
const TITLES = /^(?:title|subtitle|heading \d)$/iu
const NOTES = /^(?:footnote|endnote) text$/iu
const LONGEST_CHAIN = 50

/** Reads `styles.xml`: headings by outline level or by the name of a built-in style, lists by their numbering. */
export function readDocxStyles(bytes: Uint8Array, part: string, source: Source): StyleKinds {
  const styles = new Map<string, Style>()
  let current: Style | null = null
  readXml(
    bytes,
    part,
    DOCX_NAMESPACES,
    {
      open(name, attributes) {
        const value = attributes.get('w:val') ?? ''
        if (name === 'w:style') {
          current = { name: '', basedOn: null, outline: null, numbered: null }
          if (attributes.get('w:type') === 'paragraph') styles.set(attributes.get('w:styleId') ?? '', current)
        } else if (current === null) return
        else if (name === 'w:name') current.name = value
        else if (name === 'w:basedOn') current.basedOn = value
        else if (name === 'w:outlineLvl') current.outline = Number(value)
        else if (name === 'w:numId') current.numbered = value !== '0'
      },
      close(name) {
        if (name === 'w:style') current = null
      },
      text: () => undefined,
    },
    source,
  )
  return new Map([...styles.keys()].map((id) => [id, kindOf(styles, id)]))
}

/** The kind a style gives, its own properties before those of the styles it is based on. */
function kindOf(styles: ReadonlyMap<string, Style>, id: string): SegmentKind {
  const chain: Style[] = []
  for (let at: string | null = id; at !== null && chain.length < LONGEST_CHAIN;) {
    const style: Style | undefined = styles.get(at)
    if (style === undefined) break
    chain.push(style)
    at = style.basedOn
  }
  const outline = chain.find((style) => style.outline !== null)?.outline ?? BODY_LEVEL
  if (outline < BODY_LEVEL || chain.some(({ name }) => TITLES.test(name))) return 'heading'
  if (chain.some(({ name }) => NOTES.test(name))) return 'note'
  return chain.find((style) => style.numbered !== null)?.numbered === true ? 'list' : 'body'
}
