import { describe, expect, it } from 'vitest'
import type { CheckedCategory } from '#shared/check/registry'
import { inWords } from '#shared/words/in-words'
import { LANGUAGES } from '#shared/words/languages'
import { findingsOf } from '#support/checked-unit'

const UNITS: readonly (readonly [Readonly<Record<string, string>>, readonly CheckedCategory[]])[] = [
  [{ en: 'Adopted on May 4, 2020.', ru: 'Принято 4 июня 2020 года.' }, ['date']],
  [{ zh: '三个月前', tr: 'üç yıl önce', ru: 'три года назад', en: 'three years ago' }, ['measure']],
  [{ en: 'See S/2021/387 there.', ru: 'См. там.' }, ['symbol']],
  [{ en: 'It published 34 reports.', ru: 'Оно опубликовало 3 млн докладов.' }, ['number']],
  [{ en: 'talks held in Geneva', ru: 'переговоры в Вене' }, ['name']],
  [{ en: 'COVID-19  and and (so on .', ru: 'И так далее.' }, ['typography', 'punctuation']],
  [{ en: 'Did they leave?', ru: 'Они уехали.' }, ['punctuation']],
]

/** Words of the English reasons that stand in none of the other languages. */
const ENGLISH = /\b(?:has|have|but|such|and|more|than|does|not|says|without|asks|question)\b/u

describe.each(UNITS)('the reasons found in %j', (versions, categories) => {
  const reasons = findingsOf(versions, categories).map(({ message }) => message)

  it.each(LANGUAGES.filter((lang) => lang !== 'en'))('are told in %s alone', (lang) => {
    expect(reasons.length).toBeGreaterThan(0)
    for (const reason of reasons) {
      const own = inWords(reason, lang).replaceAll(/“[^”]*”|«[^»]*»/gu, '')
      expect(own).not.toMatch(ENGLISH)
      expect(own).not.toMatch(/[{}]|undefined|\[object/u)
    }
  })
})
