import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A site of somebody else's. */
export interface Bait {
  readonly origin: string
  readonly heard: string[]
  close(): void
}

/** Starts one on this machine, which notes what it is asked and answers everybody with `html`. */
export async function startBait(html = ''): Promise<Bait> {
  const heard: string[] = []
  const server: Server = createServer((request, response) => {
    heard.push(request.url ?? '')
    response.writeHead(200, { 'Content-Type': 'text/html', 'Access-Control-Allow-Origin': '*' }).end(html)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server that listens on a TCP port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, heard, close: () => server.close() }
}
