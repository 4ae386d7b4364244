import {
  UPLOAD_LIMIT,
  unwrap,
  type Bridge,
  type BridgeEvent,
  type MenuState,
  type Query,
  type Value,
  type WindowCall,
  type WindowCommand,
} from '#shared/bridge'
import type { DeskView, DeskWish } from '#shared/desk'
import type { ReportQuery } from '#shared/api'
import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import type { ImportId, ImportView } from '#shared/import/preview'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ExportReport } from '#shared/exchange/selection'
import { say } from '#shared/words/message'
import { takeAnswer, takeLook } from '#renderer/ahead'
import { loopbackBridge } from '#renderer/loopback'

/**
 * The way to the program behind the window, and the only file that knows which of the two hosts it is. Calls
 * resolve to their value, or reject with a `Refusal` (expected), `Unreachable` (the program is gone) or an
 * `Error` (a bug).
 */

export { onLost, Unreachable } from '#renderer/loopback'

/** True in the desktop window, whose native dialogs ask where to write. */
export const inDesktop = globalThis.parallax !== undefined

const bridge: Bridge = globalThis.parallax ?? loopbackBridge()

export async function call<N extends WindowCall>(name: N, query: Query<N>): Promise<Value<N>> {
  return unwrap(await takeAnswer(name, query, () => bridge.invoke(name, query)))
}

/**
 * Does what is wished of the desk; null when the person closed the dialog that asked for a project. When another project is
 * open then, the page is loaded anew.
 */
export async function desk(wish: DeskWish): Promise<DeskView | null> {
  const ask = (): ReturnType<Bridge['desk']> => bridge.desk(wish)
  return unwrap(await (wish.kind === 'look' ? takeLook(ask) : ask()))
}

/** Opens a project that was dropped on the window. */
export async function openDropped(file: File, stop: boolean): Promise<DeskView | null> {
  return unwrap(await bridge.openDropped(file, stop))
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
    throw new Refusal('bad-input', say('files.largeBrowser', { name: names[large] ?? say('files.aFile') }))
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
