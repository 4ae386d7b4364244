import { describe, expect, test } from 'vitest'
import { nameSkeletons, skeletonLikeness } from '#shared/text/names'
import { asciiForm, tokenise, wordsOf } from '#shared/text/tokens'

const keys = (text: string, lang: string, kind: string) =>
  tokenise(text, lang).flatMap((token) => (token.kind === kind ? [token.key] : []))

describe('tokenise', () => {
  test('gives numbers by value, whatever they are written with', () => {
    for (const [text, lang] of [
      ['worth 3.5 billion manat', 'en'],
      ['3.5 milyar manat', 'tr'],
      ['价值 35 亿马纳特', 'zh'],
      ['3,5 миллиарда манатов', 'ru'],
    ] as const)
      expect(keys(text, lang, 'number')).toEqual(['3500000000'])
  })

  test('gives dates by day of the year', () => {
    for (const [text, lang] of [
      ["10 Nisan'da", 'tr'],
      ['4 月 10 日', 'zh'],
      ['10 апреля', 'ru'],
      ['on April 10', 'en'],
    ] as const)
      expect(keys(text, lang, 'number')).toEqual(['date 4-10'])
  })

  test('counts a class of punctuation once a segment, full-width or not', () => {
    expect(keys('Ne? "Ne?" (evet)', 'tr', 'punctuation')).toEqual(['?', '“', '”', '('])
    expect(keys('什么？“什么？”（是）', 'zh', 'punctuation')).toEqual(['?', '“', '”', '('])
    expect(keys('One; two.', 'en', 'punctuation')).toEqual([';'])
  })

  test.each([
    ['“Yes,” he said.', 'en', ['“', '”']],
    ["'Never mind.' He didn't.", 'en', ['“', '”']],
    ['„Nein“, sagte er.', 'de', ['“']],
    ['韦小宝道：“好，', 'zh', ['“']],
    ['我不去。”', 'zh', ['”']],
    ["The boys' books aren't his.", 'en', []],
  ])('tells where speech begins and ends in %s', (text, lang, expected) => {
    expect(keys(text, lang, 'punctuation').filter((key) => '“”'.includes(key))).toEqual(expected)
  })

  test('cuts words to their beginnings, in lower case by the rules of the language', () => {
    expect(keys("IŞIKLARIN Aliyev'e", 'tr', 'word')).toEqual(['ışıkl', 'aliye'])
    expect(keys('Всё ещё', 'ru', 'word')).toEqual(['все', 'еще'])
  })

  test('splits unspaced script into words and elided French articles from theirs', () => {
    expect(wordsOf('冠状病毒疫情', 'zh').join('')).toBe('冠状病毒疫情')
    expect(wordsOf('冠状病毒疫情', 'zh').length).toBeGreaterThan(1)
    expect(wordsOf("l'heure", 'fr')).toEqual(['l', 'heure'])
    expect(wordsOf("Turkey's", 'en')).toEqual(['turkey'])
  })

  test('has a plain Latin form for Latin words only', () => {
    expect(asciiForm('ığdır')).toBe('igdir')
    expect(asciiForm('straße')).toBe('strasse')
    expect(asciiForm('мир')).toBeNull()
  })
})

describe('names across scripts', () => {
  const like = (a: readonly [string, string], b: readonly [string, string]) =>
    skeletonLikeness(nameSkeletons(...a).join(''), nameSkeletons(...b).join(''))

  test.each([
    ['古特雷斯', 'Guterres'],
    ['阿利耶夫', 'Aliyev'],
    ['提贾尼', 'Ticani'],
    ['博雷尔', 'Borel'],
    ['穆罕默德', 'Muhammad'],
  ])('%s sounds like %s', (zh, tr) => {
    expect(like([zh, 'zh'], [tr, 'tr'])).toBeGreaterThanOrEqual(0.8)
  })

  test('Cyrillic and Latin spell the same name', () => {
    expect(like(['Алиева', 'ru'], ['Aliyev', 'en'])).toBeGreaterThanOrEqual(0.8)
    expect(like(['Гутерриш', 'ru'], ['Guterres', 'en'])).toBeGreaterThanOrEqual(0.8)
  })

  test('other names stay apart', () => {
    expect(like(['古特雷斯', 'zh'], ['Borel', 'tr'])).toBeLessThan(0.5)
    expect(like(['博雷尔', 'zh'], ['Aliyev', 'tr'])).toBeLessThan(0.8)
    expect(skeletonLikeness('', '')).toBe(0)
  })
})
