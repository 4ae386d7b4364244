import { unzipSync, zipSync } from 'fflate'

/** Numbers from 0 to below 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 0x100000000
  }
}

/** Bytes that parsers trip over: markup, numbers out of range, broken UTF-8, NULs, surrogates as references. */
const TROUBLE = [
  '<',
  '>',
  '&',
  '</w:p>',
  '<w:p>',
  '<w:del>',
  '<table><td>',
  '&#xD800;',
  '&#0;',
  '&lol;',
  '<!DOCTYPE a [<!ENTITY b "c">]>',
  '<![CDATA[',
  '-1',
  '99999999999',
  '"',
  "'",
  '\n\n',
  '\0',
  '\ufeff',
  '\u202e',
  '%%EOF',
  'endobj',
  'stream\n',
  '[[[[[[[[',
  '((((((((',
  '> > > > > > ',
  '\t,;|',
].map((text) => new TextEncoder().encode(text))

/** Some bytes changed, cut out, doubled, put in or moved, one to eight times. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  let result = Uint8Array.from(bytes)
  const below = (limit: number): number => Math.floor(random() * limit)
  for (let times = 1 + below(8); times > 0; times--) {
    const at = below(result.length + 1)
    const length = below(random() < 0.5 ? 8 : 400)
    const slice = result.subarray(at, at + length)
    const before = result.subarray(0, at)
    const behind = result.subarray(at + slice.length)
    switch (below(7)) {
      case 0:
        if (at < result.length) result[at] = below(256)
        break
      case 1:
        if (at < result.length) result[at] = (result[at] ?? 0) ^ (1 << below(8))
        break
      case 2:
        result = concat(before, behind)
        break
      case 3:
        result = concat(before, slice, slice, behind)
        break
      case 4:
        result = concat(before, TROUBLE[below(TROUBLE.length)] ?? slice, result.subarray(at))
        break
      case 5:
        result = concat(
          before,
          Uint8Array.from({ length: slice.length }, () => below(256)),
          behind,
        )
        break
      default:
        if (random() < 0.3) result = Uint8Array.from(before)
        else result = concat(behind, before, slice)
    }
  }
  return result
}

const ELEMENT = /<([\w:.-]+)(?:\s[^<>]*)?(?:\/>|>[^<]*<\/\1>)/gu
const VALUE = /="[^"<]*"/gu
const VALUES = ['', '-1', '0', '99999999999', 'x', '*all*', '../..', '&#x202e;']

/** UTF-8 XML whose elements are left out or doubled, or have other attributes, one to four times. */
export function mutateMarkup(bytes: Uint8Array, random: () => number): Uint8Array {
  let text = new TextDecoder().decode(bytes)
  const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)]
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    const value = random() < 0.5
    const found = pick([...text.matchAll(value ? VALUE : ELEMENT)])
    if (found === undefined) continue
    const behind = text.slice(found.index + found[0].length)
    const other = value ? `="${pick(VALUES) ?? ''}"` : (pick(['', found[0] + found[0]]) ?? '')
    text = text.slice(0, found.index) + other + behind
  }
  return new TextEncoder().encode(text)
}

/** A zip archive mutated as bytes, or with one of its entries mutated and packed again. */
export function mutateArchive(bytes: Uint8Array, random: () => number): Uint8Array {
  if (random() < 0.3) return mutate(bytes, random)
  const entries: Record<string, Uint8Array> = unzipSync(bytes)
  const names = Object.keys(entries).filter((name) => name.endsWith('.xml') || name.endsWith('.rels'))
  const name = names[Math.floor(random() * names.length)] ?? ''
  const entry = entries[name]
  if (entry !== undefined) entries[name] = (random() < 0.5 ? mutate : mutateMarkup)(entry, random)
  return zipSync(entries, { level: 1 })
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
