import { describe, expect, it } from 'vitest'
import type { Lexicon } from '#shared/align/lexicon'
import { checkWork } from '#shared/check/check'
import { coverageOf } from '#shared/check/coverage'
import type { CheckedCategory } from '#shared/check/registry'
import { extentOf, sizeOf } from '#shared/check/length/size'
import type { Finding, Members } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

const found = (
  category: CheckedCategory,
  versions: Readonly<Record<string, readonly string[]>>,
  groups?: readonly Members[],
): Finding[] => {
  const work = workOf(versions)
  return checkWork(work, groups ?? inParallel(work), { categories: [category] })
}
const sure = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ confidence }) => confidence >= 0.5)
const texts = (findings: readonly Finding[]): string[] =>
  sure(findings).map(({ evidence: [first] }) => first?.text ?? '')

describe('punctuation', () => {
  it('reports a mark left open that the other version closes', () => {
    expect(
      texts(found('punctuation', { en: ['He said “yes and left.'], ru: ['Он сказал «да» и ушел.'] })),
    ).toEqual(['“'])
    expect(texts(found('punctuation', { en: ['It was late (too late.'], ru: ['Было поздно.'] }))).toEqual([
      '(',
    ])
  })
  it('leaves a quotation alone that ends some sentences on, and list numbers', () => {
    const en = ['“We came.', 'We saw.', 'We left,” he said.']
    const ru = ['«Мы пришли».', '«Мы увидели».', '«Мы ушли», — сказал он.']
    expect(sure(found('punctuation', { en, ru }))).toEqual([])
    expect(sure(found('punctuation', { en: ['a) the budget'], ru: ['а) бюджет'] }))).toEqual([])
  })
  it('lets one guillemet close a speech and the quotation at its end', () => {
    const en = ['“I told him ‘stay’,” she said.']
    expect(sure(found('punctuation', { en, ru: ['«Я сказала ему «останься», — сказала она.'] }))).toEqual([])
    expect(
      texts(found('punctuation', { en: ['“Stay” and “go” were said.'], ru: ['Слова «да и «нет» звучали.'] })),
    ).toEqual(['«'])
  })
  it('leaves a speech alone that the other version leaves open in single marks as well', () => {
    const en = ["He went on: 'What is innate?", 'What is learned, we asked.']
    const ru = ['Он продолжал: «Что врожденное?', 'Чему учатся, спросили мы.']
    expect(sure(found('punctuation', { en, ru }))).toEqual([])
  })
  it('knows that where a speech begins in the other version its end cannot stand alone', () => {
    const en = ['He answers: Look at it now.”', 'So they did.']
    const ru = ['Он отвечает: «Посмотрите.', 'Так и сделали».']
    expect(texts(found('punctuation', { en, ru }))).toEqual(['”'])
  })
  it('hints at a speech that the next segment opens again, and at one that the others report', () => {
    const speech = 'He said he was “taking this county in the wrong direction.'
    const ru = ['Он сказал, что «ведет округ не туда».', '«Я боюсь», — сказала она.']
    expect(sure(found('punctuation', { en: [speech, '“I am afraid,” she said.'], ru }))).toEqual([])
    expect(sure(found('punctuation', { en: [speech, 'She was afraid.'], ru }))).toHaveLength(1)
    const reported = ['Хэмилтон считает, что команда справилась.']
    expect(sure(found('punctuation', { en: ['The team did it,” said Hamilton.'], ru: reported }))).toEqual([])
  })
  it('takes a quotation mark after the name of an owner for an apostrophe', () => {
    const ru = ['Пост связали с офисом Уотерс.']
    expect(sure(found('punctuation', { en: ['The post was linked to Waters" office.'], ru }))).toEqual([])
    const en = ['He said of "Waters" and Headmasters" rules nothing.']
    expect(texts(found('punctuation', { en, ru }))).toEqual(['"'])
  })
  it('does not take a clause that is joined by a question word for a question', () => {
    const en = ['Why was I told this in my last year?']
    const ru = ['Жаль, что я узнала об этом только сейчас, когда уже заканчиваю.']
    expect(sure(found('punctuation', { en, ru }))).toEqual([])
  })
  it('reports a question that lost its mark, but not one that was put as a statement', () => {
    expect(
      sure(found('punctuation', { en: ['Why did they leave?'], ru: ['Почему они ушли.'] })),
    ).toHaveLength(1)
    expect(
      sure(found('punctuation', { en: ['Why did they leave?'], ru: ['Причина их ухода неизвестна.'] })),
    ).toEqual([])
  })
})

describe('typography', () => {
  it.each([
    ['a space before a mark', 'zh', '他走了 。', ' 。'],
    ['a space in a code', 'en', 'See A/RES/ 60/262 for more.', 'A/RES/ 60/262'],
    ['a space before a hyphen', 'ru', 'Пришел 31 -летний мужчина.', '31 -летний'],
    ['a word said twice', 'en', 'It was in the the house.', 'the the'],
    ['a Chinese particle said twice', 'zh', '这是他们的的房子。', '的的'],
  ])('reports %s', (_, lang, text, slip) => {
    expect(texts(found('typography', { [lang]: [text] }))).toEqual([slip])
  })
  it.each([
    ['tr', 'Yavaş yavaş yürüyün.'],
    ['zh', '请慢慢地、静静地走，他现在在北京，为了了解情况。'],
    ['fr', 'Que faire ? Rien !'],
    ['en', 'A two- and three-year plan was very, very good.'],
  ])('leaves alone what %s does', (lang, text) => {
    expect(sure(found('typography', { [lang]: [text] }))).toEqual([])
  })
  it('takes a space between Latin letters and a Chinese mark for the one that belongs to the letters', () => {
    expect(sure(found('typography', { zh: ['大雨将会扩散至 Four Corners ，并持续到周三。'] }))).toEqual([])
  })
  it('takes a word that both versions double for meant', () => {
    const ru = ['Экзамен delta delta отменили.']
    expect(sure(found('typography', { en: ['The delta delta test was dropped.'], ru }))).toEqual([])
    expect(texts(found('typography', { en: ['The delta test was dropped.'], ru }))).toEqual(['delta delta'])
  })
  it('knows words that are doubled to say more', () => {
    const ru = ['Технологии Canada plus plus работают.']
    expect(sure(found('typography', { en: ['Take it for Canada plus plus, they said.'], ru }))).toEqual([])
  })
  it('reports the rarer spelling of a code', () => {
    const en = ['COVID-19 spread.', 'COVID-19 went on.', 'Of COVID 19 nobody spoke.']
    expect(texts(found('typography', { en }))).toEqual(['COVID 19'])
  })
})

describe('untranslated', () => {
  it('reports another script and a copy of the other version, but not a name or an address', () => {
    const ru = [
      'The committee published its report.',
      'Победили Game of Thrones и Star Wars.',
      'См. www.example.org.',
    ]
    const en = [
      'The committee published its report.',
      'Game of Thrones and Star Wars won.',
      'See www.example.org.',
    ]
    expect(texts(found('untranslated', { ru, en }))).toEqual([ru[0]])
  })
  it('reports a segment in the other writing of Chinese', () => {
    const zh = ['会议说他们开门见山。', '这个学习时间过长。', '會議說他們開門見山。']
    expect(texts(found('untranslated', { zh }))).toEqual([zh[2]])
  })
})

describe('moved', () => {
  const en = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.']
  it('reports a block that stands elsewhere, and names the version that differs from the others', () => {
    const order = [0, 4, 5, 1, 2, 3, 6]
    const groups = en.map((_, n): Members => [[n], [n], [order.indexOf(n)]])
    const [block, ...more] = found('moved', { en, tr: en, ru: en }, groups)
    expect(more).toEqual([])
    expect(block).toMatchObject({ category: 'moved', confidence: 0.9 })
    expect(block?.evidence.filter(({ role }) => role === 'place')).toMatchObject([
      { version: 2, segment: 1 },
      { version: 2, segment: 2 },
    ])
  })
  it('takes two neighbours that changed places for a hint', () => {
    const groups = en.map((_, n): Members => [[n], [n === 2 ? 3 : n === 3 ? 2 : n]])
    expect(sure(found('moved', { en, ru: en }, groups))).toEqual([])
  })
})

describe('inconsistency', () => {
  it('reports what is said alike here and in two ways there', () => {
    const en = [
      'The committee thanks the host for its welcome.',
      'Snow fell.',
      'The committee thanks the host for its welcome.',
    ]
    const ru = [
      'Комитет благодарит хозяев за прием.',
      'Шел снег.',
      'Комитет выражает признательность принимающей стороне.',
    ]
    expect(sure(found('inconsistency', { en, ru }))).toMatchObject([{ category: 'inconsistency' }])
    expect(found('inconsistency', { en, ru: [ru[0] ?? '', 'Шел снег.', ru[0] ?? ''] })).toEqual([])
  })
})

describe('two segments rendered alike', () => {
  it('are told as an inconsistency, and not as a repetition as well', () => {
    const en = [
      'The council met in spring to speak of water.',
      'It rained.',
      'The board sat in May to talk about rivers.',
    ]
    const alike = 'Совет собрался весной, чтобы обсудить состояние рек.'
    const ru = [alike, 'Шел дождь.', alike]
    expect(sure(found('inconsistency', { en, ru }))).toHaveLength(1)
    expect(found('duplicate', { en, ru })).toEqual([])
  })
})

describe('a headline said again as a sentence', () => {
  it('may be worded otherwise', () => {
    const headline = 'The news has heightened fears of the town'
    const ru = ['Новости усилили опасения города', 'Эти вести только усилили опасения всего города.']
    expect(sure(found('inconsistency', { en: [headline, `${headline}.`], ru }))).toEqual([])
    expect(sure(found('inconsistency', { en: [`${headline}.`, `${headline}.`], ru }))).toHaveLength(1)
  })
})

describe('length', () => {
  const full =
    'The ministers, who had met in spring to speak of water, agreed on a common plan for the whole of the mountain region and for its many rivers.'
  const en = Array.from({ length: 12 }, () => full)
  const whole =
    'Министры, которые весной встречались, чтобы говорить о воде, согласовали общий план для всего горного региона и для его многих рек.'
  it('reports a part that is missing by the lengths of this pair', () => {
    const ru = en.map((_, n) => (n === 5 ? 'Министры согласовали план.' : whole))
    const findings = sure(found('length', { en, ru }))
    expect(findings).toMatchObject([{ evidence: [{ segment: 5 }, { segment: 5, role: 'place' }] }])
  })
  it('hints where one of three says more than the others, and tells where one says less', () => {
    const tr =
      'Baharda su konusunu görüşmek üzere toplanan bakanlar, bütün dağ bölgesi ve oradaki çok sayıda nehir için ortak bir plan üzerinde anlaştılar.'
    const of = (usual: string, short: string, isCut: boolean): string[] =>
      en.map((_, n) => (n === 5 && isCut ? short : usual))
    const told = (cut: readonly string[]): Finding[] =>
      found('length', {
        en: of(full, 'The ministers agreed.', cut.includes('en')),
        ru: of(whole, 'Министры согласовали.', cut.includes('ru')),
        tr: of(tr, 'Bakanlar anlaştı.', cut.includes('tr')),
      })
    expect(sure(told(['ru']))).toHaveLength(1)
    expect(told(['en', 'tr'])).toHaveLength(1)
    expect(sure(told(['en', 'tr']))).toEqual([])
  })
  it('goes by words as well as by letters: many short words say what few long ones do', () => {
    const of = (text: string): number => extentOf(sizeOf(text))
    const [few, many] = [
      'Internationalisation preoccupies administrators.',
      'We will all go up to the old house on the hill.',
    ]
    const letters = sizeOf(many).size / sizeOf(few).size
    expect(of(many) / of(few)).toBeGreaterThan(letters)
    expect(of('委员会通过了预算。')).toBeCloseTo(sizeOf('委员会通过了预算。').size)
  })
  it('does not count a name that Chinese says again in letters', () => {
    const plain = (n: number): string => `委员会第${n}次会议讨论了下一年度的预算草案并听取了报告。`
    const zh = Array.from({ length: 10 }, (_, n) => plain(n + 2))
    const glossed =
      '阿利耶夫（Ilham Heydar oglu Aliyev Zarifa）、古特雷斯（António Manuel de Oliveira Guterres）和埃尔多安（Recep Tayyip Erdogan Kasimpasali）昨天一起讨论了预算。'
    const en = [
      ...zh.map(
        (_, n) =>
          `Meeting ${n + 2} of the committee discussed the draft budget of next year and heard the report.`,
      ),
      'Aliyev, Guterres and Erdogan discussed the budget together yesterday.',
    ]
    expect(sure(found('length', { zh: [...zh, glossed], en }))).toEqual([])
  })
  it('uses what nothing renders to say which part', () => {
    const known: Lexicon = {
      translations: (word) =>
        word === 'region' || word === 'minist'
          ? [{ word: word === 'region' ? 'регион' : 'минист', t: 0.8 }]
          : [],
    }
    const ru = en.map((_, n) => (n === 5 ? 'Министры согласовали план региона.' : whole))
    const work = workOf({ en, ru })
    const [one] = checkWork(work, inParallel(work), { categories: ['length'], lexicons: () => known })
    expect(one?.evidence[1]?.segment).toBe(5)
  })
})

describe('negation', () => {
  it('hints at a negation that the other version has no trace of', () => {
    const [hint] = found('negation', { en: ['They did not come.'], ru: ['Они пришли.'] })
    expect(hint?.confidence).toBeLessThan(0.5)
    expect(
      found('negation', { en: ['The minister was unable to attend.'], ru: ['Министр не смог прийти.'] }),
    ).toEqual([])
    expect(found('negation', { en: ['He is not only a pilot.'], ru: ['Он еще и летчик.'] })).toEqual([])
  })
})

describe('coverage', () => {
  it('counts what is linked of each pair, comparable ones too', () => {
    const work = workOf({ en: ['A.', 'B.', 'C.'], ru: ['А.'] }, [[0, 1]])
    expect(
      coverageOf(work, [
        [[0, 1], [0]],
        [[2], []],
      ]),
    ).toEqual([{ langs: ['en', 'ru'], kind: 'comparable', segments: [3, 1], linked: [2, 1] }])
  })
})
