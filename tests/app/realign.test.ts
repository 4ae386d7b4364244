import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { ApiEvent, Row, WorkView } from '#shared/api'
import type { RealignUnit } from '#shared/realign-view'
import { corpusProjects } from '#support/corpus-project'
import { temporaryFolder } from '#support/project'
import { writeWrongLines } from '#support/wrong-lines'

const projects = corpusProjects()

async function rowsOf(app: App, work: WorkView): Promise<readonly Row[]> {
  return (await app.api.rows({ work: work.id, pivot: work.pivot ?? 0, from: 0, count: 10_000 })).rows
}

/** A work that is linked wrongly at two places, by a file: two French lines in one unit, and none in the next. */
async function wrongLines(): Promise<{ app: App; work: WorkView }> {
  const folder = temporaryFolder()
  const app = await projects.open()
  const [id] = await app.importLines({ ...writeWrongLines(folder), langs: ['en', 'fr'] })
  const work = (await app.api.project({})).works.find((one) => one.id === id)
  if (work === undefined) throw new Error('the lines were not imported')
  return { app, work }
}

function isWrong({ cells }: Row): boolean {
  return cells.some((cell) => cell.length !== 1)
}

/** The unit's row, and the places of its segments in each version. */
function shape({ row, cells }: RealignUnit): unknown {
  return [row, ...cells.map((cell) => cell.map(({ index }) => index))]
}

describe('a realignment that is proposed', () => {
  it('writes nothing until it is applied, and is forgotten when it is dropped', async () => {
    const { app, work } = await wrongLines()
    const before = await rowsOf(app, work)
    const { seq } = await app.api.project({})
    const view = await app.api.proposeRealign({ work: work.id, scope: { kind: 'all' } })
    expect(view).toMatchObject({ done: 1, skipped: 0, changed: 4, kept: 20, settled: 0, total: 2 })
    expect((await app.api.project({})).seq).toBe(seq)
    expect(await rowsOf(app, work)).toEqual(before)
    await app.api.dropRealign({ proposal: view.proposal })
    await expect(app.api.applyRealign({ proposal: view.proposal })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('realigning a part', () => {
  it('changes what is named and nothing else, is one operation, and can be undone', async () => {
    const { app, work } = await wrongLines()
    const before = await rowsOf(app, work)
    const wrong = before.filter(isWrong)
    expect(wrong.map(({ unit }) => unit)).toHaveLength(4)
    const first = wrong.slice(0, 2).map(({ unit }) => unit)
    const view = await app.api.proposeRealign({ work: work.id, scope: { kind: 'units', units: first } })
    expect(view).toMatchObject({ changed: 2, kept: 0, settled: 0, total: 1 })
    const [place] = view.places
    expect(place?.before.map(shape)).toEqual([
      [4, [4], [4, 5]],
      [5, [5], []],
    ])
    expect(place?.after.map(shape)).toEqual([
      [4, [4], [4]],
      [5, [5], [5]],
    ])
    expect(place?.after.every(({ confidence }) => (confidence ?? 0) > 0.9)).toBe(true)

    const result = await app.api.applyRealign({ proposal: view.proposal })
    expect(result).toMatchObject({ kind: 'work.align', label: 'align', skipped: 0 })
    const after = await rowsOf(app, work)
    expect(after.filter(isWrong).map(({ unit }) => unit)).toEqual(wrong.slice(2).map(({ unit }) => unit))
    const untouched = (rows: readonly Row[]): Row[] => rows.filter((_, row) => row !== 4 && row !== 5)
    expect(untouched(after)).toEqual(untouched(before))
    await app.api.undo({ work: work.id })
    expect(await rowsOf(app, work)).toEqual(before)
  })

  it('goes from a unit down, in the order of a version', async () => {
    const { app, work } = await wrongLines()
    const wrong = (await rowsOf(app, work)).filter(isWrong)
    const pivot = work.versions[0]?.id ?? 0
    const view = await app.api.proposeRealign({
      work: work.id,
      scope: { kind: 'from', unit: wrong[2]?.unit ?? 0, pivot },
    })
    expect(view.places.map(({ before }) => before.map(({ row }) => row))).toEqual([[16, 17]])
    await app.api.applyRealign({ proposal: view.proposal })
    expect((await rowsOf(app, work)).filter(isWrong).map(({ unit }) => unit)).toEqual(
      wrong.slice(0, 2).map(({ unit }) => unit),
    )
  })

  it('leaves what is accepted, and takes it for settled', async () => {
    const { app, work } = await wrongLines()
    const wrong = (await rowsOf(app, work)).filter(isWrong)
    const units = wrong.map(({ unit }) => unit)
    await app.api.run({ kind: 'unit.review', units: units.slice(0, 2), state: 'accepted' })
    const view = await app.api.proposeRealign({ work: work.id, scope: { kind: 'all' } })
    expect(view).toMatchObject({ changed: 2, settled: 2, total: 1 })
    await app.api.applyRealign({ proposal: view.proposal })
    expect((await rowsOf(app, work)).filter(isWrong).map(({ unit }) => unit)).toEqual(units.slice(0, 2))
    await expect(
      app.api.proposeRealign({ work: work.id, scope: { kind: 'units', units: units.slice(0, 2) } }),
    ).rejects.toThrow('there is nothing to align again')
  })

  it('keeps what a person changes between the proposal and its application', async () => {
    const { app, work } = await wrongLines()
    const wrong = (await rowsOf(app, work)).filter(isWrong)
    const view = await app.api.proposeRealign({ work: work.id, scope: { kind: 'all' } })
    expect(view.total).toBe(2)
    await app.api.run({ kind: 'unit.review', units: [wrong[0]?.unit ?? 0], state: 'accepted' })
    const result = await app.api.applyRealign({ proposal: view.proposal })
    expect(result.skipped).toBe(2)
    const after = await rowsOf(app, work)
    expect(after.find(({ unit }) => unit === wrong[0]?.unit)).toMatchObject({ state: 'accepted' })
  })

  it('ends with what is done when it is stopped, and then leaves the rest as it is', async () => {
    const { app, work } = await wrongLines()
    const before = await rowsOf(app, work)
    app.subscribe((event: ApiEvent) => {
      if (event.type === 'progress' && event.state === 'running') void app.api.stop({ job: event.job })
    })
    const view = await app.api.proposeRealign({ work: work.id, scope: { kind: 'all' } })
    expect(view).toMatchObject({ done: 0, changed: 0, total: 0 })
    expect(await app.api.applyRealign({ proposal: view.proposal })).toMatchObject({
      label: 'align: nothing changed',
    })
    expect(await rowsOf(app, work)).toEqual(before)
  })

  it('refuses what is no scope, and units of another work', async () => {
    const { app, work } = await wrongLines()
    const scope = { kind: 'units', units: ['1'] } as never
    await expect(app.api.proposeRealign({ work: work.id, scope })).rejects.toMatchObject({
      code: 'bad-argument',
    })
    await expect(
      app.api.proposeRealign({ work: work.id, scope: { kind: 'units', units: [999_999] } }),
    ).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('going through units least sure first', () => {
  it('begins with the least sure, goes on by confidence, and passes by what was accepted', async () => {
    const { app, work } = await wrongLines()
    await app.api.job({ kind: 'align', work: work.id })
    const pivot = work.versions[0]?.id ?? 0
    const rows = await rowsOf(app, work)
    const order = rows
      .map(({ confidence }, row) => ({ confidence: confidence ?? 2, row }))
      .toSorted((a, b) => a.confidence - b.confidence || a.row - b.row)
      .map(({ row }) => row)
    const seen: number[] = []
    const next = (from: number, step: 1 | -1 = 1): Promise<number | null> =>
      app.api.seek({ work: work.id, pivot, from, step, what: 'unsure' })
    for (let row = await next(-1); row !== null; row = await next(row)) seen.push(row)
    expect(seen).toEqual(order)
    expect(await next(order[3] ?? 0, -1)).toBe(order[2])
    const third = rows[order[2] ?? 0]
    await app.api.run({ kind: 'unit.review', units: [third?.unit ?? 0], state: 'accepted' })
    expect(await next(order[1] ?? 0)).toBe(order[3])
    expect(await next(order[2] ?? 0)).toBe(order[3])
  })
})
