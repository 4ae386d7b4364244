import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import type { Finding, Members } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

const LONG = 'The committee will publish a detailed report on the drought before the end of spring.'
const REWORDED =
  'Before the end of spring the committee intends to publish a detailed report about the drought.'
const OTHER = 'Nobody had expected such heavy snow in the southern valleys.'
const RU = [
  'Комитет до конца весны опубликует подробный доклад о засухе.',
  'Никто не ожидал такого снегопада в южных долинах.',
]

const duplicates = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ category }) => category === 'duplicate')
const certain = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ confidence }) => confidence >= 0.5)

describe('duplicate', () => {
  it.each([
    ['verbatim', LONG],
    ['reworded', REWORDED],
  ])('reports a %s copy that the translation does not have, and no addition besides', (_, copy) => {
    const work = workOf({ ru: RU, en: [LONG, OTHER, copy] })
    const links: Members[] = [
      [[0], [0]],
      [[1], [1]],
      [[], [2]],
    ]
    expect(checkWork(work, links)).toMatchObject([
      {
        category: 'duplicate',
        severity: 'major',
        // By their places, so that they are named rightly when others come before them.
        message: { values: { second: { version: 1, from: 2 }, first: { version: 1, from: 0 } } },
        evidence: [
          { version: 1, segment: 0, role: 'place' },
          { version: 1, segment: 2, role: 'place' },
          { version: 0, segment: 0, role: 'counterpart' },
        ],
      },
    ])
  })
  it('reports a copy in a text that has no translation', () => {
    const work = workOf({ en: [LONG, REWORDED, OTHER] })
    expect(certain(checkWork(work, inParallel(work)))).toMatchObject([
      { category: 'duplicate', severity: 'major' },
    ])
  })
  it('is silent where the translation repeats as well', () => {
    const work = workOf({ en: [LONG, OTHER, LONG], ru: [...RU, RU[0] ?? ''] })
    expect(checkWork(work, inParallel(work))).toEqual([])
  })
  it('takes two sentences of one unit for a copy only where the translation is too short for both', () => {
    const filler = {
      en: Array.from({ length: 20 }, () => OTHER),
      ru: Array.from({ length: 20 }, () => RU[1] ?? ''),
    }
    const units = Array.from({ length: 20 }, (_, n): Members => [[n + 2], [n + 1]])
    const once = workOf({ en: [LONG, REWORDED, ...filler.en], ru: [RU[0] ?? '', ...filler.ru] })
    expect(
      certain(checkWork(once, [[[0, 1], [0]], ...units])).filter(({ evidence }) =>
        evidence.some(({ segment, version }) => version === 0 && segment < 2),
      ),
    ).toHaveLength(1)
    const both = workOf({
      en: [LONG, REWORDED, ...filler.en],
      ru: [`${RU[0] ?? ''} И еще раз: подробный доклад о засухе комитет опубликует весной.`, ...filler.ru],
    })
    expect(
      certain(checkWork(both, [[[0, 1], [0]], ...units])).filter(({ evidence }) =>
        evidence.some(({ segment, version }) => version === 0 && segment < 2),
      ),
    ).toEqual([])
  })
  it.each([
    ['salutations', '阁下们，', '阁下们，'],
    [
      'titles',
      '不结盟运动应对冠状病毒联络小组在线首脑级会议',
      '不结盟运动应对冠状病毒联络小组在线首脑级会议',
    ],
    ['thanks', '谢谢各位！', '谢谢各位！'],
    [
      'sentences that differ in a number',
      '会议于2020年5月4日在巴库举行，有25位国家元首出席。',
      '会议于2020年5月4日在巴库举行，有35位国家元首出席。',
    ],
    [
      'sentences of one mould',
      '各国部长重申对叙利亚主权和领土完整的坚定承诺。',
      '各国部长重申对伊拉克主权和领土完整的坚定承诺。',
    ],
  ])('does not report %s', (_, first, second) => {
    const work = workOf({ zh: [first, '会议通过了宣言。', second] })
    expect(certain(duplicates(checkWork(work, inParallel(work))))).toEqual([])
  })
  it('takes a passage that returns much later in other words for a minor matter', () => {
    const between = Array.from(
      { length: 15 },
      (_, n) => `${'abcdefghijklmnop'.charAt(n).repeat(9)} stands alone here.`,
    )
    const work = workOf({ en: [LONG, ...between, REWORDED] })
    expect(checkWork(work, inParallel(work))).toMatchObject([{ category: 'duplicate', severity: 'minor' }])
  })
})
