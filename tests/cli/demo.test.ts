import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createApp } from '#main/app'
import { cli, type Said } from '#support/run-cli'
import { OLD_NODE } from '#support/old-node'

const root = mkdtempSync(join(tmpdir(), 'parallax-demo-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))

const FILES = ['corpus.parallax', 'corpus.tmx', 'demo.json', 'findings.json', 'findings.txt']

describe('parallax demo', () => {
  it('says what it read, linked, found and wrote, and writes it', async () => {
    const { code, out, error } = await cli(root, 'demo', '--into', 'one')
    expect([code, error]).toEqual([0, ''])
    for (const said of [
      'zh  147 segments',
      'tr  31 segments',
      'en  10 segments',
      'ru  11 segments',
      'Küresel dayanışma örneği olarak, devlet başkanı video konferans yoluyla',
      "Zirvede, Devlet başkanı, küresel dayanışma örneği olarak Bağlantısızlar Hareketi'ne",
      join(root, 'one', 'corpus.tmx'),
      join(root, 'one', 'corpus.parallax'),
    ])
      expect(out).toContain(said)
    expect(readdirSync(join(root, 'one')).sort()).toEqual(FILES)
    expect(readFileSync(join(root, 'one', 'corpus.tmx'), 'utf8').match(/<tu /g)).toHaveLength(10)
  })

  it('can be run again, and writes the same TMX and findings', async () => {
    const before = FILES.slice(1).map((name) => readFileSync(join(root, 'one', name), 'utf8'))
    expect((await cli(root, 'demo', '--into', 'one')).code).toBe(0)
    const after = FILES.slice(1).map((name) => readFileSync(join(root, 'one', name), 'utf8'))
    expect([after[0], after[2], after[3]]).toEqual([before[0], before[2], before[3]])
  })

  it('writes over no project that somebody has worked in', async () => {
    await cli(root, 'demo', '--into', 'edited')
    const file = join(root, 'edited', 'corpus.parallax')
    const app = createApp({ file })
    const { works } = await app.api.project({})
    const { rows } = await app.api.rows({
      work: works[0]?.id ?? 0,
      pivot: works[0]?.pivot ?? 0,
      from: 0,
      count: 1,
    })
    await app.api.run({ kind: 'unit.note', unit: rows[0]?.unit ?? 0, text: 'mine' })
    await app.close()
    const mine = readFileSync(file)
    const { code, error } = await cli(root, 'demo', '--into', 'edited')
    expect(code).toBe(2)
    expect(error).toMatch(/corpus\.parallax is not as the demo wrote it.*--into/)
    expect(readFileSync(file).equals(mine)).toBe(true)
  })

  it('writes over no project that somebody has open', async () => {
    await cli(root, 'demo', '--into', 'open')
    const app = createApp({ file: join(root, 'open', 'corpus.parallax') })
    const said = await cli(root, 'demo', '--into', 'open')
    await app.close()
    expect(said.code).toBe(2)
  })

  it('writes over no file that it did not write, and into no file', async () => {
    const folder = mkdtempSync(join(root, 'foreign-'))
    writeFileSync(join(folder, 'corpus.tmx'), 'a memory of years')
    expect((await cli(root, 'demo', '--into', folder)).code).toBe(2)
    expect(readdirSync(folder)).toEqual(['corpus.tmx'])
    expect((await cli(root, 'demo', '--into', join(folder, 'corpus.tmx'))).code).toBe(2)
  })
})

const BUILT = resolve('out/main/cli.js')

/** Runs the built command line in a process of its own, in `root`. */
function built(args: readonly string[], nodeArgs: readonly string[] = []): Promise<Said> {
  return new Promise((done) => {
    execFile(process.execPath, [...nodeArgs, BUILT, ...args], { cwd: root }, (failure, out, error) => {
      done({ code: typeof failure?.code === 'number' ? failure.code : failure === null ? 0 : -1, out, error })
    })
  })
}

// `npm test` builds first; a run of single files may find nothing built.
describe.skipIf(!existsSync(BUILT))('the built command line', () => {
  it('takes relative paths from the folder it is run in, and uses its own worker', async () => {
    writeFileSync(join(root, 'en.txt'), 'The first sentence.\nThe second sentence.\n')
    writeFileSync(join(root, 'tr.txt'), 'Birinci cümle.\nİkinci cümle.\n')
    const said = await built([
      'align',
      'en.txt',
      'tr.txt',
      '--segmented',
      '--langs',
      'en,tr',
      '--links',
      'out.links',
    ])
    expect(said).toEqual({ code: 0, out: '', error: '' })
    expect(readFileSync(join(root, 'out.links'), 'utf8')).toBe('[0]:[0]\n[1]:[1]\n')
  })

  it('makes the same demo as the sources do', async () => {
    expect((await built(['demo', '--into', 'built'])).code).toBe(0)
    for (const name of ['corpus.tmx', 'findings.json'])
      expect(readFileSync(join(root, 'built', name), 'utf8')).toBe(
        readFileSync(join(root, 'one', name), 'utf8'),
      )
  })

  it('refuses an old Node in one line, before it loads anything that would fail on it', async () => {
    const { code, out, error } = await built(['info', 'none.parallax'], OLD_NODE)
    expect([code, out]).toEqual([2, ''])
    expect(error).toMatch(/^parallax: Node 22 or newer is needed.*\n$/)
  })

  it('ends quietly when whoever reads its output has seen enough', async () => {
    const { code, error } = await new Promise<Said>((done) => {
      const command = `"${process.execPath}" "${BUILT}" segment "${resolve('corpus/nam-covid-summit/000_d4550c90957a3026.txt')}" | head -n 1`
      execFile('sh', ['-c', command], (failure, out, error) =>
        done({ code: failure === null ? 0 : 1, out, error }),
      )
    })
    expect([code, error]).toEqual([0, ''])
  })
})
