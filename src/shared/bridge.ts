import type { Api, ApiEvent, ApiName, ReportQuery } from '#shared/api'
import type { DeskView, DeskWish } from '#shared/desk'
import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal, type RefusalCode } from '#shared/errors'
import type { MenuWords } from '#shared/menu-words'
import type { ImportId, ImportView } from '#shared/import/preview'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ExportReport } from '#shared/exchange/selection'
import type { Message } from '#shared/words/message'

/**
 * Calls that take paths. A page may not choose where the program writes, or what it reads: `Bridge.saveExport`
 * and `Bridge.chooseImport` are the ways.
 */
export const PATH_CALLS = ['exportFile', 'reportFile', 'openImport', 'openReturned'] as const

/** What a window may call by name. */
export type WindowCall = Exclude<ApiName, (typeof PATH_CALLS)[number]>

export type Query<N extends ApiName> = Parameters<Api[N]>[0]
export type Value<N extends ApiName> = Awaited<ReturnType<Api[N]>>

/**
 * An answer as it travels. Neither JSON nor Electron carries the code of a thrown `Refusal`, so failures are
 * data on the way; `bug` stands for every throw that is not a `Refusal`.
 */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: RefusalCode; readonly message: Message }
  | { readonly ok: false; readonly code: 'bug'; readonly message: string }

/** What a window hears: the program's events, and that some may have been missed, so that it re-reads all. */
export type BridgeEvent = ApiEvent | { readonly type: 'reconnected' }

/** What the native menu asks the window to do; `flush` asks it to commit what is being typed, before closing. */
export type WindowCommand =
  /** To keep what is being written, before the project is left. */
  'flush' | MenuCommand

/** Commands of the window, by their ids, that stand in the native menu. */
type MenuCommand =
  | 'project.open'
  | 'project.new'
  | 'project.close'
  | 'import'
  | 'export'
  | 'undo'
  | 'redo'
  | 'palette'
  | 'keys'
  | 'history'
  | 'bring-back'
  | 'realign'
  | 'check'
  | 'checks'
  | 'resegment'
  | 'lexicon'
  | 'work.date'
  | 'sign'
  | 'report'
  | 'view.grid'
  | 'view.ribbons'
  | 'view.map'
  | 'view.reading'
  | 'view.source'
  | 'view.statistics'
  | 'columns'
  | 'appearance'
  | 'tour'
  | 'theme.system'
  | 'theme.light'
  | 'theme.dark'
  | 'theme.contrast'
  | 'language.system'
  | 'language.en'
  | 'language.zh'
  | 'language.tr'
  | 'language.ru'
  | 'keys.omegat'
  | 'keys.intertext'
  | 'keys.stingray'

/** What the native menu shows: what undo and redo would do, as the window calls it (null: nothing), and its words. */
export interface MenuState {
  readonly undo: string | null
  readonly redo: string | null
  /** What the menu says, in the language of the window. */
  readonly words: MenuWords
}

/** What a page's `File` is, as far as this contract goes, which knows no browser. */
export interface PageFile {
  readonly name: string
  /** Bytes. */
  readonly size: number
}

/**
 * The way from the window to the program behind it. In Electron the preload puts it at `window.parallax`; in a
 * browser that is undefined and `renderer/api.ts` makes one of `fetch` and `EventSource` on `LOOPBACK`.
 */
export interface Bridge {
  /**
   * Does what the window wishes of the desk; null when the person closed the dialog that asked for a project. When another
   * project is open then, the host loads the page anew.
   */
  desk(wish: DeskWish): Promise<Reply<DeskView | null>>
  /** Opens a project that was dropped on the window; refused in a browser, which does not say where a file stands. */
  openDropped(file: PageFile, stop: boolean): Promise<Reply<DeskView | null>>
  invoke<N extends WindowCall>(name: N, query: Query<N>): Promise<Reply<Value<N>>>
  /** Returns what ends the subscription. */
  subscribe(listener: (event: BridgeEvent) => void): () => void
  /**
   * Writes an export where the person says (native dialog) or hands it to the browser as a download; the value is
   * null when the person thought better of it.
   */
  saveExport(query: ExportQuery): Promise<Reply<ExportReport | null>>
  /** Writes a report in the same way; the value is the name of the file. */
  saveReport(query: ReportQuery): Promise<Reply<string | null>>
  /**
   * Lets the person choose files (native dialog, or the browser's) and reads them for a new import (null) or one
   * that is open; the value is null when the person thought better of it.
   */
  chooseImport(id: ImportId | null): Promise<Reply<ImportView | null>>
  /** Lets the person choose a file that was edited outside, and reads it; null when they chose none. */
  chooseReturned(): Promise<Reply<MergeView | null>>
  /**
   * Reads what was dropped or pasted. `names` are those to be shown, with the folders the files were in; a file
   * that stands on no disk is handed over, up to `UPLOAD_LIMIT` bytes.
   */
  addToImport(
    id: ImportId | null,
    names: readonly string[],
    files: readonly PageFile[],
  ): Promise<Reply<ImportView>>
  /** Tells the native menu what undo and redo would do. A browser has no menu. */
  showMenu(state: MenuState): void
  /** Commands of the native menu; what the listener returns is awaited. A browser has no menu and sends none. */
  onCommand(listener: (command: WindowCommand) => Promise<void> | void): () => void
}

/**
 * What the loopback host tells a page: the program's events, that the project is about to be left, and that another one, or
 * none, is open.
 */
export type HostEvent = ApiEvent | { readonly type: 'leaving' } | { readonly type: 'opened' }

/** How long, in milliseconds, a window may take to commit what is being typed before its project is left all the same. */
export const FLUSH_MS = 2000

/** Bytes of a file that a window may hand over: far above any document. */
export const UPLOAD_LIMIT = 512 * 1024 * 1024

/** Files that were sent to the loopback host, by their tokens. */
export interface StagedImport {
  readonly import: ImportId | null
  readonly files: readonly string[]
}

/** A file that was sent to the loopback host, by its token. */
export interface StagedFile {
  readonly file: string
}

/** A file on its way from Electron's window: where it is on the disk, or what is in it. */
export type HandedFile =
  { readonly name: string; readonly path: string } | { readonly name: string; readonly base64: string }

/** An export that waits to be fetched once, with `GET href`. */
export interface Download {
  readonly report: ExportReport
  readonly href: string
}

/** A report that waits in the same way. */
export interface ReportDownload {
  readonly name: string
  readonly href: string
}

/** The value of a reply, or its failure thrown: a `Refusal`, or an `Error` for a bug. */
export function unwrap<T>(reply: Reply<T>): T {
  if (reply.ok) return reply.value
  if (reply.code === 'bug') throw new Error(reply.message)
  throw new Refusal(reply.code, reply.message)
}

declare global {
  var parallax: Bridge | undefined
}
