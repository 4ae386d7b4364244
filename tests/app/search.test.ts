import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '#main/app'
import { RunningJobs } from '#main/jobs/running-jobs'
import { IndexKeeper } from '#main/search/index-keeper'
import { Searches } from '#main/search/searches'
import type { ApiEvent } from '#shared/api'
import type { SearchMode, SearchQuery } from '#shared/search/query'
import type { SearchProgress } from '#shared/search/view'
import type { WorkRows } from '#shared/ops/state'
import { say } from '#shared/words/message'
import { importRows, openWithDatabase, temporaryFolder } from '#support/project'
import { searchableWork } from '#support/searchable-work'
import { sampleWork } from '#support/work'
import { english } from '#support/english'

function shifted({ work, versions, units, segments }: WorkRows, by: number): WorkRows {
  return {
    work: { ...work, id: work.id + by, name: `work-${by}`, pivot: 1 + by },
    versions: versions.map((row) => ({ ...row, id: row.id + by, work: row.work + by })),
    units: units.map((row) => ({ ...row, id: row.id + by, work: row.work + by })),
    segments: segments.map((row) => ({
      ...{ ...row, id: row.id + by, version: row.version + by, unit: row.unit + by },
    })),
    divergences: [],
  }
}

const COLUMNS = {
  en: ['The 5 rules of May 4.', 'No rules here.', 'Rules, rules.'],
  tr: ['Mayıs 4, 5 kural.', 'Kural yok.'],
}
const GROUPS = [
  [[0], [0]],
  [[1], [1]],
]

/** A project of two works with the same texts. */
function openProjectOf(...works: readonly WorkRows[]): { readonly file: string; readonly app: App } {
  const file = join(temporaryFolder(), 'p.parallax')
  const { store } = openWithDatabase(file)
  for (const rows of works) importRows(store, rows)
  store.close()
  const app = createApp({ file, actor: 'ann' })
  onTestFinished(() => app.close())
  return { file, app }
}

function twoWorks(): App {
  const { rows } = sampleWork(COLUMNS, GROUPS, [{ state: 'accepted' }])
  return openProjectOf(rows, shifted(rows, 10)).app
}

function asked(mode: SearchMode, text: string, where: Partial<SearchQuery> = {}): SearchQuery {
  return { text, mode, caseSensitive: false, languages: [], works: [], states: [], kinds: [], ...where }
}

/** Searches to the end. */
async function search(
  app: App,
  query: SearchQuery,
  replacement: string | null = null,
): Promise<SearchProgress> {
  const ends = new Map<number, SearchProgress>()
  let tell = (): void => undefined
  const quiet = app.subscribe((event: ApiEvent) => {
    if (event.type !== 'search' || event.progress.state === 'running') return
    ends.set(event.progress.search, event.progress)
    tell()
  })
  const { progress } = await app.api.startSearch({ query, replacement })
  while (progress.state === 'running' && !ends.has(progress.search))
    await new Promise<void>((resolve) => (tell = resolve))
  quiet()
  return ends.get(progress.search) ?? progress
}

async function found(app: App, query: SearchQuery, replacement: string | null = null): Promise<string[]> {
  const { search: id, hits } = await search(app, query, replacement)
  const lines = await app.api.searchLines({ search: id, from: 0, count: hits })
  return lines.map(
    ({ work, lang, segment, match, replacement: put }) =>
      `${work} ${lang} ${segment} ${match}${put === null ? '' : ` > ${put}`}`,
  )
}

describe('a search', () => {
  it('finds in all works, in the order of works, versions and texts, and only what its filters let through', async () => {
    const app = twoWorks()
    expect(await found(app, asked('exact', 'rules'))).toEqual([
      ...['1 en 1 rules', '1 en 2 rules', '1 en 3 Rules', '1 en 3 rules'],
      ...['11 en 11 rules', '11 en 12 rules', '11 en 13 Rules', '11 en 13 rules'],
    ])
    expect(await found(app, asked('word', 'rules', { works: [11], states: ['accepted'] }))).toEqual([
      '11 en 11 rules',
    ])
    expect(await found(app, asked('stem', 'rule', { works: [1], caseSensitive: true }))).toHaveLength(4)
    expect(await found(app, asked('exact', '4', { languages: ['tr'] }))).toEqual(['1 tr 4 4', '11 tr 14 4'])
    expect(await found(app, asked('regex', '\\bR\\w+', { works: [1] }))).toHaveLength(4)
    expect(await found(app, asked('exact', 'rules', { kinds: ['note'] }))).toEqual([])
  })

  it('says of each match what its unit says in every version, a gap too', async () => {
    const app = twoWorks()
    expect(await app.api.alignedTexts({ segment: 12 })).toEqual([
      { version: 11, lang: 'en', segments: [{ id: 12, text: 'No rules here.' }] },
      { version: 12, lang: 'tr', segments: [{ id: 15, text: 'Kural yok.' }] },
    ])
    expect((await app.api.alignedTexts({ segment: 3 })).map(({ segments }) => segments.length)).toEqual([
      1, 0,
    ])
  })

  it('tells of a match whose text was changed since', async () => {
    const app = twoWorks()
    const { search: id } = await search(app, asked('word', 'No'))
    await app.api.run({ kind: 'segment.correct', segment: 2, text: 'No laws here.' })
    const [first, second] = await app.api.searchLines({ search: id, from: 0, count: 9 })
    expect([first?.stale, first?.corrected, second?.stale]).toEqual([true, true, false])
    expect(await found(app, asked('exact', 'laws'))).toEqual(['1 en 2 laws'])
  })

  it('refuses what it cannot search for, and lines of one that was ended', async () => {
    const { api } = twoWorks()
    const start = (query: SearchQuery): Promise<unknown> => api.startSearch({ query, replacement: null })
    await expect(start(asked('regex', '(May'))).rejects.toThrow(/character 1 .*a bracket is not closed/)
    await expect(start(asked('exact', ' '))).rejects.toThrow(/nothing to search for/)
    const { progress } = await api.startSearch({ query: asked('exact', 'May'), replacement: null })
    await api.endSearch({ search: progress.search })
    await expect(api.searchLines({ search: progress.search, from: 0, count: 1 })).rejects.toThrow(
      /search again/,
    )
  })
})

describe('an expression that comes to no end', () => {
  it('is given up after a while, and the program answers meanwhile', async () => {
    const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleWork({ en: [`${'a'.repeat(60)}!`] }, []).rows)
    const told: SearchProgress[] = []
    const searches = new Searches(store, (progress) => told.push(progress), 300)
    const { progress } = await searches.start({ query: asked('regex', '^(a+)+$'), replacement: null })
    expect(progress.state).toBe('running')
    expect(store.works()).toHaveLength(1)
    await expect.poll(() => told.at(-1)?.state, { timeout: 20_000 }).toBe('failed')
    expect(english(told.at(-1)?.problem)).toMatch(/make it simpler/)
    // The next one has a thread of its own.
    const next = await searches.start({ query: asked('regex', 'a!'), replacement: null })
    const linesOf = (id: number): number => searches.lines({ search: id, from: 0, count: 9 }).length
    await expect.poll(() => linesOf(next.progress.search), { timeout: 20_000 }).toBe(1)
    await searches.close()
  }, 45_000)
})

it('tells where the matches of each work begin, and what was found in how many', async () => {
  const app = twoWorks()
  const { hits, works } = await search(app, asked('word', 'rules'))
  expect(works).toEqual([
    { work: 1, hit: 0 },
    { work: 11, hit: hits / 2 },
  ])
})

describe('replacing', () => {
  it('writes the chosen places as corrections, an operation in each work, which undo takes back', async () => {
    const app = twoWorks()
    const { search: id, hits } = await search(app, asked('regex', '(May) (\\d)'), '$2 $1')
    expect(hits).toBe(2)
    const [line] = await app.api.searchLines({ search: id, from: 0, count: 1 })
    expect([line?.match, line?.replacement]).toEqual(['May 4', '4 May'])
    expect(await app.api.replaceFound({ search: id, except: [] })).toMatchObject({
      places: 2,
      works: 2,
      skipped: 0,
    })
    expect(await found(app, asked('exact', '4 May'))).toEqual(['1 en 1 4 May', '11 en 11 4 May'])
    const { works } = await app.api.project({})
    expect(works.map(({ undo }) => undo)).toEqual(['replace 1 place', 'replace 1 place'])
    expect((await app.api.undo({ work: 11 })).label).toBe('undo: replace 1 place')
    expect(await found(app, asked('exact', '4 May'))).toEqual(['1 en 1 4 May'])
  })

  it('leaves out what was taken out and what was changed meanwhile, and says how much', async () => {
    const app = twoWorks()
    const { search: id } = await search(app, asked('word', 'rules', { works: [1] }), 'laws')
    await app.api.run({ kind: 'segment.correct', segment: 2, text: 'No rules at all.' })
    expect(await app.api.replaceFound({ search: id, except: [2] })).toMatchObject({
      places: 2,
      works: 1,
      skipped: 1,
    })
    expect(await found(app, asked('word', 'laws'))).toEqual(['1 en 1 laws', '1 en 3 laws'])
    expect(await found(app, asked('word', 'rules', { works: [1] }))).toEqual(['1 en 2 rules', '1 en 3 Rules'])
    expect((await app.api.project({})).works[0]?.undo).toBe('replace 2 places')
  })

  it('refuses to leave a segment blank, or to replace without being told what with, and writes nothing', async () => {
    const app = twoWorks()
    const { seq } = await app.api.project({})
    const all = await search(app, asked('regex', '.+', { works: [1] }), '')
    await expect(app.api.replaceFound({ search: all.search, except: [] })).rejects.toThrow(/left blank/)
    const none = await search(app, asked('exact', 'May'))
    await expect(app.api.replaceFound({ search: none.search, except: [] })).rejects.toThrow(
      /replaces nothing/,
    )
    expect((await app.api.project({})).seq).toBe(seq)
  })

  it('keeps what people asked for in the settings of the project', async () => {
    const app = twoWorks()
    const searches = [{ name: 'mine', query: asked('word', 'May', { languages: ['en'] }) }]
    await app.api.changeSettings({ searches })
    expect(await app.api.settings({})).toEqual({ searches })
  })
})

it('indexes in the background once somebody searched, and again after changes', async () => {
  const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
  importRows(store, searchableWork(0, 1500))
  const told: ApiEvent[] = []
  const keeper = new IndexKeeper(store, new RunningJobs((event) => told.push(event)))
  keeper.changed()
  await keeper.idle()
  expect(store.index.stale()).toBe(6000)
  keeper.want()
  await keeper.idle()
  expect(store.index.stale()).toBe(0)
  expect(told.at(-1)).toMatchObject({ label: 'index for search', state: 'finished' })
  const segment = store.load(1).segment(1)
  store.commit({ kind: 'segment.correct', work: 1, args: null }, [
    { table: 'segment', id: 1, before: segment, after: { ...segment, correction: 'qqqq' } },
  ])
  expect(store.index.stale()).toBe(1)
  keeper.changed()
  await keeper.idle()
  expect(store.index.stale()).toBe(0)
  await keeper.close()
})

it.each([
  ['few', 10],
  ['many', 1500],
])(
  'tells that indexing %s segments failed, ends nothing by it, and goes on after the next change',
  async (_, units) => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, searchableWork(0, units))
    const told: ApiEvent[] = []
    const unheard: unknown[] = []
    const hear = (reason: unknown): number => unheard.push(reason)
    process.on('unhandledRejection', hear)
    onTestFinished(() => void process.off('unhandledRejection', hear))
    const keeper = new IndexKeeper(store, new RunningJobs((event) => told.push(event)))
    const pages = Number(db.pragma('max_page_count', { simple: true }))
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
    keeper.want()
    await keeper.idle()
    // Node tells of rejections that nobody heard once all turns that wait are over.
    await new Promise((resolve) => setImmediate(resolve))
    expect(unheard).toEqual([])
    const problem = say('writing.failed', { why: 'database or disk is full' })
    const failed = { label: 'index for search', state: 'failed', problem }
    expect(told.at(-1)).toMatchObject(failed)
    expect(told.filter((event) => event.type === 'progress' && event.state === 'failed')).toHaveLength(1)
    expect(store.index.stale()).toBeGreaterThan(0)
    db.pragma(`max_page_count = ${pages}`)
    keeper.changed()
    await keeper.idle()
    expect(store.index.stale()).toBe(0)
    await keeper.close()
  },
)
