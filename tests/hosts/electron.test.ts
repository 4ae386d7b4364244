import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { CONTENT_SECURITY_POLICY } from '#main/host/csp'
import { createApp } from '#main/app'
import { CHANNEL } from '#shared/channel'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { ElectronProcess } from '#support/electron-process'
import type { From, Recorded, Settled } from '#support/electron-protocol'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'

// The calls of Electron that matter, one by one, of the program as it is built, run with a stand-in for Electron.

const WINDOW_URL = 'app://parallax/'

let home: string
let project: string
let program: ElectronProcess
let calls: readonly Recorded[]

/** Arguments of the one call of that name; fails when there is none, or more. */
function argsOf(name: string): readonly unknown[] {
  const found = calls.filter((call) => call.name === name)
  expect(found.map((call) => call.name)).toEqual([name])
  return found[0]?.args ?? []
}

function invoke(name: string, query: unknown, from: From = 'page'): Promise<Settled> {
  return program.ask('invoke', { channel: CHANNEL.invoke, args: [null, name, query], from })
}

function errorOf(settled: Settled): string {
  return 'error' in settled ? settled.error : 'none'
}

async function start(env: Record<string, string> = {}, args = ['--project', project]): Promise<void> {
  program = new ElectronProcess({ args, home, env })
  await program.loaded()
  // The window is loaded before it is wired to the program: the next turn has done both.
  await program.ask('calls', {})
  calls = await program.ask('calls', {})
}

/** Does as the window does when it is asked to commit what is being typed. */
function flushWhenAsked(from: From = 'page'): void {
  program.onTold((told) => {
    if (told.type !== 'sent' || told.channel !== CHANNEL.command || told.args[0] !== 'flush') return
    void program.ask('send', { channel: CHANNEL.done, args: ['flush'], from })
  })
}

async function quit(): Promise<number | null> {
  flushWhenAsked()
  program.ask('quit', {}).catch(() => undefined)
  return program.ended
}

beforeAll(() => buildWhenStale(join(import.meta.dirname, '..', '..')), 180_000)

beforeEach(async () => {
  home = mkdtempSync(join(tmpdir(), 'parallax-electron-'))
  project = join(home, 'test.parallax')
  await createApp({ file: project, create: true }).close()
})

afterEach(async () => {
  program.kill('SIGKILL')
  await program.ended
  rmSync(home, { recursive: true })
})

describe('the window', () => {
  beforeEach(() => start())

  it.each([
    ['contextIsolation', true],
    ['sandbox', true],
    ['nodeIntegration', false],
    ['nodeIntegrationInWorker', false],
    ['nodeIntegrationInSubFrames', false],
    ['webSecurity', true],
    ['allowRunningInsecureContent', false],
    ['webviewTag', false],
    ['navigateOnDragDrop', false],
    ['spellcheck', false],
  ])('has %s %s', (preference, value) => {
    const [options] = argsOf('new BrowserWindow') as [{ webPreferences: Record<string, unknown> }]
    expect(options.webPreferences[preference]).toBe(value)
  })

  it('sets no preference that is not known to be safe', () => {
    const [options] = argsOf('new BrowserWindow') as [{ webPreferences: Record<string, unknown> }]
    expect(Object.keys(options.webPreferences).sort()).toEqual([
      'allowRunningInsecureContent',
      'contextIsolation',
      'navigateOnDragDrop',
      'nodeIntegration',
      'nodeIntegrationInSubFrames',
      'nodeIntegrationInWorker',
      'preload',
      'safeDialogs',
      'sandbox',
      'spellcheck',
      'webSecurity',
      'webviewTag',
    ])
  })

  it('gets the built preload, which loads nothing but electron', () => {
    const [options] = argsOf('new BrowserWindow') as [{ webPreferences: { preload: string } }]
    const preload = readFileSync(options.webPreferences.preload, 'utf8')
    expect([...preload.matchAll(/\brequire\(["'`]([^"'`]+)/g)].map((match) => match[1])).toEqual(['electron'])
    expect(preload).not.toMatch(/\bimport\b/)
  })

  it('is loaded from the scheme of the program and shown when it is ready', () => {
    expect(argsOf('window.loadURL')).toEqual([WINDOW_URL])
    expect(argsOf('window.show')).toEqual([])
  })

  it.each(['https://evil.example/', 'file:///etc/passwd', WINDOW_URL])(
    'opens no other for %s',
    async (url) => {
      expect(await program.ask('decide', { kind: 'new-window', url })).toEqual({ action: 'deny' })
    },
  )

  it.each(['will-navigate', 'will-frame-navigate', 'will-redirect', 'will-attach-webview'])(
    'stays where it is on %s',
    async (event) => {
      expect(await program.ask('emit', { on: 'contents', event, args: [] })).toBe(true)
    },
  )
})

describe('the session', () => {
  beforeEach(() => start())

  it.each([
    'media',
    'geolocation',
    'notifications',
    'clipboard-read',
    'openExternal',
    'fileSystem',
    'unknown',
  ])('gives no permission for %s, nor says that it has', async (permission) => {
    expect(await program.ask('decide', { kind: 'permission-request', permission })).toBe(false)
    expect(await program.ask('decide', { kind: 'permission-check', permission })).toBe(false)
  })

  it('gives no device and no screen', async () => {
    expect(await program.ask('decide', { kind: 'device' })).toBe(false)
    expect(await program.ask('decide', { kind: 'display' })).toEqual({})
  })

  it('has the spell checker off, and nowhere to fetch a dictionary from', () => {
    expect(argsOf('session.setSpellCheckerEnabled')).toEqual([false])
    expect(argsOf('session.setSpellCheckerDictionaryDownloadURL')).toEqual(['app://nowhere/'])
  })

  it.each([
    ['app://parallax/assets/index.js', false],
    ['https://evil.example/', true],
    ['http://127.0.0.1/', true],
    ['ws://evil.example/', true],
    ['file:///etc/passwd', true],
    ['app://elsewhere/', true],
    ['app://parallax.evil.example/', true],
    ['not a url', true],
  ])('lets out %s: cancelled is %s', async (url, cancel) => {
    expect(await program.ask('decide', { kind: 'request', url })).toEqual({ cancel })
  })

  it('is confined before there is a window', () => {
    const order = calls.map((call) => call.name)
    const window = order.indexOf('new BrowserWindow')
    for (const name of [
      'session.setPermissionRequestHandler',
      'webRequest.onBeforeRequest',
      'protocol.handle',
    ]) {
      expect(order.indexOf(name)).toBeGreaterThan(-1)
      expect(order.indexOf(name)).toBeLessThan(window)
    }
  })
})

describe('the scheme', () => {
  beforeEach(() => start())

  it('is registered before the app is ready, with no privilege it does not need', () => {
    const privileges = { standard: true, secure: true, supportFetchAPI: true }
    expect(argsOf('protocol.registerSchemesAsPrivileged')).toEqual([[{ scheme: 'app', privileges }]])
    const order = calls.map((call) => call.name)
    expect(order.indexOf('protocol.registerSchemesAsPrivileged')).toBeLessThan(order.indexOf('app.ready'))
  })

  it('serves the window with the policy', async () => {
    const { status, headers, body } = await program.ask('fetch', { url: WINDOW_URL })
    const named = new Map(headers)
    expect(status).toBe(200)
    expect(named.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY)
    expect(named.get('x-content-type-options')).toBe('nosniff')
    expect(named.get('content-type')).toBe('text/html; charset=utf-8')
    expect(Buffer.from(body).toString()).toMatch(/<!doctype html>/i)
  })

  it.each([
    'app://parallax/../main/index.js',
    'app://parallax/..%2fmain%2findex.js',
    'app://parallax/assets',
    'app://parallax//etc/passwd',
    'app://elsewhere/index.html',
  ])('serves nothing at %s', async (url) => {
    const { status, body } = await program.ask('fetch', { url })
    expect(status).toBe(404)
    expect(body).toHaveLength(0)
  })
})

describe('a message', () => {
  beforeEach(() => start())

  it('from the page reaches the program', async () => {
    expect(await invoke('project', {})).toMatchObject({ value: { ok: true, value: { file: project } } })
  })

  it.each(['frame', 'stranger', 'elsewhere'] as const)(
    'from a %s is refused, and nothing is said',
    async (from) => {
      expect(errorOf(await invoke('project', {}, from))).toMatch(/: Error: forbidden$/)
      const save = { channel: CHANNEL.saveExport, args: [null, { works: [], options: DEFAULT_EXPORT }], from }
      expect(errorOf(await program.ask('invoke', save))).toMatch(/: Error: forbidden$/)
      expect((await program.ask('calls', {})).map((call) => call.name)).not.toContain('dialog.showSaveDialog')
    },
  )

  it.each(['exportFile', 'reportFile', 'nothing', 'constructor', '__proto__', ''])(
    'for %j finds no such call',
    async (name) => {
      const file = join(home, 'written-by-a-page.tmx')
      expect(await invoke(name, { works: [], options: DEFAULT_EXPORT, file })).toMatchObject({
        value: { ok: false, code: 'bad-argument' },
      })
      expect(existsSync(file)).toBe(false)
    },
  )

  it('goes by the channels of the bridge only', () => {
    const channels = calls.filter((call) => call.name === 'ipcMain.handle').map((call) => call.args[0])
    const { invoke: call, saveExport, saveReport, chooseImport, chooseReturned, addToImport } = CHANNEL
    const { desk, openDropped } = CHANNEL
    const all = [desk, openDropped, call, saveExport, saveReport, chooseImport, chooseReturned, addToImport]
    expect(channels.sort()).toEqual(all.sort())
  })
})

describe('files to be imported', () => {
  beforeEach(() => start())

  function ask(channel: string, args: readonly unknown[], from: From = 'page'): Promise<Settled> {
    return program.ask('invoke', { channel, args: [null, ...args], from })
  }

  it('are those the person chooses in the dialog', async () => {
    const file = join(home, 'a.txt')
    writeFileSync(file, 'The house is small and old. They have lived there for years.')
    await program.ask('dialog', { file: null, open: [file] })
    const opened = await ask(CHANNEL.chooseImport, [null])
    expect(opened).toMatchObject({
      value: { ok: true, value: { files: [{ name: 'a.txt', refusal: null }] } },
    })
    await program.ask('dialog', { file: null })
    expect(await ask(CHANNEL.chooseImport, [null])).toEqual({ value: { ok: true, value: null } })
  })

  it('are brought back from where the person says, and from nowhere that a page says', async () => {
    const file = join(home, 'table.csv')
    writeFileSync(file, 'Unit,State\n1,accepted\n')
    await program.ask('dialog', { file: null, open: [file] })
    expect(await ask(CHANNEL.chooseReturned, [{ path: '/etc/hostname' }])).toMatchObject({
      value: {
        ok: false,
        code: 'bad-input',
        message: { key: 'writing.noOrigin', values: { name: 'table.csv' } },
      },
    })
    await program.ask('dialog', { file: null })
    expect(await ask(CHANNEL.chooseReturned, [])).toEqual({ value: { ok: true, value: null } })
    const named = await invoke('openReturned', { path: file, name: 'table.csv' })
    expect(named).toMatchObject({ value: { ok: false, code: 'bad-argument' } })
  })

  it('are those that the page was handed, with what is in them where they stand on no disk', async () => {
    const base64 = Buffer.from('Ev küçük ve eski. Yıllardır orada yaşıyorlar.').toString('base64')
    const opened = await ask(CHANNEL.addToImport, [null, [{ name: 'folder/b.txt', base64 }]])
    const file = { name: 'folder/b.txt', refusal: null, versions: [{ lang: 'tr' }] }
    expect(opened).toMatchObject({ value: { ok: true, value: { files: [file] } } })
  })

  it('are no paths that a page names, and are not taken from another page', async () => {
    const sources = [{ path: '/etc/hostname', name: 'hostname' }]
    const named = await invoke('openImport', { import: null, sources })
    expect(named).toMatchObject({ value: { ok: false, code: 'bad-argument' } })
    for (const from of ['frame', 'stranger', 'elsewhere'] as const)
      expect(errorOf(await ask(CHANNEL.chooseImport, [null], from))).toContain('forbidden')
  })
})

describe('an export', () => {
  const args = [null, { works: [], options: DEFAULT_EXPORT, file: '/chosen/by/the/page.tmx' }]

  beforeEach(() => start())

  it('goes where the person says in the dialog', async () => {
    const file = join(home, 'out.tmx')
    await program.ask('dialog', { file })
    const settled = await program.ask('invoke', { channel: CHANNEL.saveExport, args, from: 'page' })
    expect(settled).toMatchObject({ value: { ok: true, value: { units: 0, files: [file] } } })
    expect(readFileSync(file, 'utf8')).toContain('<tmx version="1.4">')
  })

  it('is nothing when the person closes the dialog', async () => {
    await program.ask('dialog', { file: null })
    const settled = await program.ask('invoke', { channel: CHANNEL.saveExport, args, from: 'page' })
    expect(settled).toEqual({ value: { ok: true, value: null } })
  })
})

describe('the menu', () => {
  beforeEach(() => start())

  it.each([
    [['File', 'Export TMX…'], 'export'],
    [['Edit', 'Undo'], 'undo'],
    [['Edit', 'Redo'], 'redo'],
    [['Work', 'Date of the Work…'], 'work.date'],
    [['View', 'Theme', 'Dark'], 'theme.dark'],
    [['Help', 'Keyboard Shortcuts'], 'keys'],
  ])('%j sends %s to the window', async (path, command) => {
    await program.ask('menu', { path })
    const sent = program.told.filter((told) => told.type === 'sent')
    expect(sent).toEqual([{ type: 'sent', channel: CHANNEL.command, args: [command] }])
  })

  it('leaves the keys to the window', () => {
    const keys: unknown[] = []
    JSON.stringify(argsOf('Menu.setApplicationMenu'), (_key, value: unknown) => {
      if (typeof value === 'object' && value !== null && 'accelerator' in value) keys.push(value)
      return value
    })
    expect(keys.length).toBeGreaterThan(2)
    for (const item of keys) expect(item).toMatchObject({ registerAccelerator: false })
  })
})

describe('a second start', () => {
  it('ends at once, without opening anything, when there is a first', async () => {
    program = new ElectronProcess({ args: ['--project', project], home, env: { STAND_IN_LOCK: 'held' } })
    expect(await program.ended).toBe(0)
    expect(program.told).toEqual([])
  })

  it('brings the first one to the front', async () => {
    await start({ STAND_IN_MINIMIZED: 'yes' })
    await program.ask('emit', { on: 'app', event: 'second-instance', args: [] })
    const after = (await program.ask('calls', {})).slice(calls.length).map((call) => call.name)
    expect(after).toEqual(['window.restore', 'window.show', 'window.focus'])
  })

  const second = (given: unknown): Promise<unknown> =>
    program.ask('emit', { on: 'app', event: 'second-instance', args: [[], '/elsewhere', given] })
  const openFile = (): Promise<unknown> => {
    const look = { channel: CHANNEL.desk, args: [{ kind: 'look' }], from: 'page' } as const
    return program.ask('invoke', look)
  }
  const isOpen = (file: string): Promise<void> =>
    expect.poll(openFile).toMatchObject({ value: { value: { file } } })

  it('opens the project that it was started with in the window of the first', async () => {
    const other = join(home, 'other.parallax')
    await createApp({ file: other, create: true }).close()
    await start()
    flushWhenAsked()
    expect(argsOf('app.requestSingleInstanceLock')).toEqual([{ project }])
    await second({ project: other })
    await isOpen(other)
    expect(program.told).toContainEqual({ type: 'sent', channel: CHANNEL.command, args: ['flush'] })
    expect(existsSync(`${project}.lock`)).toBe(false)
    // What was named and is not there is made, as at a first start.
    const made = join(home, 'made.parallax')
    await second({ project: made })
    await isOpen(made)
    expect(existsSync(made)).toBe(true)
  })

  it('says why it cannot, and leaves the open project', async () => {
    const other = join(home, 'other.parallax')
    writeFileSync(other, 'not a project')
    await start()
    await second({ project: other })
    await expect
      .poll(async () =>
        (await program.ask('calls', {})).filter(({ name }) => name === 'dialog.showMessageBox'),
      )
      .toHaveLength(1)
    for (const nothing of [null, undefined, {}, { project: 7 }]) await second(nothing)
    await isOpen(project)
  })
})

describe('the end', () => {
  const oneFile = (): void => {
    expect(existsSync(project)).toBe(true)
    expect(existsSync(`${project}-wal`)).toBe(false)
  }

  beforeEach(async () => {
    await start()
  })

  it('asks the window to commit, then closes the project, then ends', async () => {
    expect(existsSync(`${project}-wal`)).toBe(true)
    expect(await quit()).toBe(0)
    expect(program.told).toContainEqual({ type: 'sent', channel: CHANNEL.command, args: ['flush'] })
    oneFile()
  })

  it('waits while the window commits', async () => {
    program.ask('quit', {}).catch(() => undefined)
    await program.heard((told) => told.type === 'sent')
    expect(await invoke('project', {})).toMatchObject({ value: { ok: true } })
    await program.ask('send', { channel: CHANNEL.done, args: ['flush'], from: 'page' })
    expect(await program.ended).toBe(0)
    oneFile()
  })

  it('is the same when the window is closed, or the system asks', async () => {
    flushWhenAsked()
    expect(await program.ask('emit', { on: 'window', event: 'close', args: [] })).toBe(true)
    expect(await program.ended).toBe(0)
    oneFile()
    await start()
    flushWhenAsked()
    program.kill('SIGTERM')
    expect(await program.ended).toBe(0)
    oneFile()
  })

  it('comes in any case, when the window does not answer or somebody else answers for it', async () => {
    flushWhenAsked('stranger')
    program.ask('quit', {}).catch(() => undefined)
    expect(await program.ended).toBe(0)
    oneFile()
  })

  it('keeps where the window stood', async () => {
    await quit()
    await start()
    expect(argsOf('new BrowserWindow')[0]).toMatchObject({ x: 10, y: 20, width: 1200, height: 800 })
  })
})

describe('a start that fails', () => {
  it('says why in a box and ends', async () => {
    writeFileSync(project, 'this is no project')
    program = new ElectronProcess({ args: ['--project', project], home })
    const box = await program.heard((told) => told.type === 'error-box')
    expect(box.content).toContain('test.parallax')
    expect(await program.ended).toBe(1)
    expect(readFileSync(project, 'utf8')).toBe('this is no project')
  })
})

describe('another project', () => {
  let other: string

  beforeEach(async () => {
    other = join(home, 'other.parallax')
    await createApp({ file: other, create: true }).close()
    await start()
  })

  const wish = (ask: object): Promise<Settled> =>
    program.ask('invoke', { channel: CHANNEL.desk, args: [ask], from: 'page' })

  it('is asked for in a dialog, takes the place of the open one, and the page is loaded anew', async () => {
    await program.ask('dialog', { file: null, open: [other] })
    expect(await wish({ kind: 'open', file: null, stop: false })).toMatchObject({
      value: { ok: true, value: { file: other, opening: 3 } },
    })
    expect(await invoke('project', {})).toMatchObject({ value: { value: { file: other } } })
    calls = await program.ask('calls', {})
    argsOf('webContents.reload')
    expect(existsSync(`${project}.lock`)).toBe(false)
    expect(await quit()).toBe(0)
    expect(existsSync(`${other}.lock`)).toBe(false)
  })

  it('is not opened by a path that the page makes up, nor made by one', async () => {
    rmSync(other)
    for (const kind of ['open', 'new'])
      expect(await wish({ kind, file: '/elsewhere/x.parallax', stop: false })).toMatchObject({
        value: { ok: false, code: 'bad-argument' },
      })
    expect(await wish({ kind: 'nonsense' })).toMatchObject({ value: { ok: false, code: 'bad-argument' } })
  })

  it('leaves the open one when it is none', async () => {
    writeFileSync(other, 'not a project')
    const dropped = { channel: CHANNEL.openDropped, args: [other, false], from: 'page' } as const
    expect(await program.ask('invoke', dropped)).toMatchObject({
      value: { ok: false, code: 'not-a-project' },
    })
    expect(await invoke('project', {})).toMatchObject({ value: { value: { file: project } } })
  })

  it('hears nothing more of the page before it', async () => {
    const stale = { channel: CHANNEL.invoke, args: [2, 'project', {}], from: 'page' } as const
    expect(await program.ask('invoke', stale)).toMatchObject({ value: { ok: true } })
    await program.ask('invoke', { channel: CHANNEL.openDropped, args: [other, false], from: 'page' })
    expect(await program.ask('invoke', stale)).toMatchObject({ value: { ok: false, code: 'stale' } })
  })

  it('is none at all after closing, and the calls say so', async () => {
    expect(await wish({ kind: 'close', stop: false })).toMatchObject({ value: { value: { file: null } } })
    expect(await invoke('project', {})).toMatchObject({ value: { ok: false, code: 'no-project' } })
    expect(await quit()).toBe(0)
  })
})

describe('a window that stopped', () => {
  beforeEach(() => start())

  const gone = (reason: string): Promise<boolean> =>
    program.ask('emit', { on: 'contents', event: 'render-process-gone', args: [{ reason }] })
  const count = async (name: string): Promise<number> =>
    (await program.ask('calls', {})).filter((call) => call.name === name).length

  it('is opened again by who wants it, with the same project and all that was done in it', async () => {
    await program.ask('dialog', { file: null, button: 0 })
    const done = await invoke('changeSettings', { segmentation: { pauses: ['semicolon'] } })
    expect(done).toMatchObject({ value: { ok: true } })
    await gone('crashed')
    await expect.poll(() => count('webContents.reload')).toBe(1)
    calls = await program.ask('calls', {})
    const [options] = argsOf('dialog.showMessageBox') as [{ detail: string; buttons: string[] }]
    expect(options.detail).toContain('crashed')
    expect(options.buttons).toEqual(['Reopen the window', 'Quit'])
    expect(await invoke('project', {})).toMatchObject({ value: { value: { file: project } } })
    expect(await invoke('settings', {})).toMatchObject({
      value: { value: { segmentation: { pauses: ['semicolon'] } } },
    })
  })

  it('ends the program in order for who wants that', async () => {
    await program.ask('dialog', { file: null, button: 1 })
    await gone('oom')
    expect(await program.ended).toBe(0)
    expect(existsSync(`${project}.lock`)).toBe(false)
  })

  it('is not spoken of when it was closed', async () => {
    await gone('clean-exit')
    expect(await count('dialog.showMessageBox')).toBe(0)
  })

  it('can be waited for when it does not answer, and the question goes when it does', async () => {
    await program.ask('dialog', { file: null, button: null })
    await program.ask('emit', { on: 'window', event: 'unresponsive', args: [] })
    await program.ask('emit', { on: 'window', event: 'responsive', args: [] })
    await expect.poll(() => count('dialog.showMessageBox')).toBe(1)
    expect(await count('webContents.forcefullyCrashRenderer')).toBe(0)
  })

  it('can be ended and opened again when it does not answer', async () => {
    await program.ask('dialog', { file: null, button: 1 })
    await program.ask('emit', { on: 'window', event: 'unresponsive', args: [] })
    await expect.poll(() => count('webContents.reload')).toBe(1)
    expect(await count('webContents.forcefullyCrashRenderer')).toBe(1)
    await gone('killed')
    expect(await count('dialog.showMessageBox')).toBe(1)
  })
})
