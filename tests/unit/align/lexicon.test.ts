import { describe, expect, test } from 'vitest'
import { findLinks } from '#shared/align/dictionary'
import { lexiconLanguage, lexiconLinks } from '#shared/align/lexicon'
import type { Lexicon, Lexicons, Translation } from '#shared/align/lexicon'
import { alignPair } from '#support/align-pair'
import { prepareSide } from '#shared/align/side'
import { tokenise } from '#shared/text/tokens'

function lexicon(entries: Readonly<Record<string, Readonly<Record<string, number>>>>): Lexicon {
  return {
    translations: (word) =>
      Object.entries(entries[word] ?? {}).map(([other, t]): Translation => ({ word: other, t })),
  }
}

/** Turkish and English, both ways, as words are cut to their stems. */
const turkish: Lexicons = (from, to) => {
  if (from === 'tr' && to === 'en')
    return lexicon({
      kapı: { door: 0.6, gate: 0.3 },
      kedi: { cat: 0.9 },
      köpek: { dog: 0.9 },
      uyudu: { slept: 0.8 },
    })
  if (from === 'en' && to === 'tr')
    return lexicon({ door: { kapı: 0.8 }, cat: { kedi: 0.7 }, dog: { köpek: 0.7 }, slept: { uyudu: 0.7 } })
  return null
}

const side = (lang: string, ...texts: string[]) => prepareSide(texts, lang, tokenise)

/** The links as words, with both probabilities. */
function linksOf(lexicons: Lexicons, source: ReturnType<typeof side>, target: ReturnType<typeof side>) {
  const links = findLinks([lexiconLinks(lexicons)], source, target)
  return Array.from(links.source, (x, link) => [
    source.types[x]?.key,
    target.types[links.target[link] ?? 0]?.key,
    links.forward[link],
    links.backward[link],
  ])
}

describe('links from lexicons', () => {
  test('join words of the two texts that the lexicon knows, each direction with its own probability', () => {
    const links = linksOf(turkish, side('tr', 'kedi kapı'), side('en', 'cat door'))
    expect(links).toEqual([
      ['kedi', 'cat', 0.9, 0.7],
      ['kapı', 'door', 0.6, 0.8],
    ])
  })

  test('are the same seen from the other side', () => {
    const there = linksOf(turkish, side('tr', 'kapı kedi'), side('en', 'gate door'))
    const back = linksOf(turkish, side('en', 'gate door'), side('tr', 'kapı kedi'))
    const turned = back.map(([y, x, backward, forward]) => [x, y, forward, backward])
    expect(turned.sort()).toEqual(there.sort())
  })

  test('do not exist between languages without a lexicon', () => {
    expect(linksOf(turkish, side('tr', 'kedi'), side('de', 'katze'))).toEqual([])
  })

  test('find the translation among sentences of one length, where nothing else can', () => {
    const letters = Array.from('bdfgklmnprst')
    const [turk, english] = ['ı', 'o'].map((vowel) =>
      ['z', 'v', 'h', 'y'].flatMap((last) => letters.map((letter) => `${letter}${vowel}${last}${vowel}`)),
    )
    const known: Lexicons = (from) => {
      const [here, there] = from === 'tr' ? [turk, english] : [english, turk]
      return { translations: (word) => [{ word: there?.[here?.indexOf(word) ?? -1] ?? '', t: 0.8 }] }
    }
    const sentence = (words: readonly string[] = [], n: number) =>
      words.filter((_, k) => k % letters.length === n).join(' ')
    const numbers = Array.from(letters.keys())
    const kept = numbers.filter((n) => n !== 1 && n !== 2 && n !== 8)
    const source = { lang: 'tr', texts: numbers.map((n) => sentence(turk, n)) }
    const target = { lang: 'en', texts: kept.map((n) => sentence(english, n)) }
    const right = (lexicons?: Lexicons) =>
      alignPair(source, target, { lexicons }).filter(
        (bead) => bead.target.length === 1 && bead.source.includes(kept[bead.target[0] ?? -1] ?? -1),
      ).length
    expect(right(known)).toBe(kept.length)
    expect(right()).toBeLessThan(kept.length)
  })
})

test('a lexicon serves a language whatever its script and region', () => {
  expect(['zh-Hant-TW', 'EN-gb', 'tr'].map(lexiconLanguage)).toEqual(['zh', 'en', 'tr'])
})
