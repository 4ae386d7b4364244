/**
 * How well comparable texts are linked: one version as a summary of the other.
 *
 *   node tests/bench/align-islands.ts [BENCH]
 *
 * The summaries are made here, seeded, from the clean sets of `align/dev`: 40 % of the source segments and 70 % of the
 * target segments are left out, and of the target segments that stay 40 % of the words. Right is a link whose segments
 * the gold links, too; recall is over those of its links of which both sides stayed.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { islandAligner } from '#shared/align/islands'
import { prepareSide } from '#shared/align/side'
import { alignerResources } from '#main/lexicons'
import { goldDocuments } from '#support/alignment-gold'
import type { GoldDocument } from '#support/alignment-gold'
import { markdownTable, share } from '#support/markdown-table'
import { seededRandom } from '#support/random'

const SOURCE_STAYS = 0.6
const TARGET_STAYS = 0.3
const WORD_STAYS = 0.6

const { positionals } = parseArgs({ allowPositionals: true })
const fallback = join(import.meta.dirname, '../../../shared/bench')
const root = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align/dev')
const { lexicons, tokenise } = alignerResources()

interface Counts {
  found: number
  right: number
  wanted: number
}

/** Links the summary of a document, and adds to the counts. */
function measure({ source, target, gold }: GoldDocument, seed: number, counts: Counts): void {
  const random = seededRandom(seed)
  const stays = (texts: readonly string[], part: number): number[] =>
    [...texts.keys()].filter(() => random() < part)
  const sources = stays(source.texts, SOURCE_STAYS)
  const targets = stays(target.texts, TARGET_STAYS)
  const thinned = (text: string): string => {
    const words = text.split(' ').filter(() => random() < WORD_STAYS)
    return words.length === 0 ? text : words.join(' ')
  }
  const sourceTexts = sources.map((i) => source.texts[i] ?? '')
  const targetTexts = targets.map((j) => thinned(target.texts[j] ?? ''))
  const beads = islandAligner(lexicons)(
    prepareSide(sourceTexts, source.lang, tokenise),
    prepareSide(targetTexts, target.lang, tokenise),
    [],
  )
  const right = new Set(gold.flatMap(([s, t]) => s.flatMap((i) => t.map((j) => `${i} ${j}`))))
  for (const i of sources) for (const j of targets) if (right.has(`${i} ${j}`)) counts.wanted++
  for (const bead of beads) {
    const [i, j] = [bead.source[0], bead.target[0]]
    if (i === undefined || j === undefined) continue
    counts.found++
    if (right.has(`${sources[i] ?? ''} ${targets[j] ?? ''}`)) counts.right++
  }
}

if (!existsSync(root)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const rows = ['ntrex-clean', 'pud-clean'].flatMap((set) => {
    const pairs = new Map<string, Counts>()
    const all: Counts = { found: 0, right: 0, wanted: 0 }
    for (const [n, document] of goldDocuments(join(root, set)).entries()) {
      const name = `${document.source.lang}-${document.target.lang}`
      const own = pairs.get(name) ?? { found: 0, right: 0, wanted: 0 }
      pairs.set(name, own)
      measure(document, n + 1, own)
    }
    for (const own of pairs.values())
      for (const key of ['found', 'right', 'wanted'] as const) all[key] += own[key]
    return [...pairs, ['all', all] as const].map(([pair, { found, right, wanted }]) => [
      `${set}, ${pair}`,
      String(found),
      share(right / Math.max(1, found)),
      share(right / Math.max(1, wanted)),
    ])
  })
  console.log(markdownTable(['comparable texts', 'links', 'precision', 'recall'], rows))
}
