import { app, type BrowserWindow } from 'electron'
import type { App } from '#main/app'
import { flush } from '#main/shell/flush'

/**
 * Makes every way out the same one: jobs end (while an import is written nothing else can be), the window commits
 * what is being typed, the project is closed (its log checkpointed, so that it is one file), and only then does
 * the program end.
 */
export function closeInOrder(window: BrowserWindow, program: Pick<App, 'endJobs' | 'close'>): void {
  let stage: 'open' | 'closing' | 'closed' = 'open'
  async function close(): Promise<void> {
    await program.endJobs()
    await flush(window)
    await program.close()
  }
  app.on('before-quit', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    if (stage === 'closing') return
    stage = 'closing'
    close()
      .catch((error: unknown) => process.stderr.write(`${String(error)}\n`))
      .finally(() => {
        stage = 'closed'
        app.quit()
      })
  })
  window.on('close', (event) => {
    if (stage === 'closed') return
    event.preventDefault()
    app.quit()
  })
  app.on('window-all-closed', () => app.quit())
}
