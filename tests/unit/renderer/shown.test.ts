import { beforeAll, beforeEach, expect, it } from 'vitest'
import type { Row, RunResult, ShownNow } from '#shared/api'
import type { VersionId } from '#shared/model'
import { NO_PAGES, putPage } from '#renderer/features/grid/pages'
import type * as runningModule from '#renderer/running'
import type * as storeModule from '#renderer/store'
import { rowOf } from '#support/row'

/** What the program would answer to what is asked besides the command. */
const asked: string[] = []
const ORDERS: Readonly<Record<VersionId, readonly number[]>> = { 1: [1, 2, 3], 2: [3, 2, 1], 9: [91, 92] }

function rowsIn(pivot: VersionId): Row[] {
  return (ORDERS[pivot] ?? []).map((unit) => rowOf(unit, [unit * 10]))
}

function answer(name: string, query: { pivot: VersionId; unit: number }): unknown {
  asked.push(name)
  const rows = rowsIn(query.pivot)
  if (name === 'rows') return { seq: 5, from: 0, total: rows.length, rows }
  if (name === 'place') return rows.findIndex(({ unit }) => unit === query.unit)
  if (name === 'project') return { name: 'p', file: '/p', seq: 5, works: [], undo: null, redo: null }
  return []
}

/** The window's own modules read how it is joined to the program when they are loaded. */
async function load(): Promise<{
  readonly running: typeof runningModule
  readonly store: typeof storeModule
}> {
  // Only the one way that calls go is used here.
  globalThis.parallax = {
    invoke: (name: string, query: never) => Promise.resolve({ ok: true, value: answer(name, query) }),
  } as unknown as NonNullable<typeof globalThis.parallax>
  return { running: await import('#renderer/running'), store: await import('#renderer/store') }
}

let page: Awaited<ReturnType<typeof load>>
beforeAll(async () => (page = await load()))

function open(work: number, pivot: VersionId, row: number): void {
  const rows = rowsIn(pivot)
  const pages = putPage(NO_PAGES, { seq: 4, from: 0, total: rows.length, rows })
  const segment = rows[row]?.cells[0]?.[0]?.segment ?? null
  page.store.show({ work, pivot, pages, inView: [0, 3], cursor: { row, column: 0, segment } })
}

/** What a command answers that was sent in the order of version 1 from its unit 1: a row came to stand before it. */
function result(): RunResult {
  const rows = [rowOf(7, [70]), ...rowsIn(1)]
  const shown: ShownNow = {
    ...{ pivot: 1, asked: 1, unit: 1, at: 1 },
    pages: [{ seq: 5, from: 0, total: rows.length, rows }],
  }
  return { seq: 5, kind: 'unit.note', name: null, label: '', unit: 1, skipped: 0, shown }
}

const units = (): number[] =>
  [...page.store.view().pages.held.values()].flatMap(({ rows }) => rows.map(({ unit }) => unit))

beforeEach(() => {
  asked.length = 0
  open(1, 1, 0)
})

it('takes in what came along with a command, where the window shows what it showed', async () => {
  await page.running.perform(() => Promise.resolve(result()), 'stay')
  expect(units()).toEqual([7, 1, 2, 3])
  expect(page.store.view().cursor).toEqual({ row: 1, column: 0, segment: 10 })
  expect(asked).not.toContain('rows')
})

it.each([
  ['stay' as const, 'another work', 9, 91],
  [10, 'another work', 9, 91],
  [{ near: 10 }, 'another work', 9, 91],
  ['stay' as const, 'another order', 2, 3],
])(
  'with the landing %j, of %s that is shown meanwhile takes nothing',
  async (landing, _what, pivot, first) => {
    await page.running.perform(() => {
      open(pivot === 9 ? 2 : 1, pivot, 1)
      return Promise.resolve(result())
    }, landing)
    expect(units()).toEqual(ORDERS[pivot])
    expect(units()[0]).toBe(first)
    expect(page.store.view().cursor.row).toBe(1)
  },
)

it('lets the cursor stay with the unit that the person went to meanwhile', async () => {
  await page.running.perform(() => {
    open(1, 1, 2)
    return Promise.resolve(result())
  }, 'stay')
  expect(page.store.view().cursor).toEqual({ row: 2, column: 0, segment: 30 })
})
