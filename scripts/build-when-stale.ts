import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the build reads; anything else may change without making it stale. */
const INPUTS = ['src', 'resources', 'electron.vite.config.ts', 'package.json', 'package-lock.json']

/**
 * Builds `out/` when a source is newer, added or gone since the last build by this function, and says so in one
 * line on standard error. Throws with the build's own output when it fails.
 */
export function buildWhenStale(root: string): void {
  const stamp = join(root, 'out', '.built')
  const now = fingerprint(root)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return
  console.error('Building Parallax …')
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const build = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (build.status !== 0) throw new Error(`the build failed\n${build.stdout}${build.stderr}`)
  // The fingerprint of before the build: a source saved while it ran makes the next call build again.
  writeFileSync(stamp, now)
}

/** A digest of path, size and time of every input. */
function fingerprint(root: string): string {
  const digest = createHash('sha256')
  for (const input of INPUTS) {
    for (const file of filesOf(join(root, input))) {
      const { size, mtimeMs } = statSync(file)
      digest.update(`${file}\0${size}\0${mtimeMs}\n`)
    }
  }
  return digest.digest('hex')
}

function filesOf(path: string): string[] {
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
