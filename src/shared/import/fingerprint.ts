import { foldName } from '#shared/text/normalise'
import { characterAt } from '#shared/text/characters'
import { isSurrogate, SEEN, UnitClasses } from '#shared/text/unit-classes'

/** What a text shares with its translations whatever their languages, to tell which files belong together. */
export interface Fingerprint {
  /** Numbers of two digits and more, codes, and names in Latin letters; sorted, without repetitions. */
  readonly anchors: readonly string[]
  /** Length of the text in letters of an alphabet. */
  readonly weight: number
}

// A Han character says about as much as this many letters.
const HAN_WEIGHT = 3
const MOST = 2000
const WORD = /[\p{L}\p{N}\p{M}]+(?:[/.,-][\p{N}\p{Lu}]+)*/gu
const HAN = /\p{Script=Han}/u
const CLASSES = new UnitClasses([HAN])
// Texts of one work that are longer than this share enough by then.
const LOOK = 200_000
const SAMPLE = 100_000

/**
 * The fingerprint of a file: `texts` are its segments, of which no more are asked for than are looked at, and `weight` is
 * that of all of them. What only opens a sentence with a capital is no name, so common words stay out.
 */
export function fingerprintOf(texts: Iterable<string>, weight: number): Fingerprint {
  const anchors = new Set<string>()
  let seen = 0
  for (const text of texts) {
    if (anchors.size >= MOST || seen >= LOOK) break
    seen += text.length
    for (const { 0: word, index } of text.matchAll(WORD)) {
      if (/\d{2}/u.test(word)) anchors.add(word.replace(/[.,](?=\d{3})/gu, ''))
      else if (/^\p{Lu}[\p{Script=Latin}\p{M}]{2,}$/u.test(word) && index > 0) anchors.add(foldName(word))
    }
  }
  return { anchors: [...anchors].sort().slice(0, MOST), weight }
}

/** The length of a text in letters of an alphabet, of a long one by so many of its characters. */
export function weightOf(text: string): number {
  const step = Math.max(1, Math.floor(text.length / SAMPLE))
  let han = 0
  for (let at = 0; at < text.length; at += step) {
    const unit = text.charCodeAt(at)
    if (unit < 0x2e80) continue
    if (isSurrogate(unit) ? HAN.test(characterAt(text, at)) : CLASSES.of(unit) !== SEEN) han++
  }
  return text.length + (HAN_WEIGHT - 1) * han * step
}

/** The anchors of each text as ascending numbers, the same for the same anchor, so that many texts are compared soon. */
export function numberAnchors(fingerprints: readonly Fingerprint[]): Int32Array[] {
  const numbers = new Map<string, number>()
  const numberOf = (anchor: string): number => {
    const known = numbers.get(anchor) ?? numbers.size
    numbers.set(anchor, known)
    return known
  }
  return fingerprints.map(({ anchors }) => Int32Array.from(anchors, numberOf).sort())
}

/** How many anchors two texts share, and what part of the fewer ones that is, 0 to 1. */
export function sharedAnchors(a: Int32Array, b: Int32Array): { shared: number; part: number } {
  let shared = 0
  let [i, j] = [0, 0]
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared++
    if (difference <= 0) i++
    if (difference >= 0) j++
  }
  const fewest = Math.min(a.length, b.length)
  return { shared, part: fewest === 0 ? 0 : shared / fewest }
}

/** Whether two texts could be the same matter by their lengths. */
export function lengthsFit(a: Fingerprint, b: Fingerprint): boolean {
  const ratio = a.weight / Math.max(1, b.weight)
  return ratio > 0.4 && ratio < 2.5
}
