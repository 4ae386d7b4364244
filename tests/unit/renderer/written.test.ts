import { beforeEach, describe, expect, it } from 'vitest'
import { drop, hold, leave, restore, resume, unkept, useUnkept, type Field } from '#renderer/written'

const NOTE: Field = { kind: 'unit.note', work: 1, of: 5 }
const REASON: Field = { kind: 'divergence.reason', work: 1, of: 5 }

describe('what is written in fields and not kept', () => {
  beforeEach(() => useUnkept.setState(new Map(), true))

  it('is told apart by what the field is for', () => {
    hold(NOTE, 'a note')
    hold(REASON, 'a reason')
    expect(unkept(NOTE)?.text).toBe('a note')
    drop(NOTE)
    expect(unkept(NOTE)).toBeNull()
    expect(unkept(REASON)?.text).toBe('a reason')
  })

  it('waits when the field is left, and is told from then on', () => {
    hold(NOTE, 'a')
    expect(unkept(NOTE)).toMatchObject({ open: true, left: false })
    leave(NOTE)
    expect(unkept(NOTE)).toMatchObject({ open: false, left: true })
    resume(NOTE)
    hold(NOTE, 'ab')
    expect(unkept(NOTE)).toMatchObject({ text: 'ab', open: true, left: true })
  })

  it('is nothing for a field in which nothing was written', () => {
    leave(NOTE)
    resume(NOTE)
    expect(unkept(NOTE)).toBeNull()
  })

  it('comes back from a lost window as something that was left', () => {
    restore([{ ...NOTE, text: 'half', open: true, left: false }])
    expect(unkept(NOTE)).toMatchObject({ text: 'half', open: false, left: true })
  })

  it('is held for the last fifty fields', () => {
    for (let of = 0; of < 60; of++) hold({ ...NOTE, of }, `${of}`)
    expect(unkept({ ...NOTE, of: 9 })).toBeNull()
    expect(unkept({ ...NOTE, of: 10 })?.text).toBe('10')
  })
})
