import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { Program } from '#main/host/dispatch'
import { exportName } from '#main/host/export-name'
import { SECURITY_HEADERS } from '#main/host/csp'
import { sendNothing } from '#main/web/respond'
import type { ExportQuery } from '#shared/api'
import type { Download } from '#shared/bridge'

const PATH = '/api/download/'

/**
 * Exports on their way to the browser. A page cannot write files and may not tell the server where to: the
 * export goes to a folder of its own among the temporary files, is fetched once, and is gone.
 */
export class Downloads {
  readonly #program: Program
  readonly #folders = new Map<string, string>()

  constructor(program: Program) {
    this.#program = program
  }

  /** Writes the export and says where to fetch it. Throws what `Api.exportTmx` throws. */
  async prepare(query: ExportQuery): Promise<Download> {
    const { name } = await this.#program.api.project({})
    const folder = await mkdtemp(join(tmpdir(), 'parallax-export-'))
    const href = `${PATH}${randomUUID()}/${encodeURIComponent(exportName(name))}`
    try {
      const report = await this.#program.api.exportTmx({ ...query, file: join(folder, exportName(name)) })
      this.#folders.set(href, folder)
      return { report: { ...report, files: report.files.map((file) => basename(file)) }, href }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** Answers with the export that waits at `path`, or 404; either way nothing waits there afterwards. */
  async send(path: string, response: ServerResponse): Promise<void> {
    const folder = this.#folders.get(path)
    if (folder === undefined) return sendNothing(response, 404)
    this.#folders.delete(path)
    try {
      const encoded = basename(path)
      const file = join(folder, decodeURIComponent(encoded))
      const { size } = await stat(file)
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Type': 'application/x-tmx+xml; charset=utf-8',
        'Content-Disposition': `attachment; filename*=UTF-8''${encoded}`,
        'Content-Length': size,
        'Cache-Control': 'no-store',
      })
      await pipeline(createReadStream(file), response)
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  }

  /** Removes what nobody fetched. */
  async close(): Promise<void> {
    await Promise.all(
      [...this.#folders.values()].map((folder) => rm(folder, { recursive: true, force: true })),
    )
    this.#folders.clear()
  }
}

export function isDownload(path: string): boolean {
  return path.startsWith(PATH)
}
