/**
 * How far the confidence of the aligner is to be believed, and what accepting beads brings.
 *
 *   node tests/bench/align-confidence.ts [BENCH]
 *
 * First table: over all beads found (nulls included), accuracy, expected calibration error in ten bins, and the share
 * of the errors among the 10 % and 20 % of least confidence. Second table: of each document the beads of least
 * confidence are set right, 10, 25 and 50 of them (documents of at least twice as many); strict F1 of the rest before
 * and after the document is aligned again. The bible is left out: its gold is by verse.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bead } from '#shared/align/bead'
import { addTallies, scoreOf, tally } from '#shared/align/evaluate'
import type { PlainBead, Tally } from '#shared/align/evaluate'
import { alignPair } from '#shared/align/pair'
import { alignerResources } from '#main/lexicons'
import { goldDocuments } from '#support/alignment-gold'
import type { GoldDocument } from '#support/alignment-gold'

const { positionals } = parseArgs({ allowPositionals: true })
const fallback = join(import.meta.dirname, '../../../shared/bench')
const root = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align/dev')
const BINS = 10
const ACCEPTED = [10, 25, 50]

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const keyOf = ([source, target]: PlainBead): string => `${source.join()}:${target.join()}`
const plain = ({ source, target }: Bead): PlainBead => [source, target]

function align({ source, target }: GoldDocument, pinned: readonly Bead[] = []): Bead[] {
  return alignPair(source, target, { ...alignerResources(), pinned })
}

function judge({ gold }: GoldDocument, beads: readonly Bead[]): Judged[] {
  const right = new Set(gold.map(keyOf))
  return beads.map((bead) => ({ confidence: bead.confidence, right: right.has(keyOf(plain(bead))) }))
}

/** Strict F1 before and after the `count` beads of least confidence were set right, of all that is not among them. */
function accept(
  document: GoldDocument,
  beads: readonly Bead[],
  count: number,
): readonly [Tally, Tally] | null {
  if (document.gold.length < 2 * count) return null
  const accepted = new Map<string, PlainBead>()
  for (const { source, target } of beads.toSorted((a, b) => a.confidence - b.confidence)) {
    if (accepted.size >= count) break
    const truth = document.gold.find(([s, t]) =>
      source.length > 0 ? s.includes(source[0] ?? -1) : t.includes(target[0] ?? -1),
    )
    if (truth !== undefined) accepted.set(keyOf(truth), truth)
  }
  const pinned = [...accepted.values()].map(([source, target]): Bead => ({
    source,
    target,
    confidence: 1,
    reasons: [],
  }))
  const settledSource = new Set(pinned.flatMap(({ source }) => source))
  const settledTarget = new Set(pinned.flatMap(({ target }) => target))
  const isOpen = ([source, target]: PlainBead): boolean =>
    source.some((i) => !settledSource.has(i)) || target.some((j) => !settledTarget.has(j))
  const rest = document.gold.filter(isOpen)
  const score = (found: readonly Bead[]): Tally => tally(rest, found.map(plain).filter(isOpen))
  return [score(beads), score(align(document, pinned))]
}

function calibration(judged: readonly Judged[]): string[] {
  const total = judged.length
  const share = (list: readonly Judged[]): number =>
    list.filter(({ right }) => right).length / (list.length || 1)
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    )
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1)
    error += (inside.length / total) * Math.abs(claimed - share(inside))
  }
  const worst = judged.toSorted((a, b) => a.confidence - b.confidence)
  const errors = judged.filter(({ right }) => !right).length
  const among = (part: number): string =>
    `${((100 * worst.slice(0, Math.round(part * total)).filter(({ right }) => !right).length) / (errors || 1)).toFixed(0)} %`
  return [share(judged).toFixed(3), error.toFixed(3), among(0.1), among(0.2)]
}

if (!existsSync(root)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const judged = new Map<string, Judged[]>()
  const gains = new Map<string, string[]>()
  for (const set of readdirSync(root).filter((name) => name !== 'bible' && name !== 'COUNTS.tsv')) {
    const documents = goldDocuments(join(root, set))
    const found = documents.map((document) => align(document))
    judged.set(
      set,
      documents.flatMap((document, k) => judge(document, found[k] ?? [])),
    )
    if (set.endsWith('-clean') || set === 'udhr') continue
    const row = ACCEPTED.map((count) => {
      const results = documents.flatMap((document, k) => {
        const result = accept(document, found[k] ?? [], count)
        return result === null ? [] : [result]
      })
      const f1 = (tallies: readonly Tally[]): string => scoreOf(addTallies(tallies).strict).f1.toFixed(3)
      return results.length === 0
        ? '-'
        : `${f1(results.map(([before]) => before))} -> ${f1(results.map(([, after]) => after))}`
    })
    gains.set(set, row)
  }
  const print = (name: string, cells: readonly string[]): void => {
    console.log(name.padEnd(14) + cells.map((cell) => cell.padStart(16)).join(''))
  }
  print('confidence', ['accuracy', 'ECE', 'worst 10 %', 'worst 20 %'])
  for (const [set, list] of judged) print(set, calibration(list))
  print('all', calibration([...judged.values()].flat()))
  print('\naccepted', ACCEPTED.map(String))
  for (const [set, row] of gains) print(set, row)
}
