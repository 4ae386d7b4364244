import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { PROFILES } from '#shared/exchange/profiles/profiles'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { exportTmx } from '#shared/exchange/tmx/export'
import type { LanguageTag } from '#shared/model'
import { corpusProjects } from '#support/corpus-project'
import { fourVersions } from '#support/four-versions'
import { translateLines } from '#support/omegat'
import { drain, unitsOf } from '#support/tmx'
import { describeWithTool, works } from '#support/tools'

const folder = mkdtempSync(join(tmpdir(), 'parallax-omegat-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const projects = corpusProjects()

const LANGS = ['zh', 'tr', 'en', 'ru'] as const
const REGIONS: Readonly<Record<LanguageTag, string>> = { zh: 'ZH-CN', tr: 'TR-TR', en: 'EN-US', ru: 'RU-RU' }
const DIRECTIONS = LANGS.flatMap((a) => LANGS.filter((b) => b !== a).map((b) => [a, b] as const))
const UNKNOWN = 'This line (这一行, эта строка) is in no memory.'

type Texts = Readonly<Record<LanguageTag, string>>

/** The texts of a TMX, by language, a unit each. */
function textsOf(text: string): readonly Texts[] {
  return unitsOf(text).map(({ variants }) =>
    Object.fromEntries(variants.map((variant) => [variant.lang.slice(0, 2), variant.text])),
  )
}

describeWithTool('OmegaT', works('omegat', ['--help']), () => {
  /** What each direction should give, and gave, line by line. */
  const results = new Map<string, { readonly wanted: readonly string[]; readonly got: readonly string[] }>()

  /** A pair in a file of its own, and the corpus in a file of all languages; every other project names regions. */
  async function translate([a, b]: (typeof DIRECTIONS)[number], n: number, corpus: string): Promise<void> {
    const options = { ...DEFAULT_EXPORT, languages: [a, b] } as const
    const { text } = drain(
      exportTmx([fourVersions()], options, { toolVersion: '0', rules: PROFILES.omegat.rules }),
    )
    const pair = join(folder, `${a}-${b}.tmx`)
    writeFileSync(pair, text)
    const units = [...textsOf(text), ...textsOf(readFileSync(corpus, 'utf8'))]
    const both = units.filter((unit) => a in unit && b in unit)
    // OmegaT has one translation for a source.
    const once = both.filter(({ [a]: source }) => both.filter((other) => other[a] === source).length === 1)
    expect(once.length).toBeGreaterThan(textsOf(text).length)
    const direction =
      n % 2 === 0 ? ([a.toUpperCase(), b] as const) : ([REGIONS[a] ?? a, REGIONS[b] ?? b] as const)
    const lines = [...once.map(({ [a]: source = '' }) => source), UNKNOWN]
    results.set(`${a}-${b}`, {
      wanted: [...once.map(({ [b]: target = '' }) => target), UNKNOWN],
      got: await translateLines(folder, direction, lines, [pair, corpus]),
    })
  }

  beforeAll(async () => {
    const { api } = await projects.open()
    const corpus = join(folder, 'corpus.tmx')
    const options = { ...DEFAULT_EXPORT, relation: 'all', divergent: 'keep' } as const
    await api.exportFile({ works: [], options, file: corpus })
    const waiting = DIRECTIONS.map((direction, n) => ({ direction, n }))
    // Two at a time: each is a Java machine that is started for a moment.
    const lane = async (): Promise<void> => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift())
        await translate(next.direction, next.n, corpus)
    }
    await Promise.all([lane(), lane()])
  }, 240_000)

  it.each(DIRECTIONS)('uses what is exported from %s to %s, the corpus and a file of the pair', (a, b) => {
    const { wanted, got } = results.get(`${a}-${b}`) ?? { wanted: ['nothing'], got: [] }
    expect(got).toEqual(wanted)
  })
})
