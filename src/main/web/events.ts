import type { ServerResponse } from 'node:http'
import { SECURITY_HEADERS } from '#main/host/csp'
import type { HostEvent } from '#shared/bridge'

/** A window that does not read this much is cut off; it comes back by itself and reads everything anew. */
const BACKLOG_LIMIT = 1024 * 1024

/**
 * The windows that listen, each a stream of server-sent events. Nothing is kept for a window that was away:
 * its `EventSource` opens the stream again, and it re-reads what it shows.
 */
export class EventStreams {
  readonly #open = new Set<ServerResponse>()

  /** Makes of the response a stream that stays open. */
  add(response: ServerResponse): void {
    response.writeHead(200, {
      ...SECURITY_HEADERS,
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-store',
    })
    response.write('retry: 500\n\n')
    this.#open.add(response)
    response.on('close', () => this.#open.delete(response))
  }

  send(event: HostEvent): void {
    const line = `data: ${JSON.stringify(event)}\n\n`
    for (const response of this.#open) {
      if (response.writableLength > BACKLOG_LIMIT) response.destroy()
      else response.write(line)
    }
  }

  /** How many listen. */
  get size(): number {
    return this.#open.size
  }

  close(): void {
    for (const response of this.#open) response.end()
  }
}
