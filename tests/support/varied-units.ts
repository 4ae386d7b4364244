import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { soundOf } from '#shared/check/names/han-sounds'
import { readLinks } from '#shared/exchange/links'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'

const LANGS = ['zh', 'tr', 'ru', 'en']
/** Words in small letters of four letters or more, and characters of Chinese. */
const WORD = /(?<![\p{L}\p{M}])\p{Ll}{4,}(?![\p{L}\p{M}])|\p{Script=Han}/gu
const FIGURES = /[零〇一二两三四五六七八九十百千万亿半第年月日时分点成]/u
/** Words of about the same frequency take each other's place. */
const BAND = 50

/**
 * A work of so many units in four versions, from the clean documents of the audit benchmark: first they themselves, then
 * they again and again with other words of the same frequency in the place of their words, but with the same numbers and
 * names, so that vocabulary, lengths and repetitions are those of texts.
 */
export function variedUnits(clean: string, units: number): { work: PlainWork; groups: Members[] } {
  const versions = LANGS.map((lang) => ({ lang, segments: [] as PlainSegment[] }))
  const groups: Members[] = []
  for (const name of readdirSync(clean)
    .filter((file) => file.endsWith('.units'))
    .sort()) {
    const base = join(clean, name.slice(0, -'.units'.length))
    const starts = versions.map(({ segments }) => segments.length)
    versions.forEach(({ lang, segments }) => segments.push(...readSegments(`${base}.${lang}`, groups.length)))
    const sizes = versions.map(({ segments }, v) => segments.length - (starts[v] ?? 0))
    for (const members of readLinks(readFileSync(`${base}.units`, 'utf8'), sizes))
      groups.push(members.map((places, v) => places.map((place) => place + (starts[v] ?? 0))))
  }
  const own = [...groups]
  const texts = versions.map(({ segments }) => [...segments])
  const ranks = texts.map(rankedWords)
  for (let round = 1; groups.length < units; round++) {
    const starts = versions.map(({ segments }) => segments.length)
    versions.forEach(({ segments }, v) => {
      const substitute = substitution(ranks[v] ?? [], round)
      for (const { text, paragraph, kind } of texts[v] ?? [])
        segments.push({ text: text.replace(WORD, substitute), paragraph: paragraph + round * 10_000, kind })
    })
    for (const members of own)
      groups.push(members.map((places, v) => places.map((place) => place + (starts[v] ?? 0))))
  }
  const kept = groups.slice(0, units)
  const ends = versions.map((_, v) => 1 + Math.max(...kept.map((members) => members[v]?.at(-1) ?? -1)))
  return {
    work: {
      versions: versions.map(({ lang, segments }, v) => ({ lang, segments: segments.slice(0, ends[v]) })),
      comparable: [],
    },
    groups: kept,
  }
}

function readSegments(file: string, paragraph: number): PlainSegment[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((text, n) => ({ text, paragraph: paragraph + Math.floor(n / 5), kind: 'body' }))
}

/** The words that may be exchanged, the most frequent first. */
function rankedWords(segments: readonly PlainSegment[]): string[] {
  const counts = new Map<string, number>()
  for (const { text } of segments)
    for (const [word] of text.matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return [...counts]
    .filter(([word]) => word.length > 1 || (soundOf(word) === undefined && !FIGURES.test(word)))
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([word]) => word)
}

/** Puts each word of a band in the place of another one of it. */
function substitution(words: readonly string[], round: number): (word: string) => string {
  const instead = new Map(
    words.map((word, rank) => {
      const start = rank - (rank % BAND)
      const size = Math.min(BAND, words.length - start)
      return [word, words[start + ((rank - start + round * (1 + (start % 7))) % size)] ?? word]
    }),
  )
  return (word) => instead.get(word) ?? word
}
