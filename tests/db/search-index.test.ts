import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textFinder } from '#main/search/finders'
import { SearchIndex } from '#main/search/search-index'
import { scopeOf } from '#main/search/scope'
import { SearchRun } from '#main/search/search-run'
import type { Store } from '#main/db/store'
import type { WorkReader } from '#shared/ops/state'
import { matcherOf } from '#shared/search/matches'
import type { SearchMode, SearchQuery } from '#shared/search/query'
import { importRows, openWithDatabase, temporaryFolder } from '#support/project'
import { anySteps, anyWork } from '#support/random-work'
import { searchableWork } from '#support/searchable-work'
import { takeStep } from '#support/take-steps'

const QUERIES: readonly (readonly [SearchMode, string])[] = [
  ...[
    'met',
    'et',
    't',
    'meet again',
    'It m',
    'ay 2',
    '2020',
    'COVID -19',
    'iki',
    'İki',
    'IYI',
    'Да',
    'cut. Twi',
  ].map((text) => ['exact', text] as const),
  ...['二', '会议', '会议于2020年', '举行。将再次', '𠮷野', 'x', '修正', '.', 'é'].map(
    (text) => ['exact', text] as const,
  ),
  ...['It', 'iyi', 'günler', 'text, to', '会'].map((text) => ['word', text] as const),
  ...['meets', 'texts', 'günlerin', '行'].map((text) => ['stem', text] as const),
]

function queryOf(mode: SearchMode, text: string, caseSensitive = false): SearchQuery {
  return { text, mode, caseSensitive, languages: [], works: [], states: [], kinds: [] }
}

/** An index that is brought up to date whenever it was asked for rows, as it may be while a search pauses. */
class HastyIndex extends SearchIndex {
  override rows(...query: Parameters<SearchIndex['rows']>): number[] {
    const found = super.rows(...query)
    while (!this.update(1000));
    return found
  }
}

/** Each match as `segment:start-end`, in the order in which the search has them. */
async function search(store: Store, query: SearchQuery, index = store.index): Promise<string[]> {
  const { texts } = store
  const works = store.works().map(({ id }) => id)
  const finder = textFinder(texts, query, null)
  const run = new SearchRun({
    texts,
    index,
    query,
    finder,
    scope: scopeOf(texts, works, query),
    onProgress: () => undefined,
  })
  await run.run()
  return run.hits.list.map(({ segment, span: [start, end] }) => `${segment}:${start}-${end}`)
}

/** The same by reading all texts of a work in memory. */
function scan(state: WorkReader, query: SearchQuery): string[] {
  const matcher = matcherOf(query)
  return state.versions.flatMap(({ id, lang }) =>
    state
      .column(id)
      .flatMap((segment) =>
        matcher(state.textOf(state.segment(segment)), lang).map(
          ([start, end]) => `${segment}:${start}-${end}`,
        ),
      ),
  )
}

describe('the search index', () => {
  it('answers as reading all texts does, whatever was done, and whether it is up to date or not', async () => {
    await fc.assert(
      fc.asyncProperty(anyWork, anySteps, async (rows, steps) => {
        const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
        importRows(store, rows)
        const work = rows.work.id
        for (const [n, step] of steps.entries()) {
          takeStep(store, work, step)
          if (n % 3 === 0) store.index.update(1000)
        }
        const compare = async (): Promise<void> => {
          for (const [mode, text] of QUERIES) {
            const query = queryOf(mode, text)
            expect([text, await search(store, query)]).toEqual([text, scan(store.load(work), query)])
          }
        }
        await compare()
        expect(store.index.update(1000)).toBe(true)
        expect(store.index.stale()).toBe(0)
        await compare()
        const cased = queryOf('exact', 'It', true)
        expect(await search(store, cased)).toEqual(scan(store.load(work), cased))
        db.close()
      }),
      { seed: 36, numRuns: 12 },
    )
  })

  it('hides nothing from a search during which it is brought up to date', async () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    // Three works of four versions: the third is of the next run of versions. Each segment has a word of its own.
    const letters = (id: number): string =>
      String(id).replace(/\d/g, (digit) => 'abcdefghij'.charAt(Number(digit)))
    const works = Array.from({ length: 3 }, (_, n) => {
      const { segments, ...rows } = searchableWork(n, 30)
      return {
        ...rows,
        segments: segments.map((row) => ({ ...row, correction: `A word${letters(row.id)}.` })),
      }
    })
    const query = queryOf('exact', 'word')
    const [first, ...others] = works
    if (first === undefined) throw new Error('no work')
    importRows(store, first)
    expect(store.index.update(10_000)).toBe(true)
    for (const rows of others) importRows(store, rows)
    const expected = works.flatMap(({ work }) => scan(store.load(work.id), query))
    expect(expected).toHaveLength(3 * 4 * 30)
    expect(await search(store, query, new HastyIndex(db, store.texts))).toEqual(expected)
    expect(store.index.stale()).toBe(0)
  })

  it('forgets nothing when indexing fails half way, and nothing when the project is opened again', async () => {
    const file = join(temporaryFolder(), 'p.parallax')
    const { db, store } = openWithDatabase(file)
    const [rows] = fc.sample(anyWork, { seed: 3, numRuns: 1 })
    if (rows === undefined) throw new Error('no sample')
    importRows(store, rows)
    const expected = scan(store.load(rows.work.id), queryOf('exact', 'meet'))
    expect(expected.length).toBeGreaterThan(0)
    db.exec(`CREATE TRIGGER fails BEFORE DELETE ON search_stale WHEN old.segment = ${rows.segments.length}
      BEGIN SELECT raise(ABORT, 'full'); END`)
    expect(() => store.index.update(1000)).toThrow('full')
    db.exec('DROP TRIGGER fails')
    store.index.update(1000)
    expect(await search(store, queryOf('exact', 'meet'))).toEqual(expected)
    store.close()
    const again = openWithDatabase(file)
    expect(again.store.index.stale()).toBe(0)
    expect(await search(again.store, queryOf('exact', 'meet'))).toEqual(expected)
  })
})
