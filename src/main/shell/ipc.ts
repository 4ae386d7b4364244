import { basename } from 'node:path'
import type { BrowserWindow } from 'electron'
import { checkOpening, findCall, ownApi, type Program } from '#main/host/dispatch'
import { formOf } from '#main/host/form-of'
import { reportFormat } from '#main/reports/report-format'
import { StagedFiles } from '#main/host/staged-files'
import { askExportFile, askImportFiles, askReturnedFile } from '#main/shell/dialogs'
import { flush } from '#main/shell/flush'
import { listenForProjects } from '#main/shell/projects'
import { answerWindow } from '#main/shell/sender'
import type { Api, ImportSource, ReportQuery } from '#shared/api'
import type { ExportQuery } from '#shared/exchange/export-calls'
import type { HandedFile } from '#shared/bridge'
import { CHANNEL } from '#shared/channel'
import { Refusal } from '#shared/errors'
import type { ImportId } from '#shared/import/preview'
import { inEnglishOnly } from '#shared/words/message'

/** Joins the window to the program: calls in, events out. */
export function connect(program: Program, window: BrowserWindow): void {
  /** Answers a page that belongs to the present opening. */
  const handle = (channel: string, work: (own: () => Api, ...args: unknown[]) => Promise<unknown>): void =>
    answerWindow(channel, window, (opening, ...args) => {
      checkOpening(program, opening)
      return work(ownApi(program), ...args)
    })
  handle(CHANNEL.invoke, async (_own, name, query) => {
    const call = typeof name === 'string' ? findCall(program, name) : null
    if (call === null)
      throw new Refusal('bad-argument', inEnglishOnly(`there is no call ${JSON.stringify(name)}`))
    return call(query)
  })
  handle(CHANNEL.saveExport, async (own, query) => {
    const { name } = await own().project({})
    // As with every call, what checks the query's shape is the API that takes it.
    const asked = query as ExportQuery
    const file = await askExportFile(window, name, formOf(asked))
    return file === null ? null : own().exportFile({ ...asked, file })
  })
  handle(CHANNEL.saveReport, async (own, query) => {
    const { name } = await own().project({})
    const asked = query as ReportQuery
    const { label, extension } = reportFormat(asked)
    const form = { label: 'report', extension, description: label }
    const file = await askExportFile(window, name, form)
    if (file === null) return null
    await own().reportFile({ ...asked, file })
    return basename(file)
  })
  const staged = new StagedFiles()
  handle(CHANNEL.chooseImport, async (own, id) => {
    const paths = await askImportFiles(window)
    if (paths.length === 0) return null
    const sources = paths.map((path) => ({ path, name: basename(path) }))
    return own().openImport({ import: id as ImportId | null, sources })
  })
  handle(CHANNEL.chooseReturned, async (own) => {
    const path = await askReturnedFile(window)
    return path === null ? null : own().openReturned({ path, name: basename(path) })
  })
  handle(CHANNEL.addToImport, async (own, id, files) => {
    // The preload, which alone can tell where a file stands, made them of files the person handed to the page.
    const sources: ImportSource[] = []
    for (const file of files as readonly HandedFile[])
      sources.push('path' in file ? file : await staged.add(file.name, [Buffer.from(file.base64, 'base64')]))
    return own().openImport({ import: id as ImportId | null, sources })
  })
  const ends = [
    program.subscribe((event) => window.webContents.send(CHANNEL.event, event)),
    program.onLeaving(() => flush(window)),
    // The page that is loaded then belongs to what is open, and nothing of the one before it is left.
    program.onOpened(() => window.webContents.reload()),
  ]
  listenForProjects(program, window)
  window.on('closed', () => {
    for (const end of ends) end()
    void staged.close()
  })
}
