import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** What the build reads; anything else may change without making it stale. */
const INPUTS = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'scripts/compress-built.ts',
  'scripts/window-chunks.ts',
  'package.json',
  'package-lock.json',
]

/** Milliseconds between two looks at the lock of another process. */
const POLL = 200

/**
 * Builds `out/` when a source is newer, added or gone since the last build by this function, and says so in one
 * line on standard error. Of several calls at a time one builds and the others wait for it. Throws with the
 * build's own output when it fails.
 */
export function buildWhenStale(root: string): void {
  if (isStale(root)) alone(join(root, 'node_modules', '.cache', 'parallax-build.lock'), () => build(root))
}

function isStale(root: string): boolean {
  const stamp = join(root, 'out', '.built')
  return !existsSync(stamp) || readFileSync(stamp, 'utf8') !== fingerprint(root)
}

function build(root: string): void {
  if (!isStale(root)) return
  const stamp = join(root, 'out', '.built')
  const now = fingerprint(root)
  console.error('Building Parallax …')
  const tool = join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js')
  const run = spawnSync(process.execPath, [tool, 'build', '--logLevel', 'warn'], {
    cwd: root,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`the build failed\n${run.stdout}${run.stderr}`)
  // The fingerprint of before the build: a source saved while it ran makes the next call build again.
  writeFileSync(stamp, now)
}

/** Runs `body` while no other process is in here with the same lock, whose file holds the number of its process. */
function alone(lock: string, body: () => void): void {
  mkdirSync(dirname(lock), { recursive: true })
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
      if (isGone(lock)) rmSync(lock, { force: true })
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, POLL)
    }
  }
  try {
    body()
  } finally {
    rmSync(lock, { force: true })
  }
}

/** Whether the process that left a lock has ended. */
function isGone(lock: string): boolean {
  try {
    const holder = Number(readFileSync(lock, 'utf8'))
    // Between making and filling the file it is empty: somebody is at it.
    if (holder > 0) process.kill(holder, 0)
    return false
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH'
  }
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
