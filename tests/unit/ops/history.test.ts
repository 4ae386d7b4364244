import { describe, expect, it } from 'vitest'
import { History, isImport, type HistoryEntry } from '#shared/ops/history'
import { labelOf } from '#shared/ops/labels'

const done = (seq: number, kind: HistoryEntry['kind'] = 'unit.merge'): HistoryEntry => {
  return { seq, kind, undoes: null }
}
const undo = (seq: number, undoes: number): HistoryEntry => ({ seq, kind: 'undo', undoes })
const redo = (seq: number, undoes: number): HistoryEntry => ({ seq, kind: 'redo', undoes })

function targets(...log: readonly HistoryEntry[]): [number | undefined, number | undefined] {
  const history = new History(log)
  return [history.undo?.seq, history.redo?.seq]
}

describe('history', () => {
  it('has nothing to undo in an empty log, nor after an import', () => {
    expect(targets()).toEqual([undefined, undefined])
    expect(targets(done(1, 'work.import'))).toEqual([undefined, undefined])
  })

  it('undoes the last first, jobs too', () => {
    expect(targets(done(1), done(2, 'work.align'))).toEqual([2, undefined])
    expect(targets(done(1), done(2), undo(3, 2))).toEqual([1, 3])
    expect(targets(done(1), done(2), undo(3, 2), undo(4, 1))).toEqual([undefined, 4])
  })

  it('takes checks for no step, those of old logs that were undone among them', () => {
    const recheck = (seq: number): HistoryEntry => done(seq, 'work.recheck')
    const check = (seq: number): HistoryEntry => done(seq, 'work.check')
    expect(targets(done(1), recheck(2), done(3), check(4), recheck(5), undo(6, 3), recheck(7))).toEqual([
      1, 6,
    ])
    expect(targets(done(1), check(2), undo(3, 2), undo(4, 1), redo(5, 4))).toEqual([5, undefined])
    expect(targets(done(1), undo(2, 1), check(3))).toEqual([undefined, 2])
  })

  it('counts sign-offs that stand last, with no check after them that found other things', () => {
    const sign = (seq: number): HistoryEntry => done(seq, 'work.sign')
    const standing = (...log: HistoryEntry[]): number => new History(log).trailing('work.sign')
    expect(standing(done(1), sign(2), done(3, 'work.recheck'))).toBe(1)
    expect(standing(sign(1), done(2, 'work.check'), sign(3))).toBe(1)
    expect(standing(sign(1), done(2, 'work.check'))).toBe(0)
    expect(standing(sign(1), done(2), undo(3, 2))).toBe(1)
  })

  it('counts sign-offs as if a check that was undone, as in old logs, was never made', () => {
    const log = [done(1, 'work.sign'), done(2, 'work.check'), undo(3, 2)]
    expect(new History(log).trailing('work.sign')).toBe(1)
    expect(new History([...log, redo(4, 3)]).trailing('work.sign')).toBe(0)
  })

  it('redoes an undo, which can be undone in its turn', () => {
    expect(targets(done(1), undo(2, 1), redo(3, 2))).toEqual([3, undefined])
    expect(targets(done(1), undo(2, 1), redo(3, 2), undo(4, 3))).toEqual([undefined, 4])
    expect(targets(done(1), done(2), undo(3, 2), undo(4, 1), redo(5, 4))).toEqual([5, 3])
  })

  it('of the imports takes back imports only, which no edit of a work touches', () => {
    const imports = new History(
      [done(1, 'work.import'), done(2), done(3, 'work.import'), undo(4, 3), undo(5, 2)],
      isImport,
    )
    expect([imports.undo?.seq, imports.redo?.seq]).toEqual([1, 4])
    expect(targets(done(1, 'work.import'), done(2), undo(3, 1))).toEqual([2, undefined])
  })

  it('forgets what could be redone when something else is done', () => {
    expect(targets(done(1), undo(2, 1), done(3))).toEqual([3, undefined])
    expect(targets(done(1), undo(2, 1), done(3), undo(4, 3))).toEqual([undefined, 4])
  })

  it('knows what was first done, through any number of undos and redos', () => {
    const history = new History([done(1, 'unit.note'), undo(2, 1), redo(3, 2), undo(4, 3)])
    expect(history.origin(4)).toEqual(done(1, 'unit.note'))
    expect(history.origin(9)).toBeNull()
  })

  it('does not take a log that undoes out of turn', () => {
    expect(() => new History([done(1), done(2), undo(3, 1)])).toThrow(/was not the last/)
    expect(() => new History([done(1), redo(2, 1)])).toThrow(/was not the last/)
    expect(() => new History([undo(2, 1)])).toThrow(/not in the log/)
  })
})

describe('labels', () => {
  it('say what was done, taken back and done again', () => {
    expect(labelOf('unit.merge')).toBe('merge units')
    expect(labelOf('undo', 'unit.merge')).toBe('undo: merge units')
    expect(labelOf('redo', 'work.align')).toBe('redo: align')
    expect(labelOf('undo')).toBe('undo')
  })
})
