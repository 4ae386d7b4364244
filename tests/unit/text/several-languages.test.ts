import { describe, expect, it } from 'vitest'
import { extractVersions } from '#shared/text/extract'
import { guessLanguage } from '#shared/text/language'
import { render } from '#shared/text/render'
import { unpackCuts } from '#shared/ops/packed-cuts'

const HANS =
  '港务委员会于星期二开会，审查自去年水灾以来一直没有审计过的账目，并作出了一项决定，请各方在春季以前提出意见。'
const HANT =
  '港務委員會於星期二開會，審查自去年水災以來一直沒有審計過的賬目，並作出了一項決定，請各方在春季以前提出意見。'
const EITHER = '他在家里吃了一大盘白米和小瓜，又喝了三杯茶。他在山上走了一天，又在水中游了三天。'
  .replace('盘', '只')
  .replace('里', '')
const EN = [
  'The committee met on Tuesday to look at the accounts of the harbour, which had not been audited since the flood.',
  'A second meeting was called for the spring. It was to be held in the old customs house, where the roof had been mended.',
  'The members agreed that the pilots ought to be paid by the tide and not by the day, as had been the custom.',
]
const RU = [
  'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые не проверялись с самого наводнения.',
  'Второе собрание назначили на весну. Оно должно было пройти в старой таможне, где починили крышу.',
  'Члены комиссии решили, что лоцманам надо платить за прилив, а не за день, как было заведено до сих пор.',
]

/** The shown paragraphs of each version by its tag. */
function shown(text: string): Record<string, string[]> {
  return Object.fromEntries(
    extractVersions(text).map((version) => {
      const paragraphs = new Map<number, string[]>()
      for (const { spans, paragraph } of unpackCuts(version.cuts))
        paragraphs.set(paragraph, [...(paragraphs.get(paragraph) ?? []), render(version.text, spans)])
      return [version.lang, Array.from(paragraphs.values(), (sentences) => sentences.join(' '))]
    }),
  )
}

function wrap(text: string, width: number): string {
  return text.replace(new RegExp(`(.{1,${width}})(?: |$)`, 'gu'), '$1\n').trimEnd()
}

describe('Chinese', () => {
  it('is zh in Simplified characters and where nothing tells, and zh-Hant in Traditional ones', () => {
    expect(guessLanguage(HANS)).toMatchObject({ lang: 'zh', writing: 'Hans' })
    expect(guessLanguage(HANT)).toMatchObject({ lang: 'zh-Hant', writing: 'Hant' })
    expect(guessLanguage(EITHER)).toMatchObject({ lang: 'zh', writing: null })
  })

  it('is one version though some paragraphs do not tell, or quote the other writing', () => {
    expect(Object.keys(shown([EITHER, HANT, EITHER, HANT].join('\n\n')))).toEqual(['zh-Hant'])
    expect(Object.keys(shown([EITHER, HANS, EITHER].join('\n\n')))).toEqual(['zh'])
    expect(Object.keys(shown([...Array<string>(15).fill(HANS), HANT].join('\n\n')))).toEqual(['zh'])
    expect(Object.keys(shown([EN.join(' '), HANT, EITHER, EN.join(' ')].join('\n\n')))).toEqual([
      'en',
      'zh-Hant',
    ])
  })

  it('in both writings, block after block or by turns, is two versions', () => {
    expect(shown([HANS, HANS, HANT, HANT].join('\n\n'))).toEqual({
      zh: [HANS, HANS],
      'zh-Hant': [HANT, HANT],
    })
    expect(shown([HANT, HANS, HANT, HANS].join('\n\n'))).toEqual({
      'zh-Hant': [HANT, HANT],
      zh: [HANS, HANS],
    })
  })
})

describe('paragraphs of two languages by turns', () => {
  const turns = EN.flatMap((one, n) => [one, RU[n] ?? ''])

  it.each(['\n\n', '\n'])('are split', (gap) => {
    expect(shown(turns.join(gap))).toEqual({ en: EN, ru: RU })
  })

  it.each([40, 60, 78])('are split where the lines are wrapped at %i columns', (width) => {
    expect(shown(turns.map((one) => wrap(one, width)).join('\n\n'))).toEqual({ en: EN, ru: RU })
  })

  it('are split where they go by turns in lines too short to be told one by one, but of two scripts', () => {
    const en = [
      'Where were you last night?',
      'I was at home.',
      'Nobody saw you there.',
      'Nobody ever does.',
      'Then tell us.',
    ]
    const ru = [
      'Где ты был вчера ночью?',
      'Я был у себя дома.',
      'Никто тебя там не видел.',
      'Никто и никогда.',
    ]
    const text = en.flatMap((line, n) => [line, ru[n] ?? '']).join('\n\n')
    expect(shown(text)).toEqual({ en, ru })
    expect(
      Object.keys(shown([...RU, 'Harbour Committee, Minutes and Accounts', ...RU].join('\n\n'))),
    ).toEqual(['ru'])
  })

  it('are split in three languages', () => {
    expect(shown(turns.flatMap((one, n) => (n % 2 === 1 ? [one, HANS] : [one])).join('\n\n'))).toEqual({
      en: EN,
      ru: RU,
      zh: [HANS, HANS, HANS],
    })
  })
})

describe('a text of many paragraphs', () => {
  const many = (paragraphs: readonly string[], count: number): string[] =>
    Array.from({ length: count }, (_, n) => paragraphs[n % paragraphs.length] ?? '')

  it('is one version where all are in one language, whatever short lines stand between them', () => {
    const lines = many(['Harbour Committee', ...RU, '1998', ...RU], 1500)
    expect(Object.keys(shown(lines.join('\n')))).toEqual(['ru'])
    expect(Object.keys(shown(many([HANT, EITHER], 1500).join('\n')))).toEqual(['zh-Hant'])
  })

  it('is split where a second language comes late, and there at its first paragraph', () => {
    const en = many(EN, 1300)
    const ru = many(RU, 301)
    expect(shown([...en, ...ru].join('\n'))).toEqual({ en, ru })
  })

  it('is split where the second language stands in a few long paragraphs', () => {
    const ru = many(RU, 1001)
    const en = many([many(EN, 90).join(' ')], 6)
    expect(shown([...ru, ...en].join('\n'))).toEqual({ ru, en })
  })

  it('is split where the second language is that of single paragraphs behind the first thousand', () => {
    const en = many(EN, 1000)
    const turns = many([...EN, ...RU], 600)
    const text = [...en, ...turns].join('\n')
    expect(Object.keys(shown(text))).toEqual(['en', 'ru'])
  })
})

describe('versions side by side', () => {
  const rows = EN.map((one, n) => `${one}\t${RU[n] ?? ''}`)

  it.each(['\n', '\r\n', '\n\n'])('are split at the tabs, each cell a paragraph', (end) => {
    expect(shown(rows.join(end))).toEqual({ en: EN, ru: RU })
    expect(shown(`\ufeff ${rows.join(end)}${end}`)).toEqual({ en: EN, ru: RU })
  })

  it('are split in three columns, and where a cell is empty', () => {
    expect(shown([...rows.map((row) => `${row}\t${HANS}`), `\tДа, это так.\t`].join('\n'))).toEqual({
      en: EN,
      ru: [...RU, 'Да, это так.'],
      zh: [HANS, HANS, HANS],
    })
  })

  it('are not looked for in indented text, in lists, and where the columns are of one language', () => {
    expect(Object.keys(shown(EN.map((one) => `\t${one}`).join('\n')))).toEqual(['en'])
    expect(Object.keys(shown(EN.map((one, n) => `${n + 1}.\t${one}`).join('\n')))).toEqual(['en'])
    expect(Object.keys(shown(EN.map((one) => `${one}\t${EN[0] ?? ''}`).join('\n')))).toEqual(['en'])
  })

  it('cover the file once', () => {
    const text = ` ${rows.join('\n')}\n\nThe end.\n`
    const parts = extractVersions(text)
      .flatMap((version) => version.parts)
      .toSorted(([a], [b]) => a - b)
    expect(parts.map(([start, end]) => text.slice(start, end)).join('')).toBe(text)
  })
})
