import { afterEach, describe, expect, it } from 'vitest'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { languageOf } from '#renderer/words/languages'
import { CATALOGUES, speak, t } from '#renderer/words/words'
import { insides, patternsOf, valuesAsTyped } from '#support/patterns'

const messagesOf = (lang: Language): Map<string, string> => patternsOf(CATALOGUES[lang])

const english = messagesOf('en')

afterEach(() => speak('en'))

describe.each(LANGUAGES)('the words in %s', (lang) => {
  const messages = messagesOf(lang)

  it('say all that the English say, and no more', () => {
    expect([...messages.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('put in the same values as the English do', () => {
    const wrong = [...messages].filter(
      ([key, message]) =>
        insides(message, lang).values.join() !== insides(english.get(key) ?? '', 'en').values.join(),
    )
    expect(wrong).toEqual([])
  })

  it('have every plural form of the language, and no other', () => {
    const forms = [...new Intl.PluralRules(lang).resolvedOptions().pluralCategories].sort().join(' ')
    const wrong = [...messages].filter(([, message]) =>
      // After a Turkish number the noun is the same for one and for many.
      insides(message, lang).plurals.some(
        (plural) => plural !== forms && !(lang === 'tr' && plural === 'other'),
      ),
    )
    expect(wrong).toEqual([])
  })

  it('are written in its script', () => {
    const script = {
      en: /\p{Script=Latin}/u,
      tr: /\p{Script=Latin}/u,
      zh: /\p{Script=Han}/u,
      ru: /\p{Script=Cyrillic}/u,
    }
    // Names of formats, and messages that only put values together, are the same everywhere.
    const names = /TMX|XLIFF|JSON|MQM|\bkB\b|\bMB\b/u
    const wrong = [...messages].filter(([, message]) => {
      const said = message.replace(/\{\w+(, number)?\}/gu, '')
      return /\p{L}/u.test(said) && !names.test(said) && !script[lang].test(said)
    })
    expect(wrong).toEqual([])
  })

  it('have no space at an end, and no straight quotation marks', () => {
    expect([...messages].filter(([, message]) => /^\s|\s$|["']/u.test(message))).toEqual([])
  })
})

describe('a message', () => {
  it('has the values that its type asks for', () => {
    const wrong = [...english].filter(
      ([, message]) => valuesAsTyped(message).join() !== insides(message, 'en').values.join(),
    )
    expect(wrong).toEqual([])
  })

  it('takes the plural form of the number, in the way numbers are written there', () => {
    const said = (lang: Language, count: number): string => {
      speak(lang)
      return t('common.units', { count })
    }
    expect([1, 2, 12_000].map((count) => said('en', count))).toEqual(['1 unit', '2 units', '12,000 units'])
    expect([1, 2, 5, 11, 21].map((count) => said('ru', count))).toEqual([
      '1 единица',
      '2 единицы',
      '5 единиц',
      '11 единиц',
      '21 единица',
    ])
    expect(said('zh', 3)).toBe('3 个单元')
    expect(said('tr', 12_000)).toBe('12.000 birim')
  })
})

describe('the language at first', () => {
  it('is the first that a person reads of those that the window speaks', () => {
    expect(languageOf(['de-CH', 'zh-Hant-TW', 'en'])).toBe('zh')
    expect(languageOf(['tr_TR'])).toBe('tr')
    expect(languageOf(['RU'])).toBe('ru')
    expect(languageOf(['fr', 'de'])).toBe('en')
    expect(languageOf([])).toBe('en')
  })
})
