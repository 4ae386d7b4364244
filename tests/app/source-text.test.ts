import { describe, expect, it } from 'vitest'
import { corpusProjects, summit } from '#support/corpus-project'
import { seededRandom } from '#support/random'

const projects = corpusProjects()

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('there is none')
  return value
}

describe('the source text of a version', () => {
  it('is the whole extracted text, by pieces', async () => {
    const app = await projects.open()
    const { api } = app
    const { versions } = await summit(app)
    const version = must(versions[0]).id
    const all = await api.sourceText({ version, from: 0, count: 1_000_000 })
    expect(all.text.length).toBe(all.total)
    expect(all.text).toMatch(/\n/)
    const pieces: string[] = []
    for (let from = 0; from < all.total; from += 777)
      pieces.push((await api.sourceText({ version, from, count: 777 })).text)
    expect(pieces.join('')).toBe(all.text)
    await expect(api.sourceText({ version, from: -1, count: 5 })).rejects.toMatchObject({
      code: 'bad-argument',
    })
    await expect(api.sourceText({ version: 9999, from: 0, count: 5 })).rejects.toMatchObject({
      code: 'not-found',
    })
  })

  it('has for every stretch exactly the segments that hold any of it, however they are cut', async () => {
    const app = await projects.open()
    const { api } = app
    const work = await summit(app)
    const pivot = work.pivot ?? 0
    const random = seededRandom(8)
    for (const { id: version } of work.versions) {
      const { text, total } = await api.sourceText({ version, from: 0, count: 1_000_000 })
      const { segments: all } = await api.sourceSegments({ version, pivot, from: 0, to: total })
      expect(all.map(({ index }) => index)).toEqual(all.map((_, n) => n))
      const column = await api.column({ work: work.id, version, from: 0, count: 10_000 })
      expect(all.map(({ segment }) => segment)).toEqual(column.cells.map(({ segment }) => segment))
      for (let n = 0; n < 60; n++) {
        const from = Math.floor(random() * total)
        const to = Math.min(total, from + Math.floor(random() * 300))
        const { segments } = await api.sourceSegments({ version, pivot, from, to })
        const wanted = all.filter(({ spans }) =>
          spans.some(
            ([start, end]) =>
              text.slice(Math.max(start, from), Math.min(end, to)).trim() !== '' && start < to,
          ),
        )
        expect(segments).toEqual(wanted)
      }
    }
  })

  it('names the row of each segment, and finds what stands nearest to a gap', async () => {
    const app = await projects.open()
    const { api } = app
    const work = await summit(app)
    const pivot = work.pivot ?? 0
    const { rows } = await api.rows({ work: work.id, pivot, from: 0, count: 10_000 })
    for (const [column, { id: version }] of work.versions.entries()) {
      const { segments } = await api.sourceSegments({ version, pivot, from: 0, to: 1_000_000 })
      for (const one of segments)
        expect(must(rows[one.row]).cells[column]?.some(({ segment }) => segment === one.segment)).toBe(true)
      const gap = rows.findIndex(({ cells }, n) => n > 0 && cells[column]?.length === 0)
      const before = rows.slice(0, gap).findLast(({ cells }) => (cells[column]?.length ?? 0) > 0)
      const near = await api.sourceNear({ version, pivot, row: gap })
      expect(near?.segment).toBe((before?.cells[column]?.at(-1) ?? segments[0])?.segment)
    }
  })

  it('says which segments were corrected', async () => {
    const app = await projects.open()
    const { api } = app
    const work = await summit(app)
    const version = must(work.versions[0]).id
    const query = { version, pivot: work.pivot ?? 0, from: 0, to: 400 }
    const { segments } = await api.sourceSegments(query)
    const segment = must(segments[1]).segment
    await api.run({ kind: 'segment.correct', segment, text: 'Corrected.' })
    const after = await api.sourceSegments(query)
    expect(after.segments.map(({ corrected }) => corrected)).toEqual(segments.map((_, n) => n === 1))
    expect(after.seq).toBeGreaterThan(0)
  })
})
