import { basename } from 'node:path'
import type { WorkId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { Operation } from '#shared/ops/commands'
import type { Store } from '#main/db/store'
import { openXml } from '#main/importers/xml-chunks'
import type { DraftWork } from '#main/imports/import-draft'
import type { JobOptions } from '#main/jobs/run-job'
import { alignedChanges, hashOf } from '#main/works/aligned-file'
import type { ImportFile } from '#main/imports/import-file'
import { linkedChanges, readLinked, type LinesFile } from '#main/works/import-lines'
import { assertNewName } from '#main/works/import-work'
import { insertsOf, workRows, type PreparedWork } from '#main/works/work-rows'

/** A work of an import that can be written: aligned and checked, or (null) to be read from its file of aligned texts. */
export interface ReadyWork {
  readonly work: DraftWork
  readonly prepared: PreparedWork | null
}

export interface WrittenImport {
  /** Null when there was nothing to write. */
  readonly operation: Operation | null
  /** In their order. */
  readonly works: readonly WorkId[]
}

/** Changes that are written at once. */
const LIST = 500

/**
 * Writes the works of an import as one operation. Throws `Refusal` when one has the name of another by now, when a
 * file of aligned texts fails, and when it is cancelled; then nothing was written.
 */
export async function writeImport(
  store: Store,
  ready: readonly ReadyWork[],
  { onProgress, signal }: JobOptions,
): Promise<WrittenImport> {
  const works: WorkId[] = []
  const files: { readonly file: string; readonly sha256: string }[] = []
  async function* lists(): AsyncGenerator<readonly Change[]> {
    for (const [n, { work, prepared }] of ready.entries()) {
      const progress = (done: number): void => onProgress?.((n + done) / ready.length)
      const parts =
        prepared === null ? readAligned(work, progress) : cut(insertsOf(workRows(store, prepared)))
      for (const { file, sha256 } of prepared?.versions ?? []) files.push({ file, sha256 })
      for await (const list of parts) {
        for (const { table, id, after } of list)
          if (table === 'work' && after !== null) {
            assertNewName(store, after)
            works.push(id)
          }
        yield list
      }
    }
  }
  async function* readAligned(
    { name: called, files: [file], laddered }: DraftWork,
    progress: (done: number) => void,
  ): AsyncGenerator<readonly Change[]> {
    if (laddered !== null) {
      const { ladder, texts } = laddered
      const linked = await readLinked(called, texts.map(linesFile), ladder.read?.ladder ?? '')
      for (const side of linked.sides) files.push({ file: side.file, sha256: side.sha256 })
      yield* linkedChanges((table) => store.allocate(table), linked).changes
      return
    }
    if (file === undefined) return
    const { path, name } = file.source
    const sha256 = await hashOf(path)
    files.push({ file: basename(name), sha256 })
    const open = { name: basename(name), work: called, sha256, xml: await openXml(path, basename(name)) }
    yield* alignedChanges((table) => store.allocate(table), open, progress)
  }
  if (ready.length === 0) return { operation: null, works }
  const entry = (): Parameters<Store['commit']>[0] => {
    const [only] = works
    return {
      kind: 'work.import',
      work: works.length === 1 && only !== undefined ? only : null,
      args: { name: ready.map(({ work }) => work.name).join(', '), files, works },
    }
  }
  return { operation: await store.stream(lists(), entry, signal), works }
}

function linesFile({ source, choices, read }: ImportFile): LinesFile {
  const lang = read?.versions[0]?.lang
  return {
    ...{ path: source.path, name: basename(source.name) },
    ...(lang !== undefined && { lang }),
    ...(choices.encoding !== null && { encoding: choices.encoding }),
  }
}

function* cut(changes: readonly Change[]): Generator<readonly Change[]> {
  for (let from = 0; from < changes.length; from += LIST) yield changes.slice(from, from + LIST)
}
