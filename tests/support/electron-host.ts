import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { _electron, expect, type ElectronApplication, type Page } from '@playwright/test'
import { electronBinary } from '../../scripts/electron-binary.ts'
import { argumentsOf, type Host, type HostOptions } from './host.ts'

const root = join(import.meta.dirname, '..', '..')

/** Electron itself, where its binary was fetched. */
export async function openElectron(options: HostOptions): Promise<Host> {
  const { project, home, complaints } = options
  const executablePath = electronBinary(root)
  if (executablePath === null) throw new Error('Electron is not installed: npm run electron:install')
  const binary = executablePath
  let electron: ElectronApplication
  let window: Page

  async function start(): Promise<void> {
    const args = [root, ...argumentsOf(options), `--user-data-dir=${join(home, 'electron')}`]
    if (process.getuid?.() === 0) args.unshift('--no-sandbox')
    electron = await _electron.launch({ executablePath: binary, args, cwd: home })
    window = await electron.firstWindow()
    complaints.resume()
    complaints.watch(window)
  }

  async function end(how: () => unknown): Promise<number | null> {
    complaints.pause()
    const child = electron.process()
    const ended = new Promise<number | null>((resolve) => child.on('exit', (code) => resolve(code)))
    how()
    return ended
  }
  const stop = (): Promise<number | null> => end(() => void electron.close())

  /** What the next dialogs that ask where to write are answered with. */
  async function answerSave(file: string): Promise<void> {
    await electron.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, file)
  }

  await start()
  return {
    kind: 'electron',
    get window() {
      return window
    },
    project,
    async restart() {
      await stop()
      await start()
    },
    async kill() {
      await end(() => electron.process().kill('SIGKILL'))
    },
    stop,
    async nameBy(file, begin) {
      await answerSave(file)
      await begin()
    },
    async chooseBy(files, begin) {
      await electron.evaluate(
        ({ dialog }, filePaths) => {
          dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
        },
        [...files],
      )
      await begin()
    },
    async exportBy(begin) {
      const file = join(home, `${randomUUID()}.tmx`)
      await answerSave(file)
      await begin()
      await expect.poll(() => existsSync(file)).toBe(true)
      return file
    },
  }
}
