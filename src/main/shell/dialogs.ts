import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ExportForm } from '#shared/exchange/forms'
import { exportName } from '#main/host/export-name'

/** Asks where the export of a project is to go; null when the person closes the dialog. */
export async function askExportFile(
  window: BrowserWindow,
  project: string,
  { label, extension, description }: Pick<ExportForm, 'label' | 'extension' | 'description'>,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: `Export ${label}`,
    defaultPath: join(app.getPath('documents'), exportName(project, extension)),
    filters: [{ name: description, extensions: [extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Asks for files to import; empty when the person closes the dialog. */
export async function askImportFiles(window: BrowserWindow): Promise<readonly string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Import files',
    properties: ['openFile', 'multiSelections'],
  })
  return canceled ? [] : filePaths
}

/** Asks for a file that was edited outside; null when the person closes the dialog. */
export async function askReturnedFile(window: BrowserWindow): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Bring back an edited file',
    filters: [{ name: 'Tables and XLIFF', extensions: ['xlsx', 'docx', 'csv', 'xlf', 'xliff'] }],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Says why Parallax cannot start. */
export function showFailure(message: string): void {
  dialog.showErrorBox('Parallax cannot open', message)
}
