import { describe, expect, it } from 'vitest'
import { UNITS } from '#shared/text/quantities/units'
import { inEnglish, inWords, SAYINGS } from '#shared/words/in-words'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { and, commas, or, renamed, say, semicolons, type Message } from '#shared/words/message'
import { unitInWords } from '#shared/text/quantities/unit-in-words'
import { insides, patternsOf, valuesAsTyped } from '#support/patterns'

const english = patternsOf(SAYINGS.en)

/** Values that stand in a message only to choose a plural form, which another language may not have. */
function choosing(pattern: string): Set<string> {
  const names = [...pattern.matchAll(/\{(\w+)(, \w+)?/gu)].map(([, name = '', kind]) => ({ name, kind }))
  return new Set(
    names
      .filter(
        ({ name }) =>
          !pattern.includes('#') && names.every((one) => one.name !== name || one.kind === ', plural'),
      )
      .map(({ name }) => name),
  )
}

function namesIn(pattern: string, lang: string): string[] {
  return insides(pattern, lang).values.map((value) => value.replace(/:.*/u, ''))
}

describe.each(LANGUAGES)('what the program says in %s', (lang) => {
  const patterns = patternsOf(SAYINGS[lang])

  it('is all that it says in English, and no more', () => {
    expect([...patterns.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('puts in the values that the English does', () => {
    const wrong = [...patterns].filter(([key, pattern]) => {
      const model = english.get(key) ?? ''
      const [own, wanted] = [namesIn(pattern, lang), namesIn(model, 'en')]
      const free = choosing(model)
      return (
        own.some((name) => !wanted.includes(name)) ||
        wanted.some((name) => !own.includes(name) && !free.has(name))
      )
    })
    expect(wrong).toEqual([])
  })

  it('has every plural form of the language, and no other', () => {
    const forms = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort().join(' ')
    const wrong = [...patterns].filter(([, pattern]) =>
      insides(pattern, lang).plurals.some(
        (plural) => plural !== forms && !(lang === 'tr' && plural === 'other'),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('is written in its script, without a space at an end', () => {
    const script = {
      en: /\p{Script=Latin}/u,
      tr: /\p{Script=Latin}/u,
      zh: /\p{Script=Han}/u,
      ru: /\p{Script=Cyrillic}/u,
    }
    const wrong = [...patterns].filter(([key, pattern]) => {
      const said = pattern.replace(/\{\w+(, number)?\}/gu, '')
      const names = /^[\w°²‰%]{1,3}$/u
      return (
        pattern !== pattern.trim() ||
        (/\p{L}/u.test(said) && !(key.startsWith('units.') && names.test(said)) && !script[lang].test(said))
      )
    })
    expect(wrong).toEqual([])
  })

  it('is not the English', () => {
    if (lang === 'en') return
    // What is written in the same way in both languages.
    const same = [...patterns].filter(
      ([key, pattern]) =>
        /\p{L}{4}/u.test(pattern.replace(/\{[^{}]*\}/gu, '')) && pattern === english.get(key),
    )
    const names = lang === 'tr' ? ['edit.segment', 'scripts.Latin', 'scripts.Devanagari'] : []
    expect(same.map(([key]) => key)).toEqual(names)
  })
})

describe('a message', () => {
  it('has the values that its type asks for', () => {
    const wrong = [...english].filter(
      ([, pattern]) => valuesAsTyped(pattern).join() !== insides(pattern, 'en').values.join(),
    )
    expect(wrong).toEqual([])
  })

  it('names segments counted from 1, and versions of one language by their number', () => {
    const at = { version: 1, lang: 'en', from: 3, to: 3 }
    const said = (where: typeof at): string[] =>
      LANGUAGES.map((lang) => inWords(say('found.spaceDoubled', { where }), lang))
    expect(said(at)).toEqual([
      'en segment 4 has more than one space.',
      'en 第 4 句段有多余的连续空格。',
      'en 4. segment: birden çok boşluk var.',
      'Сегмент 4 (en): лишние пробелы подряд.',
    ])
    expect(said({ ...at, to: 5 })[0]).toBe('en segments 4–6 has more than one space.')
    expect(said({ ...at, twin: true } as typeof at)[3]).toBe(
      'Сегмент 4 (en (версия 2)): лишние пробелы подряд.',
    )
  })

  it('joins what is listed as the language does', () => {
    const list = ['a', 'b', 'c']
    const said = (lang: Language): string[] =>
      [and, or, commas, semicolons].map((by) => inWords(say('value.plain', { value: by(list) }), lang))
    expect(said('en')).toEqual(['a, b and c', 'a, b or c', 'a, b, c', 'a; b; c'])
    expect(said('zh')).toEqual(['a、b和c', 'a、b或c', 'a、b、c', 'a；b；c'])
    expect(said('tr')).toEqual(['a, b ve c', 'a, b veya c', 'a, b, c', 'a; b; c'])
    expect(said('ru')).toEqual(['a, b и c', 'a, b или c', 'a, b, c', 'a; b; c'])
  })

  it('tells a day that its month has not as the text does', () => {
    const said = (year: number | null, month: number, day: number): string[] => {
      const rest = { weekday: null, decade: null, century: null, relativeYear: null }
      const value = { date: { year, month, day, ...rest } }
      // Which space stands before «г.» is another in each release of the locale data.
      return LANGUAGES.map((lang) => inWords(say('value.plain', { value }), lang).replace(/\s/g, ' '))
    }
    expect(said(2019, 2, 29)).toEqual([
      ...['29 February 2019', '2019年2月29日', '29 Şubat 2019', '29 февраля 2019 г.'],
    ])
    expect(said(null, 4, 31)).toEqual(['31 April', '4月31日', '31 Nisan', '31 апреля'])
    expect(said(2020, 2, 29)[0]).toBe('29 February 2020')
  })

  it('reads as a sentence in every language with what is put in', () => {
    const at = (from: number): { version: number; lang: string; from: number; to: number } => ({
      ...{ version: 2, lang: 'tr', from, to: from },
    })
    const repeats = say('found.repeats', { second: at(4), first: at(0) })
    expect(LANGUAGES.map((lang) => inWords(repeats, lang))).toEqual([
      'tr segment 5 repeats what tr segment 1 says.',
      'tr 第 5 句段重复了 tr 第 1 句段的内容。',
      'tr 5. segment, tr 1. segment ile aynı şeyi söylüyor.',
      'Сегмент 5 (tr) повторяет сегмент 1 (tr).',
    ])
    const quotes = say('found.mixedQuotes', {
      version: { version: 2, lang: 'tr' },
      ...{ usual: '«»', rare: '“”', count: 1 },
    })
    expect(inWords(quotes, 'ru')).toBe('Обычно в tr кавычки «», но “” в 1 сегменте.')
    expect(inWords(say('edit.gone', { what: say('edit.version'), id: '3' }), 'ru')).toContain(
      'не найдено: версия 3',
    )
    expect(inWords(say('place.more', { names: at(0), count: 3 }), 'zh')).toBe('tr 第 1 句段，另有 3 个')
  })

  it('has a file by another name, whatever signs the name has', () => {
    const empty = say('files.cannotRead', { name: '/a/tmp-1', why: say('files.isEmpty') })
    expect(inEnglish(renamed(empty, '/a/tmp-1', "$& $' $$.txt"))).toBe(
      "cannot read $& $' $$.txt: it is empty",
    )
  })

  it('takes the plural form of the number', () => {
    const years = (n: number, lang: Language): string =>
      inWords(say('value.measure', { amount: n, unit: unitInWords('year', n) }), lang)
    expect([0, 1, 2, 5, 21, 2.5].map((n) => years(n, 'ru'))).toEqual([
      ...['0 лет', '1 год', '2 года', '5 лет', '21 год', '2,5 года'],
    ])
    expect([0, 1, 2].map((n) => years(n, 'en'))).toEqual(['0 years', '1 year', '2 years'])
    expect(years(5, 'tr')).toBe('5 yıl')
    expect(years(5, 'zh')).toBe('5 年')
  })

  it('has a name for every unit of measure', () => {
    for (const { name } of UNITS) expect(unitInWords(name, 2), name).not.toBe(name)
  })

  it('names languages in the language of the reader', () => {
    const said = (lang: Language): string => inWords(say('value.plain', { value: { language: 'de' } }), lang)
    expect(LANGUAGES.map(said)).toEqual(['German', '德语', 'Almanca', 'немецкий'])
  })

  it('of another version of the program is shown by its name and its values', () => {
    const unknown: Message = {
      key: 'found.later',
      values: { where: { version: 0, lang: 'tr', from: 0, to: 0 }, form: 'üç' },
    }
    expect(inEnglish(unknown)).toBe('found.later tr segment 1 üç')
    expect(inEnglish({ key: 'constructor.name' })).toBe('constructor.name')
    expect(inWords('A sentence.', 'ru')).toBe('A sentence.')
  })
})
