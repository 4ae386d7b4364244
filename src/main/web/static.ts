import type { IncomingMessage, ServerResponse } from 'node:http'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Asset } from '#main/host/assets'
import { SECURITY_HEADERS } from '#main/host/csp'
import { sendNothing } from '#main/web/respond'

const COMPRESSIBLE = /^(text|application\/json|image\/svg|font\/ttf)/
const SMALLEST = 1024

/** For what was not compressed when it was built. Quick rather than tight: the bytes cross no network. */
const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }

type Encoding = 'br' | 'gzip' | 'identity'

/** What was compressed already, for as long as the server runs. */
const compressed = new WeakMap<Asset, Partial<Record<Encoding, Promise<Buffer>>>>()

/** Answers with a file of the build: 304 when the browser has it, compressed when that is worth it. */
export async function sendAsset(
  request: IncomingMessage,
  response: ServerResponse,
  asset: Asset,
): Promise<void> {
  const caching = {
    ETag: asset.etag,
    'Cache-Control': asset.immutable ? 'private, max-age=31536000, immutable' : 'no-cache',
  }
  if (request.headers['if-none-match'] === asset.etag) return sendNothing(response, 304, caching)
  const encoding = chooseEncoding(asset, request.headers['accept-encoding'] ?? '')
  const body = await encode(asset, encoding)
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    ...caching,
    ...(encoding === 'identity' ? {} : { 'Content-Encoding': encoding }),
    Vary: 'Accept-Encoding',
    'Content-Type': asset.type,
    'Content-Length': body.length,
  })
  response.end(body)
}

function chooseEncoding(asset: Asset, accepted: string): Encoding {
  if (asset.body.length < SMALLEST || !COMPRESSIBLE.test(asset.type)) return 'identity'
  if (/\bbr\b/.test(accepted)) return 'br'
  return /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function encode(asset: Asset, encoding: Encoding): Promise<Buffer> {
  const known = compressed.get(asset) ?? {}
  compressed.set(asset, known)
  return (known[encoding] ??= compress(asset, encoding))
}

async function compress({ body, brotli }: Asset, encoding: Encoding): Promise<Buffer> {
  switch (encoding) {
    case 'br':
      return brotli ?? promisify(brotliCompress)(body, BROTLI)
    case 'gzip':
      return promisify(gzip)(body)
    case 'identity':
      return body
  }
}
