import { ipcMain, type BrowserWindow, type IpcMainEvent } from 'electron'
import { isFrom } from '#main/shell/sender'
import { FLUSH_MS, type WindowCommand } from '#shared/bridge'
import { CHANNEL } from '#shared/channel'

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
