import { randomUUID } from 'node:crypto'
import { open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '#shared/errors'
import { isOfOpenProject } from '#main/files/open-projects'
import { say, type Message } from '#shared/words/message'

/** Characters gathered before they are written, so that a stream of short strings is not a stream of calls. */
const CHUNK = 1 << 16

/** Pieces of a file; text becomes UTF-8. They return something at their end. */
export type Chunks<R> = Iterable<string | Uint8Array, R> | AsyncIterable<string | Uint8Array, R>

/**
 * Writes a file as a whole or not at all: the chunks go to a temporary file beside the target, which then takes the
 * target's place and its permissions. What the target held before stays until then, and nothing is left behind when
 * the chunks or the disk fail. Resolves to what the chunks return at their end. Throws `Refusal('cannot-write')`
 * that names the file. A project is never written over: a slip in a name would cost all that was done in it.
 */
export async function writeWhole<R>(file: string, chunks: Chunks<R>): Promise<R> {
  try {
    const target = await followLink(file)
    const existing = await stat(target).catch(() => null)
    if (existing?.isDirectory() === true) throw refusal(file, say('writing.isFolder'))
    // A device or a pipe has no place to take: it is written to.
    if (existing !== null && !existing.isFile()) return await writeTo(await open(target, 'w'), chunks)
    // Of a project that is open: before anything else opens it.
    if (existing !== null && ((await isOfOpenProject(target)) || (await isDatabase(target))))
      throw refusal(file, say('writing.isProject'))
    const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
    try {
      const handle = await open(temporary, 'wx')
      if (existing !== null) await handle.chmod(existing.mode & PERMISSIONS)
      const returned = await writeTo(handle, chunks, true)
      await rename(temporary, target)
      return returned
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    }
  } catch (error) {
    throw asRefusal(file, error)
  }
}

async function writeTo<R>(handle: FileHandle, chunks: Chunks<R>, sync = false): Promise<R> {
  try {
    let gathered = ''
    const iterator =
      Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]()
    for (;;) {
      const next = await iterator.next()
      const bytes = next.done !== true && typeof next.value !== 'string' ? next.value : null
      if (next.done !== true && typeof next.value === 'string') gathered += next.value
      if (gathered.length >= CHUNK || next.done === true || bytes !== null) {
        await handle.writeFile(gathered)
        gathered = ''
      }
      if (bytes !== null) await handle.writeFile(bytes)
      if (next.done !== true) continue
      if (sync) await handle.sync()
      return next.value
    }
  } finally {
    await handle.close()
  }
}

/** The bits of a file's mode that say who may do what with it. */
const PERMISSIONS = 0o7777

/** How every SQLite file begins, and so every project. */
const DATABASE = 'SQLite format 3\0'

async function isDatabase(file: string): Promise<boolean> {
  const handle = await open(file, 'r')
  try {
    const { buffer } = await handle.read({ buffer: Buffer.alloc(DATABASE.length), position: 0 })
    return buffer.toString('latin1') === DATABASE
  } finally {
    await handle.close()
  }
}

/** The file that a symbolic link stands for, so that the link is kept and its target replaced. */
async function followLink(file: string): Promise<string> {
  return realpath(file).catch(() => file)
}

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: say('writing.noFolder'),
  ENOTDIR: say('writing.folderIsFile'),
  EACCES: say('writing.denied'),
  EPERM: say('writing.denied'),
  EROFS: say('writing.readOnly'),
  ENOSPC: say('writing.full'),
}

/** A failure of the file system as a `Refusal`; anything else as it is. */
function asRefusal(file: string, error: unknown): unknown {
  if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) return error
  return refusal(file, REASONS[String(error.code)] ?? say('writing.failed', { why: error.message }))
}

function refusal(file: string, why: Message): Refusal {
  return new Refusal('cannot-write', say('writing.cannotWrite', { file, why }))
}
