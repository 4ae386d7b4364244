import type { IncomingMessage } from 'node:http'

/** Far above any command, far below what would hurt: a command carries a segment's text at most. */
export const BODY_LIMIT = 4 * 1024 * 1024

/** The status to refuse a request with. */
export class HttpFault extends Error {
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.name = 'HttpFault'
    this.status = status
  }
}

/**
 * The JSON object in the body of a request. Throws `HttpFault` 415 when it does not say that it is JSON, 413
 * beyond `BODY_LIMIT` bytes (what comes after is not read), 400 when it is not UTF-8, not JSON or not an object.
 */
export async function readJson(request: IncomingMessage): Promise<Readonly<Record<string, unknown>>> {
  const type = request.headers['content-type'] ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type)) throw new HttpFault(415)
  if (Number(request.headers['content-length'] ?? 0) > BODY_LIMIT) throw new HttpFault(413)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > BODY_LIMIT) throw new HttpFault(413)
    chunks.push(chunk)
  }
  const value = parse(Buffer.concat(chunks))
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new HttpFault(400)
  return value as Readonly<Record<string, unknown>>
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body))
  } catch {
    throw new HttpFault(400)
  }
}
