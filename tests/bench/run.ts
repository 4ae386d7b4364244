/**
 * Runs the benchmarks one after the other and prints their tables.
 *
 *   npm run bench [-- BENCH] [--only segment,align] [--write]
 *
 * BENCH is the folder of the gold sets (default: PARALLAX_BENCH, else ../shared/bench beside the repository); a
 * benchmark whose data is absent says `skipped`. With --write the tables go to docs/measured.md, too.
 */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'

interface Bench {
  readonly name: string
  readonly title: string
  /** Whether it takes the folder of the gold sets. */
  readonly data: boolean
}

const BENCHES: readonly Bench[] = [
  { name: 'segment', title: 'Segmentation', data: true },
  { name: 'segment-speed', title: 'Speed of import and segmentation', data: false },
  { name: 'encoding', title: 'Encodings told', data: true },
  { name: 'align', title: 'Alignment', data: true },
  { name: 'audit', title: 'Checks', data: true },
  { name: 'exchange', title: 'Exchange', data: false },
  { name: 'commit', title: 'What a command costs', data: false },
  { name: 'window', title: 'The window', data: false },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, write: { type: 'boolean', default: false } },
})
const root = join(import.meta.dirname, '..', '..')
const only = values.only?.split(',')

function run({ name, title, data }: Bench): { text: string; ok: boolean } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${name}.ts`), ...(data ? positionals : [])],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (status !== 0) console.error(stderr.trim())
  const body = stdout.trim()
  const table = body.startsWith('|') || body.includes('\n|') ? body : `\`\`\`\n${body}\n\`\`\``
  return { text: `## ${title}\n\n\`node tests/bench/${name}.ts\`\n\n${table}\n`, ok: status === 0 }
}

buildWhenStale(root)
const cpu = cpus()[0]?.model.trim() ?? 'unknown processor'
const head = `# Measured

Made by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores (${cpu}).
The machine was shared: compare within a table, not between tables or days.
`
const parts: string[] = []
let ok = true
for (const bench of BENCHES.filter(({ name }) => only?.includes(name) ?? true)) {
  const result = run(bench)
  console.log(result.text)
  parts.push(result.text)
  ok &&= result.ok
}
if (values.write) writeFileSync(join(root, 'docs', 'measured.md'), [head, ...parts].join('\n'))
process.exitCode = ok ? 0 : 1
