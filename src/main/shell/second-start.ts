import { existsSync } from 'node:fs'
import { app, type BrowserWindow } from 'electron'
import type { Program } from '#main/host/dispatch'
import { sayRefused } from '#main/shell/dialogs'
import { Refusal } from '#shared/errors'

/**
 * What a second start hands over to the first. Chromium changes the order of arguments on their way, and only the second
 * start knows the folder that a path was typed in: so the path is read there, and travels whole.
 */
export interface SecondStart {
  /** Absolute path of the project that it was started with, null for none. */
  readonly project: string | null
}

/**
 * A second start brings the window of the first to the front, with the project that it was started with. One that cannot be
 * opened, or not while a job runs, is said, and the open one stays.
 */
export function openOnSecondStart(window: BrowserWindow, program: Program): void {
  app.on('second-instance', (_event, _args, _folder, given) => {
    if (window.isMinimized()) window.restore()
    window.show()
    window.focus()
    // It comes from a process of the same person's; what is no path is no wish.
    const { project } = (given ?? {}) as Partial<SecondStart>
    if (typeof project !== 'string') return
    program.open(project, { create: !existsSync(project), stop: false }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error
      sayRefused(window, error.message)
    })
  })
}
