/**
 * How far the confidence of the aligner is to be believed.
 *
 *   node tests/bench/align-confidence.ts [BENCH]
 *
 * Over all beads found (nulls included): accuracy, expected calibration error in ten bins, and the share of the errors
 * among the 10 % and 20 % of least confidence. The bible is left out: its gold is by verse.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bead } from '#shared/align/bead'
import type { PlainBead } from '#support/align-score'
import { alignPair } from '#support/align-pair'
import { alignerResources } from '#main/lexicons'
import { goldDocuments } from '#support/alignment-gold'
import type { GoldDocument } from '#support/alignment-gold'
import { markdownTable, share } from '#support/markdown-table'

const { positionals } = parseArgs({ allowPositionals: true })
const fallback = join(import.meta.dirname, '../../../shared/bench')
const root = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align/dev')
const BINS = 10

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const keyOf = ([source, target]: PlainBead): string => `${source.join()}:${target.join()}`
const plain = ({ source, target }: Bead): PlainBead => [source, target]

function align({ source, target }: GoldDocument): Bead[] {
  return alignPair(source, target, alignerResources())
}

function judge({ gold }: GoldDocument, beads: readonly Bead[]): Judged[] {
  const right = new Set(gold.map(keyOf))
  return beads.map((bead) => ({ confidence: bead.confidence, right: right.has(keyOf(plain(bead))) }))
}

function calibration(judged: readonly Judged[]): string[] {
  const total = judged.length
  const rightShare = (list: readonly Judged[]): number =>
    list.filter(({ right }) => right).length / (list.length || 1)
  let error = 0
  for (let bin = 0; bin < BINS; bin++) {
    const inside = judged.filter(
      ({ confidence }) => Math.min(BINS - 1, Math.floor(confidence * BINS)) === bin,
    )
    const claimed = inside.reduce((sum, { confidence }) => sum + confidence, 0) / (inside.length || 1)
    error += (inside.length / total) * Math.abs(claimed - rightShare(inside))
  }
  const worst = judged.toSorted((a, b) => a.confidence - b.confidence)
  const errors = judged.filter(({ right }) => !right).length
  const among = (part: number): string =>
    `${((100 * worst.slice(0, Math.round(part * total)).filter(({ right }) => !right).length) / (errors || 1)).toFixed(0)} %`
  return [share(rightShare(judged)), share(error), among(0.1), among(0.2)]
}

if (!existsSync(root)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const judged = new Map<string, Judged[]>()
  for (const set of readdirSync(root).filter((name) => name !== 'bible' && name !== 'COUNTS.tsv')) {
    const documents = goldDocuments(join(root, set))
    const found = documents.map((document) => align(document))
    judged.set(
      set,
      documents.flatMap((document, k) => judge(document, found[k] ?? [])),
    )
  }
  const rows = [...judged].map(([set, list]) => [set, ...calibration(list)])
  rows.push(['all', ...calibration([...judged.values()].flat())])
  console.log(
    markdownTable(['confidence', 'accuracy', 'ECE', 'errors in worst 10 %', 'errors in worst 20 %'], rows),
  )
}
