import { isUnspaced } from '#shared/language-tag'
import type { TextSize } from '#shared/report/report'

const LETTER = /^[\p{L}\p{N}]$/u
const INSIDE = /^[\p{L}\p{M}\p{N}'’-]$/u

/** What a character can be: a letter or digit, with which words begin, or what they go on with. */
const NONE = 0
const GOES_ON = 1
const BEGINS = 2
const UNKNOWN = 3

/** Of each UTF-16 unit that is a character, looked up once: a work has millions, and expressions are slow on them. */
const kinds = new Uint8Array(0x1_0000).fill(UNKNOWN)

/** How long texts are, in what a language is counted in, as ISO 5060 allows: words, or characters without marks. */
export function sizeOf(lang: string, texts: Iterable<string>): TextSize {
  const of = isUnspaced(lang) ? 'characters' : 'words'
  let count = 0
  for (const text of texts) count += measure(text)[of]
  return { of, count }
}

/** Words of a text, as far as its language parts them by spaces, and its letters and digits. */
export function measure(text: string): { readonly words: number; readonly characters: number } {
  let [words, characters, inside] = [0, 0, false]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    let kind = kinds[unit] ?? UNKNOWN
    if (kind === UNKNOWN) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0)
      kind = kindOf(character)
      // What half a character is, the other half decides.
      if (character.length === 2) at++
      else if (unit < 0xd800 || unit > 0xdfff) kinds[unit] = kind
    }
    if (kind === BEGINS) {
      characters++
      if (!inside) words++
    }
    inside = kind === BEGINS || (inside && kind === GOES_ON)
  }
  return { words, characters }
}

function kindOf(character: string): number {
  return LETTER.test(character) ? BEGINS : INSIDE.test(character) ? GOES_ON : NONE
}
