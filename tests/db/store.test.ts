import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { BULK } from '#main/db/log'
import { openProject, type Store } from '#main/db/store'
import type { Change } from '#shared/ops/change'
import type { Command, Operation } from '#shared/ops/commands'
import { plan } from '#shared/ops/plan'
import { WorkState, type WorkRows } from '#shared/ops/state'
import { dumpTables, importRows, openWithDatabase, refusalOf, temporaryFolder } from '#support/project'
import { divergenceAt, dump, inserts, sampleWork } from '#support/work'

const COLUMNS = { en: ['One 1.', 'Two 2.', 'Three 3.'], tr: ['Bir 1.', 'İki 2.'] }
const GROUPS = [
  [[0], [0]],
  [[1], [1]],
]

function sampleRows(): WorkRows {
  const { rows } = sampleWork(COLUMNS, GROUPS)
  return { ...rows, divergences: [divergenceAt(new WorkState(rows), 1, [[2, '2']])] }
}

/** The same work under another name and other ids. */
function otherRows(): WorkRows {
  const { work, versions, units, segments } = sampleWork(COLUMNS, GROUPS).rows
  return {
    work: { ...work, id: 2, name: 'other', pivot: 11 },
    versions: versions.map((row) => ({ ...row, id: row.id + 10, work: 2 })),
    units: units.map((row) => ({ ...row, id: row.id + 10, work: 2 })),
    segments: segments.map((row) => ({
      ...{ ...row, id: row.id + 10, version: row.version + 10, unit: row.unit + 10 },
    })),
    divergences: [],
  }
}

function newStore(): Store {
  const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
  importRows(store, sampleRows())
  return store
}

function act(store: Store, command: Command, work = 1): Operation {
  const allocate = store.allocate.bind(store)
  const changes = plan(store.load(work), command, {
    actor: store.actor,
    at: '2026-03-01T09:30:00.000Z',
    allocate,
  })
  return store.commit({ kind: command.kind, work, args: command }, changes)
}

describe('a commit', () => {
  it('writes the operation with who, when and what, and the rows; the mirror follows', () => {
    const store = newStore()
    const state = store.load(1)
    const command = { kind: 'unit.merge', units: [1, 2] } as const
    const operation = act(store, command)
    expect(operation).toMatchObject({
      seq: 2,
      kind: 'unit.merge',
      work: 1,
      args: command,
      actor: 'ann',
      undoes: null,
    })
    expect(operation.at).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/)
    expect(store.log({ from: 2 })).toEqual([operation])
    expect(store.seq).toBe(2)
    expect(store.load(1)).toBe(state)
    expect(state.units.has(2)).toBe(false)
  })

  it('knows a work by its number alone, or what was undone as "1" would be unknown to 1', () => {
    const store = newStore()
    act(store, { kind: 'unit.note', unit: 1, text: 'x' })
    // A window could send any text, and SQLite would take it for the number.
    const text = [1].join() as unknown as number
    expect(refusalOf(() => store.undo(text)).code).toBe('not-found')
    store.undo(1)
    expect(store.load(1).unit(1).note).toBe('')
  })

  it('refuses a stale before, an insert over a row and a change of a row that is gone, and writes nothing', () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleRows())
    const tables = dumpTables(db)
    const mirror = dump(store.load(1))
    const unit = store.load(1).unit(1)
    const good: Change = {
      table: 'unit',
      id: 2,
      before: store.load(1).unit(2),
      after: { ...store.load(1).unit(2), note: 'x' },
    }
    const bad: readonly Change[] = [
      { table: 'unit', id: 1, before: { ...unit, note: 'old' }, after: { ...unit, note: 'new' } },
      { table: 'unit', id: 1, before: null, after: unit },
      { table: 'unit', id: 99, before: { ...unit, id: 99 }, after: null },
    ]
    for (const change of bad) {
      const entry = { kind: 'unit.note', work: 1, args: null } as const
      expect(refusalOf(() => store.commit(entry, [good, change])).code).toBe('stale')
      expect(store.seq).toBe(1)
      expect(store.log()).toHaveLength(1)
      expect(db.prepare('SELECT count(*) FROM change WHERE seq > 1').pluck().get()).toBe(0)
      expect(dumpTables(db)).toEqual(tables)
      expect(dump(store.load(1))).toEqual(mirror)
    }
    expect(act(store, { kind: 'unit.note', unit: 1, text: 'on' }).seq).toBe(2)
  })

  it('is whole or not at all when the tables do not take it', () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleRows())
    const tables = dumpTables(db)
    const segment = store.load(1).segment(1)
    const orphan: Change = { table: 'segment', id: 1, before: segment, after: { ...segment, unit: 404 } }
    expect(() => store.commit({ kind: 'segment.move', work: 1, args: null }, [orphan])).toThrow(/FOREIGN KEY/)
    expect(dumpTables(db)).toEqual(tables)
    expect(store.log()).toHaveLength(1)
    expect(store.load(1).segment(1)).toEqual(segment)
  })

  it('changes no row twice', () => {
    const store = newStore()
    const unit = store.load(1).unit(1)
    const change = { table: 'unit', id: 1, before: unit, after: { ...unit, note: 'x' } } as const
    const again = { ...change, after: { ...unit, note: 'y' } }
    const entry = { kind: 'unit.note', work: 1, args: null } as const
    expect(() => store.commit(entry, [change, again])).toThrow(/unit 1 twice/)
    expect(store.log()).toHaveLength(1)
  })

  it('is refused when the disk is full or may not be written, and is whole or not at all', () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleRows())
    const tables = dumpTables(db)
    const mirror = dump(store.load(1))
    const text = 'long '.repeat(100_000)
    const note = (): Operation => act(store, { kind: 'unit.note', unit: 1, text })
    const pages = Number(db.pragma('max_page_count', { simple: true }))
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true }))}`)
    expect(refusalOf(note)).toMatchObject({ code: 'cannot-write' })
    expect(refusalOf(note).message).toMatch(/is full: make room/)
    db.pragma(`max_page_count = ${pages}`)
    db.pragma('query_only = ON')
    expect(refusalOf(note).message).toMatch(/cannot be written/)
    db.pragma('query_only = OFF')
    expect(dumpTables(db)).toEqual(tables)
    expect(dump(store.load(1))).toEqual(mirror)
    expect(store.log()).toHaveLength(1)
    expect(note().seq).toBe(2)
  })

  it('to a work that is not open leaves the open one alone', () => {
    const store = newStore()
    const state = store.load(1)
    const before = dump(state)
    importRows(store, otherRows())
    expect(store.load(1)).toBe(state)
    expect(dump(state)).toEqual(before)
    expect(dump(store.load(2))).toEqual(dump(new WorkState(otherRows())))
  })
})

describe('a work that is prepared', () => {
  it('is mirrored when all steps are done, and is the one that is asked for then', async () => {
    const store = newStore()
    await store.prepare(1, () => Promise.resolve())
    const prepared = store.mirrored
    expect(prepared).not.toBeNull()
    expect(store.load(1)).toBe(prepared)
    expect(dump(store.load(1))).toEqual(dump(newStore().load(1)))
  })

  it.each([0, 1, 2])(
    'is whole when it is asked for behind step %i, and stays the one that was given',
    async (step) => {
      const store = newStore()
      let asked: WorkState | null = null
      let steps = 0
      await store.prepare(1, () => {
        if (steps++ === step) asked = store.load(1)
        return Promise.resolve()
      })
      expect(asked).not.toBeNull()
      expect(store.mirrored).toBe(asked)
      expect(dump(store.load(1))).toEqual(dump(newStore().load(1)))
    },
  )

  it.each([0, 1, 2])('holds what was changed, and leaves another open, behind step %i', async (step) => {
    const store = newStore()
    importRows(store, otherRows())
    let steps = 0
    await store.prepare(1, () => {
      if (steps++ === step) {
        act(store, { kind: 'unit.merge', units: [11, 12] }, 2)
        act(store, { kind: 'unit.merge', units: [1, 2] })
        store.load(2)
      }
      return Promise.resolve()
    })
    expect(store.mirrored?.work.id).toBe(2)
    expect(store.load(1).row('unit', 2)).toBeNull()
    expect(dump(store.load(1))).not.toEqual(dump(newStore().load(1)))
  })

  it('is read from its beginning where a step failed', async () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleRows())
    const failing = store.prepare(1, () => {
      db.exec('ALTER TABLE segment RENAME TO away')
      return Promise.resolve()
    })
    await expect(failing).rejects.toThrow(/segment/)
    db.exec('ALTER TABLE away RENAME TO segment')
    expect(dump(store.load(1))).toEqual(dump(newStore().load(1)))
  })
})

describe('a bulk operation', () => {
  const texts = Array.from({ length: BULK }, (_, n) => `Sentence ${n}.`)

  it('keeps its changes in compressed lists, from which it is undone and redone', () => {
    const { db, store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleWork({ en: texts, tr: texts }, []).rows)
    const start = dumpTables(db)
    const state = store.load(1)
    const changes = [...state.units.values()].map((unit): Change => ({
      table: 'unit',
      id: unit.id,
      before: unit,
      after: { ...unit, note: 'seen' },
    }))
    expect(changes.length).toBeGreaterThan(BULK)
    const { seq } = store.commit({ kind: 'work.align', work: 1, args: null }, changes)
    expect(db.prepare('SELECT count(*) FROM change').pluck().get()).toBe(0)
    expect(store.changes(seq)).toEqual(changes)
    const end = dumpTables(db)
    store.undo(1)
    expect(dumpTables(db)).toEqual(start)
    store.redo(1)
    expect(dumpTables(db)).toEqual(end)
    expect(dump(store.load(1))).toEqual(dump(state))
  })

  it('counts among those that grouped units anew', () => {
    const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, sampleWork({ en: texts, tr: texts }, []).rows)
    const changes = [...store.load(1).units.values()].map((unit): Change => ({
      table: 'unit',
      id: unit.id,
      before: unit,
      after: { ...unit, origin: 'person', confidence: null },
    }))
    store.commit({ kind: 'version.resegment', work: 1, args: null }, changes)
    expect(store.changes(2)).toEqual(changes)
    const { regrouped } = store.progress(1)
    expect([...regrouped.keys()].sort((a, b) => a - b)).toEqual(changes.map(({ id }) => id))
    expect(new Set(regrouped.values())).toEqual(new Set([0.75]))
  })
})

describe('undo and redo', () => {
  it('are kept for each work, with labels, over a restart', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    let store = openProject(file, { create: true, actor: 'ann' })
    importRows(store, sampleRows())
    importRows(store, otherRows())
    act(store, { kind: 'unit.note', unit: 1, text: 'x' })
    act(store, { kind: 'unit.merge', units: [11, 12] }, 2)
    expect([store.histories.label(1, 'undo'), store.histories.label(2, 'undo')]).toEqual([
      'note on unit',
      'merge units',
    ])
    const undone = store.undo(2)
    expect(undone).toMatchObject({ kind: 'undo', work: 2, undoes: 4 })
    expect(store.label(undone)).toBe('undo: merge units')
    store.close()

    store = openProject(file, { actor: 'bo' })
    expect([store.histories.label(2, 'undo'), store.histories.label(2, 'redo')]).toEqual([
      null,
      'merge units',
    ])
    expect([store.histories.label(1, 'undo'), store.histories.label(1, 'redo')]).toEqual([
      'note on unit',
      null,
    ])
    const redone = store.redo(2, { actor: 'cy', at: '2026-01-01T00:00:00.000Z' })
    expect(redone).toMatchObject({ kind: 'redo', undoes: 5, actor: 'cy', at: '2026-01-01T00:00:00.000Z' })
    expect(store.label(redone)).toBe('redo: merge units')
    expect(store.load(2).units.has(12)).toBe(false)
    store.undo(1)
    act(store, { kind: 'unit.note', unit: 1, text: 'y' })
    expect([store.histories.label(1, 'undo'), store.histories.label(1, 'redo')]).toEqual([
      'note on unit',
      null,
    ])
    store.close()
  })

  it('refuse when there is nothing, as after an import', () => {
    const store = newStore()
    expect(refusalOf(() => store.undo(1)).code).toBe('nothing-to-undo')
    expect(refusalOf(() => store.redo(1)).code).toBe('nothing-to-redo')
    act(store, { kind: 'unit.note', unit: 1, text: 'x' })
    expect(refusalOf(() => store.redo(1)).code).toBe('nothing-to-redo')
    expect(store.log()).toHaveLength(2)
  })
})

describe('ids', () => {
  it('are never given out again: not after an undo, not after a restart, not beside an import', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    let store = openProject(file, { create: true })
    importRows(store, sampleRows())
    act(store, { kind: 'unit.split', unit: 1, segments: [4] })
    const created = Math.max(...store.load(1).units.keys())
    expect(created).toBe(4)
    store.undo(1)
    expect(store.load(1).units.has(created)).toBe(false)
    store.close()
    store = openProject(file)
    expect(store.allocate('unit')).toBe(created + 1)
    importRows(store, otherRows())
    expect(store.allocate('unit')).toBe(14)
    expect(store.allocate('unit')).toBe(15)
    store.close()
  })
})

describe('queries', () => {
  it('name the work of a row', () => {
    const store = newStore()
    importRows(store, otherRows())
    expect(store.workOf('segment', 12)).toBe(2)
    expect(store.workOf('unit', 1)).toBe(1)
    expect(store.workOf('version', 12)).toBe(2)
    expect(store.workOf('divergence', 1)).toBe(1)
    expect(store.workOf('work', 2)).toBe(2)
    expect(refusalOf(() => store.workOf('segment', 99)).code).toBe('not-found')
    expect(refusalOf(() => store.load(99)).code).toBe('not-found')
  })

  it('count a work, whether it is loaded or not', () => {
    const file = join(temporaryFolder(), 'p.parallax')
    const store = openProject(file, { create: true })
    importRows(store, sampleRows())
    expect(store.counts.of(1).units.unreviewed).toBe(3)
    act(store, { kind: 'unit.review', units: [1, 3], state: 'accepted' })
    act(store, { kind: 'unit.review', units: [2], state: 'doubtful' })
    act(store, { kind: 'divergence.decide', divergences: [1], state: 'confirmed' })
    const { units, divergences, versions } = store.counts.of(1)
    expect(units).toEqual({ total: 3, unreviewed: 0, accepted: 2, doubtful: 1, gaps: 1, excluded: 0 })
    expect(divergences).toEqual({ open: 0, confirmed: 1, dismissed: 0, corrected: 0 })
    expect(versions).toEqual([
      {
        id: 1,
        lang: 'en',
        title: '',
        about: {},
        file: 'en.txt',
        sha256: '00',
        segments: 3,
        linked: 2,
        accepted: 2,
      },
      {
        id: 2,
        lang: 'tr',
        title: '',
        about: {},
        file: 'tr.txt',
        sha256: '00',
        segments: 2,
        linked: 2,
        accepted: 1,
      },
    ])

    store.close()
    const again = openProject(file)
    expect(again.counts.of(1)).toEqual({ units, divergences, versions })
    again.close()
  })

  it('list the log of all works or of one, from a number on, so many', () => {
    const store = newStore()
    importRows(store, otherRows())
    act(store, { kind: 'unit.note', unit: 1, text: 'x' })
    act(store, { kind: 'unit.note', unit: 11, text: 'y' }, 2)
    const numbers = (query: Parameters<Store['log']>[0]): number[] => store.log(query).map(({ seq }) => seq)
    expect(numbers({})).toEqual([1, 2, 3, 4])
    expect(numbers({ work: 2 })).toEqual([2, 4])
    expect(numbers({ from: 2, limit: 2 })).toEqual([2, 3])
    expect(numbers({ work: 1, from: 2 })).toEqual([3])
    expect(store.changes(99)).toEqual([])
  })
})

describe('while an import is written', () => {
  it('refuses an edit and says why, but does what can wait once it is done', async () => {
    const store = newStore()
    let open = (): void => undefined
    const gate = new Promise<void>((resolve) => (open = resolve))
    async function* slow(): AsyncGenerator<readonly Change[]> {
      await gate
      yield []
    }
    const order: string[] = []
    const streamed = store
      .stream(slow(), () => ({ kind: 'work.import', work: null, args: null }))
      .then(() => order.push('import'))
    const note: Command = { kind: 'unit.note', unit: 1, text: 'waited' }
    expect(() => act(store, note)).toThrow(/an import is being written/)
    const waited = store.whenIdle(() => act(store, note)).then(() => order.push('note'))
    const cancelled = store.whenIdle(() => order.push('cancelled'), AbortSignal.abort())
    open()
    await expect(cancelled).rejects.toMatchObject({ code: 'cancelled' })
    await Promise.all([streamed, waited])
    expect(order.toSorted()).toEqual(['import', 'note'])
    expect(store.load(1).unit(1).note).toBe('waited')
    expect(store.log().map(({ kind }) => kind)).toEqual(['work.import', 'work.import', 'unit.note'])
  })

  it('goes on after an import that failed', async () => {
    const store = newStore()
    async function* failing(): AsyncGenerator<readonly Change[]> {
      await Promise.resolve()
      yield []
      throw new Error('unreadable')
    }
    const streamed = store.stream(failing(), () => ({ kind: 'work.import', work: null, args: null }))
    const waited = store.whenIdle(() => act(store, { kind: 'unit.note', unit: 1, text: 'waited' }))
    await expect(streamed).rejects.toThrow('unreadable')
    expect(await waited).toMatchObject({ kind: 'unit.note' })
  })

  it('keeps what somebody holds of a work whose import is taken back, to its last row', async () => {
    const { rows } = sampleWork({ en: Array.from({ length: 600 }, (_, n) => `Sentence ${n}.`) }, [])
    const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    // List by list, so that the segments go before the work does.
    const work = rows.work.id
    const lists = inserts(rows).map((change) => [change])
    await store.stream(lists, () => ({ kind: 'work.import', work, args: { name: 'sample' } }))
    const held = store.load(work)
    await store.undoImport()
    expect([...held.segments.values()].map(({ id }) => id)).toEqual(rows.segments.map(({ id }) => id))
    expect(store.works()).toEqual([])
  })

  it('leaves an import checked, and takes one that was done again for unchecked', async () => {
    const { rows } = sampleWork({ en: ['One.'], tr: ['Bir.'] }, [[[0], [0]]])
    const { store } = openWithDatabase(join(temporaryFolder(), 'p.parallax'))
    importRows(store, rows)
    expect(store.isUnchecked(rows.work.id)).toBe(false)
    await store.undoImport()
    await store.redoImport()
    expect(store.isUnchecked(rows.work.id)).toBe(true)
  })
})
