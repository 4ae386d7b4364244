import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp, type App } from '#main/app'
import { openProject } from '#main/db/store'
import type { Command } from '#shared/ops/commands'
import { importRows, temporaryFolder } from '#support/project'
import { sampleWork } from '#support/work'

const { rows, segment } = sampleWork(
  {
    en: [
      'The commission met on Monday.',
      'It published 34 reports.',
      'Nobody expected such heavy snow in the valleys.',
      'The bridge cost 12 million dollars.',
      'The delegates thanked the mayor.',
    ],
    tr: [
      'Komisyon pazartesi günü toplandı.',
      '44 rapor yayımladı.',
      'Vadilerde bu kadar yoğun kar beklenmiyordu.',
      'Köprü 12 milyon dolara mal oldu.',
      'Delegeler belediye başkanına teşekkür etti.',
    ],
  },
  [
    [[0], [0]],
    [[1], [1]],
    [[2], [2]],
    [[3], [3]],
    [[4], [4]],
  ],
)
const WORK = rows.work.id
const right: Command = { kind: 'segment.correct', segment: segment('tr', 1), text: '34 rapor yayımladı.' }
const wrong: Command = {
  kind: 'segment.correct',
  segment: segment('tr', 3),
  text: 'Köprü 17 milyon dolara mal oldu.',
}
/** Waiting is for the checks to have loaded, on a machine that does much else. */
const WAIT = { timeout: 30_000, interval: 20 }

/** A project with a work that was checked, as a window has it open. */
async function checkedProject(): Promise<{ app: App; file: string }> {
  const file = join(temporaryFolder(), 'sample.parallax')
  const store = openProject(file, { create: true, actor: 'ann' })
  importRows(store, rows)
  store.close()
  const app = reopened(file)
  await app.api.job({ kind: 'check', work: WORK })
  return { app, file }
}

function reopened(file: string): App {
  const app = createApp({ file, actor: 'ann', recheck: true })
  onTestFinished(() => app.close())
  return app
}

/** The wrong numbers that are told, by the segments they stand in. */
async function numbers({ api }: App): Promise<string[]> {
  const all = await api.divergences({ work: WORK, pivot: 1 })
  return all
    .filter(({ category, confidence }) => category === 'number' && confidence >= 0.5)
    .map(({ evidence, state }) => `${state} ${evidence[0]?.index ?? ''}`)
    .sort()
}

async function whenTold(app: App, expected: readonly string[]): Promise<void> {
  await vi.waitFor(async () => expect(await numbers(app)).toEqual(expected), WAIT)
}

async function undoLabel({ api }: App): Promise<string | null> {
  return (await api.project({})).works[0]?.undo ?? null
}

describe('divergences of a work that is edited', () => {
  it('go with what is corrected, come back with undo, go again with redo, and stay so in the file', async () => {
    const { app, file } = await checkedProject()
    expect(await numbers(app)).toEqual(['open 1'])
    await app.api.run(right)
    await whenTold(app, [])
    expect(await undoLabel(app)).toMatch(/^correct/)
    await app.api.undo({ work: WORK })
    await whenTold(app, ['open 1'])
    expect(await undoLabel(app)).toBeNull()
    await app.api.redo({ work: WORK })
    await whenTold(app, [])
    await app.close()
    const again = reopened(file)
    expect(await numbers(again)).toEqual([])
    await again.api.undo({ work: WORK })
    await whenTold(again, ['open 1'])
  })

  it('that new rules find are news to who signed the work, and those that edits bring and take are not', async () => {
    const { app } = await checkedProject()
    const current = async (): Promise<unknown> =>
      (await app.api.reportSummary({ work: WORK })).signed.map((signed) => signed.current)
    await app.api.run({ kind: 'work.sign', work: WORK, reader: 'Ann', reading: 'first', remark: '' })
    await app.api.run(right)
    await whenTold(app, [])
    await app.api.undo({ work: WORK })
    await whenTold(app, ['open 1'])
    expect(await current()).toEqual([true])
    await app.api.changeSettings({ checks: { categories: { number: { on: false } } } })
    await app.api.rows({ work: WORK, pivot: 1, from: 0, count: 1 })
    await whenTold(app, [])
    expect(await current()).toEqual([false])
  })

  it('are what a check of the whole work finds, after edits one upon another and an undo among them', async () => {
    const { app } = await checkedProject()
    await app.api.run(wrong)
    await app.api.run(right)
    await app.api.run({
      kind: 'unit.merge',
      units: [rows.units[0]?.id ?? 0, rows.units[1]?.id ?? 0],
    })
    await app.api.undo({ work: WORK })
    await app.api.undo({ work: WORK })
    await whenTold(app, ['open 1', 'open 3'])
    const { label } = await app.api.job({ kind: 'check', work: WORK })
    expect(label).toBe('check: nothing changed')
  })

  it('stay where a person decided, also when their text says something else now', async () => {
    const { app } = await checkedProject()
    const [found] = await app.api.divergences({ work: WORK, pivot: 1 })
    await app.api.run({
      kind: 'divergence.decide',
      divergences: [found?.id ?? 0],
      state: 'dismissed',
      reason: 'as printed',
    })
    await app.api.run(right)
    await app.api.run(wrong)
    await whenTold(app, ['dismissed 1', 'open 3'])
  })

  it('follow new rules of the checks, and are not lost when the project is closed at once', async () => {
    const { app, file } = await checkedProject()
    await app.api.run(wrong)
    await app.close()
    const again = reopened(file)
    expect(await numbers(again)).toEqual(['open 1'])
    const look = async (): Promise<unknown> => again.api.rows({ work: WORK, pivot: 1, from: 0, count: 9 })
    await look()
    await whenTold(again, ['open 1', 'open 3'])
    await again.api.run(right)
    await again.api.changeSettings({ checks: { categories: { number: { on: false } } } })
    await look()
    await whenTold(again, [])
    await again.api.changeSettings({ checks: null })
    await look()
    await whenTold(again, ['open 3'])
  })

  it('let their import be taken back and done again when they are others than it found', async () => {
    const { app } = await checkedProject()
    await app.api.run(right)
    await whenTold(app, [])
    await app.api.undo({ work: WORK })
    await whenTold(app, ['open 1'])
    await app.api.undo({ work: null })
    expect((await app.api.project({})).works).toEqual([])
    await app.api.redo({ work: null })
    expect(await numbers(app)).toEqual(['open 1'])
    await app.api.undo({ work: null })
    await app.api.redo({ work: null })
    await app.api.run(wrong)
    await whenTold(app, ['open 1', 'open 3'])
  })

  it('wait for the first check of a work that came aligned', async () => {
    const file = join(temporaryFolder(), 'aligned.parallax')
    const store = openProject(file, { create: true, actor: 'ann' })
    const header = { attributes: {}, props: [], notes: [] }
    const versions = rows.versions.map((version) => ({
      ...version,
      imported: { ...version.imported, header },
    }))
    importRows(store, { ...rows, versions })
    store.close()
    const app = reopened(file)
    const seqs: number[] = []
    app.subscribe((event) => {
      if (event.type === 'changed') seqs.push(event.seq)
    })
    await app.api.run(wrong)
    await app.api.job({ kind: 'check', work: WORK })
    await app.api.run(right)
    await whenTold(app, ['open 3'])
    // Nothing but the edit, the check, the edit, and what was checked anew.
    expect(seqs).toEqual([2, 3, 4, 5])
  })
})
