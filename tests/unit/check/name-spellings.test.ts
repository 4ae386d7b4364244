import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import type { Finding } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

/** Without lexicons and glossary terminology tells only what names show. */
function told(versions: Readonly<Record<string, readonly string[]>>): Finding[] {
  const work = workOf(versions)
  return checkWork(work, inParallel(work), { categories: ['terminology'] }).filter(
    ({ confidence }) => confidence >= 0.5,
  )
}

const KAVANAUGH = [
  'Later Kavanaugh spoke.',
  'We asked Kavanaugh about it.',
  'Then Kavanaugh left.',
  'They saw Kavanaugh there.',
]

describe('a name spelled in two ways', () => {
  it.each([
    [
      'ru',
      ['Позже Кавано выступил.', 'Мы спросили Кавано об этом.', 'Потом Кевано ушел.', 'Там видели Кавано.'],
      'Кевано',
    ],
    ['zh', ['后来卡瓦诺发言。', '我们问过卡瓦诺。', '然后卡瓦瑙走了。', '他们看见卡瓦诺。'], '卡瓦瑙'],
    [
      'tr',
      [
        'Sonra Kavanaugh konuştu.',
        "Biz Kavanaugh'a sorduk.",
        'Sonra Kavanagh gitti.',
        "Orada Kavanaugh'u gördüler.",
      ],
      'Kavanagh',
    ],
  ])('is told in %s, with the usual spelling and the name of the other version', (lang, texts, odd) => {
    const [finding, ...more] = told({ en: KAVANAUGH, [lang]: texts })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ category: 'terminology', severity: 'minor' })
    expect(finding?.evidence[0]).toMatchObject({ version: 1, segment: 2, text: odd, role: 'place' })
    expect(finding?.evidence.map(({ version }) => version)).toEqual([1, 0, 1])
  })

  it('is surer the more versions have it as ever', () => {
    const ru = [
      'Позже Кавано выступил.',
      'Мы спросили Кавано об этом.',
      'Потом Кевано ушел.',
      'Там видели Кавано.',
    ]
    const [of2] = told({ en: KAVANAUGH, ru })
    const [of3] = told({
      en: KAVANAUGH,
      ru,
      zh: ['后来卡瓦诺发言。', '我们问过卡瓦诺。', '然后卡瓦诺走了。', '他们看见卡瓦诺。'],
    })
    expect(of3?.confidence).toBeGreaterThan(of2?.confidence ?? 1)
  })

  it.each([
    [
      'a name in its cases',
      ['Позже Трамп выступил.', 'Мы спросили Трампа об этом.', 'Говорили с Трампом.', 'Там видели Трампа.'],
    ],
    [
      'two persons whom the other version has as well',
      [
        'Позже Кристина выступила.',
        'Мы спросили Кристину об этом.',
        'Потом Кристиан ушел.',
        'Там видели Кристину.',
      ],
    ],
  ])('is not %s', (_, ru) => {
    const name = (text: string): string =>
      text.includes('Трамп') ? 'Trump' : text.includes('Кристиан') ? 'Christian' : 'Christina'
    expect(
      told({ en: ru.map((text, n) => `Then in part ${n + 2} of it ${name(text)} was named.`), ru }),
    ).toEqual([])
  })

  it('is a hint where a name is kept as it is written where it comes from', () => {
    const ru = [
      'Позже Паддингтон пришел.',
      'Мы спросили Паддингтона.',
      'Потом Paddington ушел.',
      'Там видели Паддингтона.',
    ]
    expect(told({ en: KAVANAUGH.map((text) => text.replace('Kavanaugh', 'Paddington')), ru })).toEqual([])
  })
})

describe('another word for a place of the tables', () => {
  const en = [
    'Later North Korea spoke.',
    'We asked North Korea about it.',
    'Then North Korea left.',
    'They saw North Korea there.',
    'At last North Korea agreed.',
  ]
  const tr = [
    'Sonra Kuzey Kore konuştu.',
    "Bunu Kuzey Kore'ye sorduk.",
    'Sonra KDHC ayrıldı.',
    "Orada Kuzey Kore'yi gördüler.",
    'Sonunda Kuzey Kore kabul etti.',
  ]

  it('is told where the other version has the same as ever', () => {
    const [finding, ...more] = told({ en, tr })
    expect(more).toEqual([])
    expect(finding).toMatchObject({ category: 'terminology', severity: 'minor' })
    expect(finding?.evidence[0]).toMatchObject({ version: 1, segment: 2, text: 'KDHC', role: 'place' })
  })

  it('is not told where the other version has another word as well, nor of too few', () => {
    expect(told({ en: en.with(2, 'Then the DPRK left.'), tr })).toEqual([])
    expect(told({ en: en.slice(0, 4), tr: tr.slice(0, 4) })).toEqual([])
  })

  it('is not told of what is usually shortened, of peoples, and of a name within a longer one', () => {
    const of = (usual: string, odd: string): string[] =>
      en.map((text, n) => text.replace('North Korea', n === 2 ? odd : usual))
    const zh = (name: string): string[] => en.map((_, n) => `第${n}次会议上${name}发了言。`)
    expect(told({ en: of('the EU', 'the European Union'), zh: zh('欧盟') })).toEqual([])
    expect(told({ en: of('the U.S.', 'America'), zh: zh('美国') })).toEqual([])
    expect(told({ en: of('Macedonia', 'North Macedonia'), zh: zh('马其顿') })).toEqual([])
    expect(told({ en: of('Britain', 'the English'), zh: zh('英国') })).toEqual([])
  })
})
