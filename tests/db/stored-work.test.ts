import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject, type Store } from '#main/db/store'
import { plan } from '#shared/ops/plan'
import { WorkState } from '#shared/ops/state'
import { importRows, temporaryFolder } from '#support/project'
import { dump, sampleWork } from '#support/work'

const { rows: first, segment } = sampleWork(
  { en: ['One 1. Uno 1.', 'Two 2.', 'Three 3.'], tr: ['Bir 1.', 'İki 2.', 'Üç 3.'] },
  [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
  ],
)
const second = {
  work: { ...first.work, id: 2, name: 'other', pivot: 11 },
  versions: first.versions.map((row) => ({ ...row, id: row.id + 10, work: 2 })),
  units: first.units.map((row) => ({ ...row, id: row.id + 10, work: 2 })),
  segments: first.segments.map((row) => ({
    ...{ ...row, id: row.id + 10, version: row.version + 10, unit: row.unit + 10 },
  })),
  divergences: [],
}

function stored(): Store {
  const file = join(temporaryFolder(), 'p.parallax')
  const store = openProject(file, { create: true, actor: 'ann' })
  importRows(store, first)
  importRows(store, second)
  store.close()
  return openProject(file, { actor: 'ann' })
}

function merge(store: Store): void {
  const command = { kind: 'unit.merge', units: first.units.slice(0, 2).map(({ id }) => id) } as const
  const changes = plan(store.load(1), command, {
    ...{ actor: 'ann', at: '2026-01-01T00:00:00Z', allocate: store.allocate.bind(store) },
  })
  store.commit({ kind: command.kind, work: 1, args: null }, changes)
}

describe('a work that is read from a project', () => {
  it('is the one that was written, whatever is asked of it first', () => {
    const store = stored()
    expect(store.load(1).order(1)).toEqual(new WorkState(first).order(1))
    expect(store.load(1).segment(segment('tr', 2)).unit).toBe(3)
    expect(dump(store.load(1))).toEqual(dump(new WorkState(first)))
    store.close()
  })

  it('has the segments of a version in the order of its text, wherever their ids stand', () => {
    const store = stored()
    const split = { kind: 'segment.split', segment: segment('en', 0), at: 7 } as const
    const changes = plan(store.load(1), split, {
      ...{ actor: 'ann', at: '2026-01-01T00:00:00Z', allocate: store.allocate.bind(store) },
    })
    store.commit({ kind: split.kind, work: 1, args: null }, changes)
    const expected = dump(store.load(1))
    const { file } = store
    store.close()
    const again = openProject(file)
    expect(dump(again.load(1))).toEqual(expected)
    expect(again.load(1).column(1)).toHaveLength(4)
    again.close()
  })

  it('stays as it was for who holds it while another work is open and the first is changed', () => {
    const store = stored()
    const held = store.load(1)
    store.load(2)
    const entry = { kind: 'unit.merge', work: 1, args: null } as const
    const [unit] = first.units
    if (unit === undefined) throw new Error('the sample has units')
    store.commit(entry, [{ table: 'unit', id: 1, before: unit, after: { ...unit, note: 'changed' } }])
    expect(dump(held)).toEqual(dump(new WorkState(first)))
    expect(store.load(1).unit(1).note).toBe('changed')
    store.close()
  })

  it('is the same one again when nothing was committed to it since', () => {
    const store = stored()
    merge(store)
    const held = store.load(1)
    store.load(2)
    expect(store.load(1)).toBe(held)
    store.close()
  })
})
