import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Plugin } from 'vite'

const COMPRESSIBLE = /\.(js|css)$/
/** Bytes below which it is not worth it. */
const SMALLEST = 1024
/** One more takes ten times as long and saves a fiftieth. */
const QUALITY = 9

/** Lays a compressed file (`.br`) beside each script and style sheet of the build, so that no first page waits for that. */
export function compressBuilt(): Plugin {
  return {
    name: 'parallax-compress-built',
    apply: 'build',
    writeBundle({ dir }) {
      if (dir === undefined) return
      for (const name of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
        const file = join(dir, name)
        if (!COMPRESSIBLE.test(name)) continue
        const body = readFileSync(file)
        if (body.length < SMALLEST) continue
        const params = {
          [constants.BROTLI_PARAM_QUALITY]: QUALITY,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        }
        writeFileSync(`${file}.br`, brotliCompressSync(body, { params }))
      }
    },
  }
}
