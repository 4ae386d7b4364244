import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/**
 * Two languages' words and their translations, both ways, as bytes. Columns of like bytes, so that what packs
 * the file (the caller: `deflate`) finds them alike:
 *
 *   'PXL1' · check sum (uint32, little endian, FNV-1a of all that follows)
 *   twice: number of words · of each word, in order, how many letters it shares with the one before and how
 *          many follow · all letters that follow (UTF-16 code units)
 *   number of links of each source word · their target words, as steps from the one before
 *   t(target | source) of every link · t(source | target)
 *
 * Numbers are LEB128. A probability is one byte: 0 for none, else its logarithm in 254 steps from 0.001 to 1.
 */
export interface LexiconPair {
  /** The words of either language, in code unit order. */
  readonly source: readonly string[]
  readonly target: readonly string[]
  readonly links: LinkColumns
}

/** Pairs of words that render each other, ordered by source, then target, each pair once. */
export interface LinkColumns {
  /** Numbers of the words. */
  readonly source: Int32Array
  readonly target: Int32Array
  /** t(target | source) and t(source | target) as `toByte` makes them; 0 where that direction has no entry. */
  readonly forward: Uint8Array
  readonly backward: Uint8Array
}

const MAGIC = [0x50, 0x58, 0x4c, 0x31]
const HEADER = 8
const LEAST = 0.001
const STEPS = 254

/** A probability as one byte; what is not 0 stays above 0. */
export function toByte(t: number): number {
  return t <= 0
    ? 0
    : 1 + Math.round((1 - Math.log(Math.max(LEAST, Math.min(1, t))) / Math.log(LEAST)) * STEPS)
}

/** The probability that a byte stands for; see `toByte`. */
export function fromByte(byte: number): number {
  return byte === 0 ? 0 : LEAST ** (1 - (byte - 1) / STEPS)
}

/** The bytes of a lexicon. Words must be sorted by code units and distinct. */
export function writeLexicon({ source, target, links }: LexiconPair): Uint8Array {
  const body: number[] = []
  for (const words of [source, target]) writeWords(words, body)
  const counts = new Uint32Array(source.length)
  for (const word of links.source) counts[word] = (counts[word] ?? 0) + 1
  for (const count of counts) writeNumber(count, body)
  let [word, last] = [-1, -1]
  links.source.forEach((next, link) => {
    if (next !== word) [word, last] = [next, -1]
    const to = links.target[link] ?? 0
    writeNumber(to - last - 1, body)
    last = to
  })
  // Not by spreading: there are more than a call takes arguments.
  for (const byte of links.forward) body.push(byte)
  for (const byte of links.backward) body.push(byte)

  const bytes = new Uint8Array(HEADER + body.length)
  bytes.set(MAGIC)
  bytes.set(body, HEADER)
  new DataView(bytes.buffer).setUint32(4, checkSum(bytes.subarray(HEADER)), true)
  return bytes
}

function writeWords(words: readonly string[], body: number[]): void {
  const rests: number[] = []
  writeNumber(words.length, body)
  let before = ''
  for (const word of words) {
    let shared = 0
    while (shared < before.length && before[shared] === word[shared]) shared++
    writeNumber(shared, body)
    writeNumber(word.length - shared, body)
    for (let k = shared; k < word.length; k++) writeNumber(word.charCodeAt(k), rests)
    before = word
  }
  for (const byte of rests) body.push(byte)
}

function writeNumber(value: number, body: number[]): void {
  let rest = value
  for (; rest > 127; rest >>>= 7) body.push((rest & 127) | 128)
  body.push(rest)
}

/**
 * The pair of lexicons in the bytes.
 * @throws Refusal `bad-input` where they are not what `writeLexicon` writes, whole and unchanged.
 */
export function readLexicon(bytes: Uint8Array): LexiconPair {
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || MAGIC.some((byte, k) => bytes[k] !== byte))
    throw damaged('it does not begin as a lexicon')
  const body = bytes.subarray(HEADER)
  if (header.getUint32(4, true) !== checkSum(body)) throw damaged('its check sum is wrong')

  const reader = new Reader(body)
  const source = reader.words()
  const target = reader.words()
  const counts = source.map(() => reader.number())
  const size = counts.reduce((sum, count) => sum + count, 0)
  // Every link takes three bytes at least: a wild number is refused before room is made for it.
  if (size > body.length / 3) throw damaged('it ends too soon')
  const links = { source: new Int32Array(size), target: new Int32Array(size) }
  let link = 0
  counts.forEach((count, word) => {
    let last = -1
    for (let k = 0; k < count; k++) {
      last += reader.number() + 1
      if (last >= target.length) throw damaged('a link leads out of it')
      links.source[link] = word
      links.target[link++] = last
    }
  })
  const forward = reader.bytes(size)
  const backward = reader.bytes(size)
  reader.end()
  return { source, target, links: { ...links, forward, backward } }
}

/** Walks the body; running out of bytes, or having some left, is damage. */
class Reader {
  readonly #bytes: Uint8Array
  #at = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  byte(): number {
    const byte = this.#bytes[this.#at++]
    if (byte === undefined) throw damaged('it ends too soon')
    return byte
  }

  bytes(size: number): Uint8Array {
    const bytes = this.#bytes.slice(this.#at, this.#at + size)
    this.#at += size
    if (bytes.length < size) throw damaged('it ends too soon')
    return bytes
  }

  number(): number {
    let value = 0
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte()
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
    throw damaged('it holds a number that is too large')
  }

  words(): string[] {
    const shapes = Array.from({ length: this.#count() }, () => [this.number(), this.number()] as const)
    let before = ''
    return shapes.map(([shared, length]) => {
      if (shared > before.length || length > this.#bytes.length) throw damaged('its words are cut')
      const rest = Array.from({ length }, () => String.fromCharCode(this.number()))
      before = before.slice(0, shared) + rest.join('')
      return before
    })
  }

  /** A number of things that take at least a byte each: a wild one is refused before room is made for it. */
  #count(): number {
    const count = this.number()
    if (count > this.#bytes.length - this.#at) throw damaged('it ends too soon')
    return count
  }

  end(): void {
    if (this.#at !== this.#bytes.length) throw damaged('something follows its end')
  }
}

function damaged(why: string): Refusal {
  return new Refusal('bad-input', say('project.lexiconDamaged', { why }))
}

/** FNV-1a, 32 bits. */
function checkSum(bytes: Uint8Array): number {
  let sum = 0x811c9dc5
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193)
  return sum >>> 0
}
