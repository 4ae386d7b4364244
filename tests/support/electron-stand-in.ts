import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import {
  emitCancellable,
  keeper,
  record,
  state,
  tell,
  type Anything,
  type MenuItem,
} from './electron-recorded.ts'

// A stand-in for the `electron` module: what the program calls is recorded, what it registers can be used from
// outside by messages (electron-answers.ts). It implements what Parallax uses and nothing else, so that a new
// import from `electron` fails at once and is looked at.

export const windows = new Set<BrowserWindow>()

class App extends EventEmitter {
  readonly isPackaged = false

  requestSingleInstanceLock(handedOver: unknown): boolean {
    const free = process.env['STAND_IN_LOCK'] !== 'held'
    record('app.requestSingleInstanceLock', handedOver)
    return free
  }

  async whenReady(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve))
    record('app.ready')
  }

  getPath(name: string): string {
    const folder = join(process.env['STAND_IN_HOME'] ?? '.', name)
    mkdirSync(folder, { recursive: true })
    return folder
  }

  quit(): void {
    record('app.quit')
    if (emitCancellable(this, 'before-quit')) return
    state.quitting = true
    for (const window of windows) window.close()
    state.quitting = windows.size === 0
    if (!state.quitting || emitCancellable(this, 'will-quit')) return
    this.exit(0)
  }

  exit(code: number): void {
    record('app.exit', code)
    // The channel is asynchronous: what was told must arrive first.
    setImmediate(() => process.exit(code))
  }
}

export const app = new App()

export class WebContents extends EventEmitter {
  readonly mainFrame = { url: '' }

  send(channel: string, ...args: unknown[]): void {
    tell({ type: 'sent', channel, args: structuredClone(args) })
  }

  reload(): void {
    record('webContents.reload')
    tell({ type: 'loaded', url: this.mainFrame.url })
  }

  readonly forcefullyCrashRenderer = (): void => record('webContents.forcefullyCrashRenderer')
  readonly setWindowOpenHandler = keeper('webContents.setWindowOpenHandler')
}

export class BrowserWindow extends EventEmitter {
  readonly webContents = new WebContents()
  #destroyed = false

  constructor(options: unknown) {
    super()
    record('new BrowserWindow', options)
    windows.add(this)
    app.emit('web-contents-created', {}, this.webContents)
  }

  loadURL(url: string): Promise<void> {
    record('window.loadURL', url)
    this.webContents.mainFrame.url = url
    tell({ type: 'loaded', url })
    setImmediate(() => this.emit('ready-to-show'))
    return Promise.resolve()
  }

  close(): void {
    if (this.#destroyed || emitCancellable(this, 'close')) return
    this.#destroyed = true
    windows.delete(this)
    this.emit('closed')
    if (windows.size === 0 && !state.quitting) app.emit('window-all-closed')
  }

  isDestroyed(): boolean {
    return this.#destroyed
  }

  isMinimized(): boolean {
    return process.env['STAND_IN_MINIMIZED'] === 'yes'
  }

  isMaximized(): boolean {
    return false
  }

  getNormalBounds(): object {
    return { x: 10, y: 20, width: 1200, height: 800 }
  }

  readonly show = (): void => record('window.show')
  readonly focus = (): void => record('window.focus')
  readonly restore = (): void => record('window.restore')
  readonly maximize = (): void => record('window.maximize')
}

class IpcMain extends EventEmitter {
  readonly invokable = new Map<string, Anything>()

  handle(channel: string, listener: Anything): void {
    record('ipcMain.handle', channel)
    this.invokable.set(channel, listener)
  }
}

export const ipcMain = new IpcMain()

export const protocol = {
  registerSchemesAsPrivileged: (schemes: unknown): void =>
    record('protocol.registerSchemesAsPrivileged', schemes),
  handle(name: string, handle: (request: Request) => Promise<Response>): void {
    record('protocol.handle', name)
    state.scheme = { name, handle }
  },
}

export const session = {
  defaultSession: {
    setPermissionRequestHandler: keeper('session.setPermissionRequestHandler'),
    setPermissionCheckHandler: keeper('session.setPermissionCheckHandler'),
    setDevicePermissionHandler: keeper('session.setDevicePermissionHandler'),
    setDisplayMediaRequestHandler: keeper('session.setDisplayMediaRequestHandler'),
    setSpellCheckerEnabled: (on: boolean): void => record('session.setSpellCheckerEnabled', on),
    setSpellCheckerDictionaryDownloadURL: (url: string): void =>
      record('session.setSpellCheckerDictionaryDownloadURL', url),
    webRequest: { onBeforeRequest: keeper('webRequest.onBeforeRequest') },
  },
}

export const Menu = {
  buildFromTemplate: (template: readonly MenuItem[]): readonly MenuItem[] => template,
  setApplicationMenu(items: readonly MenuItem[]): void {
    record('Menu.setApplicationMenu', items)
    state.menu = items
  },
}

export const dialog = {
  showSaveDialog(_window: BrowserWindow, options: unknown): Promise<object> {
    record('dialog.showSaveDialog', options)
    const [file, canceled] = [state.dialogAnswer ?? '', state.dialogAnswer === null]
    return Promise.resolve({ canceled, filePath: file })
  },
  showOpenDialog(_window: BrowserWindow, options: unknown): Promise<object> {
    record('dialog.showOpenDialog', options)
    return Promise.resolve({ canceled: state.openAnswer.length === 0, filePaths: state.openAnswer })
  },
  async showMessageBox(
    _window: BrowserWindow,
    { signal, ...options }: { readonly signal?: AbortSignal; readonly buttons: readonly string[] },
  ): Promise<object> {
    record('dialog.showMessageBox', options)
    // A person takes a moment, in which the question can become pointless.
    if (state.button === null)
      await new Promise((resolve) => signal?.addEventListener('abort', resolve, { once: true }))
    return { response: state.button ?? -1 }
  },
  showErrorBox(title: string, content: string): void {
    record('dialog.showErrorBox', title, content)
    tell({ type: 'error-box', title, content })
  },
}

export const nativeTheme = { shouldUseDarkColors: false }

export const screen = {
  getAllDisplays: (): object[] => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } }],
}
