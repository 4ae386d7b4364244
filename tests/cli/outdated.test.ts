import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { corpusProjects, summit } from '#support/corpus-project'
import { cli } from '#support/run-cli'

const projects = corpusProjects()

describe('a work that changed after it was checked', () => {
  it('is told of by the export, its preview and the report; one as it was imported is not', async () => {
    const project = await projects.copy()
    const run = async (): Promise<string> =>
      (await cli(projects.folder, 'export', project, '--tmx', 'o.tmx', '--relation', 'all')).error
    expect(await run()).toBe('')
    const app = await projects.open(project)
    const { id: work, pivot } = await summit(app)
    const { rows } = await app.api.rows({ work, pivot: pivot ?? 0, from: 0, count: 1 })
    const segment = rows[0]?.cells.flat()[0]?.segment ?? -1
    await app.api.run({ kind: 'segment.correct', segment, text: 'Another text.' })
    expect((await app.api.previewExport({ works: [], options: DEFAULT_EXPORT })).outdated).toBe(1)
    expect(await app.api.reportSummary({ work })).toMatchObject({ checked: false, outdated: true })
    await app.close()
    const told = /^1 work changed after the last check/
    expect(await run()).toMatch(told)
    const report = await cli(projects.folder, 'report', project, '--to', join(projects.folder, 'r.html'))
    expect([report.code, report.error]).toEqual([0, expect.stringMatching(told)])
  })
})
