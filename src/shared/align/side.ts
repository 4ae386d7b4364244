import { lengthChances } from '#shared/align/length'
import type { LanguageTag } from '#shared/model'
import type { Token, TokenKind, Tokeniser } from '#shared/text/tokens'

/**
 * One version as the aligner sees it: token types numbered in order of first appearance, segments as runs of
 * type numbers, and an index from types back to segments. Flat typed arrays, because every pass walks them.
 */
export interface Side {
  readonly lang: LanguageTag
  readonly size: number
  /** Characters without white space, for each segment. */
  readonly lengths: Float64Array
  /** Cumulative lengths, 0 first, and what `lengthChances` makes of them. */
  readonly lengthSums: Float64Array
  readonly lengthChances: Float64Array
  /** Tokens of segment i are `tokens[starts[i]] … tokens[starts[i + 1] - 1]`. */
  readonly starts: Int32Array
  readonly tokens: Int32Array
  /** Number of tokens of each type in this document, and what the type is. */
  readonly counts: Float64Array
  readonly types: readonly Token[]
  /** Segments that hold type t: `postings[postingStarts[t]] …`, ascending, with the count in `postingCounts`. */
  readonly postingStarts: Int32Array
  readonly postings: Int32Array
  readonly postingCounts: Float64Array
  /** 1 where the segment repeats, word for word, one shortly before it. */
  readonly repeats: Uint8Array
}

export const TOKEN_KINDS: readonly TokenKind[] = ['word', 'number', 'small-number', 'punctuation', 'name']

/** A repetition is looked for this many segments back. */
const REPEAT_REACH = 60
/** Shorter segments ("Amen.") repeat without anything being surplus. */
const REPEAT_TOKENS = 4

/** Prepares the texts of one version, in order. */
export function prepareSide(texts: readonly string[], lang: LanguageTag, tokenise: Tokeniser): Side {
  const numbers = new Map<string, number>()
  const types: Token[] = []
  const flat: number[] = []
  const size = texts.length
  const starts = new Int32Array(size + 1)
  const lengths = new Float64Array(size)
  texts.forEach((text, i) => {
    lengths[i] = text.replace(/\s/gu, '').length
    for (const token of tokenise(text, lang)) {
      const name = `${token.kind} ${token.key}`
      let type = numbers.get(name)
      if (type === undefined) {
        type = types.length
        numbers.set(name, type)
        types.push(token)
      }
      flat.push(type)
    }
    starts[i + 1] = flat.length
  })
  return completeSide(lang, lengths, starts, Int32Array.from(flat), types)
}

/** The segments from `from` to before `end` as a version of their own. */
export function sliceSide(side: Side, from: number, end: number): Side {
  const first = side.starts[from] ?? 0
  const numbers = new Map<number, number>()
  const types: Token[] = []
  const tokens = side.tokens.slice(first, side.starts[end]).map((type) => {
    const known = numbers.get(type)
    if (known !== undefined) return known
    const token = side.types[type]
    if (token !== undefined) types.push(token)
    numbers.set(type, numbers.size)
    return numbers.size - 1
  })
  const starts = side.starts.slice(from, end + 1).map((start) => start - first)
  return completeSide(side.lang, side.lengths.slice(from, end), starts, tokens, types)
}

/** Adds what follows from the tokens. */
function completeSide(
  lang: LanguageTag,
  lengths: Float64Array,
  starts: Int32Array,
  tokens: Int32Array,
  types: readonly Token[],
): Side {
  const size = lengths.length
  const counts = new Float64Array(types.length)
  for (const type of tokens) counts[type] = (counts[type] ?? 0) + 1
  const lengthSums = cumulative(lengths)
  return {
    lang,
    size,
    lengths,
    lengthSums,
    lengthChances: lengthChances(lengthSums),
    starts,
    tokens,
    counts,
    types,
    ...indexTokens(size, starts, tokens, types.length),
    repeats: findRepeats(size, starts, tokens),
  }
}

function indexTokens(
  size: number,
  starts: Int32Array,
  tokens: Int32Array,
  typeCount: number,
): Pick<Side, 'postingStarts' | 'postings' | 'postingCounts'> {
  const lists: { segments: number[]; counts: number[] }[] = Array.from({ length: typeCount }, () => ({
    segments: [],
    counts: [],
  }))
  for (let i = 0; i < size; i++)
    for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++) {
      const list = lists[tokens[k] ?? 0]
      if (list === undefined) continue
      const last = list.segments.length - 1
      if (list.segments[last] === i) list.counts[last] = (list.counts[last] ?? 0) + 1
      else {
        list.segments.push(i)
        list.counts.push(1)
      }
    }
  const postingStarts = new Int32Array(typeCount + 1)
  lists.forEach((list, type) => {
    postingStarts[type + 1] = (postingStarts[type] ?? 0) + list.segments.length
  })
  return {
    postingStarts,
    postings: Int32Array.from(lists.flatMap((list) => list.segments)),
    postingCounts: Float64Array.from(lists.flatMap((list) => list.counts)),
  }
}

function findRepeats(size: number, starts: Int32Array, tokens: Int32Array): Uint8Array {
  const repeats = new Uint8Array(size)
  const last = new Map<string, number>()
  for (let i = 0; i < size; i++) {
    const own = tokens.subarray(starts[i], starts[i + 1])
    if (own.length < REPEAT_TOKENS) continue
    const key = own.join(' ')
    const before = last.get(key)
    if (before !== undefined && i - before <= REPEAT_REACH) repeats[i] = 1
    last.set(key, i)
  }
  return repeats
}

function cumulative(lengths: Float64Array): Float64Array {
  const sums = new Float64Array(lengths.length + 1)
  lengths.forEach((length, i) => {
    sums[i + 1] = (sums[i] ?? 0) + length
  })
  return sums
}
