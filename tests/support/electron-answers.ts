import { calls, emitCancellable, handlers, state, tell, type MenuItem } from './electron-recorded.ts'
import { app, ipcMain, WebContents, windows, type BrowserWindow } from './electron-stand-in.ts'
import type { From, Question, Questions, Settled, Wish } from './electron-protocol.ts'

// What a test asks of the stand-in for `electron`, by messages (electron-protocol.ts).

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
  if (state.scheme === null || !url.startsWith(`${state.scheme.name}:`))
    throw new Error(`nothing serves ${url}`)
  const response = await state.scheme.handle(new Request(url))
  const body = new Uint8Array(await response.arrayBuffer())
  return { status: response.status, headers: [...response.headers], body }
}

function click(path: readonly string[]): void {
  let items: readonly MenuItem[] = state.menu
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
      state.dialogAnswer = (ask as Questions['dialog']['ask']).file
      state.openAnswer = (ask as Questions['dialog']['ask']).open ?? []
      state.button = (ask as Questions['dialog']['ask']).button ?? null
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
