import { describe, expect, it } from 'vitest'
import { codeOf, codesOf } from '#shared/exchange/profiles/codes'
import { STANDARD } from '#shared/exchange/profiles/profile'
import {
  DEFAULT_PROFILE,
  PROFILE_IDS,
  PROFILES,
  type ProfileId,
  rulesOf,
} from '#shared/exchange/profiles/profiles'
import { readProfileChoice } from '#shared/exchange/profiles/read'

const LANGS = ['zh', 'tr', 'en', 'ru', 'zh-Hans', 'zh-Hant', 'pt-BR']

describe('codes of a profile', () => {
  it.each<[ProfileId, readonly string[]]>([
    ['generic', LANGS],
    ['omegat', LANGS],
    ['trados-studio', ['zh-CN', 'tr-TR', 'en-US', 'ru-RU', 'zh-CN', 'zh-TW', 'pt-BR']],
    ['memoq', ['zh-CN', 'tr', 'en', 'ru', 'zh-CN', 'zh-TW', 'pt-BR']],
    ['wordfast', ['zh-CN', 'tr-TR', 'en-US', 'ru-RU', 'zh-CN', 'zh-TW', 'pt-BR']],
    ['phrase', ['zh', 'tr', 'en', 'ru', 'zh-CN', 'zh-TW', 'pt-BR']],
    ['smartcat', ['zh-Hans', 'tr', 'en', 'ru', 'zh-Hans', 'zh-Hant', 'pt-BR']],
  ])('of %s are those of the tool', (id, codes) => {
    expect(LANGS.map((lang) => codeOf(lang, PROFILES[id].rules))).toEqual(codes)
  })

  it('are shortened to language and region where five characters are all there is', () => {
    const { rules } = PROFILES.wordfast
    expect(['zh-Hans-CN', 'sr-Latn-RS', 'ca-valencia', 'es-419'].map((lang) => codeOf(lang, rules))).toEqual([
      'zh-CN',
      'sr-RS',
      'ca',
      'es',
    ])
    for (const id of PROFILE_IDS)
      for (const lang of LANGS) {
        const { codeLimit } = PROFILES[id].rules
        if (codeLimit !== null) expect(codeOf(lang, PROFILES[id].rules).length).toBeLessThanOrEqual(codeLimit)
      }
  })

  it('are a person’s before the tool’s, whatever the case of the tag', () => {
    const rules = rulesOf({ profile: 'trados-studio', codes: { en: 'en-GB' }, changes: {} })
    expect(codeOf('EN', rules)).toBe('en-GB')
    expect(codeOf('tr', rules)).toBe('tr-TR')
  })

  it('are refused where two languages would be written alike', () => {
    const { rules } = PROFILES['trados-studio']
    expect(() => codesOf(['zh', 'en', 'zh-Hans'], rules)).toThrow(
      'zh and zh-Hans would both be written as zh-CN: give one of them another code',
    )
    expect(codesOf(['en', 'EN', 'ru'], rules).get('EN')).toBe('en-US')
  })
})

describe('the choice of a profile', () => {
  it('changes the rules it names, and no other', () => {
    const rules = rulesOf({ profile: 'wordfast', codes: {}, changes: { encoding: 'utf-8', level: 2 } })
    expect(rules).toEqual({ ...PROFILES.wordfast.rules, encoding: 'utf-8', level: 2 })
    expect(rulesOf(DEFAULT_PROFILE)).toEqual(STANDARD)
  })

  it('is read from data that anybody may have written', () => {
    const choice = { profile: 'memoq', codes: { zh: 'zh-TW' }, changes: { props: 'strip', limit: 100 } }
    expect(readProfileChoice(choice)).toEqual(choice)
    expect(readProfileChoice({ profile: 'omegat' })).toEqual({ profile: 'omegat', codes: {}, changes: {} })
  })

  it.each([
    [null, 'a profile is chosen by name'],
    [{ profile: 'constructor' }, 'there is no profile constructor'],
    [{ profile: 'memoq', codes: { zh: 'zh_CN' } }, '"zh_CN" is no code of a language'],
    [{ profile: 'memoq', changes: { level: 3 } }, 'the rule level cannot be 3'],
    [{ profile: 'memoq', changes: { toString: 1 } }, 'the rule toString cannot be 1'],
    [{ profile: 'memoq', changes: { limit: -1 } }, 'the rule limit cannot be -1'],
  ])('is refused as %j', (value, message) => {
    expect(() => readProfileChoice(value)).toThrow(message)
  })
})
