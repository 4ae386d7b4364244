import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder Parallax is installed in: the one above this file that holds `package.json`. It is the same for the
 * sources and for what is built into `out/`, whatever the bundler called the chunk.
 */
export function installFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error(`no package.json above ${import.meta.url}`)
    folder = above
  }
  return folder
}

/** Whether this runs as built code or straight from the TypeScript sources (tests, scripts, benches). */
export const BUILT = !import.meta.url.endsWith('.ts')
