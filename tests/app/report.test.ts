import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPORT_FORMAT_IDS, REPORT_FORMATS } from '#shared/report/formats'
import type { ReportQuery } from '#shared/api'
import type { AuditReport } from '#shared/report/report'
import { corpusProjects, summit } from '#support/corpus-project'
import { cli } from '#support/run-cli'

const projects = corpusProjects()

describe('the report of a project', () => {
  it('names each file by its hash, and quotes the divergences of its works', async () => {
    const { api } = await projects.open()
    const file = join(projects.folder, 'report.html')
    await api.reportFile({ works: [], format: 'html', lang: 'en', file })
    const html = readFileSync(file, 'utf8')
    for (const { versions } of (await api.project({})).works)
      for (const { sha256 } of versions) expect(html).toContain(sha256)
    expect(html).toContain('Duplicate')
  })

  it.each(REPORT_FORMAT_IDS)('as %s is the same bytes for the same project', async (format) => {
    const { api } = await projects.open()
    const files = ['a', 'b'].map((name) =>
      join(projects.folder, `${name}-${format}.${REPORT_FORMATS[format].extension}`),
    )
    for (const file of files) await api.reportFile({ works: [], format, lang: 'tr', file })
    const [a, b] = files.map((file) => readFileSync(file))
    expect(a?.length).toBeGreaterThan(1000)
    expect(b?.equals(a ?? Buffer.alloc(0))).toBe(true)
  })

  it('says which sign-off still stands, and which the work was changed after', async () => {
    const app = await projects.open()
    const { id: work } = await summit(app)
    const signed = async (): Promise<unknown> => {
      const summary = await app.api.reportSummary({ work })
      return summary.signed.map(({ reader, current }) => [reader, current])
    }
    await app.api.run({ kind: 'work.sign', work, reader: 'Ann', reading: 'first', remark: '' })
    await app.api.run({ kind: 'work.sign', work, reader: 'Bo', reading: 'second', remark: 'all read' })
    expect(await signed()).toEqual([
      ['Ann', true],
      ['Bo', true],
    ])
    const { rows } = await app.api.rows({ work, pivot: (await summit(app)).pivot ?? 0, from: 0, count: 1 })
    await app.api.run({ kind: 'unit.note', unit: rows[0]?.unit ?? 0, text: 'wait' })
    expect(await signed()).toEqual([
      ['Ann', false],
      ['Bo', false],
    ])
    await app.api.undo({ work })
    expect(await signed()).toEqual([
      ['Ann', true],
      ['Bo', true],
    ])
  })

  it('of another kind, in another language, of no work or to no path is refused, and nothing is written', async () => {
    const { api } = await projects.open()
    const before = readdirSync(projects.folder)
    const good = { works: [], format: 'html', lang: 'en', file: join(projects.folder, 'no.html') } as const
    const wrong = [{ format: 'exe' }, { lang: 'xx' }, { works: [99] }, { file: 'no.html' }]
    for (const part of wrong)
      await expect(
        api.reportFile({ ...good, ...part } as ReportQuery & { file: string }),
      ).rejects.toMatchObject({ name: 'Refusal' })
    expect(readdirSync(projects.folder)).toEqual(before)
  })
})

describe('parallax report', () => {
  it('writes the format that the file name tells, in the language asked for', async () => {
    const project = await projects.copy()
    const said = await cli(projects.folder, 'report', project, '--to', 'r.html', '--lang', 'zh')
    expect(said).toMatchObject({ code: 0, error: '' })
    expect(readFileSync(join(projects.folder, 'r.html'), 'utf8')).toContain('语言版本一致性报告')
  })

  it('says what is wrong with a file name, a work or a language, and writes nothing', async () => {
    const project = await projects.copy()
    const report = (...args: string[]): ReturnType<typeof cli> =>
      cli(projects.folder, 'report', project, ...args)
    expect((await report('--to', 'r.odt')).error).toContain('r.odt does not say what it is to be')
    expect((await report('--to', 'x.json', '--work', 'none')).error).toContain('no work none; it has')
    expect((await report('--to', 'x.json', '--lang', 'xx')).error).toContain('en, zh, tr, ru')
    expect(readdirSync(projects.folder)).not.toContain('x.json')
  })
})

describe('parallax check --report', () => {
  it('writes the report of a run without a project', async () => {
    const write = (name: string, text: string): void => writeFileSync(join(projects.folder, name), text)
    write('a.en.txt', 'It met on 4 May 2020. Three members spoke.\n')
    write('a.tr.txt', 'Toplantı 4 Mayıs 2020 tarihinde yapıldı. Beş üye konuştu.\n')
    const files = ['a.en.txt', 'a.tr.txt']
    const said = await cli(projects.folder, 'check', ...files, '--report', 'run.json')
    expect(said).toMatchObject({ code: 0, error: '' })
    const report = JSON.parse(readFileSync(join(projects.folder, 'run.json'), 'utf8')) as AuditReport
    expect(report.state).toBeNull()
    expect(report.works[0]?.versions.map(({ lang, file }) => [lang, file])).toEqual([
      ['en', 'a.en.txt'],
      ['tr', 'a.tr.txt'],
    ])
    expect(report.works[0]?.divergences.map(({ category }) => category)).toContain('number')
  })

  it('refuses a name that tells no format before anything is read', async () => {
    const said = await cli(projects.folder, 'check', 'none.txt', 'gone.txt', '--report', 'run.exe')
    expect(said.error).toContain('run.exe does not say what it is to be')
  })
})
