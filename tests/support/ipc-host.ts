import { randomUUID } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { deliverTo, installPreload, serveWindow } from './electron-page.ts'
import { ElectronProcess } from './electron-process.ts'
import { argumentsOf, openAnew, type Host, type HostOptions } from './host.ts'

/** The Electron host with everything but Electron: its built entry, its messages, its preload, in Chromium. */
export interface IpcHost extends Host {
  readonly program: ElectronProcess
}

export async function openIpc(options: HostOptions, page: Page): Promise<IpcHost> {
  const { project, home, complaints } = options
  let program: ElectronProcess
  let leave = (): void => undefined

  async function start(): Promise<void> {
    leave()
    program = new ElectronProcess({ args: argumentsOf(options), home })
    const windowUrl = await program.loaded()
    const [server, stop] = [await serveWindow(program, windowUrl), deliverTo(page, program)]
    leave = () => {
      stop()
      void server.close()
    }
    void program.ended.then(leave)
    await openAnew(page, server.url, complaints)
  }

  /** As with the window's cross or the menu's Quit: the window is asked to commit what is being typed. */
  function stop(): Promise<number | null> {
    complaints.pause()
    // The question is not answered when the program ends before.
    program.ask('quit', {}).catch(() => undefined)
    return program.ended
  }

  await installPreload(page, () => program)
  await start()
  return {
    kind: 'electron-ipc',
    window: page,
    project,
    get program() {
      return program
    },
    async restart() {
      await stop()
      await start()
    },
    async kill() {
      complaints.pause()
      program.kill('SIGKILL')
      await program.ended
    },
    stop,
    async nameBy(file, begin) {
      await program.ask('dialog', { file })
      await begin()
    },
    async chooseBy(files, begin) {
      await program.ask('dialog', { file: null, open: files })
      await begin()
    },
    async exportBy(begin) {
      const file = join(home, `${randomUUID()}.tmx`)
      await program.ask('dialog', { file })
      await begin()
      await expect.poll(() => existsSync(file)).toBe(true)
      return file
    },
  }
}
