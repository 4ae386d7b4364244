import type { Span } from '#shared/model'

/** A character that a reader cannot see, and the sign that stands for it. */
export interface Invisible {
  readonly span: Span
  /** What is drawn: over the room the character takes, or before it where it takes none. */
  readonly sign: string
  readonly takesRoom: boolean
}

/** Signs for characters that take room, as word processors draw them. */
const WIDE: Readonly<Record<string, string>> = {
  '\t': '→',
  '\u00a0': '°',
  '\u202f': '°',
  '\u2007': '°',
  '\u3000': '□',
}

/** Abbreviations of Unicode for characters that take none. */
const NARROW: Readonly<Record<string, string>> = {
  '\u00ad': 'SHY',
  '\u061c': 'ALM',
  '\u200b': 'ZWSP',
  '\u200c': 'ZWNJ',
  '\u200d': 'ZWJ',
  '\u200e': 'LRM',
  '\u200f': 'RLM',
  '\u202a': 'LRE',
  '\u202b': 'RLE',
  '\u202c': 'PDF',
  '\u202d': 'LRO',
  '\u202e': 'RLO',
  '\u2060': 'WJ',
  '\u2066': 'LRI',
  '\u2067': 'RLI',
  '\u2068': 'FSI',
  '\u2069': 'PDI',
  '\ufeff': 'BOM',
}

/** What can hide in a text. A joiner inside an emoji, and one space alone between words, are seen by what they do. */
const HIDDEN =
  /(?<!\p{Extended_Pictographic}\ufe0f?\p{Emoji_Modifier}?)\u200d|[\t\u00a0\u202f\u2007\u3000\u00ad\u061c\u200b\u200c\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]|[\u2000-\u2006\u2008-\u200a]| (?= )|(?<= ) |^ | $/gmu

/** The characters of a text that cannot be seen or told apart, from first to last; spans in UTF-16 units. */
export function invisibles(text: string): Invisible[] {
  return [...text.matchAll(HIDDEN)].map(({ 0: found, index }) => {
    const narrow = NARROW[found]
    return {
      span: [index, index + found.length],
      sign: narrow ?? WIDE[found] ?? '·',
      takesRoom: narrow === undefined,
    }
  })
}
