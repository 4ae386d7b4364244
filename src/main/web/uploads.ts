import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { apiOf, type Program } from '#main/host/dispatch'
import { StagedFiles, tooLarge } from '#main/host/staged-files'
import { HttpFault } from '#main/web/body'
import type { ImportSource } from '#shared/api'
import { UPLOAD_LIMIT, type StagedFile, type StagedImport } from '#shared/bridge'
import { Refusal } from '#shared/errors'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ImportView } from '#shared/import/preview'
import { say } from '#shared/words/message'

/** Names of files in the header of an upload, percent-encoded. */
const NAME_HEADER = 'x-file-name'

/**
 * Files on their way from the browser. A page cannot name paths: it sends each file by itself, is given a token
 * for it, and then says which tokens to import.
 */
export class Uploads {
  readonly #program: Program
  readonly #files = new StagedFiles()
  readonly #waiting = new Map<unknown, ImportSource>()

  constructor(program: Program) {
    this.#program = program
  }

  /** Keeps the body of a request as a file of that name. Throws `Refusal` beyond the limit. */
  async receive(name: string, request: IncomingMessage): Promise<string> {
    if (Number(request.headers['content-length'] ?? 0) > UPLOAD_LIMIT) throw tooLarge(name)
    const source = await this.#files.add(name, request as AsyncIterable<Buffer>)
    const token = randomUUID()
    this.#waiting.set(token, source)
    return token
  }

  /** Reads what was sent for an import. Throws what `Api.openImport` throws. */
  open({ import: id, files }: StagedImport): Promise<ImportView> {
    const tokens: readonly unknown[] = Array.isArray(files) ? files : []
    const sources = tokens.map((token) => this.#waitingAs(token))
    for (const token of tokens) this.#waiting.delete(token)
    return apiOf(this.#program).openImport({ import: id, sources })
  }

  /** Reads what was sent to be brought back. Throws what `Api.openReturned` throws. */
  openReturned({ file }: StagedFile): Promise<MergeView> {
    const source = this.#waitingAs(file)
    this.#waiting.delete(file)
    return apiOf(this.#program).openReturned(source)
  }

  #waitingAs(token: unknown): ImportSource {
    const source = this.#waiting.get(token)
    if (source === undefined) throw new Refusal('not-found', say('files.notSent'))
    return source
  }

  /** Removes what nobody imported. */
  close(): Promise<void> {
    return this.#files.close()
  }
}

/** The name of the file that a request brings. Throws `HttpFault` 400 where there is none. */
export function nameOfUpload({ headers }: IncomingMessage): string {
  const header = headers[NAME_HEADER]
  if (typeof header !== 'string' || header === '') throw new HttpFault(400)
  try {
    return decodeURIComponent(header)
  } catch {
    throw new HttpFault(400)
  }
}
