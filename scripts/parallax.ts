import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildWhenStale } from './build-when-stale.ts'

// `npm run -s parallax -- …`: builds what is stale and runs the command line with the same Node. npm starts
// scripts in the folder of the package; relative paths are meant from the folder the person is in.

const root = join(import.meta.dirname, '..')

try {
  buildWhenStale(root)
  const { status } = spawnSync(
    process.execPath,
    [join(root, 'out', 'main', 'cli.js'), ...process.argv.slice(2)],
    { stdio: 'inherit', cwd: process.env['INIT_CWD'] ?? process.cwd() },
  )
  process.exitCode = status ?? 2
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}
