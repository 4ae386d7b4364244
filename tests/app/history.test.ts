import { describe, expect, it, vi } from 'vitest'
import { Store } from '#main/db/store'
import type { ApiEvent } from '#shared/api'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { corpusProjects, summit } from '#support/corpus-project'

const projects = corpusProjects()

describe('the history of a work', () => {
  it('tells what stands and what was undone, and goes to any point, over a restart, too', async () => {
    const file = await projects.copy()
    const app = await projects.open(file)
    const { id: work, pivot } = await summit(app)
    const { rows } = await app.api.rows({ work, pivot: pivot ?? 0, from: 0, count: 3 })
    const units = rows.map(({ unit }) => unit)
    const note = (text: string): Promise<unknown> =>
      app.api.run({ kind: 'unit.note', unit: units[0] ?? -1, text })
    await note('one')
    await note('two')
    await app.api.undo({ work })
    await app.api.run({ kind: 'unit.merge', units: units.slice(0, 2) })
    await note('three')
    const { operations, current } = await app.api.history({ work, most: 10 })
    expect(operations.map(({ label, standing }) => [label, standing])).toEqual([
      ['note on unit 1', 'done'],
      ['merge units 1, 2', 'done'],
      ['note on unit 1', 'dropped'],
      ['note on unit 1', 'done'],
    ])
    expect(current).toBe(operations[0]?.seq)
    await app.close()

    const second = await projects.open(file)
    const first = operations[3]?.seq ?? -1
    expect(await second.api.goTo({ work, seq: first })).toMatchObject({ way: 'undo', steps: 2 })
    expect((await second.api.history({ work, most: 10 })).operations.map((one) => one.standing)).toEqual([
      ...['undone', 'undone', 'dropped', 'done'],
    ])
    await expect(second.api.goTo({ work, seq: operations[2]?.seq ?? -1 })).rejects.toThrow(
      /no way to that point/,
    )
    expect(await second.api.goTo({ work, seq: operations[0]?.seq ?? -1 })).toMatchObject({
      way: 'redo',
      steps: 2,
    })
    expect(await second.api.goTo({ work, seq: null })).toMatchObject({ way: 'undo', steps: 3 })
    expect(await second.api.goTo({ work, seq: null })).toMatchObject({ steps: 0 })
  })

  it('tells how far it came on the way to a point when a step fails', async () => {
    const app = await projects.open()
    const { id: work, pivot } = await summit(app)
    const { rows } = await app.api.rows({ work, pivot: pivot ?? 0, from: 0, count: 1 })
    const unit = rows[0]?.unit ?? -1
    for (const text of ['one', 'two', 'three']) await app.api.run({ kind: 'unit.note', unit, text })
    const told: ApiEvent[] = []
    app.subscribe((event) => told.push(event))
    const original = Object.getOwnPropertyDescriptor(Store.prototype, 'undo')?.value as Store['undo']
    const undo = vi.spyOn(Store.prototype, 'undo')
    undo.mockImplementation(function (this: Store, ...args) {
      if (undo.mock.calls.length === 3) throw new Error('the disk is full')
      return Reflect.apply(original, this, args)
    })
    await expect(app.api.goTo({ work, seq: null })).rejects.toThrow('the disk is full')
    undo.mockRestore()
    const { seq } = await app.api.project({})
    expect(told).toEqual([{ type: 'changed', seq, work, label: 'undo: note on unit 1' }])
    expect((await app.api.history({ work, most: 3 })).operations.map((one) => one.standing)).toEqual([
      ...['undone', 'undone', 'done'],
    ])
  })
})

describe('an excluded unit', () => {
  it('is counted apart, stays out of exports with its reason, and is not checked', async () => {
    const app = await projects.open()
    const { id: work, pivot, units } = await summit(app)
    const { rows } = await app.api.rows({ work, pivot: pivot ?? 0, from: 0, count: 1000 })
    const linked =
      rows.find(({ cells, state }) => state === 'accepted' && cells.flat().length > 1)?.unit ?? -1
    const options = DEFAULT_EXPORT
    const ask = { works: [work], options }
    const before = await app.api.previewExport(ask)
    await app.api.run({ kind: 'unit.exclude', units: [linked], excluded: true })
    const after = await app.api.previewExport(ask)
    expect(after.leftOut.excluded).toBe(1)
    expect(after.units).toBeLessThan(before.units)
    const counted = (await summit(app)).units
    expect([counted.excluded, counted.accepted]).toEqual([1, units.accepted - 1])
    const row = await app.api.seek({ work, pivot: pivot ?? 0, from: -1, step: 1, what: 'excluded' })
    expect(rows[row ?? -1]?.unit).toBe(linked)
    await app.api.job({ kind: 'check', work })
    const found = await app.api.divergences({ work, pivot: pivot ?? 0 })
    expect(found.filter((one) => one.state === 'open' && one.unit === linked)).toEqual([])
  })
})
