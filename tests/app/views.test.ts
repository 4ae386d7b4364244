import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { WorkView } from '#shared/api'
import { REVIEW_STATES } from '#shared/model'
import { pairLinks } from '#shared/views/pair-links'
import { corpusProjects, summit } from '#support/corpus-project'

const projects = corpusProjects()

interface Opened {
  readonly app: App
  readonly work: WorkView
  readonly pivot: number
}

async function opened(): Promise<Opened> {
  const app = await projects.open()
  const work = await summit(app)
  return { app, work, pivot: work.pivot ?? 0 }
}

async function rows({ app, work, pivot }: Opened): ReturnType<App['api']['rows']> {
  return app.api.rows({ work: work.id, pivot, from: 0, count: 10_000 })
}

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is none')
  return value
}

describe('the outline of a work', () => {
  it('says of four versions what the rows say, without their text', async () => {
    const open = await opened()
    const { app, work, pivot } = open
    const page = await rows(open)
    const outline = await app.api.outline({ work: work.id, pivot, versions: [] })
    expect(outline.seq).toBe(page.seq)
    expect(outline.units.ids).toEqual(page.rows.map(({ unit }) => unit))
    expect(outline.units.states.map((state) => REVIEW_STATES[state])).toEqual(
      page.rows.map(({ state }) => state),
    )
    expect(outline.versions.map(({ lang }) => lang)).toEqual(work.versions.map(({ lang }) => lang))
    outline.versions.forEach((version, column) => {
      const cells = page.rows.flatMap((row, n) => (row.cells[column] ?? []).map((cell) => ({ n, cell })))
      const byPlace = cells.toSorted((a, b) => a.cell.index - b.cell.index)
      expect(version.rows).toEqual(byPlace.map(({ n }) => n))
      expect(version.paragraphs).toEqual(byPlace.map(({ cell }) => cell.paragraph))
      expect(version.lengths.every((length) => length > 0)).toBe(true)
    })
    // A unit diverges where a cell of it is marked, or where a whole segment is.
    page.rows.forEach(({ cells }, n) => {
      const marked = cells.flat().some(({ marks }) => marks.length > 0)
      if (marked) expect(outline.units.severity[n]).toBeGreaterThanOrEqual(0)
    })
  })

  it('names only the versions that were asked for, in the order of the work', async () => {
    const { app, work, pivot } = await opened()
    const [zh, , en] = work.versions.map(({ id }) => id)
    const { versions } = await app.api.outline({ work: work.id, pivot, versions: [must(en), must(zh)] })
    expect(versions.map(({ version }) => version)).toEqual([zh, en])
  })

  it('shows text that a person linked across as moved', async () => {
    const open = await opened()
    const { app, work, pivot } = open
    const place = (lang: string): number => work.versions.findIndex((version) => version.lang === lang)
    const both = (await rows(open)).rows.filter(
      ({ cells }) => cells[place('en')]?.length === 1 && cells[place('ru')]?.length === 1,
    )
    const [first, last] = [must(both[0]), must(both.at(-1))]
    const [en, ru] = [must(first.cells[place('en')]?.[0]), must(last.cells[place('ru')]?.[0])]
    await app.api.run({ kind: 'unit.link', segments: [en.segment, ru.segment] })
    const ids = [place('en'), place('ru')].map((at) => must(work.versions[at]).id)
    const { versions } = await app.api.outline({ work: work.id, pivot, versions: ids })
    const links = pairLinks(must(versions[0]), must(versions[1]))
    expect([...links.moved].filter((moved) => moved === 1)).toHaveLength(1)
  })

  it('refuses a version that is none of the work as the pivot', async () => {
    const { app, work } = await opened()
    await expect(app.api.outline({ work: work.id, pivot: 999, versions: [] })).rejects.toMatchObject({
      code: 'not-found',
    })
  })
})

describe('a column', () => {
  it('holds the segments of a version in the order of its text, by page', async () => {
    const { app, work } = await opened()
    const version = must(work.versions[0])
    const read = async (from: number, count: number): Promise<readonly number[]> => {
      const { cells } = await app.api.column({ work: work.id, version: version.id, from, count })
      return cells.map(({ index }) => index)
    }
    expect(await read(3, 4)).toEqual([3, 4, 5, 6])
    expect(await read(version.segments - 1, 10)).toEqual([version.segments - 1])
    await expect(read(-1, 10)).rejects.toMatchObject({ code: 'bad-argument' })
  })
})

describe('statistics', () => {
  it('count segments, words and characters, and links by type for each pair', async () => {
    const open = await opened()
    const { app, work } = open
    const figures = await app.api.statistics({ work: work.id })
    const all = (await rows(open)).rows
    figures.versions.forEach(({ segments, words, characters, lang }, column) => {
      const cells = all.flatMap((row) => row.cells[column] ?? []).filter(({ kind }) => kind !== 'furniture')
      expect(segments).toBe(cells.length)
      const letters = cells.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0)
      expect(characters).toBe(letters)
      expect(words === null).toBe(lang === 'zh')
    })
    expect(figures.pairs).toHaveLength(6)
    const pair = must(figures.pairs.find(({ languages }) => languages.join(' ') === 'en ru'))
    expect(pair.types).toMatchObject({ '1-1': 10, '1-0': 0, '0-1': 1 })
    expect(figures.divergences.reduce((sum, { count }) => sum + count, 0)).toBe(work.divergences.open)
  })

  it('tell accepted units from those that a person grouped anew, and forget what was undone', async () => {
    const open = await opened()
    const { app, work } = open
    const before = await app.api.statistics({ work: work.id })
    const judged = (figures: typeof before): [judged: number, kept: number] => [
      figures.confidence.reduce((sum, bin) => sum + bin.judged, 0),
      figures.confidence.reduce((sum, bin) => sum + bin.kept, 0),
    ]
    const [was, kept] = judged(before)
    const unsure = (await rows(open)).rows.filter(
      ({ state, origin, confidence }) =>
        state === 'unreviewed' && origin === 'aligned' && confidence !== null,
    )
    const [first, second, third] = [must(unsure[0]), must(unsure[1]), must(unsure[2])]
    await app.api.run({ kind: 'unit.review', units: [first.unit], state: 'accepted' })
    await app.api.run({ kind: 'unit.review', units: [second.unit], state: 'doubtful' })
    const segment = must(third.cells.flat()[0]).segment
    await app.api.run({ kind: 'unit.unlink', segments: [segment] })
    expect(judged(await app.api.statistics({ work: work.id }))).toEqual([was + 3, kept + 1])
    await app.api.undo({ work: work.id })
    await app.api.undo({ work: work.id })
    const after = await app.api.statistics({ work: work.id })
    expect(judged(after)).toEqual([was + 1, kept + 1])
    // Everything was done today; what was taken back does not count.
    expect(after.days).toHaveLength(1)
    expect(after.days[0]).toMatchObject({ operations: 5, accepted: 1, doubtful: 0 })
  })

  it('count decisions on divergences by day', async () => {
    const { app, work, pivot } = await opened()
    const found = await app.api.divergences({ work: work.id, pivot })
    const ids = found.slice(0, 3).map(({ id }) => id)
    await app.api.run({ kind: 'divergence.decide', divergences: ids, state: 'confirmed' })
    const figures = await app.api.statistics({ work: work.id })
    expect(figures.days[0]?.decided).toBe(3)
    const confirmed = figures.divergences.filter(({ state }) => state === 'confirmed')
    expect(confirmed.reduce((sum, { count }) => sum + count, 0)).toBe(3)
  })
})
