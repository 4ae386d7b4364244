import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { createApp, type App } from '#main/app'
import { openProject } from '#main/db/store'
import { corpusProjects, summit } from '#support/corpus-project'
import { importRows, temporaryFolder } from '#support/project'
import { cli } from '#support/run-cli'
import { sampleWork } from '#support/work'

const BUDGET = { en: 'The budget grew this year.', tr: 'Bütçe 2019 yılında büyüdü.' }
/** Waiting is for the checks to have loaded, on a machine that does much else. */
const WAIT = { timeout: 30_000, interval: 20 }

/** A project with a work of these heads and the sentence about a budget, checked, as a window has it open. */
async function datedProject(heads: { readonly en: string; readonly tr: string }): Promise<App> {
  const links = [0, 1].map((n) => [[n], [n]])
  const { rows } = sampleWork({ en: [heads.en, BUDGET.en], tr: [heads.tr, BUDGET.tr] }, links)
  const file = join(temporaryFolder(), 'dated.parallax')
  const store = openProject(file, { create: true, actor: 'ann' })
  importRows(store, rows)
  store.close()
  const app = createApp({ file, actor: 'ann', recheck: true })
  onTestFinished(() => app.close())
  await app.api.job({ kind: 'check', work: 1 })
  return app
}

async function dates({ api }: App): Promise<number> {
  return (await api.divergences({ work: 1, pivot: 1 })).filter(({ category }) => category === 'date').length
}

describe('the date of a work', () => {
  it('that a person sets decides what "this year" is, at once, and undo and redo follow', async () => {
    const app = await datedProject({ en: 'On the budget', tr: 'Bütçe üzerine' })
    const known = async (): Promise<unknown> => (await app.api.statistics({ work: 1 })).date
    const found = (count: number): Promise<void> =>
      vi.waitFor(async () => expect(await dates(app)).toBe(count), WAIT)
    expect([await dates(app), await known()]).toEqual([0, null])
    await app.api.run({ kind: 'work.date', work: 1, date: '2020-05-04' })
    expect(await known()).toEqual({ date: '2020-05-04', from: 'person' })
    await found(1)
    await app.api.run({ kind: 'work.date', work: 1, date: '2019' })
    await found(0)
    await app.api.undo({ work: 1 })
    await found(1)
    await app.api.run({ kind: 'work.date', work: 1, date: null })
    await found(0)
    await app.api.undo({ work: 1 })
    await app.api.undo({ work: 1 })
    await found(0)
    expect(await known()).toBeNull()
    await app.api.redo({ work: 1 })
    await found(1)
  })

  it('that is none is refused, and so is the one it has already', async () => {
    const app = await datedProject({ en: 'On the budget', tr: 'Bütçe üzerine' })
    await expect(app.api.run({ kind: 'work.date', work: 1, date: '2021-02-29' })).rejects.toMatchObject({
      message: '2021-02-29 is no date: write a day, a month or a year, as 2020-05-04, 2020-05 or 2020',
    })
    await app.api.run({ kind: 'work.date', work: 1, date: '2020' })
    await expect(app.api.run({ kind: 'work.date', work: 1, date: '2020' })).rejects.toThrow(/already|nothing/)
  })

  it('that its text prints at the head is taken where nobody set one, and told as such', async () => {
    const app = await datedProject({ en: 'Baku, 4 May 2020', tr: 'Bakü, 4 Mayıs 2020' })
    expect(await dates(app)).toBe(1)
    expect((await app.api.reportSummary({ work: 1 })).date).toEqual({
      ...{ date: '2020-05-04', from: 'text', version: 0, segment: 0 },
      ...{ start: 6, end: 16, text: '4 May 2020' },
    })
  })

  it('is told to stand where it does, though units above it are excluded', async () => {
    const { api } = await datedProject({ en: 'A/75/L.1', tr: 'A/75/L.1' })
    await api.run({ kind: 'segment.correct', segment: 2, text: 'Baku, 4 May 2020' })
    const [first] = (await api.rows({ work: 1, pivot: 1, from: 0, count: 1 })).rows
    await api.run({ kind: 'unit.exclude', units: [first?.unit ?? 0], excluded: true })
    const { date } = await api.reportSummary({ work: 1 })
    expect(date).toMatchObject({ date: '2020-05-04', from: 'text', version: 0, segment: 1 })
  })
})

describe('the date of a work of the corpus', () => {
  const projects = corpusProjects()

  it('is that of its files, and stands in the report', async () => {
    const app = await projects.open()
    const { id: work } = await summit(app)
    const { date } = await app.api.reportSummary({ work })
    expect(date).toEqual({ date: '2020-05-13', from: 'described' })
    const file = join(projects.folder, 'dated.html')
    await app.api.reportFile({ works: [work], format: 'html', lang: 'en', file })
    expect(readFileSync(file, 'utf8')).toContain('2020-05-13 (given with the files)')
  })

  it('can be told to parallax check', async () => {
    for (const [lang, text] of Object.entries(BUDGET))
      writeFileSync(join(projects.folder, `a.${lang}.txt`), `${text}\n`)
    const check = (...more: string[]): ReturnType<typeof cli> =>
      cli(projects.folder, 'check', 'a.en.txt', 'a.tr.txt', '--relation', 'translation', ...more)
    expect((await check('--date', '2020')).out).toContain('2020 by the date of the work, 2020 (“this year”)')
    expect((await check('--date', '2019')).out).not.toContain('this year')
    const wrong = await check('--date', 'May')
    expect(wrong.code).toBe(2)
    expect(wrong.error).toContain('--date May is no date: write 2020-05-04, 2020-05 or 2020')
  })
})
