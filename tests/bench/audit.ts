/**
 * Runs the checks, with the true links, over the audit benchmark and has its own scorer judge the findings.
 *
 *   node tests/bench/audit.ts [BENCH] [--keep DIR] [--only number,date] [--false 10] [--missed 10] [--min-confidence 0,0.5,0.8] [--own-alignment] [--fold 1/2] [--speed]
 *
 * BENCH holds `audit/score-audit.mjs` and `audit/dev` (default: PARALLAX_BENCH, else ../shared/bench beside the
 * repository; `skipped` where there is none). Prints what the scorer prints: recall, precision and false alarms a
 * category at each confidence. With `--own-alignment` the links are Parallax's own, for the altered and the clean texts.
 * Categories that no check reports count as missed. With `--fold 1/2` every second document is judged, from the first on: read
 * the errors of one half only, and believe the figures of the other. The traps are judged in each. With `--speed`, units per second of processor time follow, check by
 * check, with the slowest three named (see check-speed.ts).
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignerResources } from '#main/lexicons'
import { alignWork } from '#shared/align/work'
import { checkWork } from '#shared/check/check'
import { CHECKED, type CheckedCategory } from '#shared/check/registry'
import { readLinks } from '#shared/exchange/links'
import type { PlainSegment, PlainWork } from '#shared/plain'
import { segmentLines } from '#shared/segment/lines'
import { doubledSpaces } from '#shared/text/doubled-spaces'
import { render } from '#shared/text/render'

const PAIRS = ['zh-tr', 'zh-ru', 'zh-en', 'tr-ru', 'tr-en', 'ru-en']
const FOUR = ['zh', 'tr', 'ru', 'en']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    keep: { type: 'string' },
    only: { type: 'string' },
    false: { type: 'string' },
    missed: { type: 'string' },
    'own-alignment': { type: 'boolean', default: false },
    fold: { type: 'string', default: '1/1' },
    speed: { type: 'boolean', default: false },
    'min-confidence': { type: 'string', default: '0,0.5,0.8' },
  },
})
const bench =
  positionals[0] ?? process.env['PARALLAX_BENCH'] ?? join(import.meta.dirname, '../../../shared/bench')
const data = join(bench, 'audit/dev')
const [fold = 1, folds = 1] = values.fold.split('/').map(Number)
if (!(fold >= 1 && fold <= folds)) throw new RangeError(`--fold is K/N, K from 1 to N, not ${values.fold}`)
if (existsSync(data)) run()
else console.log(`audit: skipped, no ${data}`)

function run(): void {
  const out = values.keep ?? mkdtempSync(join(tmpdir(), 'parallax-audit-'))
  const started = performance.now()
  let units = 0
  for (const pair of PAIRS) {
    for (const set of [`seeded/${pair}`, 'clean'])
      for (const doc of documents(join(data, set), `.${pair}.links`))
        units += check(
          join(data, set, doc),
          pair.split('-'),
          `.${pair}.links`,
          join(out, set === 'clean' ? `clean/${pair}` : set, `${doc}.json`),
        )
    units += check(
      join(data, 'traps/traps'),
      pair.split('-'),
      `.${pair}.links`,
      join(out, `traps/${pair}.json`),
    )
  }
  for (const set of ['fourway', 'clean'])
    for (const doc of documents(join(data, set), '.units'))
      units += check(
        join(data, set, doc),
        FOUR,
        '.units',
        join(out, set === 'clean' ? 'clean/4way' : set, `${doc}.json`),
      )
  units += check(join(data, 'traps/traps'), FOUR, '.units', join(out, 'traps/4way.json'))
  const seconds = (performance.now() - started) / 1000
  const options = (['false', 'missed'] as const).flatMap((name) =>
    values[name] === undefined ? [] : [`--${name}`, values[name]],
  )
  const args = [
    join(bench, 'audit/score-audit.mjs'),
    data,
    out,
    '--kinds',
    '--min-confidence',
    values['min-confidence'],
    ...options,
  ]
  console.log(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 1 << 26 }))
  console.log(`checked ${units} units in ${seconds.toFixed(1)} s`)
  if (values.speed) {
    const script = join(import.meta.dirname, 'check-speed.ts')
    console.log(execFileSync(process.execPath, [script, bench], { encoding: 'utf8' }))
  }
  if (values.keep === undefined) rmSync(out, { recursive: true })
}

/** The documents of a folder that belong to the fold: each document, under whichever pair, is always in the same. */
function documents(directory: string, suffix: string): string[] {
  const named = (folder: string): string[] =>
    readdirSync(folder)
      .filter((name) => name.endsWith(suffix))
      .map((name) => name.slice(0, -suffix.length))
      .sort()
  const all = named(join(data, 'clean'))
  return named(directory).filter((name) => all.indexOf(name) % folds === fold - 1)
}

/** Checks one document and writes its findings in the scorer's form; returns the number of units. */
function check(base: string, langs: readonly string[], links: string, target: string): number {
  const versions = langs.map((lang) => ({
    lang,
    segments: segmentsOf(readFileSync(`${base}.${lang}`, 'utf8')),
  }))
  const work: PlainWork = { versions, comparable: [] }
  const groups = values['own-alignment']
    ? alignWork(work, alignerResources()).groups.map(({ members }) => members)
    : readLinks(
        readFileSync(base + links, 'utf8'),
        versions.map(({ segments }) => segments.length),
      )
  const findings = checkWork(
    work,
    groups,
    values.only === undefined
      ? alignerResources()
      : { ...alignerResources(), categories: categories(values.only) },
  ).map((finding) => ({
    ...finding,
    evidence: finding.evidence.map((evidence) => ({ ...evidence, version: langs[evidence.version] })),
  }))
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, JSON.stringify({ findings }, null, 1))
  return groups.length
}

function segmentsOf(text: string): PlainSegment[] {
  return segmentLines(text).map(({ spans, paragraph, kind }) => ({
    ...{ text: render(text, spans), paragraph, kind },
    doubled: doubledSpaces(text, spans),
  }))
}

function categories(list: string): CheckedCategory[] {
  return CHECKED.filter((name) => list.split(',').includes(name))
}
