import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'

export interface Asset {
  readonly body: Buffer
  /** The same, compressed by Brotli when it was built; null where that was not worth it. */
  readonly brotli: Buffer | null
  readonly type: string
  /** Quoted, as the header wants it. */
  readonly etag: string
  /** The name holds a hash of the content, so that it can be kept for ever. */
  readonly immutable: boolean
}

/** Reads the file behind a URL path; null when the build has no such file. */
export type Assets = (path: string) => Promise<Asset | null>

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
}

/** What stands behind the name of a file that is the compressed form of another. */
const BROTLI = '.br'

/**
 * The files of the built window. They are listed once and looked up by their whole path, never joined from what
 * a request says: nothing outside `folder`, and no link that leads out of it, can be named.
 */
export function assetsIn(folder: string): Assets {
  const files = new Map<string, string>()
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    if (entry.name.endsWith(BROTLI)) continue
    const file = join(entry.parentPath, entry.name)
    files.set(`/${relative(folder, file).split(sep).join('/')}`, file)
  }
  const read = new Map<string, Promise<Asset>>()
  return async (path) => {
    const name = path === '/' ? '/index.html' : path
    const file = files.get(name)
    if (file === undefined) return null
    const asset = read.get(name) ?? load(name, file)
    read.set(name, asset)
    return asset
  }
}

async function load(name: string, file: string): Promise<Asset> {
  const [body, brotli] = await Promise.all([readFile(file), readFile(file + BROTLI).catch(() => null)])
  return {
    ...{ body, brotli },
    type: TYPES[extname(file)] ?? 'application/octet-stream',
    etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`,
    immutable: name.startsWith('/assets/'),
  }
}
