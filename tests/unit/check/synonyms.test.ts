import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { variantsOf } from '#shared/check/terminology/variants/reader'
import { formsOf } from '#shared/check/terminology/variants/table'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'
import { inEnglish } from '#shared/words/in-words'

const LANGUAGES = ['zh', 'tr', 'ru', 'en'] as const

function hints(versions: Readonly<Record<string, readonly string[]>>): Finding[] {
  const work = workOf(versions)
  return checkWork(work, inParallel(work), { categories: ['terminology'] })
}

const told = (versions: Readonly<Record<string, readonly string[]>>): Finding[] =>
  hints(versions).filter(({ confidence }) => confidence >= 0.5)

/** Sentences that say different things of one thing, seven times. */
const EN = [
  'The prison was built by the river.',
  'Two guards of the prison were ill.',
  'Nobody had left the prison before noon.',
  'Visitors asked where the prison stood.',
  'Letters reached the prison late.',
  'Some wanted the prison closed.',
  'At night the prison was dark.',
]
const RU = [
  'Тюрьма была построена у реки.',
  'Двое охранников тюрьмы болели.',
  'До полудня никто не покинул тюрьму.',
  'Посетители спросили, где находится тюрьма.',
  'Письма доходили до тюрьмы поздно.',
  'Кое-кто хотел, чтобы тюрьму закрыли.',
  'Ночью в тюрьме было темно.',
]
const TR = [
  'Hapishane nehrin kıyısında kuruldu.',
  'Hapishanenin iki bekçisi hastaydı.',
  'Öğleden önce kimse hapishaneden çıkmadı.',
  'Gelenler hapishanenin nerede olduğunu sordu.',
  'Mektuplar hapishaneye geç ulaştı.',
  'Bazıları hapishanenin kapanmasını istedi.',
  'Geceleri hapishane karanlıktı.',
]
const ZH = [
  '监狱建在河边。',
  '监狱有两名看守病了。',
  '中午以前谁也没有离开监狱。',
  '来访的人问监狱在哪里。',
  '信件很晚才送到监狱。',
  '有些人希望关闭监狱。',
  '夜里监狱一片漆黑。',
]
const VERSIONS = { zh: ZH, tr: TR, ru: RU, en: EN }
const ODD = {
  zh: '有些人希望关闭牢房。',
  tr: 'Bazıları cezaevinin kapanmasını istedi.',
  ru: 'Кое-кто хотел, чтобы исправительное учреждение закрыли.',
  en: 'Some wanted the jail closed.',
}

describe('another word of the same meaning', () => {
  it.each(LANGUAGES)('is told in %s beside each of the other languages', (lang) => {
    for (const other of LANGUAGES) {
      if (other === lang) continue
      const found = told({ [other]: VERSIONS[other], [lang]: VERSIONS[lang].with(5, ODD[lang]) })
      expect(found, `${lang} beside ${other}`).toHaveLength(1)
      expect(found[0]).toMatchObject({ category: 'terminology', severity: 'minor' })
      expect(found[0]?.evidence[0]).toMatchObject({ version: 1, segment: 5, role: 'place' })
    }
  })

  it('says which word stands where, and how often the usual one does', () => {
    const [finding] = told({ ru: RU, en: EN.with(5, ODD.en) })
    expect(finding?.evidence.map(({ text }) => text)).toEqual(['jail', 'тюрьму', 'prison'])
    expect(finding === undefined ? '' : inEnglish(finding.message)).toContain('6')
  })

  it('is told beside a language that the tables do not have, by its word that always stands there', () => {
    const de = [
      'Das Gefängnis wurde am Fluss gebaut.',
      'Zwei Wärter vom Gefängnis waren krank.',
      'Niemand verließ vor Mittag das Gefängnis.',
      'Besucher fragten, wo das Gefängnis stand.',
      'Briefe kamen spät ins Gefängnis.',
      'Einige wollten das Gefängnis schließen.',
      'Nachts war das Gefängnis dunkel.',
    ]
    expect(told({ de, en: EN.with(5, ODD.en) })).toHaveLength(1)
  })

  it('is not told where the other version has another word as well, or the usual one stands beside it', () => {
    expect(told({ ru: RU.with(5, ODD.ru), en: EN.with(5, ODD.en) })).toEqual([])
    expect(told({ ru: RU, en: EN.with(5, 'Some wanted the jail, the only prison, closed.') })).toEqual([])
  })

  it('is a hint where the usual word stands fewer than six times, and nothing below three', () => {
    const part = (from: number): Record<string, string[]> => ({
      ru: RU.slice(from),
      en: EN.with(5, ODD.en).slice(from),
    })
    expect(told(part(1))).toEqual([])
    expect(hints(part(1)).map(({ confidence }) => confidence)).toEqual([0.45])
    expect(hints(part(4))).toEqual([])
  })

  it('is not told where a version uses both words again and again', () => {
    const both = EN.with(5, ODD.en).with(2, 'Nobody had left the jail before noon.')
    expect(told({ ru: [...RU, ...RU], en: [...EN, ...both] })).toEqual([])
  })

  it('is told among four versions where most others bear it out, and not where one does', () => {
    const versions = { ...VERSIONS, en: EN.with(5, ODD.en) }
    expect(told(versions).map(({ evidence: [first] }) => first?.text)).toEqual(['jail'])
    expect(
      told({ ...versions, tr: TR.with(5, 'Bazıları bunu istedi.'), zh: ZH.with(5, '有些人希望这样。') }),
    ).toEqual([])
  })

  it('is not told of a shortened name and of what it is short for, nor of a name within another', () => {
    const of = (usual: string, odd: string): string[] =>
      EN.map((text, n) => text.replaceAll('the prison', n === 5 ? odd : usual))
    const zh = (word: string): string[] => ZH.map((text) => text.replaceAll('监狱', word))
    expect(told({ zh: zh('国内生产总值'), en: of('GDP', 'gross domestic product') })).toEqual([])
    expect(told({ zh: zh('奥运会'), en: of('the Olympics', 'the Olympic Games') })).toEqual([])
  })

  it('is told alike whatever was checked before', () => {
    const versions = { ru: RU, en: EN.with(5, ODD.en) }
    expect(told(versions)).toEqual(told(versions))
  })
})

describe('the tables of words', () => {
  const read = (text: string, lang: string): string[] =>
    variantsOf({ text, paragraph: 0, kind: 'body' }, lang).map(({ form }) => form)

  it.each([
    [
      'tr',
      'Mülteciliğin Güvenlik Konseyi’ndeki kitaplığında',
      ['Mülteciliğin', 'Güvenlik Konseyi', 'kitaplığında'],
    ],
    ['ru', 'В Совете Безопасности говорили о беженцах', ['Совете Безопасности', 'беженцах']],
    ['en', 'The Security Council of the U.N. met refugees', ['Security Council', 'U.N', 'refugees']],
    ['zh', '安全理事会谈到了难民', ['安全理事会', '难民']],
  ])('are read in %s with their endings, the longest at each place', (lang, text, forms) => {
    expect([...new Set(read(text, lang))]).toEqual(forms)
  })

  it('tell names by their capitals, and short names from words', () => {
    expect(read('Who tested this? The WHO did.', 'en')).toEqual(['WHO'])
    expect(read('В доме был газ, в Газе — нет.', 'ru')).toContain('Газе')
    expect(read('В доме был газ.', 'ru')).not.toContain('газ')
  })

  it('count places rightly behind a letter that is two when it is small', () => {
    const [use] = variantsOf({ text: 'İİİ prison', paragraph: 0, kind: 'body' }, 'en')
    expect(use).toMatchObject({ form: 'prison', start: 4, end: 10 })
  })

  it.each(LANGUAGES)('name every concept in %s, and no form in two renderings of one', (lang) => {
    const forms = formsOf(lang)
    expect(new Set(forms.map(({ concept }) => concept)).size).toBeGreaterThan(1000)
    const twice = new Map<string, string>()
    const mixed = forms.filter(({ concept, rendering, words }) => {
      const key = `${concept} ${words.map(({ letters, open }) => `${letters}${open ? '*' : ''}`).join(' ')}`
      const before = twice.get(key)
      twice.set(key, rendering)
      return before !== undefined && before !== rendering
    })
    expect(mixed.map(({ words }) => words.map(({ letters }) => letters).join(' '))).toEqual([])
  })
})
