import type { MarkedText } from '#shared/exchange/aligned'
import type { InlineCode, XmlElement } from '#shared/model'

/**
 * What inline elements are. Of those that begin, end or stand for a code of another format the content is that
 * code and no text; all others enclose text.
 */
const ROLES: ReadonlyMap<string, InlineCode['role']> = new Map([
  // TMX, and XLIFF 1.2
  ['bpt', 'open'],
  ['ept', 'close'],
  ['ph', 'alone'],
  ['it', 'alone'],
  ['ut', 'alone'],
  // XLIFF 1.2
  ['bx', 'open'],
  ['ex', 'close'],
  ['x', 'alone'],
  // XLIFF 2
  ['sc', 'open'],
  ['ec', 'close'],
  ['sm', 'open'],
  ['em', 'close'],
  ['cp', 'alone'],
])

/** The text that an element holds, and the codes in it. Codes that pair share a number from 0 up. */
export function markedText(element: Pick<XmlElement, 'content'>): MarkedText {
  const [only, ...others] = element.content
  if (only === undefined) return { text: '', codes: [] }
  if (typeof only === 'string' && others.length === 0) return { text: only, codes: [] }
  let text = ''
  let pairs = 0
  const codes: InlineCode[] = []
  const opened = new Map<string, { readonly at: number; readonly pair: number }>()

  const walk = (content: XmlElement['content']): void => {
    for (const part of content) {
      if (typeof part === 'string') text += part
      else if (ROLES.has(part.name)) code(part)
      else {
        const pair = pairs++
        codes.push({ ...part, content: [], offset: text.length, role: 'open', pair })
        walk(part.content)
        codes.push({
          ...{ name: part.name, attributes: {}, content: [] },
          ...{ offset: text.length, role: 'close', pair },
        })
      }
    }
  }
  const code = (part: XmlElement): void => {
    const role = roleOf(part)
    const key = pairKey(part)
    // `it` is a beginning or an end whose other half is elsewhere.
    const paired = part.name !== 'it'
    const beginning = paired && role === 'close' ? opened.get(key) : undefined
    if (beginning !== undefined) {
      opened.delete(key)
      const open = codes[beginning.at]
      if (open !== undefined) codes[beginning.at] = { ...open, pair: beginning.pair }
    } else if (paired && role === 'open') opened.set(key, { at: codes.length, pair: pairs++ })
    codes.push({ ...part, offset: text.length, role, pair: beginning?.pair ?? null })
  }
  walk(element.content)
  return { text, codes }
}

function roleOf({ name, attributes }: XmlElement): InlineCode['role'] {
  if (name === 'it') return attributes['pos'] === 'end' || attributes['pos'] === 'close' ? 'close' : 'open'
  return ROLES.get(name) ?? 'alone'
}

/** What a beginning and its end have in common: `i` in TMX, in XLIFF an id that the end may refer to. */
function pairKey({ attributes }: XmlElement): string {
  return attributes['i'] ?? attributes['startRef'] ?? attributes['rid'] ?? attributes['id'] ?? ''
}
