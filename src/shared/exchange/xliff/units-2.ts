import { notesOf, propsOf, sideOf, type UnitPlace, type XliffUnit } from '#shared/exchange/xliff/unit'
import { childrenOf } from '#shared/xml/tree'
import type { XmlElement } from '#shared/model'

/** States of a segment that say that somebody reviewed it. */
const PASSED = new Set(['reviewed', 'final'])

/**
 * The segments of a `unit` of XLIFF 2 (OASIS, 2014 and 2018), and what it ignores where that is text. The codes
 * that inline elements refer to (`originalData`) are put into them.
 */
export function unitsOf2(unit: XmlElement, place: UnitPlace): readonly XliffUnit[] {
  const data = new Map<string, XmlElement['content']>()
  for (const list of childrenOf(unit, 'originalData'))
    for (const one of childrenOf(list, 'data')) data.set(one.attributes['id'] ?? '', one.content)
  const notes = notesOf(unit)
  const id = unit.attributes['id'] ?? ''
  const shared = [
    ...(place.file === null ? [] : [{ type: 'x-xliff-file', text: place.file }]),
    ...propsOf('', unit.attributes, ['id', 'xml:space']),
  ]
  const parts = unit.content.filter((part): part is XmlElement => isPart(part))
  return parts.map((part, n) => {
    const [source] = childrenOf(part, 'source')
    const [target] = childrenOf(part, 'target')
    const side = (element: XmlElement | undefined, name: 'source' | 'target') =>
      sideOf(element, name, place, element && withCodes(element, data))
    return {
      id: parts.length === 1 ? id : `${id}/${part.attributes['id'] ?? n + 1}`,
      texts: [side(source, 'source'), side(target, 'target')].filter((text) => text !== null),
      notes: n === 0 ? notes : [],
      state: PASSED.has(part.attributes['state'] ?? '') ? 'accepted' : 'unreviewed',
      confidence: null,
      attributes: {},
      props: [...shared, ...propsOf('segment-', part.attributes, ['id'])],
    }
  })
}

function isPart(part: string | XmlElement): boolean {
  return typeof part !== 'string' && (part.name === 'segment' || part.name === 'ignorable')
}

/** The element with the code each inline element in it stands for as the content of that element. */
function withCodes(element: XmlElement, data: ReadonlyMap<string, XmlElement['content']>): XmlElement {
  const content = element.content.map((part) => {
    if (typeof part === 'string') return part
    const code = data.get(part.attributes['dataRef'] ?? '')
    return code === undefined ? withCodes(part, data) : { ...part, content: code }
  })
  return { ...element, content }
}
