import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { corpusProjects } from '#support/corpus-project'
import { cli, type Said } from '#support/run-cli'
import { unitsOf } from '#support/tmx'

const projects = corpusProjects()
let project = ''
beforeAll(async () => {
  project = await projects.copy()
}, 60_000)

const run = (...args: readonly string[]): Promise<Said> =>
  cli(projects.folder, 'export', project, '--tmx', 'o.tmx', ...args)
const written = (encoding = 'utf-8'): string =>
  new TextDecoder(encoding, { fatal: true }).decode(readFileSync(join(projects.folder, 'o.tmx')))

describe('parallax export', () => {
  it('writes as a tool takes it, with the codes that are asked for', async () => {
    const said = await run('--profile', 'wordfast', '--pair', 'en,ru', '--code', 'en=en-GB', 'ru=ru-BY')
    expect(said).toMatchObject({ code: 0, error: '' })
    const text = written('utf-16le')
    expect(text).toContain('srclang="en-GB"')
    expect(text).not.toContain('<prop')
    expect(unitsOf(text)[0]?.variants.map(({ lang }) => lang)).toEqual(['en-GB', 'ru-BY'])
  })

  it('lets rules of the profile be changed', async () => {
    await run('--profile', 'wordfast', '--pair', 'en,ru', '--encoding', 'utf-8', '--props', 'keep')
    expect(written()).toContain('<prop type="x-parallax-work">')
  })

  it('writes a file for each pair as a tool takes it', async () => {
    const said = await cli(
      projects.folder,
      ...['export', project, '--tmx', 'm.tmx', '--profile', 'memoq', '--pairs', '--relation', 'all'],
    )
    expect(said.code).toBe(0)
    expect(readdirSync(projects.folder).filter((name) => /^m\..*tmx$/.test(name))).toHaveLength(6)
  })

  it('asks for no pair where only one can be meant', async () => {
    expect(await run('--profile', 'trados-studio')).toMatchObject({ code: 0, error: '' })
    expect(unitsOf(written())[0]?.variants.map(({ lang }) => lang)).toEqual(['en-US', 'ru-RU'])
  })

  it('chooses by kind, confidence and repetition, and says why what stays out does', async () => {
    const all = ['--pair', 'zh,tr', '--relation', 'all', '--divergent', 'keep']
    const { out } = await run(...all)
    const [units = ''] = /\d+ units?/.exec(out) ?? []
    expect(units).not.toBe('')
    expect((await run(...all, '--min-confidence', '1')).out).toMatch(/below the confidence asked for/)
    expect((await run(...all, '--kinds', 'heading')).out).toMatch(/of page furniture and other kinds/)
    expect((await run(...all, '--duplicates', 'once', '--text', 'source')).out).toContain(`: ${units}`)
  })

  it.each([
    [
      ['--profile', 'trados-studio', '--relation', 'all'],
      'Trados Studio takes files of two languages: choose a pair',
    ],
    [['--code', 'zh:zh-CN'], '--code takes a language and its code, as zh=zh-CN'],
    [['--code', 'zh=en'], 'zh and en would both be written as en'],
    [['--min-confidence', '2'], '--min-confidence takes a number from 0 to 1'],
    [['--with', 'nothing'], 'TMX has no switch nothing; it has none'],
    [['--pair', 'en,ru', '--pairs'], 'name one of the two'],
    [['--to', 'x.tmx'], 'name the file to write'],
  ])('refuses %j in one line', async (args, message) => {
    const said = await run(...args)
    expect(said.code).toBe(2)
    expect(said.error).toContain(message)
    expect(said.error.trim().split('\n')).toHaveLength(1)
  })

  it('tells the form by the ending of the file', async () => {
    const said = await cli(projects.folder, 'export', project, '--to', 'by-ending.tmx', '--pair', 'en,ru')
    expect(said.out).toContain('by-ending.tmx: 10 units')
    expect((await cli(projects.folder, 'export', project, '--to', 'x.abc')).error).toContain(
      'say which with --as',
    )
  })
})
