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
    expect(result).toMatchObject({
      kind: 'version.resegment',
      label: expect.stringMatching(/^segment anew \w+$/) as string,
    })
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

  it('lists what would change, and leaves alone what a person changes while it is looked for', async () => {
    const app = await projects.open()
    const work = await summit(app)
    const place = work.versions.findIndex(({ lang }) => lang === 'zh')
    const version = work.versions[place]?.id ?? 0
    const rules = [{ breaks: true, before: '[。，；]', after: '' }]
    const srx = {
      ...{ cascade: false, languageRules: [{ name: 'commas', rules }] },
      maps: [{ pattern: '.*', name: 'commas' }],
    }
    const segmentation = { srx }
    const before = await rowsOf(app)
    const view = await app.api.previewResegment({ version, segmentation, most: 1000 })
    expect(await rowsOf(app)).toEqual(before)
    expect(view.changed).toBeGreaterThan(1)
    expect(view.places).toHaveLength(view.changed)
    expect(view.units).toEqual({ touched: 0, total: before.length })
    const [first] = view.places
    const cell = cellsOf(before, place).find(({ index }) => index === first?.index)
    expect(first?.before).toEqual([cell?.text])
    const visible = (text = ''): string => text.replace(/\s/gu, '')
    expect(visible(first?.after.join(''))).toBe(visible(cell?.text))

    const running = app.api.run({ kind: 'version.resegment', version, segmentation })
    await app.api.run({ kind: 'segment.correct', segment: cell?.segment ?? 0, text: '改正了；的文字' })
    expect(await running).toMatchObject({ kind: 'version.resegment', skipped: 1 })
    const after = cellsOf(await rowsOf(app), place)
    expect(after).toHaveLength(view.segments.after - ((first?.after.length ?? 0) - 1))
    expect(after.find(({ segment }) => segment === cell?.segment)?.text).toBe('改正了；的文字')
    const again = await app.api.previewResegment({ version, segmentation, most: 1000 })
    expect(again).toMatchObject({ changed: 0, kept: 1, places: [{ kept: true }] })
  })
})
