import { ipcMain, type BrowserWindow, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron'
import { answer } from '#main/host/dispatch'
import { isOurs } from '#main/shell/scheme'

/** Whether a message comes from the page itself of this very window. */
export function isFrom(event: IpcMainEvent | IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const { sender, senderFrame } = event
  if (window.isDestroyed() || sender !== window.webContents || senderFrame === null) return false
  return senderFrame === sender.mainFrame && isOurs(senderFrame.url)
}

/** Answers what the window's own page asks on a channel, with the value of `work` or why there is none. */
export function answerWindow(
  channel: string,
  window: BrowserWindow,
  work: (...args: unknown[]) => Promise<unknown>,
): void {
  ipcMain.handle(channel, (event, ...args: unknown[]) => {
    // A page that is not ours, or a frame within ours, is told nothing at all.
    if (!isFrom(event, window)) throw new Error('forbidden')
    return answer(async () => work(...args))
  })
}
