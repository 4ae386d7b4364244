import { decodeAs, decodeText, type Decoded } from '#main/importers/decode'
import type { Source } from '#main/importers/source'
import { say } from '#shared/words/message'

// Where a page declares its encoding (HTML Standard, 13.2.3.2), with room for a long head.
const PRESCAN = 4096
const DECLARED = [
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/iu,
  /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/iu,
]
const WIDE = /^utf-?(?:16|32)/iu

/**
 * Decodes an HTML page by its byte order mark, else by the encoding it declares, else as any text. A page that is
 * valid UTF-8 is believed over its declaration, since no other encoding looks like it by accident.
 */
export function decodeHtml({ bytes, encoding, refuse }: Source): Decoded {
  if (encoding !== undefined) return decodeAs(bytes, encoding)
  const decoded = guessed(bytes, refuse)
  if (decoded !== null && decoded.encoding.startsWith('UTF-') && decoded.warnings.length === 0) return decoded
  const declared = declaredEncoding(bytes)
  if (declared === null || WIDE.test(declared)) return decoded ?? decodeText(bytes, refuse)
  try {
    const decoder = new TextDecoder(declared, { fatal: true, ignoreBOM: true })
    return { text: decoder.decode(bytes), encoding: decoder.encoding.toUpperCase(), warnings: [] }
  } catch {
    const warning = say('files.declares', { encoding: declared })
    const other = decoded ?? decodeText(bytes, refuse)
    return { ...other, warnings: [warning, ...other.warnings] }
  }
}

/** What the bytes show by themselves; null where nothing can be told without the declaration. */
function guessed(bytes: Uint8Array, refuse: Source['refuse']): Decoded | null {
  try {
    return decodeText(bytes, refuse)
  } catch {
    return null
  }
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, PRESCAN))
  for (const pattern of DECLARED) {
    const found = pattern.exec(head)?.[1]
    if (found !== undefined) return found.toLowerCase()
  }
  return null
}
