import { BrowserWindow, nativeTheme } from 'electron'
import { WINDOW_URL } from '#main/shell/scheme'
import { readWindowState, writeWindowState } from '#main/shell/window-state'

export interface WindowOptions {
  /** Path of the built preload. */
  readonly preload: string
  /** Where the window's place on the screen is kept. */
  readonly stateFile: string
}

/** Opens the one window. It is shown when its first picture is ready, so that nothing flashes. */
export function openWindow({ preload, stateFile }: WindowOptions): BrowserWindow {
  const { bounds, maximized } = readWindowState(stateFile)
  const window = new BrowserWindow({
    ...bounds,
    minWidth: 800,
    minHeight: 560,
    show: false,
    title: 'Parallax',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#16181d' : '#ffffff',
    webPreferences: {
      preload,
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      safeDialogs: true,
      spellcheck: false,
    },
  })
  window.once('ready-to-show', () => {
    if (maximized) window.maximize()
    window.show()
  })
  window.on('close', () => writeWindowState(stateFile, window))
  void window.loadURL(WINDOW_URL)
  return window
}
