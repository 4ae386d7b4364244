import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { BrowserWindow } from 'electron'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Downloads } from '#main/web/downloads'
import { connect } from '#main/shell/ipc'
import { CHANNEL } from '#shared/channel'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { FakeProgram } from './fake-program.ts'

// Another project is opened while the person is asked for a file: what belongs to the one before goes nowhere.

type Listener = (event: unknown, ...args: unknown[]) => Promise<unknown>

const electron = vi.hoisted(() => ({
  listeners: new Map<string, unknown>(),
  file: '',
  meanwhile: (): void => undefined,
}))
vi.mock('electron', () => ({
  app: { getPath: () => '/' },
  ipcMain: { handle: (channel: string, listener: unknown) => electron.listeners.set(channel, listener) },
  dialog: {
    showSaveDialog: () => {
      electron.meanwhile()
      return Promise.resolve({ canceled: false, filePath: electron.file })
    },
    showOpenDialog: () => {
      electron.meanwhile()
      return Promise.resolve({ canceled: false, filePaths: [electron.file] })
    },
  },
}))

let folder: string
let program: FakeProgram

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-dialog-'))
  electron.file = join(folder, 'chosen')
  program = new FakeProgram()
})

afterEach(() => rmSync(folder, { recursive: true }))

/** What the page is answered on a channel. */
function invoke(channel: string, ...args: unknown[]): Promise<unknown> {
  const mainFrame = { url: 'app://parallax/' }
  const webContents = { mainFrame, send: () => undefined, reload: () => undefined }
  const window = { webContents, isDestroyed: () => false, on: () => undefined }
  // Of a window only what is said here is used.
  connect(program, window as unknown as BrowserWindow)
  const listener = electron.listeners.get(channel) as Listener
  return listener({ sender: webContents, senderFrame: mainFrame }, null, ...args)
}

const ASKED = { works: [], options: DEFAULT_EXPORT }
const REPORT = { work: 1, format: 'html' }

it.each([
  ['saveExport', ASKED, 'exportFile'],
  ['saveReport', REPORT, 'reportFile'],
  ['chooseImport', null, 'openImport'],
  ['chooseReturned', null, 'openReturned'],
] as const)('the dialog of %s is only for the project that was open then', async (channel, query, call) => {
  if (channel.startsWith('choose')) writeFileSync(electron.file, 'text')
  const named = (): boolean => program.asked.some(({ name }) => name === call)
  electron.meanwhile = () => program.openAnother()
  expect(await invoke(CHANNEL[channel], query)).toMatchObject({ ok: false, code: 'stale' })
  expect(named()).toBe(false)
  if (channel.startsWith('save')) expect(existsSync(electron.file)).toBe(false)
  electron.meanwhile = () => undefined
  expect(await invoke(CHANNEL[channel], query)).toMatchObject({ ok: true })
  expect(named()).toBe(true)
})

it('a download is only of the project that was open when it was asked for', async () => {
  const downloads = new Downloads(program)
  const prepared = downloads.prepare(ASKED)
  program.openAnother()
  await expect(prepared).rejects.toMatchObject({ code: 'stale' })
  expect(program.asked.map(({ name }) => name)).not.toContain('exportFile')
})
