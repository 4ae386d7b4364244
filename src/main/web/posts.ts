import type { IncomingMessage } from 'node:http'
import { answer, checkOpening, findCall, type Program } from '#main/host/dispatch'
import { HttpFault, readJson } from '#main/web/body'
import type { Downloads } from '#main/web/downloads'
import type { Leaving } from '#main/web/leaving'
import { nameOfUpload, type Uploads } from '#main/web/uploads'
import type { ReportQuery } from '#shared/api'
import type { Reply, StagedFile, StagedImport } from '#shared/bridge'
import { LOOPBACK, OPENING_HEADER } from '#shared/loopback-paths'
import type { DeskWish } from '#shared/desk'
import type { ExportQuery } from '#shared/exchange/export-calls'

/** Answers a request with what is sent back as JSON. */
export type Post = (request: IncomingMessage) => Promise<Reply<unknown>>

/** What answers a `POST` of each path; null where there is nothing. Throws `HttpFault`. */
export function postsOf(
  program: Program,
  downloads: Downloads,
  uploads: Uploads,
  leaving: Leaving,
): (path: string) => Post | null {
  // What checks the shape of a query is the API that takes it.
  const takes =
    (work: (query: never) => Promise<unknown>): Post =>
    async (request) => {
      const query = (await readJson(request)) as never
      checkPage(program, request)
      return answer(() => work(query))
    }
  const named = new Map<string, Post>([
    [
      LOOPBACK.desk,
      async (request) => {
        // A page of an earlier opening may look at the desk, too.
        const wish = (await readJson(request)) as DeskWish
        return answer(() => program.wish(wish))
      },
    ],
    [LOOPBACK.saveExport, takes((query: ExportQuery) => downloads.prepare(query))],
    [LOOPBACK.saveReport, takes((query: ReportQuery) => downloads.prepareReport(query))],
    [
      LOOPBACK.stageFile,
      async (request) => {
        checkPage(program, request)
        const name = nameOfUpload(request)
        return answer(() => uploads.receive(name, request))
      },
    ],
    [LOOPBACK.openImport, takes((staged: StagedImport) => uploads.open(staged))],
    [LOOPBACK.left, takes(() => Promise.resolve(leaving.heard()))],
    [LOOPBACK.openReturned, takes((staged: StagedFile) => uploads.openReturned(staged))],
  ])
  return (path) => {
    const post = named.get(path)
    if (post !== undefined || !path.startsWith(LOOPBACK.call)) return post ?? null
    const call = findCall(program, path.slice(LOOPBACK.call.length))
    return call === null ? null : takes(call)
  }
}

/** Throws `HttpFault` 409 where the page belongs to another opening than the present. */
function checkPage(program: Program, { headers }: IncomingMessage): void {
  const opening = headers[OPENING_HEADER]
  if (opening === undefined) return
  try {
    checkOpening(program, Number(opening))
  } catch {
    throw new HttpFault(409)
  }
}
