import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { ApiEvent, DivergenceView, Row, WorkView } from '#shared/api'
import { corpusProjects, summit } from '#support/corpus-project'
import { inEnglish } from '#shared/words/in-words'

const projects = corpusProjects()

async function rowsOf(app: App, work: WorkView): Promise<readonly Row[]> {
  return (await app.api.rows({ work: work.id, pivot: work.pivot ?? 0, from: 0, count: 10_000 })).rows
}

async function divergencesOf(app: App, work: WorkView): Promise<readonly DivergenceView[]> {
  return app.api.divergences({ work: work.id, pivot: work.pivot ?? 0 })
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`there is no item ${index}`)
  return item
}

function isLone({ cells, state }: Row, version: number): boolean {
  return state === 'unreviewed' && cells.every((cell, place) => cell.length === (place === version ? 1 : 0))
}

function turkishDuplicate(divergences: readonly DivergenceView[]): DivergenceView {
  const places = ({ evidence }: DivergenceView): string =>
    evidence
      .filter(({ role }) => role === 'place')
      .map(({ lang, index }) => `${lang} ${index}`)
      .join()
  const found = divergences.find((one) => one.category === 'duplicate' && places(one) === 'tr 9,tr 10')
  if (found === undefined) throw new Error('the Turkish duplicate was not found')
  return found
}

describe('aligning again', () => {
  it('is one operation that keeps what was accepted and what a person made, and can be undone', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const rows = await rowsOf(app, work)
    const [zh, tr] = [0, 1].map(
      (version) =>
        at(
          rows.filter((row) => isLone(row, version)),
          2,
        ).unit,
    )
    // Two segments that have nothing to do with each other: only a person would link them.
    await app.api.run({ kind: 'unit.merge', units: [zh ?? 0, tr ?? 0] })
    await app.api.run({ kind: 'unit.note', unit: at(rows, 30).unit, text: 'do not lose me' })
    const before = await rowsOf(app, work)

    const result = await app.api.job({ kind: 'align', work: work.id })
    expect(result).toMatchObject({ kind: 'work.align', skipped: 0 })
    const after = await rowsOf(app, work)
    const keep = (all: readonly Row[]): Row[] =>
      all.filter(({ state, origin }) => state === 'accepted' || origin === 'person')
    expect(keep(after)).toEqual(keep(before))
    expect(keep(after).some(({ unit }) => unit === zh)).toBe(true)
    expect(after.flatMap(({ note }) => (note === '' ? [] : [note]))).toEqual(['do not lose me'])

    if (result.label !== 'align: nothing changed') {
      await app.api.undo({ work: work.id })
      expect(await rowsOf(app, work)).toEqual(before)
    }
  })

  it('links again what was dissolved, when no person did it', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const english = work.versions.findIndex(({ lang }) => lang === 'en')
    const accepted = (await rowsOf(app, work)).filter(({ state }) => state === 'accepted')
    await app.api.run({ kind: 'unit.review', units: accepted.map(({ unit }) => unit), state: 'unreviewed' })
    await app.api.job({ kind: 'align', work: work.id })
    const pairs = (await rowsOf(app, work))
      .filter(({ cells }) => (cells[english]?.length ?? 0) > 0)
      .map(({ cells }) => cells.slice(english).map((cell) => cell.map(({ index }) => index)))
      // Rows stand in the order of the Chinese, which what is linked to the Turkish follows.
      .sort(([a], [b]) => (a?.[0] ?? 0) - (b?.[0] ?? 0))
    expect(pairs).toEqual(Array.from({ length: 10 }, (_, n) => [[n], [n + 1]]))
  })

  it('keeps what a person changes while it runs, and says how much of its result that kept out', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const english = work.versions.findIndex(({ lang }) => lang === 'en')
    const pairs = (await rowsOf(app, work)).filter(
      ({ cells, state }) => state === 'accepted' && cells.slice(english).every((cell) => cell.length === 1),
    )
    await app.api.run({ kind: 'unit.review', units: pairs.map(({ unit }) => unit), state: 'unreviewed' })
    const job = app.api.job({ kind: 'align', work: work.id })
    // The worker has its copy by now; this comes between.
    const [first, second] = [at(pairs, 3), at(pairs, 5)]
    const russian = at(at(second.cells, english + 1), 0).segment
    await app.api.run({ kind: 'segment.move', segment: russian, to: first.unit })
    const touched = (rows: readonly Row[]): Row[] =>
      rows.filter(({ unit }) => unit === first.unit || unit === second.unit)
    const edited = touched(await rowsOf(app, work))
    const result = await job
    // English 4 with Russian 5, and English 6 with Russian 7.
    expect(result.skipped).toBe(2)
    expect(touched(await rowsOf(app, work))).toEqual(edited)
  })

  it('goes on around segments that were cut or joined while it ran', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const rows = await rowsOf(app, work)
    const job = app.api.job({ kind: 'align', work: work.id })
    const neighbours = rows
      .flatMap(({ cells }) => cells[1] ?? [])
      .toSorted((a, b) => a.index - b.index)
      .slice(18, 20)
      .map(({ segment }) => segment)
    await app.api.run({ kind: 'segment.join', segments: neighbours })
    await job
    const after = (await rowsOf(app, work)).flatMap(({ cells }) => cells[1] ?? [])
    expect(after).toHaveLength(30)
    expect(after.filter(({ segment }) => neighbours.includes(segment))).toHaveLength(1)
  })

  it('tells how it goes, and that it was cancelled, and then has changed nothing', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const before = await rowsOf(app, work)
    const events: ApiEvent[] = []
    app.subscribe((event) => {
      events.push(event)
      if (event.type === 'progress' && event.state === 'running') void app.api.cancel({ job: event.job })
    })
    await expect(app.api.job({ kind: 'align', work: work.id })).rejects.toMatchObject({ code: 'cancelled' })
    expect(events.map((event) => (event.type === 'progress' ? event.state : event.type))).toEqual([
      'running',
      'cancelled',
    ])
    expect(await rowsOf(app, work)).toEqual(before)
  })

  it('refuses a job that there is none of, and logs nothing under its name', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const { seq } = await app.api.project({})
    // A window could send any text.
    const kind = ['bogus'].join() as 'check'
    await expect(app.api.job({ kind, work: work.id })).rejects.toThrow('there is no job bogus')
    expect((await app.api.project({})).seq).toBe(seq)
  })

  it('refuses a second job of the same work while one is running', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const first = app.api.job({ kind: 'align', work: work.id })
    await expect(app.api.job({ kind: 'check', work: work.id })).rejects.toMatchObject({ code: 'busy' })
    await first
    await app.api.job({ kind: 'check', work: work.id })
  })

  it('ends as cancelled when the project is closed meanwhile', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const job = app.api.job({ kind: 'align', work: work.id })
    const ended = expect(job).rejects.toMatchObject({ code: 'cancelled' })
    await app.close()
    await ended
  })
})

describe('checking again', () => {
  it('finds the same in the same text, and says that nothing changed', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const before = await divergencesOf(app, work)
    const { seq } = await app.api.project({})
    const result = await app.api.job({ kind: 'check', work: work.id })
    expect(result).toMatchObject({ seq, label: 'check: nothing changed', unit: null })
    expect(await divergencesOf(app, work)).toEqual(before)
  })

  it('keeps what a person decided, and does not report it a second time', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const all = await divergencesOf(app, work)
    const duplicate = at(
      all.filter(({ category }) => category === 'duplicate'),
      0,
    )
    await app.api.run({
      kind: 'divergence.decide',
      divergences: [duplicate.id],
      state: 'dismissed',
      reason: 'meant',
    })
    await app.api.job({ kind: 'check', work: work.id })
    const again = await divergencesOf(app, work)
    expect(
      again.filter((one) => inEnglish(one.message) === inEnglish(duplicate.message)).map(({ id }) => id),
    ).toEqual([duplicate.id])
    expect(again.find(({ id }) => id === duplicate.id)).toMatchObject({
      state: 'dismissed',
      decision: { actor: 'ann', reason: 'meant' },
    })
    expect(again).toHaveLength(all.length)
  })

  it('keeps a decision about text that was corrected since, and shows it as stale', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const duplicate = turkishDuplicate(await divergencesOf(app, work))
    await app.api.run({ kind: 'divergence.decide', divergences: [duplicate.id], state: 'confirmed' })
    const second = at(duplicate.evidence, 1)
    await app.api.run({ kind: 'segment.correct', segment: second.segment, text: 'Toplantı sona erdi.' })
    await app.api.job({ kind: 'check', work: work.id })
    const kept = (await divergencesOf(app, work)).find(({ id }) => id === duplicate.id)
    expect(kept).toMatchObject({ state: 'confirmed' })
    expect(kept?.evidence.map((evidence) => evidence.stale)).toContain(true)
  })

  it('drops a finding whose text was corrected, and finds it again after undo', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const duplicate = turkishDuplicate(await divergencesOf(app, work))
    const second = at(duplicate.evidence, 1)
    await app.api.run({ kind: 'segment.correct', segment: second.segment, text: 'Toplantı sona erdi.' })
    const stale = (await divergencesOf(app, work)).find(({ id }) => id === duplicate.id)
    expect(stale?.evidence.map((evidence) => evidence.stale)).toContain(true)
    await app.api.job({ kind: 'check', work: work.id })
    const ids = async (): Promise<number[]> => (await divergencesOf(app, work)).map(({ id }) => id)
    expect(await ids()).not.toContain(duplicate.id)
    await app.api.undo({ work: work.id })
    await app.api.job({ kind: 'check', work: work.id })
    const again = turkishDuplicate(await divergencesOf(app, work))
    expect(again.evidence).toEqual(duplicate.evidence)
  })
})
