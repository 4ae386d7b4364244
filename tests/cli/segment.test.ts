import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readSrx } from '#shared/segment/srx/read'
import { cli, type Said } from '#support/run-cli'

const folder = mkdtempSync(join(tmpdir(), 'parallax-segment-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const run = (...args: readonly string[]): Promise<Said> => cli(folder, 'segment', ...args)
writeFileSync(
  join(folder, 'a.txt'),
  'It met with Xyz. Roe; he left. The others stayed for the rest of the day.\n',
)

describe('parallax segment', () => {
  it('cuts by an SRX file, and writes its own rules as one', async () => {
    const said = await run('--export-srx', 'own.srx')
    expect(said).toEqual({ code: 0, out: '', error: '' })
    const own = readSrx(readFileSync(join(folder, 'own.srx'), 'utf8'))
    expect(own.languageRules.map(({ name }) => name)).toEqual(['zh', 'tr', 'ru', 'en'])
    const plain = await run('a.txt')
    expect(await run('a.txt', '--srx', 'own.srx')).toEqual(plain)
    const other = readFileSync(join(folder, 'own.srx'), 'utf8').replaceAll('break="yes"', 'break="no"')
    writeFileSync(join(folder, 'none.srx'), other)
    expect((await run('a.txt', '--srx', 'none.srx')).out.trim().split('\n')).toHaveLength(1)
  })

  it('ends sentences where it is told to, and not behind the words it is told', async () => {
    const { out } = await run('a.txt', '--end-at', 'semicolon', '--abbreviations', 'Xyz.,Abc')
    expect(out.trim().split('\n')).toEqual([
      'It met with Xyz. Roe;',
      'he left.',
      'The others stayed for the rest of the day.',
    ])
  })

  it('refuses a bad SRX file in one line that names it, an unknown mark, and no file at all', async () => {
    writeFileSync(join(folder, 'bad.srx'), '<srx version="2.0">\n<body><rule><beforebreak>')
    const bad = await run('a.txt', '--srx', 'bad.srx')
    expect([bad.code, bad.out]).toEqual([2, ''])
    expect(bad.error).toMatch(/^parallax: cannot read .*bad\.srx: SRX, line 2: .*\n$/u)
    expect((await run('a.txt', '--end-at', 'comma')).code).toBe(2)
    expect(await run()).toMatchObject({ code: 2, out: '' })
  })
})
