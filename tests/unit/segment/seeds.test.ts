import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { boundaryF1 } from '#support/boundary-score'
import { extractVersions } from '#shared/text/extract'
import { render } from '#shared/text/render'
import type { ExtractedVersion } from '#shared/plain'
import { unpackCuts } from '#shared/ops/packed-cuts'

const root = new URL('../../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const gold = (name: string): string => read(`tests/fixtures/seeds/segments/${name}.txt`).trim()

/** One segment a line, an empty line between paragraphs: the form of the gold. */
function printed({ text, cuts }: ExtractedVersion): string {
  const segments = unpackCuts(cuts)
  return segments
    .map(({ spans, paragraph }, n) => {
      const before = segments[n - 1]
      const gap = before === undefined ? '' : before.paragraph === paragraph ? '\n' : '\n\n'
      return gap + render(text, spans)
    })
    .join('')
}

const SEEDS = [
  { file: 'corpus/nam-covid-summit/000_d4550c90957a3026.txt', golds: [['zh', 'zh-A74']] },
  { file: 'corpus/nam-covid-summit/001_f6253a4567f21e5c.txt', golds: [['tr', 'tr-report']] },
  {
    file: 'corpus/nam-covid-summit/002_736973b575e69c62.txt',
    golds: [
      ['en', 'en-statement'],
      ['ru', 'ru-statement'],
    ],
  },
  { file: 'corpus/csto-mena-statement/003_b4e6daf1e977e72d.txt', golds: [['zh', 'zh-A75-860']] },
] as const

describe.each(SEEDS)('$file', ({ file, golds }) => {
  const source = read(file)
  const versions = extractVersions(source)

  it('is split into its languages, whose parts cover the file', () => {
    expect(versions.map(({ lang }) => lang)).toEqual(golds.map(([lang]) => lang))
    const parts = versions.flatMap(({ parts }) => parts).toSorted(([a], [b]) => a - b)
    expect(parts.map(([start, end]) => source.slice(start, end)).join('')).toBe(source)
    for (const { parts, text } of versions)
      expect(parts.map(([start, end]) => source.slice(start, end)).join('')).toBe(text)
  })

  it.each(golds.map(([lang, name], n) => ({ lang, name, n })))(
    'has the segments and paragraphs of the $lang gold',
    ({ name, n }) => {
      const version = versions[n]
      if (version === undefined) throw new Error(`no version ${n}`)
      const rendered = unpackCuts(version.cuts).map(({ spans }) => render(version.text, spans))
      expect(boundaryF1(gold(name).split(/\n+/u), rendered)).toBe(1)
      expect(printed(version)).toBe(gold(name))
    },
  )
})

describe('kinds in the corpus', () => {
  const texts = (file: string, kind: string): string[] =>
    extractVersions(read(file)).flatMap(({ text, cuts }) =>
      unpackCuts(cuts)
        .filter((segment) => segment.kind === kind)
        .map(({ spans }) => render(text, spans)),
    )

  it('takes distribution codes and bare addresses for furniture', () => {
    expect(texts(SEEDS[3].file, 'furniture')).toEqual(['21-05318 (C) 030521 030521', '*2105318*'])
    expect(texts(SEEDS[0].file, 'furniture')).toHaveLength(2)
  })

  it('takes the footnote for a note and the numbered paragraphs for a list', () => {
    expect(texts(SEEDS[0].file, 'note')).toHaveLength(1)
    expect(texts(SEEDS[0].file, 'list')).toHaveLength(18)
  })
})
