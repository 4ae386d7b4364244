import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ownApi, type Program } from '#main/host/dispatch'
import { exportName } from '#main/host/export-name'
import { formOf } from '#main/host/form-of'
import { reportFormat } from '#main/reports/report-format'
import { SECURITY_HEADERS } from '#main/host/csp'
import { sendNothing } from '#main/web/respond'
import type { Api, ReportQuery } from '#shared/api'
import type { ExportQuery } from '#shared/exchange/export-calls'
import type { Download, ReportDownload } from '#shared/bridge'

const PATH = '/api/download/'

/**
 * Exports on their way to the browser. A page cannot write files and may not tell the server where to: the
 * export goes to a folder of its own among the temporary files, is fetched once, and is gone.
 */
export class Downloads {
  readonly #program: Program
  readonly #waiting = new Map<string, { readonly folder: string; readonly mime: string }>()

  constructor(program: Program) {
    this.#program = program
  }

  /** Writes the export and says where to fetch it. Throws what `Api.exportFile` throws. */
  async prepare(query: ExportQuery): Promise<Download> {
    const { href, value } = await this.#stage(formOf(query), (api, file) =>
      api.exportFile({ ...query, file }),
    )
    return { report: { ...value, files: value.files.map((file) => basename(file)) }, href }
  }

  /** Writes the report and says where to fetch it. Throws what `Api.reportFile` throws. */
  async prepareReport(query: ReportQuery): Promise<ReportDownload> {
    const { href, name } = await this.#stage(reportFormat(query), (api, file) =>
      api.reportFile({ ...query, file }),
    )
    return { href, name }
  }

  async #stage<T>(
    { extension, mime }: { readonly extension: string; readonly mime: string },
    write: (api: Api, file: string) => Promise<T>,
  ): Promise<{ readonly href: string; readonly name: string; readonly value: T }> {
    const own = ownApi(this.#program)
    const project = await own().project({})
    const folder = await mkdtemp(join(tmpdir(), 'parallax-export-'))
    const name = exportName(project.name, extension)
    const href = `${PATH}${randomUUID()}/${encodeURIComponent(name)}`
    try {
      const value = await write(own(), join(folder, name))
      this.#waiting.set(href, { folder, mime })
      return { href, name, value }
    } catch (error) {
      await rm(folder, { recursive: true, force: true })
      throw error
    }
  }

  /** Answers with the export that waits at `path`, or 404; either way nothing waits there afterwards. */
  async send(path: string, response: ServerResponse): Promise<void> {
    const waiting = this.#waiting.get(path)
    if (waiting === undefined) return sendNothing(response, 404)
    const { folder, mime } = waiting
    this.#waiting.delete(path)
    try {
      const encoded = basename(path)
      const file = join(folder, decodeURIComponent(encoded))
      const { size } = await stat(file)
      response.writeHead(200, {
        ...SECURITY_HEADERS,
        'Content-Type': mime,
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
      [...this.#waiting.values()].map(({ folder }) => rm(folder, { recursive: true, force: true })),
    )
    this.#waiting.clear()
  }
}

export function isDownload(path: string): boolean {
  return path.startsWith(PATH)
}
