import { describe, expect, it } from 'vitest'
import { inEnglish } from '#shared/words/in-words'
import { countCuts } from '#shared/ops/packed-cuts'
import { extractVersions } from '#shared/text/extract'
import { guessLanguage } from '#shared/text/language'

const EN =
  'The committee met on Tuesday to look at the accounts of the harbour, which had not been audited since the flood of the year before.'
const RU =
  'Комиссия собралась во вторник, чтобы рассмотреть счета гавани, которые не проверялись с самого наводнения прошлого года.'
const TR =
  'Komisyon, geçen yılki sel felaketinden bu yana denetlenmemiş olan liman hesaplarını incelemek için salı günü toplandı ve bir karar aldı.'
const ZH =
  '港务委员会于星期二开会，审查自去年水灾以来一直没有审计过的账目，并作出了一项决定，请各方在春季以前提出意见。'
const langs = (text: string): string[] => extractVersions(text).map(({ lang }) => lang)

describe('languages of a file', () => {
  it.each([
    ['en', EN],
    ['ru', RU],
    ['tr', TR],
    ['zh', ZH],
    [
      'de',
      'Der Ausschuss trat am Dienstag zusammen, um die Rechnungen des Hafens zu prüfen, die nicht geprüft worden waren.',
    ],
    [
      'fr',
      'La commission s’est réunie mardi pour examiner les comptes du port, qui n’avaient pas été vérifiés depuis la crue.',
    ],
    ['uk', 'Комісія зібралася у вівторок, щоб розглянути рахунки гавані, які не перевіряли з часів повені.'],
    ['ja', '委員会は火曜日に集まり、港の会計を調べることにした。'],
    ['und', '12 + 30 = 42'],
  ])('are told: %s', (lang, text) => {
    expect(guessLanguage(text).lang).toBe(lang)
    expect(langs(text)).toEqual([lang])
  })

  it('split it in blocks', () => {
    expect(langs([EN, EN, RU, RU].join('\n\n'))).toEqual(['en', 'ru'])
    expect(langs([TR, TR, '', EN, EN].join('\n'))).toEqual(['tr', 'en'])
  })

  it('split it where the paragraphs take turns', () => {
    const versions = extractVersions([EN, ZH, EN, ZH].join('\n\n'))
    expect(versions.map(({ lang, parts, cuts }) => [lang, parts.length, countCuts(cuts)])).toEqual([
      ['en', 2, 2],
      ['zh', 2, 2],
    ])
  })

  it('leave short foreign lines and quotations where they are', () => {
    const quotation = 'The harbour is open to all of the ships that come to it.'
    expect(
      langs(
        [
          'A/75/860',
          'Distr.: General',
          'Original: English',
          ...Array<string>(10).fill(ZH),
          quotation,
          ZH,
        ].join('\n\n'),
      ),
    ).toEqual(['zh'])
  })

  it('give a short heading between two languages to the one whose script it has', () => {
    const [, russian] = extractVersions([EN, 'Сообщение', RU].join('\n\n'))
    expect(russian?.title).toBe('Сообщение')
  })

  it('are not looked for where one was declared', () => {
    expect(
      extractVersions([EN, RU].join('\n\n'), { lang: 'en-GB' }).map(({ lang, parts }) => [lang, parts]),
    ).toEqual([['en-GB', [[0, EN.length + RU.length + 2]]]])
  })

  it('are warned of where they cannot be told or were split', () => {
    expect(extractVersions('12 + 30')[0]?.warnings).toHaveLength(1)
    expect(extractVersions([EN, RU].join('\n\n'))[0]?.warnings.map(inEnglish)).toEqual([
      'the file holds 2 languages (en, ru) and was split by paragraph',
    ])
    expect(extractVersions(EN)[0]?.warnings).toEqual([])
  })

  it('take an empty text for one version without segments', () => {
    expect(extractVersions(' \n\n')).toMatchObject([{ lang: 'und', cuts: new Int32Array(), title: null }])
  })
})
