import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApp } from '#main/app'
import { Desk } from '#main/host/desk'
import { projectPath } from '#main/host/project-path'
import { RecentProjects } from '#main/host/recent-projects'

let home: string
let recent: RecentProjects
let desk: Desk

const at = (name: string): string => join(home, `${name}.parallax`)

async function make(name: string): Promise<string> {
  await createApp({ file: at(name), create: true }).close()
  return at(name)
}

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parallax-desk-'))
  recent = new RecentProjects(join(home, 'config', 'recent.json'))
  desk = new Desk({ recent, folder: home, recheck: false })
})

afterEach(async () => {
  await desk.close()
  rmSync(home, { recursive: true })
})

describe('the desk', () => {
  it('puts another project in the place of the open one, which then is one closed file', async () => {
    const [first, second] = [await make('first'), await make('second')]
    let told = 0
    desk.onOpened(() => told++)
    const one = await desk.wish({ kind: 'open', file: 'first.parallax', stop: false })
    const two = await desk.wish({ kind: 'open', file: second, stop: false })
    expect([one.file, two.file]).toEqual([first, second])
    expect(two.opening).toBeGreaterThan(one.opening)
    expect(told).toBe(2)
    expect(existsSync(`${first}.lock`)).toBe(false)
    expect(existsSync(`${first}-wal`)).toBe(false)
    expect((await desk.api?.project({}))?.file).toBe(second)
    await createApp({ file: first }).close()
  })

  it('leaves the open project as it is when the other cannot be opened', async () => {
    const first = await make('first')
    const held = createApp({ file: await make('held') })
    writeFileSync(at('text'), 'no database')
    const { opening } = await desk.open(first, { create: false, stop: false })
    const refusals: [file: string, code: string][] = [
      ['held', 'busy'],
      ['text', 'not-a-project'],
      ['gone', 'not-found'],
      ['/etc/passwd', 'not-a-project'],
      ['\\\\server\\share\\a.parallax', 'bad-argument'],
      ['//server/a.parallax', 'bad-argument'],
      [' ', 'bad-argument'],
    ]
    for (const [name, code] of refusals) {
      const file = /^\w+$/.test(name) ? `${name}.parallax` : name
      await expect(desk.wish({ kind: 'open', file, stop: false })).rejects.toMatchObject({ code })
    }
    const now = await desk.wish({ kind: 'look' })
    expect([now.file, now.opening]).toEqual([first, opening])
    expect((await desk.api?.project({}))?.file).toBe(first)
    await held.close()
  })

  it('makes a new project by its name alone, and never in the place of a file', async () => {
    const made = await desk.wish({ kind: 'new', file: 'mine', stop: false })
    expect(made.file).toBe(at('mine'))
    const before = readFileSync(at('mine'))
    await desk.wish({ kind: 'close', stop: false })
    await expect(desk.wish({ kind: 'new', file: 'mine', stop: false })).rejects.toMatchObject({
      code: 'cannot-write',
    })
    expect(readFileSync(at('mine')).equals(before)).toBe(true)
    await expect(desk.wish({ kind: 'new', file: 'no/such/mine', stop: false })).rejects.toMatchObject({
      code: 'cannot-write',
    })
  })

  it('goes on as it is when the open project is asked for again, by another path too', async () => {
    const first = await make('first')
    symlinkSync(first, at('link'))
    const { opening } = await desk.open(first, { create: false, stop: false })
    const again = await desk.wish({ kind: 'open', file: 'link', stop: false }).catch(() => null)
    expect(again).toBeNull()
    expect((await desk.wish({ kind: 'open', file: at('link'), stop: false })).opening).toBe(opening)
  })

  it('asks before it ends a job, and ends it when told to', async () => {
    await desk.open(await make('first'), { create: false, stop: false })
    const text = join(home, 'long.txt')
    writeFileSync(text, 'One sentence more of it. '.repeat(200_000))
    const reading = desk.api?.openImport({ import: null, sources: [{ path: text, name: 'long.txt' }] })
    const ended = reading?.then(
      () => 'done',
      (error: unknown) => (error as { code?: string }).code,
    )
    expect((await desk.wish({ kind: 'look' })).running).toBe('read files')
    await expect(desk.wish({ kind: 'close', stop: false })).rejects.toMatchObject({ code: 'running' })
    const closed = await desk.wish({ kind: 'close', stop: true })
    expect([closed.file, closed.running]).toEqual([null, null])
    expect(await ended).toBe('cancelled')
    expect(desk.api).toBeNull()
  })

  it('asks before it ends a job that was begun while the other project was looked for', async () => {
    await desk.open(await make('first'), { create: false, stop: false })
    const text = join(home, 'long.txt')
    writeFileSync(text, 'One sentence more of it. '.repeat(200_000))
    vi.stubEnv('XDG_DATA_HOME', home)
    mkdirSync(join(home, 'parallax'))
    await make(join('parallax', 'corpus'))
    const exchange = desk.wish({ kind: 'corpus', stop: false })
    const refused = expect(exchange).rejects.toMatchObject({ code: 'running' })
    await Promise.resolve()
    const reading = desk.api?.openImport({ import: null, sources: [{ path: text, name: 'long.txt' }] })
    await refused
    expect((await desk.wish({ kind: 'look' })).running).toBe('read files')
    await Promise.all([reading?.catch(() => null), desk.endJobs()])
    vi.unstubAllEnvs()
  })

  it('lets what is being typed be committed before the project is left', async () => {
    const first = await make('first')
    const { opening } = await desk.open(first, { create: false, stop: false })
    const left: unknown[] = []
    desk.onLeaving(async () => {
      await new Promise(setImmediate)
      left.push((await desk.api?.project({}))?.file, desk.opening)
    })
    await desk.open(await make('second'), { create: false, stop: false })
    expect(left).toEqual([first, opening])
  })

  it('does one thing after the other, however fast they are asked for', async () => {
    await Promise.all(['first', 'second', 'third'].map(make))
    const views = await Promise.all(
      ['first', 'second', 'third'].map((name) => desk.open(at(name), { create: false, stop: false })),
    )
    expect(views.map(({ opening }) => opening)).toEqual([2, 3, 4])
    expect((await desk.api?.project({}))?.file).toBe(at('third'))
  })
})

describe('the list of projects', () => {
  it('has the last one first, tells what is missing, and forgets what it is told to', async () => {
    for (const name of ['first', 'second']) await desk.open(await make(name), { create: false, stop: false })
    await make('beside')
    rmSync(at('first'))
    const { recent: list, nearby } = await desk.wish({ kind: 'look' })
    expect(list.map(({ file, missing }) => [file, missing])).toEqual([
      [at('second'), false],
      [at('first'), true],
    ])
    expect(nearby).toEqual([at('beside')])
    const after = await desk.wish({ kind: 'forget', file: at('first') })
    expect(after.recent.map(({ file }) => file)).toEqual([at('second')])
    expect(existsSync(at('second'))).toBe(true)
  })

  it('is kept apart from the projects, and does without when it cannot be read or written', async () => {
    mkdirSync(join(home, 'config'))
    writeFileSync(join(home, 'config', 'recent.json'), '{"open": 3, "projects": [{"file": "x"}, 7, null]}')
    expect(recent.list()).toEqual([])
    rmSync(join(home, 'config'), { recursive: true })
    writeFileSync(join(home, 'config'), 'a file where the folder should be')
    const { file, recent: list } = await desk.open(await make('first'), { create: false, stop: false })
    expect([file, list]).toEqual([at('first'), []])
  })

  it('remembers what was open last, and that nothing was', async () => {
    expect(recent.lastOpen()).toBeUndefined()
    await desk.open(await make('first'), { create: false, stop: false })
    expect(recent.lastOpen()).toBe(at('first'))
    await desk.wish({ kind: 'close', stop: false })
    expect(recent.lastOpen()).toBeNull()
  })
})

describe('a typed path', () => {
  it('stands in the folder, or in the user’s own, or is whole', () => {
    expect(projectPath(' a.parallax ', '/texts', false)).toBe('/texts/a.parallax')
    expect(projectPath('b/a.PARALLAX', '/texts', false)).toBe('/texts/b/a.PARALLAX')
    expect(projectPath('~/a.parallax', '/texts', false)).toBe(join(homedir(), 'a.parallax'))
    expect(projectPath('/other/a', '/texts', true)).toBe('/other/a.parallax')
  })

  it('is refused when it is no name of a project', () => {
    for (const typed of [null, 7, '', 'a', 'a.txt', '.parallax', 'b/.parallax', 'a\0.parallax'])
      expect(() => projectPath(typed, '/texts', false)).toThrow()
  })
})
