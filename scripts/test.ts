import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './browser.ts'
import { buildWhenStale } from './build-when-stale.ts'

// `npm test`: builds what is stale, runs vitest (units, properties, app, interoperability) and Playwright
// (end to end in a real Chromium), and closes with one line that counts them all.

interface Count {
  passed: number
  failed: number
  skipped: number
}

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')
const results = mkdtempSync(join(tmpdir(), 'parallax-test-'))

function run(tool: string, args: readonly string[], env: Record<string, string> = {}): number {
  const { status } = spawnSync(process.execPath, [join(bin, tool), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  return status ?? 1
}

/**
 * Where Node keeps what it made of the TypeScript that worker threads load. Without it every thread makes it anew, by
 * a module of WebAssembly, and V8 now and then ends the process when many threads let go of theirs
 * (github.com/nodejs/node/issues/64500). The built program loads JavaScript and does none of this.
 */
const compiled = { NODE_COMPILE_CACHE: join(root, 'node_modules', '.cache', 'compiled') }

function vitest(): Count {
  const file = join(results, 'vitest.json')
  spawnSync(process.execPath, [join(root, 'scripts', 'warm-threads.ts')], {
    env: { ...process.env, ...compiled },
  })
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const status = run('vitest', args, compiled)
  const report = JSON.parse(readFileSync(file, 'utf8')) as {
    numPassedTests: number
    numFailedTests: number
    numPendingTests: number
  }
  const failed = report.numFailedTests
  // A file that cannot be loaded fails the run without failing a test: it counts as one.
  return {
    passed: report.numPassedTests,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: report.numPendingTests,
  }
}

/** So many end-to-end tests may need a second try; where more do, something is wrong with them or with the program. */
const SECOND_TRIES = 2

function playwright(): Count {
  const file = join(results, 'playwright.json')
  const status = run('playwright', ['test', '--reporter=list,json'], { PLAYWRIGHT_JSON_OUTPUT_NAME: file })
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as {
    stats: { expected: number; unexpected: number; flaky: number; skipped: number }
  }
  if (stats.flaky > 0) console.log(`${stats.flaky} end-to-end passed only at the second try (flaky, above)`)
  const excused = Math.min(stats.flaky, SECOND_TRIES)
  const failed = stats.unexpected + stats.flaky - excused
  return {
    passed: stats.expected + excused,
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: stats.skipped,
  }
}

function main(): number {
  if (ensureChromium() === null) {
    console.error(
      'The end-to-end tests need Chromium: run "apt-get install chromium fonts-noto-cjk", or set PARALLAX_CHROMIUM to its path.',
    )
    return 2
  }
  buildWhenStale(root)
  const counts = [vitest(), playwright()]
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0)
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`)
  return sum('failed') === 0 && sum('passed') > 0 ? 0 : 1
}

try {
  process.exitCode = main()
} finally {
  rmSync(results, { recursive: true, force: true })
}
