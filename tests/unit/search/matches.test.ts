import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matcherOf } from '#shared/search/matches'
import type { SearchMode } from '#shared/search/query'

function found(
  text: string,
  query: string,
  lang: string,
  mode: SearchMode = 'exact',
  caseSensitive = false,
): string[] {
  const matcher = matcherOf({ text: query, mode, caseSensitive })
  return matcher(text, lang).map(([start, end]) => text.slice(start, end))
}

describe('searching for a text as it is written', () => {
  it('finds it in any case, or in the one that is asked for', () => {
    expect(found('The Movement; movements', 'movement', 'en')).toEqual(['Movement', 'movement'])
    expect(found('The Movement; movements', 'movement', 'en', 'exact', true)).toEqual(['movement'])
    expect(found('СОВЕЩАНИЕ министров', 'совещание', 'ru')).toEqual(['СОВЕЩАНИЕ'])
  })

  it('tells the two letters i of Turkish apart, and only there', () => {
    expect(found('İSTANBUL ve Isparta', 'istanbul', 'tr')).toEqual(['İSTANBUL'])
    expect(found('İSTANBUL ve Isparta', 'ısparta', 'tr')).toEqual(['Isparta'])
    expect(found('İSTANBUL ve Isparta', 'isparta', 'tr')).toEqual([])
    expect(found('ISSUE in İstanbul', 'issue', 'en')).toEqual(['ISSUE'])
    expect(found('ISSUE in İstanbul', 'ISTANBUL', 'en')).toEqual(['İstanbul'])
    expect(found('DIŞ İLİŞKİLER', 'dış ilişkiler', 'tr')).toEqual(['DIŞ İLİŞKİLER'])
  })

  it('finds Han of any length, beside other scripts too', () => {
    expect(found('不结盟运动第七届', '盟', 'zh')).toEqual(['盟'])
    expect(found('不结盟运动第七届', '不结盟运动第七届', 'zh')).toEqual(['不结盟运动第七届'])
    expect(found('应对COVID-19疫情', 'covid-19疫', 'zh')).toEqual(['COVID-19疫'])
    expect(found('𠮷野家', '𠮷', 'ja')).toEqual(['𠮷'])
  })

  it('takes composed and combined letters, apostrophes, hyphens and full-width forms for one', () => {
    expect(found('cafe\u0301 au lait', 'café', 'fr')).toEqual(['cafe\u0301'])
    expect(found('café au lait', 'cafe\u0301', 'fr')).toEqual(['café'])
    expect(found('Türkiye’nin', "türkiye'nin", 'tr')).toEqual(['Türkiye’nin'])
    expect(found('Ａ／７４', 'a/74', 'zh')).toEqual(['Ａ／７４'])
    expect(found('ещё', 'еще', 'ru')).toEqual(['ещё'])
  })
})

describe('searching for whole words', () => {
  it('leaves out what is part of a longer word, but not what a suffix is written apart from', () => {
    expect(found('men and women', 'men', 'en', 'word')).toEqual(['men'])
    expect(found('Türkiye’nin Türkiyesi', 'Türkiye', 'tr', 'word')).toEqual(['Türkiye'])
    expect(found('以来以', '以', 'zh', 'word')).toEqual(['以', '以'])
  })
})

describe('searching for words in any form', () => {
  it('finds them with other endings, in a row where several are asked for', () => {
    expect(found('The countries and a country', 'country', 'en', 'stem')).toEqual(['countries', 'country'])
    expect(found('ülkelerin kitapları', 'ülke', 'tr', 'stem')).toEqual(['ülkelerin'])
    expect(found('стран и страны', 'страна', 'ru', 'stem')).toEqual(['стран', 'страны'])
    expect(found('member states, a state member', 'member state', 'en', 'stem')).toEqual(['member states'])
    expect(found('不结盟', '结盟', 'zh', 'stem')).toEqual(['结盟'])
  })
})

it('finds what a text was cut from, wherever and in whatever language', () => {
  const pieces = fc.array(
    fc.constantFrom('I', 'İ', 'ı', 'i\u0307', 'é', 'e\u0301', 'ё', 'ß', '结', '𠮷', ' ', 'x', '’', 'ﬁ'),
  )
  fc.assert(
    fc.property(pieces, pieces, pieces, fc.constantFrom('tr', 'en', 'zh'), (before, wanted, after, lang) => {
      const needle = wanted.join('').trim()
      fc.pre(needle !== '' && !/^\p{M}/u.test(needle) && !/^\p{M}/u.test(after.join('')))
      const text = `${before.join('')} ${needle} ${after.join('')}`.replace(/\s+/gu, ' ')
      expect(found(text, needle, lang).length).toBeGreaterThan(0)
    }),
    { seed: 8, numRuns: 500 },
  )
})
