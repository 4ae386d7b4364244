import { app, dialog, type BrowserWindow } from 'electron'

/**
 * Offers to reopen the window when what draws it has ended or does not answer. The program goes on meanwhile, with the
 * project and its jobs: what was done is kept, and the window comes back to its place.
 */
export function recoverWindow(window: BrowserWindow): void {
  let asking: AbortController | null = null
  /** It is ended because a person said so: nothing is left to ask. */
  let ending = false

  /** The place of the button that was pressed; -1 where the question was withdrawn. */
  async function ask(message: string, detail: string, buttons: string[]): Promise<number> {
    asking?.abort()
    const question = new AbortController()
    asking = question
    const { signal } = question
    const options = { type: 'warning' as const, message, detail, buttons, defaultId: 0, cancelId: 0, signal }
    const { response } = await dialog.showMessageBox(window, options)
    return signal.aborted ? -1 : response
  }

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || ending) return
    const detail = `All that was done is kept in the project, and what was being written is there again (reason: ${reason}).`
    void ask('The window of Parallax stopped', detail, ['Reopen the window', 'Quit']).then((button) => {
      if (button === 1) app.quit()
      else if (!window.isDestroyed()) window.webContents.reload()
    })
  })
  window.on('unresponsive', () => {
    const detail = 'Reopening it loses no operation, and what is being written is there again.'
    void ask('The window does not answer', detail, ['Wait', 'Reopen the window']).then((button) => {
      if (button !== 1 || window.isDestroyed()) return
      ending = true
      window.webContents.forcefullyCrashRenderer()
      window.webContents.reload()
    })
  })
  window.webContents.on('did-finish-load', () => (ending = false))
  // It answers again: nobody has to decide.
  window.on('responsive', () => asking?.abort())
}
