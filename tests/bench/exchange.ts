/**
 * How fast TMX is written, read and validated, and the most memory each takes, for a file of many units.
 *
 *   node tests/bench/exchange.ts [--units 1000000]
 *
 * Each step runs in a process of its own, so that its peak (the resident set) is its own. The units are made up as
 * they are asked for: pairs of English and Russian of some 90 characters each, one in ten with a rare character.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { DEFAULT_EXPORT, type ExportUnit } from '#shared/exchange/selection'
import { exportTmx } from '#shared/exchange/tmx/export'
import { TmxReader } from '#shared/exchange/tmx/read'
import { validateFile } from '#main/exports/validate-file'
import { writeWhole } from '#main/files/write-file'
import { openXml } from '#main/importers/xml-chunks'

const STEPS = ['write', 'read', 'validate', 'fix'] as const
type Step = (typeof STEPS)[number]

const { values } = parseArgs({
  options: {
    units: { type: 'string', default: '1000000' },
    step: { type: 'string' },
    folder: { type: 'string' },
  },
})
const total = Number(values.units)
const en = 'The General Assembly took note of the report and asked for another one'
const ru = 'Генеральная Ассамблея приняла доклад к сведению и просила представить ещё один'

function* units(): Generator<ExportUnit> {
  for (let id = 0; id < total; id++) {
    const rare = id % 10 === 0 ? ' 𠮷 & <b>' : ''
    const texts = [`${en} by ${id} days${rare}.`, `${ru} за ${id} дней${rare}.`]
    yield {
      ...{ id, state: 'unreviewed', confidence: 0.9, note: '', divergences: [] },
      members: texts.map((text) => [{ text, kind: 'body' }]),
    }
  }
}

async function run(step: Step, folder: string): Promise<number> {
  const file = join(folder, 'units.tmx')
  if (step === 'write') {
    const work = { id: null, name: 'bench', languages: ['en', 'ru'], comparable: () => false, units: units() }
    const { units: written } = await writeWhole(
      file,
      exportTmx([work], { ...DEFAULT_EXPORT, languages: ['en', 'ru'] }, { toolVersion: '0' }),
    )
    return written
  }
  let seen = 0
  if (step === 'read') {
    const reader = new TmxReader()
    const count = (events: ReturnType<TmxReader['push']>): void => {
      for (const { kind } of events) if (kind === 'unit') seen++
    }
    for await (const { text } of (await openXml(file)).chunks()) count(reader.push(text))
    count(reader.close())
  }
  if (step === 'validate') {
    const { units: validated, errors, warnings } = await validateFile(file)
    if (errors + warnings > 0) throw new Error(`${errors + warnings} problems in what was written`)
    seen = validated
  }
  if (step === 'fix') {
    seen = (await validateFile(file, { copy: join(folder, 'fixed.tmx') })).units
  }
  return seen
}

/** Starts a step in a process of its own and tells its line of the table. */
function measured(step: Step, folder: string): string {
  const args = [import.meta.filename, '--units', String(total), '--step', step, '--folder', folder]
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
  const { seconds, cpu, peak, seen } = JSON.parse(stdout) as Record<
    'seconds' | 'cpu' | 'peak' | 'seen',
    number
  >
  if (seen !== total) throw new Error(`${step}: ${seen} units of ${total}`)
  const rate = Math.round(total / seconds / 1000) * 1000
  return `| ${step.padEnd(8)} | ${seconds.toFixed(1).padStart(5)} | ${cpu.toFixed(1).padStart(5)} | ${rate.toLocaleString('en').padStart(12)} | ${String(Math.round(peak)).padStart(8)} |`
}

if (values.step !== undefined && values.folder !== undefined) {
  const step = STEPS.find((one) => one === values.step)
  if (step === undefined) throw new RangeError(`no step ${values.step}`)
  const begun = performance.now()
  const seen = await run(step, values.folder)
  const seconds = (performance.now() - begun) / 1000
  // Microseconds, and kilobytes on Linux.
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
  const cpu = (userCPUTime + systemCPUTime) / 1e6
  console.log(JSON.stringify({ seconds, cpu, peak: maxRSS / 1024, seen }))
} else {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-exchange-'))
  try {
    const lines = STEPS.map((step) => measured(step, folder))
    const megabytes = Math.round(statSync(join(folder, 'units.tmx')).size / 1e6)
    console.log(`${total.toLocaleString('en')} units, ${megabytes} MB of TMX\n`)
    console.log('| step     |     s | CPU s | units/s      | peak, MB |')
    console.log('| -------- | ----- | ----- | ------------ | -------- |')
    console.log(lines.join('\n'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
