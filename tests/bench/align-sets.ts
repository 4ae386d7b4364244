/**
 * Runs the translation aligner over a directory of alignment benchmarks and has their own scorer judge it.
 *
 *   node tests/bench/align-sets.ts [BENCH] [--set NAME[,NAME]] [--lexicons FOLDER|none] [--packs NAMES|none] [--rounds N]
 *
 * BENCH (or PARALLAX_BENCH, or ../shared/bench) holds `align/dev/<set>/<pair>/<doc>.{src,tgt,gold}` and
 * `align/score.mjs`. Prints strict and lax F1 of each set in full and in fast mode, and in full mode without the packs
 * of lexicons, beside what must be reached and what others reach; then strict F1 of each pair of languages. Lines are
 * source lines a CPU second (the quickest of the rounds, two by default; lexicons are read before). The installed
 * lexicons are used unless others, or none, are asked for.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { FAST, TRANSLATION } from '#shared/align/presets'
import { alignPair } from '#support/align-pair'
import type { Preset } from '#shared/align/translation'
import type { Lexicons } from '#shared/align/lexicon'
import { writeLinks } from '#shared/exchange/links'
import { alignerResources, createLexicons } from '#main/lexicons'
import { markdownTable, share } from '#support/markdown-table'

interface Cost {
  seconds: number
  lines: number
}

interface Figures {
  readonly name: string
  readonly f1_strict: number
  readonly f1_lax: number
}

/**
 * Strict F1: what must be reached and what is the goal; hunalign without a dictionary and the prototype on the same sets;
 * what Vecalign and Bertalign publish on other parts of the same collections.
 */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  mac: ['.87', '.92', '.35', '.881', '.886', '.915'],
  textberg: ['.86', '.92', '.70', '.875', '.902', '.936'],
  'ntrex-pert': ['.965', '.982', '.75', '.973', '', ''],
  'pud-pert': ['.97', '.99', '.76', '.981', '', ''],
  quran: ['.74', '.82', '.32', '.781', '', ''],
  bible: ['.98', '.99', '.82', '.986', '.957', '.974'],
  'ntrex-clean': ['.998', '1.000', '1.00', '1.000', '', ''],
  'pud-clean': ['.998', '1.000', '1.00', '1.000', '', ''],
  udhr: ['.998', '1.000', '.90', '1.000', '', ''],
}
const KNOWN_HEADS = ['must', 'goal', 'hunalign', 'prototype', 'Vecalign', 'Bertalign']

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    lexicons: { type: 'string' },
    packs: { type: 'string' },
    rounds: { type: 'string', default: '2' },
  },
})
const fallback = join(import.meta.dirname, '../../../shared/bench')
const bench = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align')

const { tokenise, lexicons: installed } = alignerResources(
  values.packs === 'none' ? [] : values.packs?.split(','),
)
const asked = values.lexicons
const lexicons = asked === 'none' ? undefined : asked === undefined ? installed : createLexicons(asked)
const rounds = Number(values.rounds)

/** One way to align that is measured. */
interface Mode {
  readonly name: string
  readonly preset: Preset
  readonly lexicons: Lexicons | undefined
  readonly rounds: number
}

const MODES: readonly Mode[] = [
  { name: 'full', preset: TRANSLATION, lexicons, rounds },
  { name: 'fast', preset: FAST, lexicons, rounds },
  ...(asked === undefined && values.packs !== 'none'
    ? [{ name: 'no pack', preset: TRANSLATION, lexicons: alignerResources([]).lexicons, rounds: 1 }]
    : []),
]

const directories = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

/** Aligns every document of a pair of languages and writes the beads. */
function alignDocuments(base: string, pair: string, hyps: string, { preset, lexicons, rounds }: Mode): Cost {
  const [sourceLang = 'und', targetLang = 'und'] = pair.split('-')
  mkdirSync(hyps, { recursive: true })
  // Read once in a process, not once a document.
  lexicons?.(sourceLang, targetLang)
  const documents = readdirSync(base)
    .filter((name) => name.endsWith('.gold'))
    .map((file) => {
      const doc = file.slice(0, -'.gold'.length)
      return { doc, source: linesOf(join(base, `${doc}.src`)), target: linesOf(join(base, `${doc}.tgt`)) }
    })
  let seconds = Infinity
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage()
    const found = documents.map(({ source, target }) =>
      alignPair(
        { lang: sourceLang, texts: source },
        { lang: targetLang, texts: target },
        { lexicons, tokenise, preset },
      ),
    )
    const { user, system } = process.cpuUsage(before)
    seconds = Math.min(seconds, (user + system) / 1e6)
    if (round === 0)
      for (const [n, beads] of found.entries())
        writeFileSync(
          join(hyps, `${documents[n]?.doc ?? ''}.hyp`),
          writeLinks(beads.map((bead) => [bead.source, bead.target])),
        )
  }
  return { seconds, lines: documents.reduce((sum, { source }) => sum + source.length, 0) }
}

/** Aligns the sets that are asked for. */
function alignSets(root: string, out: string, mode: Mode): Map<string, Cost> {
  const wanted = values.set?.split(',')
  const costs = new Map<string, Cost>()
  for (const set of directories(root).filter((name) => wanted?.includes(name) ?? true)) {
    const total = { seconds: 0, lines: 0 }
    for (const pair of directories(join(root, set))) {
      const cost = alignDocuments(join(root, set, pair), pair, join(out, set, pair), mode)
      costs.set(`${set}/${pair}`, cost)
      total.seconds += cost.seconds
      total.lines += cost.lines
    }
    costs.set(`${set}/ALL`, total)
  }
  return costs
}

/** What the scorer says of all sets; those without a hypothesis count as empty there. */
function score(root: string, hyps: string): Figures[] {
  const scorer = join(bench, 'score.mjs')
  const json = execFileSync(process.execPath, [scorer, '--json', '--dir', root, hyps], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return JSON.parse(json) as Figures[] // the scorer's own format
}

interface Measured {
  readonly mode: Mode
  readonly costs: ReadonlyMap<string, Cost>
  readonly figures: ReadonlyMap<string, Figures>
}

/** The figures of a whole set; the scorer has no row for the whole of a set of one pair. */
function figureOf({ costs, figures }: Measured, set: string): Figures | undefined {
  const [pair = ''] = [...costs.keys()].filter((name) => name.startsWith(`${set}/`))
  return figures.get(`${set}/ALL`) ?? figures.get(pair)
}

function printSets(measured: readonly Measured[], sets: readonly string[]): void {
  const heads = measured.flatMap(({ mode }) =>
    mode.name === 'no pack' ? [mode.name] : [mode.name, 'lax', 'lines/s'],
  )
  const rows = sets.map((set) => {
    const cells = measured.flatMap((one) => {
      const figure = figureOf(one, set)
      const { seconds, lines } = one.costs.get(`${set}/ALL`) ?? { seconds: 1, lines: 0 }
      const strict = share(figure?.f1_strict ?? 0)
      if (one.mode.name === 'no pack') return [strict]
      return [strict, share(figure?.f1_lax ?? 0), (lines / seconds).toFixed(0)]
    })
    return [set, ...(KNOWN[set] ?? []), ...cells]
  })
  console.log(markdownTable(['set', ...KNOWN_HEADS, ...heads], rows))
}

function printPairs([full]: readonly Measured[], sets: readonly string[]): void {
  const pairsOf = (set: string): string[] =>
    [...(full?.costs.keys() ?? [])].flatMap((name) =>
      name.startsWith(`${set}/`) && !name.endsWith('/ALL') ? [name.slice(set.length + 1)] : [],
    )
  const several = sets.filter((set) => pairsOf(set).length > 1)
  const pairs = [...new Set(several.flatMap(pairsOf))]
  if (several.length === 0) return
  const rows = several.map((set) => [
    set,
    ...pairs.map((pair) => share(full?.figures.get(`${set}/${pair}`)?.f1_strict ?? 0)),
  ])
  console.log(`\n${markdownTable(['full mode, each pair', ...pairs], rows)}`)
}

if (!existsSync(bench)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const root = join(bench, 'dev')
  const out = mkdtempSync(join(tmpdir(), 'parallax-align-'))
  const measured = MODES.map((mode): Measured => {
    const hyps = join(out, mode.name)
    const costs = alignSets(root, hyps, mode)
    return { mode, costs, figures: new Map(score(root, hyps).map((figure) => [figure.name, figure])) }
  })
  rmSync(out, { recursive: true })
  const sets = [...(measured[0]?.costs.keys() ?? [])].flatMap((name) =>
    name.endsWith('/ALL') ? [name.slice(0, -'/ALL'.length)] : [],
  )
  printSets(measured, sets)
  printPairs(measured, sets)
}
