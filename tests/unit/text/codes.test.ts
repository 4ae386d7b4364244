import { describe, expect, it } from 'vitest'
import { findCodes } from '#shared/text/codes'

const keys = (text: string, lang: string): string[] =>
  findCodes(text, lang).map(({ kind, key }) => `${kind} ${key}`)

describe('findCodes', () => {
  it.each([
    [
      'zh',
      '见A/RES/74/270和https://undocs.org/ch/A/75/860。',
      ['document A/RES/74/270', 'url undocs.org/a/75/860'],
    ],
    ['en', 'the U.S. and NATO, F-16s and NGOs', ['acronym US', 'acronym NATO', 'code F16', 'acronym NGO']],
    ['tr', "ABD'nin G20'deki temsilcisi", ['acronym ABD', 'code G20']],
    ['ru', 'МиГ-29 и ЛГБТ, пишите на a.b@c-d.org', ['code MIG29', 'acronym ЛГБТ', 'email a.b@c-d.org']],
    ['zh', '（#绿色未来，@unchinese）', ['hashtag #绿色未来', 'hashtag @unchinese']],
    ['en', 'See (www.example.org/x).', ['url example.org/x']],
    ['en', 'Henry VIII, 5 May, $20 and 7:30', []],
  ])('reads %s %s', (lang, text, expected) => {
    expect(keys(text, lang)).toEqual(expected)
  })

  it('takes no words for acronyms where all is in capitals', () => {
    expect(keys('MINISTERS OF ALL MEMBER STATES MEET', 'en')).toEqual([])
  })

  it('gives the span of each code in the text as it is', () => {
    const text = '详见ＷＨＯ和 S/2021/387。'
    expect(findCodes(text, 'zh').map(({ start, end }) => text.slice(start, end))).toEqual([
      'ＷＨＯ',
      'S/2021/387',
    ])
  })
})
