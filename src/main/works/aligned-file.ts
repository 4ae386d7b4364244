import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import type { AlignedEvent, AlignedHeader, AlignedReader } from '#shared/exchange/aligned'
import { AlignedTmx } from '#shared/exchange/tmx/aligned'
import { XliffReader } from '#shared/exchange/xliff/read'
import type { Change } from '#shared/ops/change'
import type { PlanContext } from '#shared/ops/plan'
import { assertNoOpenProject } from '#main/files/open-projects'
import type { XmlFile } from '#main/importers/xml-chunks'
import { AlignedWork } from '#main/works/aligned-work'
import { say } from '#shared/words/message'

const READERS: ReadonlyMap<string, () => AlignedReader> = new Map<string, () => AlignedReader>([
  ['tmx', () => new AlignedTmx()],
  ['xliff', () => new XliffReader()],
])

/** A reader for files of this outermost element; null where it is none of aligned texts. */
export function readerOf(root: string | null): AlignedReader | null {
  return READERS.get(root ?? '')?.() ?? null
}

/** How large a work may get before the next one is begun: what a window can show and memory can hold. */
const MOST_SEGMENTS = 40_000
const MOST_TEXT = 1 << 22
/** Changes that are written at once. */
const LIST = 500

/** A file of aligned texts that is open, with its name. */
export interface AlignedFile {
  readonly name: string
  /** What its work is to be called. */
  readonly work: string
  readonly sha256: string
  readonly xml: XmlFile
}

/**
 * The rows of the works in a file, in lists of a few hundred and in the memory of the texts of one work: the file
 * becomes a work, and a very large one several (`name`, `name (2)` …), in the order of the file. Units are as the
 * file has them and nothing is aligned or checked. Throws `Refusal` that names the file and the line.
 */
export async function* alignedChanges(
  allocate: PlanContext['allocate'],
  { name, work: called, sha256, xml }: AlignedFile,
  onProgress: (done: number) => void,
): AsyncGenerator<readonly Change[]> {
  const { root, encoding, bytes, chunks } = xml
  const reader = readerOf(root)
  if (reader === null)
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.neither') }))
  const newWork = (): AlignedWork => new AlignedWork(allocate)
  let header: AlignedHeader = { format: root ?? '', srclang: null, attributes: {}, props: [], notes: [] }
  let work = newWork()
  let works = 0
  const list: Change[] = []
  const take = function* (events: readonly AlignedEvent[]): Generator<readonly Change[]> {
    for (const event of events) {
      if (event.kind === 'header') header = event.header
      else list.push(...work.add(event.unit))
      const full = work.segments >= MOST_SEGMENTS || work.length >= MOST_TEXT
      if (full || list.length >= LIST) yield list.splice(0)
      if (full) yield* finish()
    }
  }
  // One row a list: that of a version holds its whole text.
  const finish = function* (): Generator<readonly Change[]> {
    const title = ++works === 1 ? called : `${called} (${works})`
    for (const row of work.finish({ name: title, title, file: name, sha256, encoding, header })) yield [row]
    work = newWork()
  }
  try {
    for await (const { text, read } of chunks()) {
      yield* take(reader.push(text))
      onProgress(Math.min(1, read / bytes))
    }
    yield* take(reader.close())
  } catch (error) {
    if (!(error instanceof Refusal) || error.message.startsWith('cannot read')) throw error
    throw new Refusal(error.code, say('files.cannotRead', { name, why: error.said }))
  }
  yield list
  if (work.segments > 0) yield* finish()
  else if (works === 0)
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.holdsNothing') }))
}

/** Lower-case hexadecimal SHA-256 of a file of any size; a `Refusal` where it is of an open project. */
export async function hashOf(file: string): Promise<string> {
  await assertNoOpenProject(file, basename(file))
  const hash = createHash('sha256')
  const handle = await open(file)
  try {
    const buffer = Buffer.alloc(1 << 16)
    for (;;) {
      const { bytesRead } = await handle.read(buffer, 0, buffer.length)
      if (bytesRead === 0) return hash.digest('hex')
      hash.update(buffer.subarray(0, bytesRead))
    }
  } finally {
    await handle.close()
  }
}
