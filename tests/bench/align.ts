/**
 * Runs the translation aligner over a directory of alignment benchmarks, in full and in fast mode, and has their own
 * scorer judge it.
 *
 *   node tests/bench/align.ts [BENCH] [--set NAME[,NAME]] [--lexicons FOLDER|none] [--packs NAMES|none] [--rounds N]
 *
 * BENCH (or PARALLAX_BENCH, or ../shared/bench) holds `align/dev/<set>/<pair>/<doc>.{src,tgt,gold}` and
 * `align/score.mjs`. Prints strict and lax F1 of each pair and set and source lines a CPU second (the quickest of the
 * rounds, three by default; lexicons are read before); of a set also what it must reach, and what hunalign and the
 * prototype reached. The installed lexicons are used unless others, or none, are asked for.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignPair, FAST, TRANSLATION } from '#shared/align/pair'
import type { Preset } from '#shared/align/translation'
import { alignerResources, createLexicons } from '#main/lexicons'
import { writeLinks } from '#shared/exchange/links'

interface Cost {
  seconds: number
  lines: number
}

interface Figures {
  readonly name: string
  readonly f1_strict: number
  readonly f1_lax: number
}

/** Strict F1 on the same sets: hunalign without a dictionary, the prototype, and what must be reached. */
const KNOWN: Readonly<Record<string, readonly [hunalign: string, prototype: string, must: string]>> = {
  mac: ['.35', '.881', '.87'],
  textberg: ['.70', '.875', '.86'],
  'ntrex-pert': ['.75', '.973', '.965'],
  'pud-pert': ['.76', '.981', '.97'],
  quran: ['.32', '.781', '.74'],
  bible: ['.82', '.986', '.98'],
  'ntrex-clean': ['1.00', '1.000', '.998'],
  'pud-clean': ['1.00', '1.000', '.998'],
  udhr: ['.90', '1.000', '.998'],
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    lexicons: { type: 'string' },
    packs: { type: 'string' },
    rounds: { type: 'string', default: '3' },
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

const directories = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

/** Aligns every document of a pair of languages and writes the beads. */
function alignDocuments(base: string, pair: string, hyps: string, preset: Preset): Cost {
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
function alignSets(root: string, out: string, preset: Preset): Map<string, Cost> {
  const wanted = values.set?.split(',')
  const costs = new Map<string, Cost>()
  for (const set of directories(root).filter((name) => wanted?.includes(name) ?? true)) {
    const total = { seconds: 0, lines: 0 }
    for (const pair of directories(join(root, set))) {
      const cost = alignDocuments(join(root, set, pair), pair, join(out, set, pair), preset)
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

if (!existsSync(bench)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const root = join(bench, 'dev')
  const out = mkdtempSync(join(tmpdir(), 'parallax-align-'))
  const modes = [TRANSLATION, FAST].map((preset, n) => {
    const hyps = join(out, String(n))
    const costs = alignSets(root, hyps, preset)
    return { costs, figures: new Map(score(root, hyps).map((figure) => [figure.name, figure] as const)) }
  })
  const heads = ['must', 'hunalign', 'prototype', 'full', 'lax', 'lines/s', 'fast', 'lax', 'lines/s']
  console.log('set/pair'.padEnd(20) + heads.map((text) => text.padStart(10)).join(''))
  for (const name of modes[0]?.costs.keys() ?? []) {
    const [set = ''] = name.split('/')
    const isWhole = name.endsWith('/ALL')
    // A set of one pair is one row.
    const siblings = [...(modes[0]?.costs.keys() ?? [])].filter((other) => other.startsWith(`${set}/`)).length
    if (siblings === 2 && !isWhole) continue
    const [hunalign, prototype, must] = KNOWN[set] ?? ['', '', '']
    const cells = isWhole ? [must, hunalign, prototype] : ['', '', '']
    for (const { costs, figures } of modes) {
      const figure = figures.get(name) ?? figures.get(name.replace('/ALL', `/${onlyPair(costs, set)}`))
      const { seconds, lines } = costs.get(name) ?? { seconds: 1, lines: 0 }
      cells.push(
        figure?.f1_strict.toFixed(3) ?? '-',
        figure?.f1_lax.toFixed(3) ?? '-',
        (lines / seconds).toFixed(0),
      )
    }
    console.log((isWhole ? set : `  ${name}`).padEnd(20) + cells.map((text) => text.padStart(10)).join(''))
  }
  rmSync(out, { recursive: true })
}

/** The pair of a set that has but one: the scorer makes no row of its whole. */
function onlyPair(costs: ReadonlyMap<string, Cost>, set: string): string {
  return [...costs.keys()].find((name) => name.startsWith(`${set}/`))?.slice(set.length + 1) ?? ''
}
