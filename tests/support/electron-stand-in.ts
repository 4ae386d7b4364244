import { EventEmitter } from 'node:events'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { From, Question, Questions, Recorded, Settled, Told, Wish } from './electron-protocol.ts'

// A stand-in for the `electron` module: what the program calls is recorded, what it registers can be used from
// outside by messages (electron-protocol.ts). It implements what Parallax uses and nothing else, so that a new
// import from `electron` fails at once and is looked at.

type Anything = (...args: unknown[]) => unknown

const calls: Recorded[] = []
const handlers = new Map<string, Anything>()
const windows = new Set<BrowserWindow>()
let scheme: { name: string; handle: (request: Request) => Promise<Response> } | null = null
let menu: readonly MenuItem[] = []
let dialogAnswer: string | null = null
let openAnswer: readonly string[] = []
let quitting = false

interface MenuItem {
  readonly label?: string
  readonly role?: string
  readonly submenu?: readonly MenuItem[]
  readonly click?: () => void
}

function record(name: string, ...args: unknown[]): void {
  calls.push({ name, args: args.map(plain) })
}

/** Functions and what holds them cannot cross to the test's process. */
function plain(value: unknown): unknown {
  if (typeof value === 'function') return '[function]'
  if (value instanceof EventEmitter) return `[${value.constructor.name}]`
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}

function tell(message: Told): void {
  process.send?.(message)
}

/** Records a setter and keeps the function it was given, to be asked later. */
function keeper(name: string): (handler: Anything) => void {
  return (handler) => {
    record(name, handler)
    handlers.set(name, handler)
  }
}

/** Emits an event that a listener may prevent; whether one did. */
function emitCancellable(emitter: EventEmitter, event: string, ...args: unknown[]): boolean {
  let prevented = false
  emitter.emit(event, { preventDefault: () => (prevented = true) }, ...args)
  return prevented
}

class App extends EventEmitter {
  readonly isPackaged = false

  requestSingleInstanceLock(): boolean {
    const free = process.env['STAND_IN_LOCK'] !== 'held'
    record('app.requestSingleInstanceLock')
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
    quitting = true
    for (const window of windows) window.close()
    quitting = windows.size === 0
    if (!quitting || emitCancellable(this, 'will-quit')) return
    this.exit(0)
  }

  exit(code: number): void {
    record('app.exit', code)
    // The channel is asynchronous: what was told must arrive first.
    setImmediate(() => process.exit(code))
  }
}

export const app = new App()

class WebContents extends EventEmitter {
  readonly mainFrame = { url: '' }

  send(channel: string, ...args: unknown[]): void {
    tell({ type: 'sent', channel, args: structuredClone(args) })
  }

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
    if (windows.size === 0 && !quitting) app.emit('window-all-closed')
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
    scheme = { name, handle }
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
    menu = items
  },
}

export const dialog = {
  showSaveDialog(_window: BrowserWindow, options: unknown): Promise<object> {
    record('dialog.showSaveDialog', options)
    const [file, canceled] = [dialogAnswer ?? '', dialogAnswer === null]
    return Promise.resolve({ canceled, filePath: file })
  },
  showOpenDialog(_window: BrowserWindow, options: unknown): Promise<object> {
    record('dialog.showOpenDialog', options)
    return Promise.resolve({ canceled: openAnswer.length === 0, filePaths: openAnswer })
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

function theWindow(): BrowserWindow {
  const [window] = windows
  if (window === undefined) throw new Error('no window is open')
  return window
}

/** The event object of a message from there. */
function eventFrom(from: From): { sender: WebContents; senderFrame: { url: string } | null } {
  const contents = theWindow().webContents
  switch (from) {
    case 'page':
      return { sender: contents, senderFrame: contents.mainFrame }
    case 'frame':
      return { sender: contents, senderFrame: { url: contents.mainFrame.url } }
    case 'elsewhere':
      contents.mainFrame.url = 'https://evil.example/'
      return { sender: contents, senderFrame: contents.mainFrame }
    case 'stranger': {
      const sender = Object.assign(new WebContents(), { mainFrame: { url: contents.mainFrame.url } })
      return { sender, senderFrame: sender.mainFrame }
    }
  }
}

function use(name: string, ...args: unknown[]): unknown {
  const handler = handlers.get(name)
  if (handler === undefined) throw new Error(`${name} was never called`)
  return handler(...args)
}

/** What a handler hands to its callback. */
function decision(name: string, ...args: unknown[]): Promise<unknown> {
  return new Promise((resolve) => {
    const callback = args.findIndex((arg) => arg === resolve)
    use(name, ...(callback === -1 ? [...args, resolve] : args))
  })
}

function decide(wish: Wish): unknown {
  switch (wish.kind) {
    case 'permission-request':
      return decision('session.setPermissionRequestHandler', theWindow().webContents, wish.permission)
    case 'permission-check':
      return use(
        'session.setPermissionCheckHandler',
        theWindow().webContents,
        wish.permission,
        'app://parallax',
      )
    case 'device':
      return use('session.setDevicePermissionHandler', { deviceType: 'usb' })
    case 'display':
      return decision('session.setDisplayMediaRequestHandler', {})
    case 'new-window':
      return use('webContents.setWindowOpenHandler', { url: wish.url })
    case 'request':
      return decision('webRequest.onBeforeRequest', { url: wish.url })
  }
}

async function invoke({ channel, args, from }: Questions['invoke']['ask']): Promise<Settled> {
  const listener = ipcMain.invokable.get(channel)
  if (listener === undefined) return { error: `No handler registered for '${channel}'` }
  try {
    return { value: structuredClone(await listener(eventFrom(from), ...args)) }
  } catch (error) {
    return { error: `Error invoking remote method '${channel}': ${String(error)}` }
  }
}

async function fetchScheme({ url }: Questions['fetch']['ask']): Promise<Questions['fetch']['answer']> {
  if (scheme === null || !url.startsWith(`${scheme.name}:`)) throw new Error(`nothing serves ${url}`)
  const response = await scheme.handle(new Request(url))
  const body = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: [...response.headers], body }
}

function click(path: readonly string[]): void {
  let items: readonly MenuItem[] = menu
  let found: MenuItem | undefined
  for (const label of path) {
    found = items.find((item) => item.label?.replace('&', '') === label)
    items = found?.submenu ?? []
  }
  if (found?.click === undefined) throw new Error(`the menu has no ${path.join(' > ')} to click`)
  found.click()
}

function emitOn({ on, event, args }: Questions['emit']['ask']): boolean {
  if (on === 'window' && event === 'close') {
    theWindow().close()
    return !theWindow().isDestroyed()
  }
  const target = { app, window: windows.size > 0 ? theWindow() : app, contents: theWindow().webContents }[on]
  return emitCancellable(target, event, ...args)
}

async function respond({ name, ask }: Question): Promise<unknown> {
  // The test's side (electron-process.ts) pairs each name with its argument by type.
  switch (name) {
    case 'calls':
      return calls
    case 'fetch':
      return fetchScheme(ask as Questions['fetch']['ask'])
    case 'invoke':
      return invoke(ask as Questions['invoke']['ask'])
    case 'send': {
      const { channel, args, from } = ask as Questions['send']['ask']
      ipcMain.emit(channel, eventFrom(from), ...args)
      return null
    }
    case 'emit':
      return emitOn(ask as Questions['emit']['ask'])
    case 'decide':
      return decide(ask as Wish)
    case 'menu':
      click((ask as Questions['menu']['ask']).path)
      return null
    case 'dialog':
      dialogAnswer = (ask as Questions['dialog']['ask']).file
      openAnswer = (ask as Questions['dialog']['ask']).open ?? []
      return null
    case 'quit':
      app.quit()
      return null
  }
}

process.on('message', (question: Question) => {
  respond(question).then(
    (answer) => tell({ type: 'answer', id: question.id, answer }),
    (error: unknown) => tell({ type: 'failure', id: question.id, message: String(error) }),
  )
})
process.on('SIGTERM', () => app.quit())
process.on('disconnect', () => process.exit(1))
