import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { OLD_NODE } from '#support/old-node'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'
import { electronBinary } from '../../scripts/electron-binary.ts'

// The built server and `npm start` as processes: what they print, and how they end.

const root = join(import.meta.dirname, '..', '..')
const SERVE = join(root, 'out', 'main', 'serve.js')
const START = join(root, 'scripts', 'start.ts')
const URL_LINE = /^http:\/\/127\.0\.0\.1:(\d+)\/\?token=[\w-]{43}\n$/

interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

let home: string
let project: string

/** Runs a program; once it has printed a line, `then` is done with it. Resolves when it has ended. */
function run(script: string, args: readonly string[], then?: (pid: number) => unknown): Promise<Ended> {
  const env = {
    ...process.env,
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_HOME: join(home, 'config'),
    DISPLAY: '',
    WAYLAND_DISPLAY: '',
  }
  const child = spawn(process.execPath, [script, ...args], { cwd: home, env })
  let [stdout, stderr] = ['', '']
  let done = false
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
    if (done || !stdout.includes('\n')) return
    done = true
    then?.(child.pid ?? 0)
  })
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout, stderr })))
}

/** A port that nobody has: none of those that the system gives to who asks for any. */
async function freePort(): Promise<number> {
  const port = 20_000 + Math.floor(Math.random() * 10_000)
  const server = createServer()
  const isFree = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => resolve(true))
  })
  await new Promise((resolve) => server.close(resolve))
  return isFree ? port : freePort()
}

beforeAll(() => buildWhenStale(root), 180_000)

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'parallax-serve-'))
  project = join(home, 'test.parallax')
})

afterEach(() => rmSync(home, { recursive: true }))

describe('the server', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'prints one line, and on %s leaves one file and exits with 0',
    async (signal) => {
      const open: boolean[] = []
      const ended = await run(SERVE, ['--project', project], (pid) => {
        open.push(existsSync(`${project}-wal`))
        process.kill(pid, signal)
      })
      expect(ended).toMatchObject({ code: 0, stderr: '' })
      expect(ended.stdout).toMatch(URL_LINE)
      expect(open).toEqual([true])
      expect(existsSync(project)).toBe(true)
      expect(existsSync(`${project}-wal`)).toBe(false)
    },
  )

  it('makes the corpus project in the user’s folder on the first start, whole or not at all', async () => {
    const corpus = join(home, 'data', 'parallax', 'corpus.parallax')
    const ended = await run(SERVE, [], (pid) => process.kill(pid, 'SIGTERM'))
    expect(ended.code).toBe(0)
    expect(existsSync(corpus)).toBe(true)
    expect(readdirSync(dirname(corpus))).toEqual([basename(corpus)])
  })

  it('refuses an old Node in one line, before it loads anything that would fail on it', async () => {
    const [option, ...rest] = OLD_NODE
    const refused = await run(option, [...rest, SERVE, '--project', project])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^parallax: Node 22 or newer is needed[^\n]*\n$/)
  })

  it('refuses a project that somebody else has open, in one line', async () => {
    const seconds: Promise<Ended>[] = []
    await run(SERVE, ['--project', project], (pid) => {
      seconds.push(run(SERVE, ['--project', project]).finally(() => process.kill(pid, 'SIGTERM')))
    })
    const [second] = await Promise.all(seconds)
    expect(second).toMatchObject({ code: 2, stdout: '' })
    expect(second?.stderr).toMatch(/^parallax: .*test\.parallax.*\n$/)
  })

  it('listens where it is told, and refuses in one line what cannot be', async () => {
    const port = String(await freePort())
    const told = await run(SERVE, ['--project', project, '--port', port], (pid) =>
      process.kill(pid, 'SIGTERM'),
    )
    expect(URL_LINE.exec(told.stdout)?.[1]).toBe(port)
    for (const args of [['--port', 'x'], ['--port', '65536'], ['--nonsense'], ['extra']]) {
      const refused = await run(SERVE, ['--project', project, ...args])
      expect(refused).toMatchObject({ code: 2, stdout: '' })
      expect(refused.stderr).toMatch(/^parallax: [^\n]+\n$/)
    }
  })
})

describe.runIf(electronBinary(root) === null)('npm start without Electron', () => {
  it('prints the URL, says how to fetch Electron, and ends with the server', async () => {
    const args = ['--no-open', '--port', '0', '--project', project]
    const ended = await run(START, args, (pid) => process.kill(pid, 'SIGTERM'))
    expect(ended.code).toBe(0)
    expect(ended.stdout).toMatch(URL_LINE)
    expect(ended.stderr).toContain('npm run electron:install')
    expect(existsSync(`${project}-wal`)).toBe(false)
  })

  it('refuses what it does not know in one line', async () => {
    const refused = await run(START, ['--nonsense'])
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^[^\n]*--nonsense[^\n]*\n$/)
  })
})
