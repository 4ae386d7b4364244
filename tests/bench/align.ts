/**
 * Runs the translation aligner over a directory of alignment benchmarks and has their own scorer judge it.
 *
 *   node tests/bench/align.ts [BENCH] [--set NAME[,NAME]] [--lexicons FOLDER|none]
 *
 * BENCH (or PARALLAX_BENCH, or ../shared/bench) holds `align/dev/<set>/<pair>/<doc>.{src,tgt,gold}` and
 * `align/score.mjs`. Prints strict and lax F1 of each pair and set, CPU seconds and source lines a CPU second.
 * The installed lexicons are used unless others, or none, are asked for.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignPair } from '#shared/align/pair'
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

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    lexicons: { type: 'string' },
  },
})
const fallback = join(import.meta.dirname, '../../../shared/bench')
const bench = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align')

const { tokenise, lexicons: installed } = alignerResources()
const asked = values.lexicons
const lexicons = asked === 'none' ? undefined : asked === undefined ? installed : createLexicons(asked)

const directories = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

/** Aligns every document of a pair of languages and writes the beads. */
function alignDocuments(base: string, pair: string, hyps: string): Cost {
  const [sourceLang = 'und', targetLang = 'und'] = pair.split('-')
  const cost = { seconds: 0, lines: 0 }
  mkdirSync(hyps, { recursive: true })
  for (const file of readdirSync(base).filter((name) => name.endsWith('.gold'))) {
    const doc = file.slice(0, -'.gold'.length)
    const source = linesOf(join(base, `${doc}.src`))
    const target = linesOf(join(base, `${doc}.tgt`))
    const before = process.cpuUsage()
    const beads = alignPair(
      { lang: sourceLang, texts: source },
      { lang: targetLang, texts: target },
      { lexicons, tokenise },
    )
    const { user, system } = process.cpuUsage(before)
    cost.seconds += (user + system) / 1e6
    cost.lines += source.length
    writeFileSync(join(hyps, `${doc}.hyp`), writeLinks(beads.map((bead) => [bead.source, bead.target])))
  }
  return cost
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
  const wanted = values.set?.split(',')
  const costs = new Map<string, Cost>()
  for (const set of directories(root).filter((name) => wanted?.includes(name) ?? true)) {
    const total = { seconds: 0, lines: 0 }
    for (const pair of directories(join(root, set))) {
      const cost = alignDocuments(join(root, set, pair), pair, join(out, set, pair))
      costs.set(`${set}/${pair}`, cost)
      total.seconds += cost.seconds
      total.lines += cost.lines
    }
    costs.set(`${set}/ALL`, total)
  }
  console.log(`${'set/pair'.padEnd(24)}  strict     lax   CPU s lines/s`)
  for (const { name, f1_strict: strict, f1_lax: lax } of score(root, out)) {
    const cost = costs.get(name)
    if (cost === undefined) continue
    const { seconds, lines } = cost
    const figures = [strict.toFixed(3), lax.toFixed(3), seconds.toFixed(1), (lines / seconds).toFixed(0)]
    console.log(name.padEnd(24) + figures.map((text) => text.padStart(8)).join(''))
  }
  rmSync(out, { recursive: true })
}
