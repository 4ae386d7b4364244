import type { ServerResponse } from 'node:http'
import { SECURITY_HEADERS } from '#main/host/csp'

/** A status with an empty body and no word on what is behind it. */
export function sendNothing(
  response: ServerResponse,
  status: number,
  headers: Record<string, string> = {},
): void {
  response.sendDate = false
  response.writeHead(status, { 'Content-Length': '0', ...headers })
  response.end()
}

/** A value as JSON, never kept by the browser. */
export function sendJson(response: ServerResponse, value: unknown): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
  })
  response.end(body)
}
