import { join } from 'node:path'
import { app, dialog, type BrowserWindow } from 'electron'
import type { ExportForm } from '#shared/exchange/forms'
import { exportName } from '#main/host/export-name'
import { PROJECT_EXTENSION } from '#shared/desk'

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

/** How a project is named in a dialog. */
const PROJECTS = { name: 'Parallax project', extensions: [PROJECT_EXTENSION.slice(1)] }

/** Asks for a project to open; null when the person closes the dialog. */
export async function askProject(window: BrowserWindow, folder: string): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Open a project',
    defaultPath: folder,
    filters: [PROJECTS],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Asks where a new project is to be; null when the person closes the dialog. */
export async function askNewProject(window: BrowserWindow, folder: string): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'New project',
    defaultPath: join(folder, `project${PROJECT_EXTENSION}`),
    filters: [PROJECTS],
    properties: ['createDirectory'],
  })
  return canceled || filePath === '' ? null : filePath
}

/** Says over the window why something was not done; nothing waits for it to be closed. */
export function sayRefused(window: BrowserWindow, message: string): void {
  void dialog.showMessageBox(window, { type: 'warning', message, buttons: ['OK'] })
}

/** Says why Parallax cannot start. */
export function showFailure(message: string): void {
  dialog.showErrorBox('Parallax cannot open', message)
}
