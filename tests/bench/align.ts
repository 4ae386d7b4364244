/**
 * The whole table of the alignment engine: the dev sets with what others reach, speed, long texts, confidence, learning,
 * works of four versions and comparable texts. Each part also runs by itself.
 *
 *   node tests/bench/align.ts [BENCH] [--write]
 *
 * With --write the tables take the place of the section `Alignment` of docs/measured.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

interface Part {
  readonly name: string
  readonly says: string
  /** Whether it takes the folder of the gold sets. */
  readonly data: boolean
}

const PARTS: readonly Part[] = [
  {
    name: 'align-sets',
    says: 'Strict F1 (lax beside it), micro; source lines a second of processor time. Vecalign and Bertalign as published, on other parts of the collections.',
    data: true,
  },
  { name: 'align-scale', says: 'Invented texts; strict F1 without nulls.', data: false },
  { name: 'align-confidence', says: 'Over all links found, gaps included; ECE in ten bins.', data: true },
  {
    name: 'align-learning',
    says: 'Strict F1 before and after units were accepted, those of least confidence first.',
    data: true,
  },
  { name: 'align-nway', says: 'Strict / lax F1 of four versions.', data: true },
  { name: 'align-islands', says: 'Imitated summaries.', data: true },
]

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { write: { type: 'boolean', default: false } },
})

function run({ name, says, data }: Part): string {
  const script = join(import.meta.dirname, `${name}.ts`)
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...(data ? positionals : [])], {
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  })
  if (status !== 0) {
    console.error(stderr.trim())
    process.exitCode = 1
  }
  return `\`node tests/bench/${name}.ts\`: ${says}\n\n${stdout.trim()}\n`
}

const load = loadavg()[0] ?? 0
const head = `Made by \`node tests/bench/align.ts\` on ${new Date().toISOString().slice(0, 10)}, Node ${process.versions.node}, ${cpus().length} cores, load ${load.toFixed(1)} at the start.
What the figures mean, and where they fall short: [alignment.md](alignment.md).
`
const parts = [head]
for (const part of PARTS) {
  const text = run(part)
  console.log(text)
  parts.push(text)
}

if (values.write) {
  const page = join(import.meta.dirname, '..', '..', 'docs', 'measured.md')
  const section = `## Alignment\n\n${parts.join('\n')}\n`
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace(/^## Alignment\n[\s\S]*?(?=^## )/mu, () => section),
  )
}
