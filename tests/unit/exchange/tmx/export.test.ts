import { describe, expect, it } from 'vitest'
import { DEFAULT_EXPORT, type ExportOptions, type ExportWork, type Told } from '#shared/exchange/selection'
import { exportTmx } from '#shared/exchange/tmx/export'
import { readTmx } from '#shared/exchange/tmx/read'
import { drain, exportUnit, exportWork, unitsOf } from '#support/tmx'

const works = (): ExportWork[] => [
  exportWork(
    ['zh', 'en', 'ru'],
    [
      exportUnit(1, ['甲\u0001', 'A', 'Б'], { confidence: 0.5 }),
      exportUnit(2, [null, 'C', null]),
      exportUnit(3, [null, 'D', 'Д'], { divergences: [{ category: 'number', versions: [1] }] }),
    ],
  ),
  { ...exportWork(['zh'], [exportUnit(4, ['乙'])]), name: 'one-version' },
]

function run(options: Partial<ExportOptions> = {}) {
  const told: Told[] = []
  const chosen = { ...DEFAULT_EXPORT, ...options }
  return {
    ...drain(exportTmx(works(), chosen, { toolVersion: '1.2.3', told: (one) => told.push(one) })),
    told,
  }
}

describe('exportTmx', () => {
  it('writes one file of all versions and reports what stayed out', () => {
    const { text, result, told } = run()
    expect(unitsOf(text).map(({ variants }) => variants.map(({ lang }) => lang))).toEqual([
      ['zh', 'en', 'ru'],
    ])
    expect(text).toContain('srclang="*all*"')
    expect(result).toEqual({
      units: 1,
      dropped: 1,
      leftOut: {
        ...{ kind: 0, empty: 0, gap: 2, state: 0, confidence: 0, comparable: 0, divergence: 1, long: 0 },
        duplicate: 0,
        excluded: 0,
      },
    })
    expect(told).toEqual([
      { work: 0, unit: 1, why: null },
      { work: 0, unit: 2, why: 'gap' },
      { work: 0, unit: 3, why: 'divergence' },
      { work: 1, unit: 4, why: 'gap' },
    ])
  })

  it('writes a pair with its own source language', () => {
    const { text, result } = run({ languages: ['ru', 'en'], divergent: 'mark' })
    const [header] = [...readTmx([text])]
    expect(header?.kind === 'header' && header.header.attributes['srclang']).toBe('ru')
    expect(unitsOf(text).map(({ variants }) => variants.map((v) => v.text))).toEqual([
      ['Б', 'A'],
      ['Д', 'D'],
    ])
    expect(unitsOf(text)[1]?.props).toContainEqual({ type: 'x-parallax-divergence', text: 'number' })
    expect(result.leftOut.gap).toBe(1)
  })

  it('writes the same bytes every time', () => {
    expect(run().text).toBe(run().text)
  })

  it('refuses a pair that no work has, and a language with itself', () => {
    expect(() => run({ languages: ['en', 'tr'] })).toThrow(
      'no work has versions in both en and tr; there are: en, ru, zh',
    )
    expect(() => run({ languages: ['en', 'EN'] })).toThrow('a pair needs two languages, not en twice')
  })
})
