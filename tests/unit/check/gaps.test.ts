import { describe, expect, it } from 'vitest'
import { checkWork } from '#shared/check/check'
import { workOf } from '#support/parallel-work'
import { reasoned } from '#support/reason'

const EN = [
  'The council met in the morning.',
  'It elected a new chairman.',
  'The session was closed at noon.',
]
const RU = ['Совет собрался утром.', 'Заседание закрылось в полдень.']
const TR = ['Konsey sabah toplandı.', 'Oturum öğlen kapandı.']

const told = (...given: Parameters<typeof checkWork>): ReturnType<typeof reasoned> =>
  reasoned(checkWork(...given))

describe('omission and addition', () => {
  it('shows the segment and the neighbours of the gap', () => {
    const work = workOf({ en: EN, ru: RU })
    const found = told(work, [
      [[0], [0]],
      [[1], []],
      [[2], [1]],
    ])
    expect(found).toMatchObject([
      {
        category: 'omission',
        severity: 'major',
        message: 'ru leaves out what en segment 2 says.',
        evidence: [
          { version: 0, segment: 1, start: 0, end: 26, role: 'place' },
          { version: 1, segment: 0, role: 'neighbour' },
          { version: 1, segment: 1, role: 'neighbour' },
        ],
      },
    ])
  })
  it('calls it an addition where the first version has the gap', () => {
    const work = workOf({ ru: RU, en: EN })
    expect(
      told(work, [
        [[0], [0]],
        [[], [1]],
        [[1], [2]],
      ]),
    ).toMatchObject([{ category: 'addition', message: 'en segment 2 has no counterpart in ru.' }])
  })
  it('follows the majority of three versions', () => {
    const work = workOf({ ru: RU, tr: TR, en: EN })
    expect(
      told(work, [
        [[0], [0], [0]],
        [[], [], [1]],
        [[1], [1], [2]],
      ]),
    ).toMatchObject([
      { category: 'addition', evidence: [{ version: 2, segment: 1, role: 'place' }, {}, {}, {}, {}] },
    ])
    const other = workOf({ ru: RU, en: EN, zh: ['上午开会。', '选举了新主席。', '中午闭会。'] })
    expect(
      told(other, [
        [[0], [0], [0]],
        [[], [1], [1]],
        [[1], [2], [2]],
      ]),
    ).toMatchObject([
      { category: 'omission', message: 'ru leaves out what en segment 2 and zh segment 2 say.' },
    ])
  })
  it('says nothing of gaps between comparable versions', () => {
    const work = workOf({ en: EN, ru: RU }, [[0, 1]])
    expect(
      checkWork(work, [
        [[0], [0]],
        [[1], []],
        [[2], [1]],
      ]),
    ).toEqual([])
  })
  it('makes one finding of a run of any length, its segments in their order', () => {
    const length = 30_000
    const long = Array.from({ length }, (_, n) => `Resolution ${n} was adopted by the council.`)
    const [found, ...others] = checkWork(
      workOf({ en: long, ru: RU }),
      long.map((_, n) => [[n], n === 0 ? [0] : n === length - 1 ? [1] : []]),
      { categories: ['omission'] },
    )
    expect(others).toEqual([])
    const places = found?.evidence.filter(({ role }) => role === 'place').map(({ segment }) => segment)
    expect(places).toEqual(Array.from({ length: length - 2 }, (_, n) => n + 1))
  })
  it('joins adjacent segments that are missing into one finding', () => {
    const work = workOf({ en: EN, ru: ['Совет собрался утром.'] })
    expect(
      told(work, [
        [[0], [0]],
        [[1], []],
        [[2], []],
      ]),
    ).toMatchObject([{ message: 'ru leaves out what en segments 2–3 say.' }])
  })
  it('doubts a gap beside another segment without counterpart', () => {
    const work = workOf({ en: EN, ru: [...RU, 'Избран новый председатель.'] })
    const found = checkWork(work, [
      [[0], [0]],
      [[1], []],
      [[2], []],
      [[], [1]],
      [[], [2]],
    ])
    expect(found.length).toBeGreaterThan(0)
    expect(found.every(({ confidence, severity }) => confidence < 0.5 && severity === 'minor')).toBe(true)
  })
  it('passes over page numbers', () => {
    const work = workOf({ en: EN, ru: RU })
    const [en, ru] = work.versions
    if (en === undefined || ru === undefined) throw new Error('two versions')
    const furniture = {
      ...work,
      versions: [
        { ...en, segments: en.segments.map((s, n) => (n === 1 ? { ...s, kind: 'furniture' as const } : s)) },
        ru,
      ],
    }
    expect(
      checkWork(furniture, [
        [[0], [0]],
        [[1], []],
        [[2], [1]],
      ]),
    ).toEqual([])
  })
})
