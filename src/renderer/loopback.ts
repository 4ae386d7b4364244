import type {
  Bridge,
  BridgeEvent,
  Download,
  HostEvent,
  Reply,
  ReportDownload,
  StagedFile,
  StagedImport,
  WindowCommand,
} from '#shared/bridge'
import type { DeskView, DeskWish } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'
import type { ImportId, ImportView } from '#shared/import/preview'
import { LOOPBACK } from '#shared/loopback-paths'
import { ofPage, page } from '#renderer/opening'

/** The bridge of a browser: `fetch` and `EventSource` on the loopback host. */

/** The program does not answer this window: it was closed, it crashed, or it was started anew. */
export class Unreachable extends Error {
  constructor(message = 'The program does not answer; trying again every second.') {
    super(message)
    this.name = 'Unreachable'
  }
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

/** What is open is another project, or none: the page that is loaded then belongs to that. */
function belongElsewhere(): void {
  location.reload()
}

async function desk(wish: DeskWish): Promise<Reply<DeskView>> {
  const reply: Reply<DeskView> = await post(LOOPBACK.desk, wish)
  if (!reply.ok) return reply
  page.opening ??= reply.value.opening
  if (page.opening !== reply.value.opening) belongElsewhere()
  return reply
}

export function loopbackBridge(): Bridge {
  return {
    desk,
    openDropped: () =>
      Promise.resolve({
        ...{ ok: false, code: 'bad-argument' },
        message: say('files.browserDrop'),
      }),
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

/** Commits what is being typed, while the window listens. */
let commit = (): Promise<void> | void => undefined

/** The project is about to be exchanged for another, by this page or one beside it. */
async function leaveProject(): Promise<void> {
  try {
    await commit()
  } finally {
    await post(LOOPBACK.left, {})
  }
}

/** A browser has no menu of ours: the one command from outside is to commit what is being typed, before leaving. */
function flushOnLeaving(listener: (command: WindowCommand) => Promise<void> | void): () => void {
  commit = () => listener('flush')
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
    commit = () => undefined
    window.removeEventListener('pagehide', leave)
    window.removeEventListener('pageshow', back)
  }
}

function post<T>(path: string, query: unknown): Promise<Reply<T>> {
  return send(path, JSON.stringify(query), { 'content-type': 'application/json' })
}

/** The status of what is larger than the host takes. */
const TOO_LARGE = 413
/** The status of what a page of an earlier opening asks. */
const MOVED_ON = 409

async function send<T>(path: string, body: BodyInit, headers: Record<string, string>): Promise<Reply<T>> {
  let answer: Response
  try {
    const method = 'POST'
    answer = await fetch(path, { method, headers: { ...headers, ...ofPage() }, body, keepalive: leaving })
  } catch {
    sayLost()
    throw new Unreachable()
  }
  if (answer.status === MOVED_ON) {
    if (!leaving) belongElsewhere()
    throw new Unreachable('Another project is open now.')
  }
  if (answer.status === TOO_LARGE) throw new Refusal('bad-argument', say('files.tooMuch'))
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
    const event = JSON.parse(message.data) as HostEvent
    if (event.type === 'opened') belongElsewhere()
    else if (event.type === 'leaving') void leaveProject()
    else listener(event)
  }
  return () => source.close()
}
