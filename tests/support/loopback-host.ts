import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { chooserOf } from './chooser.ts'
import { argumentsOf, openAnew, type Host, type HostOptions } from './host.ts'

const SERVE = join(import.meta.dirname, '..', '..', 'out', 'main', 'serve.js')

/** The built loopback host in a process of its own. */
export interface ServeProcess {
  readonly child: ChildProcess
  /** What it printed: the URL with the token. */
  readonly url: string
  /** Exit code, or null after a signal that it does not handle. */
  readonly ended: Promise<number | null>
}

/** Starts the built server; rejects with what it said when it ends without printing a URL. */
export async function startServe(args: readonly string[], home: string): Promise<ServeProcess> {
  const child = spawn(process.execPath, [SERVE, ...args], {
    cwd: home,
    env: { ...process.env, XDG_DATA_HOME: join(home, 'data'), XDG_CONFIG_HOME: join(home, 'config') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [printed, said] = ['', '']
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said += text))
  const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
  const line = new Promise<string>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      printed += text
      if (printed.includes('\n')) resolve(printed.trimEnd())
    })
  })
  const never = ended.then((code): never => {
    throw new Error(`the server ended with ${code}: ${said}`)
  })
  return { child, url: await Promise.race([line, never]), ended }
}

/** A browser page on the loopback host. */
export async function openLoopback(options: HostOptions, page: Page): Promise<Host> {
  const { project, home, complaints } = options
  const start = async (): Promise<ServeProcess> => {
    const started = await startServe(argumentsOf(options), home)
    await openAnew(page, started.url, complaints)
    return started
  }
  let serve = await start()
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    complaints.pause()
    serve.child.kill(signal)
    return serve.ended
  }
  return {
    kind: 'loopback',
    window: page,
    project,
    async restart() {
      await end('SIGTERM')
      serve = await start()
    },
    async kill() {
      await end('SIGKILL')
    },
    stop: () => end('SIGTERM'),
    async exportBy(begin) {
      const [download] = await Promise.all([page.waitForEvent('download'), begin()])
      return download.path()
    },
    async nameBy(file, begin) {
      await begin()
      await page.locator('.projects-name').fill(file)
      await page.keyboard.press('Enter')
    },
    async chooseBy(files, begin) {
      const chooser = await chooserOf(page, begin)
      await chooser.setFiles([...files])
    },
  }
}
