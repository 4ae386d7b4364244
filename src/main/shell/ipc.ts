import { basename } from 'node:path'
import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { answer, findCall, type Program } from '#main/host/dispatch'
import { formOf } from '#main/host/form-of'
import { reportFormat } from '#main/reports/report-format'
import { StagedFiles } from '#main/host/staged-files'
import { askExportFile, askImportFiles, askReturnedFile } from '#main/shell/dialogs'
import { isOurs } from '#main/shell/scheme'
import type { ImportSource, ReportQuery } from '#shared/api'
import type { ExportQuery } from '#shared/exchange/export-calls'
import { MENU_WORDS } from '#shared/menu-words'
import { CHANNEL, type HandedFile, type MenuState, type WindowCommand } from '#shared/bridge'
import { Refusal } from '#shared/errors'
import type { ImportId } from '#shared/import/preview'

/** How long a window may take to commit what is being typed before it is closed all the same. */
const FLUSH_MS = 2000

/** Joins the window to the program: calls in, events out. */
export function connect(program: Program, window: BrowserWindow): void {
  handle(CHANNEL.invoke, window, async (name, query) => {
    const call = typeof name === 'string' ? findCall(program, name) : null
    if (call === null) throw new Refusal('bad-argument', `there is no call ${JSON.stringify(name)}`)
    return call(query)
  })
  handle(CHANNEL.saveExport, window, async (query) => {
    const { name } = await program.api.project({})
    // As with every call, what checks the query's shape is the API that takes it.
    const asked = query as ExportQuery
    const file = await askExportFile(window, name, formOf(asked))
    return file === null ? null : program.api.exportFile({ ...asked, file })
  })
  handle(CHANNEL.saveReport, window, async (query) => {
    const { name } = await program.api.project({})
    const asked = query as ReportQuery
    const { label, extension } = reportFormat(asked)
    const form = { label: 'report', extension, description: label }
    const file = await askExportFile(window, name, form)
    if (file === null) return null
    await program.api.reportFile({ ...asked, file })
    return basename(file)
  })
  const staged = new StagedFiles()
  handle(CHANNEL.chooseImport, window, async (id) => {
    const paths = await askImportFiles(window)
    if (paths.length === 0) return null
    const sources = paths.map((path) => ({ path, name: basename(path) }))
    return program.api.openImport({ import: id as ImportId | null, sources })
  })
  handle(CHANNEL.chooseReturned, window, async () => {
    const path = await askReturnedFile(window)
    return path === null ? null : program.api.openReturned({ path, name: basename(path) })
  })
  handle(CHANNEL.addToImport, window, async (id, files) => {
    // The preload, which alone can tell where a file stands, made them of files the person handed to the page.
    const sources: ImportSource[] = []
    for (const file of files as readonly HandedFile[])
      sources.push('path' in file ? file : await staged.add(file.name, [Buffer.from(file.base64, 'base64')]))
    return program.api.openImport({ import: id as ImportId | null, sources })
  })
  const unsubscribe = program.subscribe((event) => window.webContents.send(CHANNEL.event, event))
  window.on('closed', () => {
    unsubscribe()
    void staged.close()
  })
}

/** Calls `show` with what the window says that undo and redo would do. */
export function hearMenu(window: BrowserWindow, show: (state: MenuState) => void): void {
  ipcMain.on(CHANNEL.menu, (event, state: unknown) => {
    if (isFrom(event, window) && isMenuState(state)) show(state)
  })
}

function isMenuState(value: unknown): value is MenuState {
  const isLabel = (label: unknown): boolean => label === null || typeof label === 'string'
  if (typeof value !== 'object' || value === null) return false
  if (!('undo' in value) || !('redo' in value) || !('words' in value)) return false
  return isLabel(value.undo) && isLabel(value.redo) && areWords(value.words)
}

function areWords(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.keys(MENU_WORDS).every((word) => typeof Reflect.get(value, word) === 'string')
}

export function sendCommand(window: BrowserWindow, command: WindowCommand): void {
  window.webContents.send(CHANNEL.command, command)
}

/** Asks the window to commit what is being typed; resolves when it has, or when it does not answer. */
export async function flush(window: BrowserWindow): Promise<void> {
  await new Promise<void>((resolve) => {
    const finish = (): void => {
      clearTimeout(impatient)
      ipcMain.off(CHANNEL.done, heard)
      resolve()
    }
    const heard = (event: IpcMainEvent, command: unknown): void => {
      if (isFrom(event, window) && command === 'flush') finish()
    }
    const impatient = setTimeout(finish, FLUSH_MS)
    ipcMain.on(CHANNEL.done, heard)
    sendCommand(window, 'flush')
  })
}

function handle(
  channel: string,
  window: BrowserWindow,
  work: (...args: unknown[]) => Promise<unknown>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    // A page that is not ours, or a frame within ours, is told nothing at all.
    if (!isFrom(event, window)) throw new Error('forbidden')
    return answer(() => work(...args))
  })
}

/** Whether a message comes from the page itself of this very window. */
function isFrom(event: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const { sender, senderFrame } = event
  if (window.isDestroyed() || sender !== window.webContents || senderFrame === null) return false
  return senderFrame === sender.mainFrame && isOurs(senderFrame.url)
}
