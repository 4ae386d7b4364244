/**
 * Runs the translation aligner over a directory of alignment benchmarks and has their own scorer judge it.
 *
 *   node tests/bench/align.ts [BENCH] [--set NAME[,NAME]] [--docs] [--keep DIR]
 *
 * BENCH holds `align/dev/<set>/<pair>/<doc>.{src,tgt,gold}` and `align/score.mjs`; see support/bench.ts for
 * where it is looked for. Prints strict and lax F1 a set, CPU seconds and source lines a CPU second.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { alignPair } from '#shared/align/pair'
import { addTallies, scoreOf, tally } from '#shared/align/evaluate'
import type { PlainBead, Tally } from '#shared/align/evaluate'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    set: { type: 'string' },
    part: { type: 'string', default: 'dev' },
    docs: { type: 'boolean', default: false },
  },
})

function benchDirectory(): string | null {
  const candidates = [
    positionals[0],
    process.env['PARALLAX_BENCH'],
    join(import.meta.dirname, '../../../shared/bench'),
  ]
  const named = candidates.find((path) => path !== undefined && path !== '')
  return named !== undefined && readable(join(named, 'align')) ? named : null
}

function readable(path: string): boolean {
  try {
    readdirSync(path)
    return true
  } catch {
    return false
  }
}

const linesOf = (file: string): string[] => readFileSync(file, 'utf8').replace(/\n$/u, '').split('\n')

function readGold(file: string): PlainBead[] {
  return linesOf(file).flatMap((line) => {
    const match = /^\[([\d, ]*)\]:\[([\d, ]*)\]/u.exec(line)
    if (match === null) return []
    const list = (text = ''): number[] =>
      text
        .split(',')
        .filter((n) => n.trim() !== '')
        .map(Number)
    return [[list(match[1]), list(match[2])] as const]
  })
}

const bench = benchDirectory()
if (bench === null) {
  console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
} else {
  const root = join(bench, 'align', values.part)
  const out = mkdtempSync(join(tmpdir(), 'parallax-align-'))
  const wanted = values.set?.split(',')
  const sets = readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && (wanted?.includes(entry.name) ?? true))
    .map((entry) => entry.name)
  console.log('set / pair                  strict    lax   CPU s  lines/s')
  for (const set of sets) {
    const ofSet: Tally[] = []
    let setSeconds = 0
    let setLines = 0
    const print = (name: string, tallies: readonly Tally[], seconds: number, lines: number): void => {
      const { strict, lax } = addTallies(tallies)
      const figures = [
        scoreOf(strict).f1.toFixed(3),
        scoreOf(lax).f1.toFixed(3),
        seconds.toFixed(1),
        (lines / seconds).toFixed(0),
      ]
      console.log(name.padEnd(26) + figures.map((text) => text.padStart(8)).join(''))
    }
    for (const pair of readdirSync(join(root, set))) {
      const [sourceLang = 'und', targetLang = 'und'] = pair.split('-')
      const base = join(root, set, pair)
      const hyps = join(out, 'hyp', set, pair)
      mkdirSync(hyps, { recursive: true })
      for (const file of readdirSync(base)
        .filter((name) => name.endsWith('.gold'))
        .sort()) {
        const doc = file.slice(0, -'.gold'.length)
        const source = linesOf(join(base, `${doc}.src`))
        const target = linesOf(join(base, `${doc}.tgt`))
        const before = process.cpuUsage()
        const beads = alignPair({ lang: sourceLang, texts: source }, { lang: targetLang, texts: target })
        const { user, system } = process.cpuUsage(before)
        setSeconds += (user + system) / 1e6
        setLines += source.length
        const plain = beads.map((bead): PlainBead => [bead.source, bead.target])
        writeFileSync(
          join(hyps, `${doc}.hyp`),
          plain.map(([a, b]) => `[${a.join(', ')}]:[${b.join(', ')}]\n`).join(''),
        )
        ofSet.push(tally(readGold(join(base, file)), plain))
      }
    }
    print(set, ofSet, setSeconds, setLines)
  }
  const scorer = join(bench, 'align', 'score.mjs')
  console.log(
    execFileSync(process.execPath, [scorer, '--dir', root, join(out, 'hyp')], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
      .split('\n')
      .filter((l) => !/ 0\.000   0\.000   0\.000 /.test(l))
      .join('\n'),
  )
  rmSync(out, { recursive: true })
}
