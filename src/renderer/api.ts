import {
  LOOPBACK,
  UPLOAD_LIMIT,
  unwrap,
  type Bridge,
  type Download,
  type Query,
  type Reply,
  type ReportDownload,
  type StagedFile,
  type StagedImport,
  type Value,
} from '#shared/bridge'
import type { BridgeEvent, MenuState, WindowCall, WindowCommand } from '#shared/bridge'
import type { ReportQuery } from '#shared/api'
import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import type { ImportId, ImportView } from '#shared/import/preview'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ExportReport } from '#shared/exchange/selection'

/**
 * The way to the program behind the window, and the only file that knows which of the two hosts it is. Calls
 * resolve to their value, or reject with a `Refusal` (expected), `Unreachable` (the program is gone) or an
 * `Error` (a bug).
 */

/** The program does not answer this window: it was closed, it crashed, or it was started anew. */
export class Unreachable extends Error {
  constructor(message = 'The program does not answer; trying again every second.') {
    super(message)
    this.name = 'Unreachable'
  }
}

/** True in the desktop window, whose native dialogs ask where to write. */
export const inDesktop = globalThis.parallax !== undefined

const bridge: Bridge = globalThis.parallax ?? loopbackBridge()

export async function call<N extends WindowCall>(name: N, query: Query<N>): Promise<Value<N>> {
  return unwrap(await bridge.invoke(name, query))
}

/** Writes an export where the person says; null when they thought better of it. */
export async function saveExport(query: ExportQuery): Promise<ExportReport | null> {
  return unwrap(await bridge.saveExport(query))
}

/** Writes a report where the person says, and gives the name of the file; null when they thought better of it. */
export async function saveReport(query: ReportQuery): Promise<string | null> {
  return unwrap(await bridge.saveReport(query))
}

/** Lets the person choose files and reads them for a new import or one that is open; null when they chose none. */
export async function chooseImport(id: ImportId | null): Promise<ImportView | null> {
  return unwrap(await bridge.chooseImport(id))
}

/** Lets the person choose a file that was edited outside, and reads it; null when they chose none. */
export async function chooseReturned(): Promise<MergeView | null> {
  return unwrap(await bridge.chooseReturned())
}

/** Reads dropped or pasted files; `names` are those to be shown. */
export async function addToImport(
  id: ImportId | null,
  names: readonly string[],
  files: readonly File[],
): Promise<ImportView> {
  const large = files.findIndex(({ size }) => size > UPLOAD_LIMIT)
  if (large >= 0 && !inDesktop)
    throw new Refusal(
      'bad-input',
      `${names[large] ?? 'a file'} is too large for a browser: use the command line`,
    )
  return unwrap(await bridge.addToImport(id, names, files))
}

/** Returns what ends the subscription. */
export function subscribe(listener: (event: BridgeEvent) => void): () => void {
  return bridge.subscribe(listener)
}

export function onCommand(listener: (command: WindowCommand) => Promise<void> | void): () => void {
  return bridge.onCommand(listener)
}

/** Tells the native menu of the desktop window what undo and redo would do. */
export function showMenu(state: MenuState): void {
  bridge.showMenu(state)
}

const lostListeners = new Set<() => void>()

/** Tells when the program stopped answering. Returns what ends the subscription. */
export function onLost(listener: () => void): () => void {
  lostListeners.add(listener)
  return () => lostListeners.delete(listener)
}

function sayLost(): void {
  for (const listener of lostListeners) listener()
}

/** Lets the browser fetch what waits, as a file. */
function fetchDownload(href: string): void {
  const link = document.createElement('a')
  link.href = href
  link.download = ''
  link.click()
}

function loopbackBridge(): Bridge {
  return {
    invoke: (name, query) => post(LOOPBACK.call + name, query),
    subscribe: listenToEvents,
    saveExport: async (query) => {
      const reply: Reply<Download> = await post(LOOPBACK.saveExport, query)
      if (!reply.ok) return reply
      fetchDownload(reply.value.href)
      return { ok: true, value: reply.value.report }
    },
    saveReport: async (query) => {
      const reply: Reply<ReportDownload> = await post(LOOPBACK.saveReport, query)
      if (!reply.ok) return reply
      fetchDownload(reply.value.href)
      return { ok: true, value: reply.value.name }
    },
    chooseImport: async (id) => {
      const files = await pickFiles()
      if (files.length === 0) return { ok: true, value: null }
      return upload(
        id,
        files.map(({ name }) => name),
        files,
      )
    },
    chooseReturned: async () => {
      const [file] = await pickFiles(false)
      if (file === undefined) return { ok: true, value: null }
      const staged = await stage(file, file.name)
      if (!staged.ok) return staged
      const query: StagedFile = { file: staged.value }
      return post(LOOPBACK.openReturned, query)
    },
    addToImport: upload,
    showMenu: () => undefined,
    onCommand: flushOnLeaving,
  }
}

/** The browser's own dialog; empty when it is closed. */
function pickFiles(multiple = true): Promise<readonly File[]> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.multiple = multiple
    input.onchange = () => resolve([...(input.files ?? [])])
    input.oncancel = () => resolve([])
    input.click()
  })
}

/** Sends the files one by one, and then says that they are to be imported. */
async function upload(
  id: ImportId | null,
  names: readonly string[],
  files: readonly File[],
): Promise<Reply<ImportView>> {
  const staged: string[] = []
  for (const [n, file] of files.entries()) {
    const reply = await stage(file, names[n] ?? file.name)
    if (!reply.ok) return reply
    staged.push(reply.value)
  }
  const query: StagedImport = { import: id, files: staged }
  return post(LOOPBACK.openImport, query)
}

/** Sends a file; the answer is the token that it is known by. */
function stage(file: File, name: string): Promise<Reply<string>> {
  return send(LOOPBACK.stageFile, file, { 'x-file-name': encodeURIComponent(name) })
}

/** True while the page is being left: what is sent then must outlive it. */
let leaving = false

/** A browser has no menu of ours: the one command from outside is to commit what is being typed, before leaving. */
function flushOnLeaving(listener: (command: WindowCommand) => Promise<void> | void): () => void {
  const leave = (): void => {
    leaving = true
    void listener('flush')
  }
  const back = (): void => {
    leaving = false
  }
  window.addEventListener('pagehide', leave)
  window.addEventListener('pageshow', back)
  return () => {
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', back)
  }
}

function post<T>(path: string, query: unknown): Promise<Reply<T>> {
  return send(path, JSON.stringify(query), { 'content-type': 'application/json' })
}

async function send<T>(path: string, body: BodyInit, headers: Record<string, string>): Promise<Reply<T>> {
  let answer: Response
  try {
    answer = await fetch(path, { method: 'POST', headers, body, keepalive: leaving })
  } catch {
    sayLost()
    throw new Unreachable()
  }
  if (!answer.ok) {
    // A start makes a new key, which only the address that it printed holds.
    sayLost()
    throw new Unreachable('The program was started anew: open the address that it printed.')
  }
  // The host is the same program, built from the same contract, so its answer is what the contract says.
  return (await answer.json()) as Reply<T>
}

/** The browser reconnects by itself; what was sent meanwhile is lost, hence `reconnected`. */
function listenToEvents(listener: (event: BridgeEvent) => void): () => void {
  const source = new EventSource(LOOPBACK.events)
  let broken = false
  source.onerror = () => {
    broken = true
    sayLost()
  }
  source.onopen = () => {
    if (broken) listener({ type: 'reconnected' })
    broken = false
  }
  source.onmessage = (message: MessageEvent<string>) => {
    listener(JSON.parse(message.data) as BridgeEvent)
  }
  return () => source.close()
}
