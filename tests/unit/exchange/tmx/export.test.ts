import { describe, expect, it } from 'vitest'
import { DEFAULT_EXPORT, type ExportOptions, type ExportWork } from '#shared/exchange/selection'
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

const run = (options: Partial<ExportOptions> = {}) =>
  drain(exportTmx(works(), { ...DEFAULT_EXPORT, ...options }, '1.2.3'))

describe('exportTmx', () => {
  it('writes one file of all versions and reports what stayed out', () => {
    const { text, result } = run()
    expect(unitsOf(text).map(({ variants }) => variants.map(({ lang }) => lang))).toEqual([
      ['zh', 'en', 'ru'],
    ])
    expect(text).toContain('srclang="*all*"')
    expect(result).toEqual({
      units: 1,
      dropped: 1,
      leftOut: { gap: 2, comparable: 0, state: 0, divergence: 1, furniture: 0, empty: 0 },
      list: [
        { unit: 2, why: 'gap', lang: 'en', text: 'C' },
        { unit: 3, why: 'divergence', lang: 'en', text: 'D' },
        { unit: 4, why: 'gap', lang: 'zh', text: '乙' },
      ],
    })
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
