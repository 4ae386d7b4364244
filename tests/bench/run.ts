/**
 * Runs the benchmarks one after the other and prints their tables.
 *
 *   npm run bench [-- BENCH] [--only segment,align] [--write]
 *
 * BENCH is the folder of the gold sets (default: PARALLAX_BENCH, else ../shared/bench beside the repository); a
 * benchmark whose data is absent says `skipped`. With --write each table goes to docs/measured.md, too, between the marks
 * that stand there for it (`<!-- window -->` … `<!-- /window -->`); what is written around them stays, and a table without
 * marks is only printed.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildWhenStale } from '../../scripts/build-when-stale.ts'
import { withTable } from './with-table.ts'

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

function run({ name, data }: Bench): { table: string; ok: boolean } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, `${name}.ts`), ...(data ? positionals : [])],
    { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  if (status !== 0) console.error(stderr.trim())
  const body = stdout.trim()
  const table = body.startsWith('|') || body.includes('\n|') ? body : `\`\`\`\n${body}\n\`\`\``
  return { table, ok: status === 0 }
}

buildWhenStale(root)
const measured = join(root, 'docs', 'measured.md')
const cpu = cpus()[0]?.model.trim() ?? 'unknown processor'
const day = new Date().toISOString().slice(0, 10)
const made = `${day}, Node ${process.versions.node}, ${cpus().length} cores (${cpu}), which other work shared.`
let ok = true
for (const bench of BENCHES.filter(({ name }) => only?.includes(name) ?? true)) {
  const result = run(bench)
  console.log(`## ${bench.title}\n\n${result.table}\n`)
  ok &&= result.ok
  if (!values.write || !result.ok) continue
  const text = withTable(readFileSync(measured, 'utf8'), bench.name, `${made}\n\n${result.table}`)
  if (text === null)
    console.error(`docs/measured.md has no marks for ${bench.name}: its table was not written`)
  else writeFileSync(measured, text)
}
process.exitCode = ok ? 0 : 1
