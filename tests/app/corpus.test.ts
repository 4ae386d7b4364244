import { describe, expect, it } from 'vitest'
import type { Row } from '#shared/api'
import { corpusProjects, summit } from '#support/corpus-project'

const projects = corpusProjects()

async function allRows(): Promise<{ langs: string[]; rows: readonly Row[] }> {
  const app = await projects.open()
  const work = await summit(app)
  const { rows } = await app.api.rows({ work: work.id, pivot: work.pivot ?? 0, from: 0, count: 10_000 })
  return { langs: work.versions.map(({ lang }) => lang), rows }
}

describe('the corpus project', () => {
  it('holds the works and versions that work.json names, and says of them only what it says', async () => {
    const { api } = await projects.open()
    const { works } = await api.project({})
    const said = works.map(({ name, about, versions }) => ({
      ...{ name, about },
      versions: versions.map((version) => [version.lang, version.file.slice(0, 3), version.about]),
    }))
    expect(said).toEqual([
      {
        name: 'nam-covid-summit',
        about: {},
        versions: [
          ['zh', '000', { date: '2020-05-13' }],
          ['tr', '001', {}],
          ['en', '002', {}],
          ['ru', '002', {}],
        ],
      },
      {
        name: 'csto-mena-statement',
        about: {},
        versions: [
          [
            'zh',
            '003',
            {
              symbols: ['A/75/860–S/2021/387'],
              date: '2021-04-23',
              originalLanguage: 'en',
              note: '[原件：俄文] stands at the head of the annex: its original is Russian.',
            },
          ],
        ],
      },
    ])
  })

  it('counts as gaps what lacks a translation, not what a comparable version does not hold', async () => {
    const { units } = await summit(await projects.open())
    expect(units.gaps).toBe(1)
  })

  it('keeps the digest of the bytes as they are on the disk', async () => {
    const work = await summit(await projects.open())
    expect(work.versions.map(({ sha256 }) => sha256.slice(0, 8))).toEqual([
      '361d2ddb',
      '260c16f2',
      '03f20b28',
      '03f20b28',
    ])
  })

  it('has English and Russian as translations and all other pairs as comparable', async () => {
    const { versions, relations } = await summit(await projects.open())
    const langOf = (id: number): string | undefined => versions.find((version) => version.id === id)?.lang
    const translations = relations.filter(({ kind }) => kind === 'translation')
    expect(relations).toHaveLength(6)
    expect(translations.map((relation) => relation.versions.map(langOf))).toEqual([['en', 'ru']])
  })

  it('shows the links reviewed by hand as accepted units, and no others', async () => {
    const { langs, rows } = await allRows()
    const accepted = rows
      .filter(({ state }) => state === 'accepted')
      .map(({ cells }) => cells.map((cell) => cell.map(({ index }) => index)))
    const pairs = Array.from({ length: 9 }, (_, n) => [[], [], [n + 1], [n + 2]])
    expect(langs).toEqual(['zh', 'tr', 'en', 'ru'])
    expect(accepted).toHaveLength(11)
    expect(accepted).toEqual(expect.arrayContaining([[[88], [9, 10], [0], [1]], [[], [], [], [0]], ...pairs]))
  })

  it('puts every segment of every version into exactly one unit', async () => {
    const { langs, rows } = await allRows()
    const work = await summit(await projects.open())
    langs.forEach((_, version) => {
      const places = rows.flatMap(({ cells }) => (cells[version] ?? []).map(({ index }) => index))
      const count = work.versions[version]?.segments ?? 0
      expect(places.sort((a, b) => a - b)).toEqual(Array.from({ length: count }, (_none, n) => n))
    })
  })

  it('reports the Turkish paragraphs that say the same thing, with both as evidence', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const divergences = await app.api.divergences({ work: work.id, pivot: work.pivot ?? 0 })
    const found = divergences.map(({ category, confidence, state, evidence }) => ({
      ...{ category, state, sure: confidence >= 0.5 },
      places: evidence.filter(({ role }) => role === 'place').map(({ lang, index }) => `${lang} ${index}`),
      stale: evidence.some(({ stale }) => stale),
    }))
    expect(found).toContainEqual({
      ...{ category: 'duplicate', state: 'open', sure: true, stale: false },
      places: ['tr 9', 'tr 10'],
    })
  })

  it('refuses a second work of the same name and leaves the project as it was', async () => {
    const app = await projects.open()
    const before = await app.api.project({})
    await expect(app.importWork('corpus/nam-covid-summit')).rejects.toMatchObject({
      name: 'Refusal',
      message: expect.stringContaining('nam-covid-summit') as string,
    })
    expect(await app.api.project({})).toEqual(before)
  })
})
