import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ImportSource } from '#shared/api'
import { UPLOAD_LIMIT } from '#shared/bridge'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

const LONGEST_NAME = 80

/** Copies of what a window handed over to be imported, in a folder of their own among the temporary files. */
export class StagedFiles {
  #folder: Promise<string> | null = null

  /** Writes a copy. Throws `Refusal` beyond `UPLOAD_LIMIT` bytes; then nothing is left of it. */
  async add(name: string, content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<ImportSource> {
    this.#folder ??= mkdtemp(join(tmpdir(), 'parallax-import-'))
    const folder = join(await this.#folder, randomUUID())
    await mkdir(folder)
    const path = join(folder, fileName(name))
    try {
      await pipeline(content, limit(name), createWriteStream(path))
      return { path, name, temporary: true }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** Removes what is left. */
  async close(): Promise<void> {
    const folder = await this.#folder
    if (folder !== null) await rm(folder, { recursive: true, force: true })
  }
}

/** The last part of a name, as far as it may name a file anywhere. */
function fileName(name: string): string {
  const base = name.split(/[/\\]/u).at(-1) ?? ''
  const safe = base.replace(/[\p{Cc}<>:"|?*]/gu, '_').slice(-LONGEST_NAME)
  return /^\.*$/u.test(safe) ? `file${safe.length}` : safe
}

function limit(name: string): Transform {
  let size = 0
  return new Transform({
    transform(chunk: Uint8Array, _encoding, next) {
      size += chunk.length
      if (size <= UPLOAD_LIMIT) next(null, chunk)
      else next(tooLarge(name))
    },
  })
}

export function tooLarge(name: string): Refusal {
  const megabytes = UPLOAD_LIMIT / 1024 / 1024
  return new Refusal('bad-input', say('files.largeUpload', { name, most: megabytes }))
}
