import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from './build-when-stale.ts'
import { electronBinary } from './electron-binary.ts'

// `npm start [-- --project F --port N --no-open --no-recheck]`: builds what is stale and starts Electron where its binary is
// installed, otherwise the loopback host with the person's own browser. Nothing is fetched.

const root = join(import.meta.dirname, '..')

const OPTIONS = {
  project: { type: 'string' },
  port: { type: 'string' },
  'no-open': { type: 'boolean' },
  'no-recheck': { type: 'boolean' },
} as const

const HINT =
  'Electron is not installed, so Parallax runs in your browser; "npm run electron:install" fetches it.'

/** Command that opens a URL in the default browser; null where there is no screen to open one on. */
function opener(url: string): readonly [string, ...string[]] | null {
  if (process.platform === 'darwin') return ['open', url]
  if (process.platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  const screen = process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']
  return screen === undefined || screen === '' ? null : ['xdg-open', url]
}

function openBrowser(url: string): void {
  const command = opener(url)
  if (command === null) return
  const [program, ...args] = command
  const browser = spawn(program, args, { detached: true, stdio: 'ignore' })
  // The URL is printed all the same, so a machine without an opener needs no more words.
  browser.on('error', () => undefined)
  browser.unref()
}

/** Hands the signals that end this process to the one that has the project, and ends when it does, as it does. */
function follow(child: ChildProcess): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
  child.on('error', (error) => {
    console.error(error.message)
    process.exit(1)
  })
  child.on('exit', (code) => process.exit(code ?? 1))
}

function startElectron(binary: string, args: readonly string[]): void {
  follow(spawn(binary, [root, ...args], { stdio: 'inherit' }))
}

function startLoopback(args: readonly string[], open: boolean): void {
  console.error(HINT)
  const child = spawn(process.execPath, [join(root, 'out', 'main', 'serve.js'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let line = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    process.stdout.write(text)
    const whole = line.includes('\n')
    line += text
    if (open && !whole && line.includes('\n')) openBrowser(line.slice(0, line.indexOf('\n')))
  })
  follow(child)
}

function main(): void {
  const { values } = parseArgs({ options: OPTIONS })
  const { project, port, 'no-open': noOpen = false, 'no-recheck': noRecheck = false } = values
  buildWhenStale(root)
  const projectArgs = [
    ...(project === undefined ? [] : ['--project', project]),
    ...(noRecheck ? ['--no-recheck'] : []),
  ]
  const binary = electronBinary(root)
  if (binary !== null) startElectron(binary, projectArgs)
  else startLoopback([...projectArgs, ...(port === undefined ? [] : ['--port', port])], !noOpen)
}

try {
  main()
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
