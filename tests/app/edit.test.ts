import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { ApiEvent, ProjectView, Row, RowPage } from '#shared/api'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import type { Command } from '#shared/ops/commands'
import { corpusProjects, summit } from '#support/corpus-project'

const projects = corpusProjects()

async function page(app: App): Promise<RowPage> {
  const work = await summit(app)
  return app.api.rows({ work: work.id, pivot: work.pivot ?? 0, from: 0, count: 10_000 })
}

/** All that a person sees of a project, but the number of operations behind it. */
async function everything(app: App): Promise<unknown> {
  const work = await summit(app)
  const pivot = work.pivot ?? 0
  return {
    work: { ...work, undo: null, redo: null, undoName: null, redoName: null },
    rows: (await page(app)).rows,
    divergences: await app.api.divergences({ work: work.id, pivot }),
  }
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index]
  if (item === undefined) throw new Error(`there is no item ${index}`)
  return item
}

/** Rows with one segment in the language at place `version` and nothing else. */
function lone(rows: readonly Row[], version: number): Row[] {
  return rows.filter(
    ({ cells, state }) =>
      state === 'unreviewed' &&
      cells.every((cell, place) => (place === version ? cell.length === 1 : cell.length === 0)),
  )
}

describe('editing', () => {
  it('refuses a command that is none in one line, and writes nothing', async () => {
    const { api } = await projects.open()
    const before = (await api.project({})).seq
    // What a page may send, whatever the types say.
    const malformed = [{ kind: 'segment.correct', segment: 1, text: 5 }, { kind: 'unit.note', unit: 1 }, null]
    for (const command of malformed as unknown as Command[])
      await expect(api.run(command)).rejects.toMatchObject({
        code: 'bad-argument',
        message: expect.stringMatching(/^[^\n]+$/) as string,
      })
    expect((await api.project({})).seq).toBe(before)
  })

  it('undoes every kind of command back to what was there, and does it again', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const before = await everything(app)
    const zh = lone((await page(app)).rows, 0)
    const tr = lone((await page(app)).rows, 1)
    const [a, b, c] = [at(zh, 0), at(tr, 0), at(zh, 1)]
    const segment = at(at(c.cells, 0), 0)
    const { spans } = await app.api.source({ segment: segment.segment })
    const middle = Math.floor((at(at(spans, 0), 0) + at(at(spans, 0), 1)) / 2)
    const moved = at(at(b.cells, 1), 0).segment
    const run = async (command: Command): Promise<void> => {
      const result = await app.api.run(command)
      expect(result).toMatchObject({ kind: command.kind, skipped: 0, unit: expect.any(Number) as number })
    }
    await run({ kind: 'unit.merge', units: [a.unit, b.unit] })
    await run({ kind: 'unit.split', unit: a.unit, segments: [moved] })
    await run({ kind: 'segment.move', segment: moved, to: a.unit })
    await run({ kind: 'segment.split', segment: segment.segment, at: middle })
    const parts =
      at(
        (await page(app)).rows.filter(({ unit }) => unit === c.unit),
        0,
      ).cells[0] ?? []
    expect(parts).toHaveLength(2)
    await run({ kind: 'segment.join', segments: parts.map((part) => part.segment) })
    const joined = (await page(app)).rows.find(({ unit }) => unit === c.unit)?.cells[0] ?? []
    expect(joined.map(({ text }) => text)).toEqual([segment.text])
    await run({ kind: 'segment.correct', segment: at(at(a.cells, 0), 0).segment, text: '改正' })
    await run({ kind: 'unit.review', units: [a.unit], state: 'doubtful' })
    await run({ kind: 'unit.note', unit: a.unit, text: 'see the letter' })
    const [first] = await app.api.divergences({ work: work.id, pivot: work.pivot ?? 0 })
    await run({ kind: 'divergence.decide', divergences: [first?.id ?? 0], state: 'dismissed', reason: 'no' })
    const after = await everything(app)
    expect(after).not.toEqual(before)
    for (let n = 0; n < 9; n++) await app.api.undo({ work: work.id })
    expect(await everything(app)).toEqual(before)
    for (let n = 0; n < 9; n++) await app.api.redo({ work: work.id })
    expect(await everything(app)).toEqual(after)
  })

  it('shows after a restart what stood before, and can still undo it', async () => {
    const file = await projects.copy()
    const first = await projects.open(file)
    const work = await summit(first)
    const before = await everything(first)
    const row = at((await page(first)).rows, 3)
    await first.api.run({ kind: 'unit.note', unit: row.unit, text: 'kept' })
    const noted = await everything(first)
    await first.close()

    const second = await projects.open(file)
    expect(await everything(second)).toEqual(noted)
    await second.api.undo({ work: work.id })
    expect(await everything(second)).toEqual(before)
    await second.api.redo({ work: work.id })
    expect(await everything(second)).toEqual(noted)
  })

  it('leaves one file behind when it is closed', async () => {
    const file = await projects.copy()
    const app = await projects.open(file)
    const row = at((await page(app)).rows, 0)
    await app.api.run({ kind: 'unit.review', units: [row.unit], state: 'doubtful' })
    await app.close()
    expect(readdirSync(projects.folder).filter((name) => name.startsWith(basename(file)))).toEqual([
      basename(file),
    ])
  })

  it('tells every listener what was committed, until it stops listening', async () => {
    const app = await projects.open()
    const heard: ApiEvent[] = []
    const stop = app.subscribe((event) => heard.push(event))
    const row = at((await page(app)).rows, 0)
    const { seq } = await app.api.run({ kind: 'unit.note', unit: row.unit, text: 'one' })
    stop()
    await app.api.run({ kind: 'unit.note', unit: row.unit, text: 'two' })
    const { id } = await summit(app)
    expect(heard).toEqual([{ type: 'changed', seq, work: id, label: expect.any(String) as string }])
  })

  it('refuses what names nothing that exists, and writes nothing', async () => {
    const app = await projects.open()
    const { seq }: ProjectView = await app.api.project({})
    const work = await summit(app)
    const pivot = work.pivot ?? 0
    const asked = [
      app.api.run({ kind: 'unit.note', unit: 999_999, text: 'x' }),
      app.api.run({ kind: 'unit.merge', units: [] }),
      app.api.source({ segment: 999_999 }),
      app.api.rows({ work: 999_999, pivot, from: 0, count: 1 }),
      app.api.rows({ work: work.id, pivot, from: -1, count: 1 }),
      app.api.place({ work: work.id, pivot, unit: 999_999 }),
      app.api.cancel({ job: 12 }),
      app.api.redo({ work: work.id }),
      app.api.exportFile({ works: [], options: DEFAULT_EXPORT, file: 'relative.tmx' }),
      app.api.previewExport({ works: [999_999], options: DEFAULT_EXPORT }),
    ]
    for (const answer of asked) await expect(answer).rejects.toMatchObject({ name: 'Refusal' })
    expect((await app.api.project({})).seq).toBe(seq)
  })
})

describe('finding the way', () => {
  it('says at which row a unit stands, in the order of any version', async () => {
    const app = await projects.open()
    const work = await summit(app)
    for (const { id: pivot } of work.versions) {
      const { rows } = await app.api.rows({ work: work.id, pivot, from: 0, count: 10_000 })
      for (const row of [0, 7, rows.length - 1])
        expect(await app.api.place({ work: work.id, pivot, unit: at(rows, row).unit })).toBe(row)
    }
  })

  it('gives the same rows in pages as in one', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const whole = await page(app)
    const rows: Row[] = []
    for (let from = 0; from < whole.total; from += 37)
      rows.push(...(await app.api.rows({ work: work.id, pivot: work.pivot ?? 0, from, count: 37 })).rows)
    expect(rows).toEqual(whole.rows)
  })

  it('seeks forwards and backwards, and says when there is no more', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const { rows } = await page(app)
    const noted = [5, 20].map((row) => at(rows, row).unit)
    for (const unit of noted) await app.api.run({ kind: 'unit.note', unit, text: 'here' })
    const seek = (from: number, step: 1 | -1): Promise<number | null> =>
      app.api.seek({ work: work.id, pivot: work.pivot ?? 0, from, step, what: 'note' })
    expect(await seek(-1, 1)).toBe(5)
    expect(await seek(5, 1)).toBe(20)
    expect(await seek(20, 1)).toBeNull()
    expect(await seek(20, -1)).toBe(5)
    expect(await seek(5, -1)).toBeNull()
    // A window could send any number, and with this one the search would go on for ever.
    await expect(seek(5, Number('0') as 1)).rejects.toThrow(/step of 1 or -1/)
  })

  it('seeks units with an open divergence where its marks are', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const pivot = work.pivot ?? 0
    const { rows } = await page(app)
    const marked = rows.flatMap(({ cells }, row) =>
      cells.flat().some(({ marks }) => marks.length > 0) ? [row] : [],
    )
    const sought: number[] = []
    let row: number | null = -1
    while (
      (row = await app.api.seek({ work: work.id, pivot, from: row, step: 1, what: 'divergence' })) !== null
    )
      sought.push(row)
    expect(sought).toEqual(marked)
    expect(sought.length).toBeGreaterThan(0)
  })

  it('shows where a segment comes from: its lines in the file and an offset for every character', async () => {
    const app = await projects.open()
    const tr = at(
      (await page(app)).rows.flatMap(({ cells }) => at(cells, 1)).toSorted((a, b) => a.index - b.index),
      9,
    )
    const source = await app.api.source({ segment: tr.segment })
    const file = readFileSync('corpus/nam-covid-summit/001_f6253a4567f21e5c.txt', 'utf8')
    const lines = file.split('\n')
    expect(lines.slice(source.lines[0], source.lines[1] + 1).join('\n')).toContain(
      'Küresel dayanışma örneği olarak',
    )
    expect(source.offsets).toHaveLength(tr.text.length + 1)
    for (const place of [0, 10, tr.text.length - 1])
      expect(file.charAt(at(source.offsets, place)).replace(/\s/, ' ')).toBe(tr.text.charAt(place))
    expect(file.slice(source.excerpt.start, source.excerpt.start + source.excerpt.text.length)).toBe(
      source.excerpt.text,
    )
    expect(lines.slice(source.excerpt.line).join('\n').startsWith(source.excerpt.text)).toBe(true)
  })
})

describe('exporting', () => {
  it('writes byte-identical files from one project, and says beforehand what it will hold', async () => {
    const app = await projects.open()
    const query = { works: [], options: DEFAULT_EXPORT }
    const { units, leftOut, dropped, outdated } = await app.api.previewExport(query)
    const files = ['one.tmx', 'two.tmx'].map((name) => join(projects.folder, name))
    for (const file of files) {
      const report = await app.api.exportFile({ ...query, file })
      expect(report).toEqual({ units, leftOut, dropped, outdated, files: [file] })
    }
    const [one, two] = files.map((file) => createHash('sha256').update(readFileSync(file)).digest('hex'))
    expect(one).toBe(two)
    expect(units).toBeGreaterThan(5)
  })

  it('leaves nothing behind when it cannot write', async () => {
    const app = await projects.open()
    const before = readdirSync(projects.folder)
    const missing = join(projects.folder, 'no', 'such', 'folder.tmx')
    const query = { works: [], options: DEFAULT_EXPORT }
    await expect(app.api.exportFile({ ...query, file: missing })).rejects.toMatchObject({
      code: 'cannot-write',
    })
    await expect(app.api.exportFile({ ...query, file: projects.folder })).rejects.toMatchObject({
      code: 'cannot-write',
    })
    expect(readdirSync(projects.folder)).toEqual(before)
  })
})
