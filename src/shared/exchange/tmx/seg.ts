import type { XmlAttributes, XmlWriter } from '#shared/xml/writer'
import type { InlineCode, XmlElement } from '#shared/model'

/** Attributes that each inline element of TMX 1.4 may have; `i` and `pos` are given by the writer. */
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  bpt: ['x', 'type'],
  ept: [],
  it: ['x', 'type'],
  ph: ['x', 'type', 'assoc'],
  hi: ['x', 'type'],
  sub: ['type', 'datatype'],
}

/**
 * Writes a `seg` with its codes as TMX 1.4 has them: `bpt` and `ept` (and `hi`) where a pair is whole, `it`
 * where only one half is in the text, `ph` for what stands alone. Codes of XLIFF become the same elements, so the
 * result is always valid, whatever was cut, joined or corrected since the import.
 */
export function writeSeg(xml: XmlWriter, text: string, codes: readonly InlineCode[]): void {
  xml.start('seg')
  const halves = wholePairs(codes)
  const numbers = pairNumbers(codes, halves)
  const nested = nestedHighlights(codes, halves)
  let at = 0
  codes.forEach((code, n) => {
    xml.text(text.slice(at, code.offset))
    at = Math.max(at, code.offset)
    const half = halves.get(n)
    if (code.name === 'hi') {
      // Half a highlight highlights nothing, and is no code of the text either.
      if (half === undefined || !nested.has(n)) return
      if (code.role === 'open') xml.start('hi', pick('hi', code.attributes))
      else xml.end()
    } else if (half !== undefined) {
      const name = code.role === 'open' ? 'bpt' : 'ept'
      const i = String(numbers.get(n) ?? n + 1)
      writeCode(xml, name, { i, ...pick(name, code.attributes) }, code)
    } else if (code.role === 'alone') writeCode(xml, 'ph', pick('ph', code.attributes), code)
    else {
      const pos = code.role === 'open' ? 'begin' : 'end'
      writeCode(xml, 'it', { pos, ...pick('it', code.attributes) }, code)
    }
  })
  xml.text(text.slice(at)).end()
}

/** For each code of a pair that is whole and in order, the place of its other half. */
function wholePairs(codes: readonly InlineCode[]): ReadonlyMap<number, number> {
  const open = new Map<number, number>()
  const halves = new Map<number, number>()
  codes.forEach(({ role, pair }, n) => {
    if (pair === null) return
    const other = open.get(pair)
    if (role === 'open') open.set(pair, n)
    else if (role === 'close' && other !== undefined) {
      halves.set(other, n).set(n, other)
      open.delete(pair)
    }
  })
  return halves
}

/** The `i` of each half: as it was where it can be, since it must be one pair's only. */
function pairNumbers(
  codes: readonly InlineCode[],
  halves: ReadonlyMap<number, number>,
): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>()
  const taken = new Set<number>()
  for (const [n, other] of halves) {
    const code = codes[n]
    if (n > other || code === undefined || code.name === 'hi') continue
    const given = Number(code.attributes['i'] ?? NaN)
    let i = Number.isSafeInteger(given) && given > 0 ? given : 1
    while (taken.has(i)) i++
    taken.add(i)
    numbers.set(n, i).set(other, i)
  }
  return numbers
}

/** The halves of those highlights that lie within each other, as elements have to. */
function nestedHighlights(
  codes: readonly InlineCode[],
  halves: ReadonlyMap<number, number>,
): ReadonlySet<number> {
  const nested = new Set<number>()
  const stack: number[] = []
  codes.forEach(({ name, role }, n) => {
    const other = halves.get(n)
    if (name !== 'hi' || other === undefined) return
    if (role === 'open') stack.push(n)
    else if (stack.includes(other)) {
      // What was opened since and is open still would overlap: it is given up.
      stack.length = stack.indexOf(other)
      nested.add(n).add(other)
    }
  })
  return nested
}

function pick(name: string, attributes: XmlElement['attributes']): XmlAttributes {
  return Object.fromEntries(
    (ATTRIBUTES[name] ?? []).map((key): [string, string | undefined] => [
      key,
      key === 'type' ? (attributes['type'] ?? attributes['ctype']) : attributes[key],
    ]),
  )
}

/** A code with the content it has in its file: text, and texts within it (`sub`). */
function writeCode(xml: XmlWriter, name: string, attributes: XmlAttributes, code: XmlElement): void {
  xml.start(name, attributes)
  const { content } = code
  const shown = content.length > 0 ? content : [originalOf(code)]
  writeContent(xml, shown, false)
  xml.end()
}

/** XLIFF may hold no code, but say which it is. */
function originalOf({ attributes }: XmlElement): string {
  return attributes['equiv-text'] ?? attributes['equiv'] ?? attributes['disp'] ?? ''
}

/** In a code only `sub` may stand, and in a `sub` codes; whatever else there is gives its text. */
function writeContent(xml: XmlWriter, content: XmlElement['content'], inSub: boolean): void {
  for (const part of content) {
    if (typeof part === 'string') xml.text(part)
    else if (!inSub && part.name === 'sub') {
      xml.start('sub', pick('sub', part.attributes))
      writeContent(xml, part.content, true)
      xml.end()
    } else if (inSub && part.name === 'hi') {
      xml.start('hi', pick('hi', part.attributes))
      writeContent(xml, part.content, true)
      xml.end()
    } else if (inSub && ATTRIBUTES[part.name] !== undefined) {
      const { attributes: given } = part
      const own = {
        i: part.name === 'bpt' || part.name === 'ept' ? given['i'] : undefined,
        pos: given['pos'],
      }
      xml.start(part.name, { ...own, ...pick(part.name, given) })
      writeContent(xml, part.content, false)
      xml.end()
    } else writeContent(xml, part.content, inSub)
  }
}
