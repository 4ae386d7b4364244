import { describe, expect, test } from 'vitest'
import { alignerResources } from '#main/lexicons'
import { alignWork as alignPlain } from '#shared/align/work'
import type { AlignOptions } from '#shared/align/work'
import type { Grouping, PlainWork } from '#shared/plain'
import { Refusal } from '#shared/errors'
import { writeLinks } from '#shared/exchange/links'
import { plainVersion, plainWork } from '#support/plain-work'
import { seedLinks, seedSegments } from '#support/seed-texts'

const zh = plainVersion('zh', seedSegments('zh-A74'))
const tr = plainVersion('tr', seedSegments('tr-report'))
const ru = plainVersion('ru', seedSegments('ru-statement'))
const en = plainVersion('en', seedSegments('en-statement'))

const FOUR = plainWork(
  [zh, tr, ru, en],
  [
    [0, 1],
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ],
)

/** As the program aligns: with its lexicons. */
const alignWork = (work: PlainWork, options: AlignOptions = {}): Grouping =>
  alignPlain(work, { ...alignerResources(), ...options })

describe('alignWork', () => {
  test('lines up the English and the Russian statement as the gold has it', () => {
    const { groups, refused } = alignWork(plainWork([en, ru]))
    expect(writeLinks(groups.map(({ members }) => members))).toBe(seedLinks())
    expect(refused).toEqual([])
  })

  test('finds the same rows whichever version comes first', () => {
    const { groups } = alignWork(plainWork([ru, en]))
    const turned = groups.map(({ members }) => members.toReversed())
    expect(writeLinks(turned)).toBe(seedLinks())
  })

  test('links between comparable versions only what was read and found right', () => {
    const { groups } = alignWork(plainWork([zh, tr], [[0, 1]]))
    const linked = groups.filter(({ members }) => members.every((list) => list.length > 0))
    const start = (version: typeof zh, list: readonly number[] = []) =>
      list.map((place) => version.segments[place]?.text.slice(0, 12))
    expect(linked.map(({ members }) => [start(zh, members[0]), start(tr, members[1])])).toEqual([
      [['在我的倡议下，4 月 1'], ['Bunun Azerba']],
      [['在过去三周里，感染人数和'], ['Son üç hafta']],
      [['阿塞拜疆推出了价值 35'], ['Cumhurbaşkan']],
      [['第七十四届联合国大会主席'], ['Sonra BM Gen']],
      [['联合国秘书长安东尼奥·古'], ['AB Yüksek Te']],
    ])
  })

  test('keeps the English-Russian rows when two comparable versions stand beside them', () => {
    const { groups } = alignWork(FOUR)
    const rows = groups.map(({ members: [, , russian = [], english = []] }) => [english, russian])
    const linked = rows.filter((lists) => lists.some((list) => list.length > 0))
    expect(writeLinks(linked)).toBe(seedLinks())
    for (const [version, { segments }] of FOUR.versions.entries()) {
      const held = groups.flatMap(({ members }) => members[version] ?? [])
      expect(held.toSorted((a, b) => a - b)).toEqual(segments.map((_, place) => place))
    }
  })

  test('takes accepted units as given and finds the rest around them', () => {
    const accepted = [[[87], [9, 10], [1], [0]]]
    const { groups } = alignWork(FOUR, { accepted })
    expect(groups.map(({ members }) => members)).toContainEqual(accepted[0])
    const english = groups.filter(({ members }) => members[2]?.length === 1 && members[3]?.length === 1)
    expect(english).toHaveLength(seedSegments('en-statement').length)
  })

  test('says how far it is and stops when told to', () => {
    const progress: number[] = []
    alignWork(plainWork([en, ru, en]), { onProgress: (done) => progress.push(done) })
    expect(progress.length).toBeGreaterThan(6)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    expect([progress[0], progress.at(-1)]).toEqual([0, 1])
    let polls = 0
    const late = () => ++polls > 4
    expect(() => alignWork(plainWork([en, ru]), { cancelled: late })).toThrow(Refusal)
    expect(() => alignWork(plainWork([en, ru]), { cancelled: () => true })).toThrow(Refusal)
  })

  test('a work of one version, or of none, has nothing to link', () => {
    expect(alignWork(plainWork([])).groups).toEqual([])
    const { groups } = alignWork(plainWork([en]))
    expect(groups.map(({ members, confidence }) => [members, confidence])).toEqual(
      en.segments.map((_, place) => [[[place]], null]),
    )
  })
})
