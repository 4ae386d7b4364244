import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { assetsIn } from '#main/host/assets'
import { sendAsset } from '#main/web/static'
import { HttpFault } from '#main/web/body'
import type { Program } from '#main/host/dispatch'
import { Downloads, isDownload } from '#main/web/downloads'
import { EventStreams } from '#main/web/events'
import { Leaving } from '#main/web/leaving'
import { judge } from '#main/web/guard'
import { postsOf } from '#main/web/posts'
import { sendJson, sendNothing } from '#main/web/respond'
import { Session } from '#main/web/session'
import { Uploads } from '#main/web/uploads'
import { LOOPBACK } from '#shared/loopback-paths'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

export interface LoopbackHost {
  /** Where a browser enters, once: it holds the token. */
  readonly url: string
  readonly port: number
  /** Stops listening, lets calls that run finish (two seconds at most), and ends every stream. */
  close(): Promise<void>
}

export interface LoopbackOptions {
  readonly program: Program
  /** Folder of the built window. */
  readonly renderer: string
  /** 0 for any free one. */
  readonly port: number
}

const GRACE_MS = 2000

/** Serves the window and the API to this machine only. Throws a `Refusal` when the port is taken. */
export async function startLoopback({
  program,
  renderer,
  port: wanted,
}: LoopbackOptions): Promise<LoopbackHost> {
  const assets = assetsIn(renderer)
  const session = new Session()
  const streams = new EventStreams()
  const leaving = new Leaving(streams)
  const downloads = new Downloads(program)
  const uploads = new Uploads(program)
  const postOf = postsOf(program, downloads, uploads, leaving)
  let port = wanted

  async function route(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = parseTarget(request.url)
    const verdict = url === null ? 'forbidden' : judge(request, url, session, port)
    if (url === null || verdict === 'forbidden') return sendNothing(response, 403, { Connection: 'close' })
    if (verdict === 'enter') {
      const headers = { 'Set-Cookie': session.setCookie(port), 'Cache-Control': 'no-store' }
      return sendNothing(response, 303, { ...headers, Location: '/', 'Referrer-Policy': 'no-referrer' })
    }
    const path = url.pathname
    if (path === LOOPBACK.events) return needs('GET', () => streams.add(response))
    if (isDownload(path)) return needs('GET', () => downloads.send(path, response))
    const post = postOf(path)
    if (post !== null) return needs('POST', async () => sendJson(response, await post(request)))
    const asset = await assets(path)
    if (asset === null) throw new HttpFault(404)
    return needs('GET', () => sendAsset(request, response, asset))

    async function needs(method: 'GET' | 'POST', work: () => Promise<void> | void): Promise<void> {
      if (request.method !== method) return sendNothing(response, 405, { Allow: method })
      await work()
    }
  }

  const server = createServer((request, response) => {
    route(request, response).catch((error: unknown) => fail(response, error))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE' || error.code === 'EACCES'
      reject(
        taken
          ? new Refusal('busy', inEnglishOnly(`port ${wanted} cannot be had: choose another with --port`))
          : error,
      )
    })
    server.listen(wanted, '127.0.0.1', resolve)
  })
  // A server that listens on a TCP port has an address of this kind.
  port = (server.address() as AddressInfo).port
  const ends = [
    program.subscribe((event) => streams.send(event)),
    program.onLeaving(() => leaving.ask()),
    program.onOpened(() => streams.send({ type: 'opened' })),
  ]

  return {
    url: `http://127.0.0.1:${port}/?token=${session.token}`,
    port,
    async close() {
      for (const end of ends) end()
      const closed = new Promise((resolve) => server.close(resolve))
      streams.close()
      server.closeIdleConnections()
      const impatient = setTimeout(() => server.closeAllConnections(), GRACE_MS)
      await closed
      clearTimeout(impatient)
      await downloads.close()
      await uploads.close()
    },
  }
}

/** The target of a request as a URL; null when it is none. What it says of host and scheme is not used. */
function parseTarget(target = ''): URL | null {
  return target.startsWith('/') ? URL.parse(`http://127.0.0.1${target}`) : null
}

/** What a stream says when the one at its other end went away. */
const GONE: readonly unknown[] = ['ECONNRESET', 'EPIPE', 'ERR_STREAM_PREMATURE_CLOSE']

function fail(response: ServerResponse, error: unknown): void {
  // Nobody is left to be answered, and nothing is wrong here.
  if (error instanceof Error && 'code' in error && GONE.includes(error.code)) return
  const status = error instanceof HttpFault ? error.status : 500
  if (status === 500)
    process.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`)
  if (response.headersSent) response.destroy()
  // What was not read of the request is of no interest: the connection goes with the answer.
  else sendNothing(response, status, { Connection: 'close' })
}
