import { afterEach, describe, expect, it } from 'vitest'
import type { CommandEntry } from '#renderer/commands/command'
import { dispatch, isBusy } from '#renderer/commands/dispatch'
import { show } from '#renderer/store'

/** A command that notes that it began, and ends when it is told to. */
function command(
  name: string,
  began: string[],
  more: Partial<CommandEntry> = {},
): [CommandEntry, () => void] {
  let end = (): void => undefined
  const done = new Promise<void>((resolve) => (end = resolve))
  const run = (): Promise<void> => {
    began.push(name)
    return done
  }
  return [{ id: 'check', group: 'Go', keys: [], panes: 'all', run, ...more }, end]
}

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('commands one after the other', () => {
  afterEach(() => show({ jobs: [] }))

  it('wait for the one before, but for what ends it', async () => {
    const began: string[] = []
    const [first, endFirst] = command('first', began)
    const [second, endSecond] = command('second', began)
    const [cancel, endCancel] = command('cancel', began, { atOnce: true })
    for (const one of [first, second, cancel]) dispatch(one)
    await turn()
    expect(began).toEqual(['first', 'cancel'])
    endFirst()
    await turn()
    expect(began).toEqual(['first', 'cancel', 'second'])
    endSecond()
    endCancel()
    await turn()
    expect(isBusy()).toBe(false)
  })

  it('wait no more for one that is told of as long', async () => {
    const began: string[] = []
    const [long, endLong] = command('long', began)
    const [next, endNext] = command('next', began)
    dispatch(long)
    dispatch(next)
    show({ jobs: [{ job: 1, label: 'align', done: 0, since: 0 }] })
    await turn()
    expect(began).toEqual(['long'])
    show({ jobs: [{ job: 2, label: 'edit', done: 0, since: 0 }] })
    await turn()
    expect(began).toEqual(['long', 'next'])
    endNext()
    endLong()
    await turn()
    expect(isBusy()).toBe(false)
  })
})
