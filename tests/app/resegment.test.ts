import { describe, expect, it } from 'vitest'
import type { App } from '#main/app'
import type { Cell, Row } from '#shared/api'
import { corpusProjects, summit } from '#support/corpus-project'

const projects = corpusProjects()

async function rowsOf(app: App): Promise<readonly Row[]> {
  const { id, pivot } = await summit(app)
  return (await app.api.rows({ work: id, pivot: pivot ?? 0, from: 0, count: 10_000 })).rows
}

const cellsOf = (rows: readonly Row[], place: number): Cell[] =>
  rows.flatMap(({ cells }) => cells[place] ?? [])

describe('segmenting a version of a project anew', () => {
  it('is refused where the rules are as they were: the corpus is cut the same', async () => {
    const app = await projects.open()
    for (const { id } of (await summit(app)).versions)
      await expect(app.api.run({ kind: 'version.resegment', version: id })).rejects.toThrow(
        /nothing would change/u,
      )
  })

  it('cuts at semicolons, keeps what was reviewed, and is undone as one operation', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const place = work.versions.findIndex(({ lang }) => lang === 'zh')
    const version = work.versions[place]?.id ?? 0
    const before = await rowsOf(app)
    const result = await app.api.run({
      kind: 'version.resegment',
      version,
      segmentation: { pauses: ['semicolon'] },
    })
    expect(result).toMatchObject({ kind: 'version.resegment', label: 'segment anew' })
    const after = await rowsOf(app)
    const texts = cellsOf(after, place).map(({ text }) => text)
    expect(texts.length).toBeGreaterThan(cellsOf(before, place).length)
    expect(texts.toSorted().join('').length).toBe(
      cellsOf(before, place)
        .map(({ text }) => text)
        .join('').length,
    )
    const reviews = (rows: readonly Row[]): unknown =>
      rows.map(({ unit, state, note }) => [unit, state, note])
    expect(reviews(after)).toEqual(reviews(before))
    await app.api.undo({ work: work.id })
    expect(await rowsOf(app)).toEqual(before)
  })
})
