import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { createApp, type App } from '#main/app'
import { openProject } from '#main/db/store'
import type { ApiEvent } from '#shared/api'
import type { ReviewState, UnitId } from '#shared/model'
import { largeRows } from '#support/large-work'
import { importRows, temporaryFolder } from '#support/project'

const WORK = 1
const UNITS = 12_000
const rows = largeRows(UNITS)
const units: readonly UnitId[] = rows.units.map(({ id }) => id)
const pivot = rows.versions[0]?.id ?? 0

interface Opened {
  readonly file: string
  readonly app: App
  readonly told: ApiEvent[]
}

function open(): Opened {
  const file = join(temporaryFolder(), 'many.parallax')
  const store = openProject(file, { create: true, actor: 'ann' })
  importRows(store, rows)
  store.close()
  const app = createApp({ file })
  onTestFinished(() => app.close())
  const told: ApiEvent[] = []
  app.subscribe((event) => told.push(event))
  return { file, app, told }
}

/** Resolves when a job has said that it is on its way, with its number. */
function underway(app: App): Promise<number> {
  return new Promise((resolve) => {
    const end = app.subscribe((event) => {
      if (event.type !== 'progress' || event.done === null || event.done === 0) return
      end()
      resolve(event.job)
    })
  })
}

async function states(app: App): Promise<ReadonlySet<ReviewState>> {
  const page = await app.api.rows({ work: WORK, pivot, from: 0, count: units.length })
  expect(page.rows).toHaveLength(units.length)
  return new Set(page.rows.map(({ state }) => state))
}

const accept = { kind: 'unit.review', units, state: 'accepted' } as const

describe('a command that changes very many rows', () => {
  it('says how far it is, is taken back and done again so, and each is one operation', async () => {
    const { app, told } = open()
    const done = await app.api.run(accept)
    const labels = (): string[] =>
      told.flatMap((event) => (event.type === 'progress' ? [`${event.label} ${event.state}`] : []))
    expect(labels().filter((label) => label === 'edit running').length).toBeGreaterThan(2)
    expect(labels().at(-1)).toBe('edit finished')
    expect([...(await states(app))]).toEqual(['accepted'])
    const undone = await app.api.undo({ work: WORK })
    expect(undone.seq).toBe(done.seq + 1)
    expect(labels().at(-1)).toBe('undo finished')
    expect([...(await states(app))]).toEqual(['unreviewed'])
    await app.api.redo({ work: WORK })
    expect([...(await states(app))]).toEqual(['accepted'])
    const { works } = await app.api.project({})
    expect(works[0]?.units).toMatchObject({ accepted: units.length, unreviewed: 0 })
  })

  it('leaves all as it was when it is cancelled', async () => {
    const { app, file } = open()
    const { seq } = await app.api.project({})
    const run = app.api.run(accept)
    const job = await underway(app)
    await app.api.cancel({ job })
    await expect(run).rejects.toMatchObject({ code: 'cancelled' })
    expect([...(await states(app))]).toEqual(['unreviewed'])
    const after = await app.api.project({})
    expect(after.seq).toBe(seq)
    expect(after.works[0]?.units).toMatchObject({ accepted: 0, unreviewed: units.length })
    const [first = -1] = units
    await app.api.run({ kind: 'unit.review', units: [first], state: 'doubtful' })
    await app.close()
    const again = createApp({ file })
    onTestFinished(() => again.close())
    expect([...(await states(again))].sort()).toEqual(['doubtful', 'unreviewed'])
  })

  it('lets one read meanwhile what stands, and what is done after it comes after it', async () => {
    const { app } = open()
    const top = await app.api.rows({ work: WORK, pivot, from: 0, count: 1 })
    const first = top.rows[0]?.unit ?? -1
    const run = app.api.run(accept)
    await underway(app)
    expect([...(await states(app))]).toEqual(['unreviewed'])
    const [accepted, doubted, noted] = await Promise.all([
      run,
      app.api.run({ kind: 'unit.review', units: [first], state: 'doubtful' }),
      app.api.run({ kind: 'unit.note', unit: first, text: 'look again' }),
    ])
    expect(doubted.seq).toBeGreaterThan(accepted.seq)
    expect(noted.seq).toBeGreaterThan(accepted.seq)
    const page = await app.api.rows({ work: WORK, pivot, from: 0, count: 2 })
    expect(page.rows.map(({ state, note }) => [state, note])).toEqual([
      ['doubtful', 'look again'],
      ['accepted', ''],
    ])
  })

  it('lets those that wait for it have their turn one by one, and loses nothing that is written meanwhile', async () => {
    const { app } = open()
    const first = (await app.api.rows({ work: WORK, pivot, from: 0, count: 1 })).rows[0]?.unit ?? -1
    const run = app.api.run(accept)
    await underway(app)
    await Promise.all([
      run,
      app.api.run({ ...accept, state: 'doubtful' }),
      app.api.run({ kind: 'unit.note', unit: first, text: 'look again' }),
      app.api.run({ ...accept, state: 'unreviewed' }),
    ])
    expect([...(await states(app))]).toEqual(['unreviewed'])
    expect((await app.api.rows({ work: WORK, pivot, from: 0, count: 1 })).rows[0]?.note).toBe('look again')
  })
})
