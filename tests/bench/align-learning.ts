/**
 * What accepting units brings: to the rest of their document, and to the next document of the project.
 *
 *   node tests/bench/align-learning.ts [BENCH] [--set NAME[,NAME]]
 *
 * Of each document the 10, 25 and 50 units of least confidence are set right (documents of at least twice as many).
 * First table: strict F1 of the rest before and after the document is aligned again, with the accepted units as
 * anchors. Second: strict F1 of the next document of the pair of languages, before and after the project learnt its
 * lexicon from them; `all` is from all gold units of all documents before it. The bible is left out: its gold is by verse.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Bead } from '#shared/align/bead'
import { addTallies, scoreOf, tally } from '#support/align-score'
import type { PlainBead, Tally } from '#support/align-score'
import { alignPair } from '#support/align-pair'
import { learnPairs, learntLexicons } from '#shared/align/project-lexicon'
import type { AcceptedText } from '#shared/align/project-lexicon'
import type { Lexicons } from '#shared/align/lexicon'
import { alignerResources } from '#main/lexicons'
import { goldDocuments } from '#support/alignment-gold'
import type { GoldDocument } from '#support/alignment-gold'
import { markdownTable, share } from '#support/markdown-table'

const { positionals, values } = parseArgs({ allowPositionals: true, options: { set: { type: 'string' } } })
const fallback = join(import.meta.dirname, '../../../shared/bench')
const root = join(positionals[0] ?? process.env['PARALLAX_BENCH'] ?? fallback, 'align/dev')
const COUNTS = [10, 25, 50]

/** Scores before, and with one thing after the other. */
type Gain = readonly Tally[]

const { lexicons, tokenise } = alignerResources()
const keyOf = ([source, target]: PlainBead): string => `${source.join()}:${target.join()}`
const plain = ({ source, target }: Bead): PlainBead => [source, target]

function align({ source, target }: GoldDocument, pinned: readonly Bead[], told?: Lexicons): Bead[] {
  return alignPair(source, target, { lexicons, tokenise, pinned, hints: { told } })
}

/** The gold beads at the segments that the aligner was least sure of. */
function setRight({ gold }: GoldDocument, beads: readonly Bead[], count: number): PlainBead[] {
  const accepted = new Map<string, PlainBead>()
  for (const { source, target } of beads.toSorted((a, b) => a.confidence - b.confidence)) {
    if (accepted.size >= count) break
    const truth = gold.find(([s, t]) =>
      source.length > 0 ? s.includes(source[0] ?? -1) : t.includes(target[0] ?? -1),
    )
    if (truth !== undefined) accepted.set(keyOf(truth), truth)
  }
  return [...accepted.values()]
}

/** What is left to be found when those are settled. */
function restGain(document: GoldDocument, before: readonly Bead[], accepted: readonly PlainBead[]): Gain {
  const pinned = accepted.map(([source, target]): Bead => ({ source, target, confidence: 1, reasons: [] }))
  const settledSource = new Set(pinned.flatMap(({ source }) => source))
  const settledTarget = new Set(pinned.flatMap(({ target }) => target))
  const isOpen = ([source, target]: PlainBead): boolean =>
    source.some((i) => !settledSource.has(i)) || target.some((j) => !settledTarget.has(j))
  const rest = document.gold.filter(isOpen)
  const score = (found: readonly Bead[]): Tally => tally(rest, found.map(plain).filter(isOpen))
  return [score(before), score(align(document, pinned))]
}

function textsOf({ source, target }: GoldDocument, beads: readonly PlainBead[]): AcceptedText[] {
  const join = (texts: readonly string[], places: readonly number[]): string =>
    places.map((place) => texts[place] ?? '').join(' ')
  return beads
    .filter(([s, t]) => s.length > 0 && t.length > 0)
    .map(([s, t]) => ({ source: join(source.texts, s), target: join(target.texts, t) }))
}

function learntFrom({ source, target }: GoldDocument, accepted: readonly AcceptedText[]): Lexicons {
  return learntLexicons([learnPairs([source.lang, target.lang], accepted, lexicons, tokenise)])
}

function nextGain(next: GoldDocument, before: readonly Bead[], accepted: readonly AcceptedText[]): Gain {
  const after = align(next, [], learntFrom(next, accepted))
  return [tally(next.gold, before.map(plain)), tally(next.gold, after.map(plain))]
}

function show(gains: readonly Gain[]): string {
  if (gains.length === 0) return '-'
  const [first = []] = gains
  return first
    .map((_, at) => share(scoreOf(addTallies(gains.flatMap((gain) => gain[at] ?? [])).strict).f1))
    .join(' -> ')
}

/** Documents of one pair of languages in their order. */
function byPair(documents: readonly GoldDocument[]): GoldDocument[][] {
  const pairs = new Map<string, GoldDocument[]>()
  for (const document of documents) {
    const name = `${document.source.lang} ${document.target.lang}`
    pairs.set(name, [...(pairs.get(name) ?? []), document])
  }
  return [...pairs.values()]
}

if (!existsSync(root)) console.log('skipped: no benchmark directory (give its path, or set PARALLAX_BENCH)')
else {
  const wanted = values.set?.split(',')
  const sets = readdirSync(root).filter(
    (name) => wanted?.includes(name) ?? !/^bible$|^udhr$|-clean$|\.tsv$/.test(name),
  )
  const rows: [set: string, rest: string[], next: string[]][] = []
  for (const set of sets) {
    const rest = COUNTS.map((): Gain[] => [])
    const next = [...COUNTS, Infinity].map((): Gain[] => [])
    for (const documents of byPair(goldDocuments(join(root, set)))) {
      const found = documents.map((document) => align(document, []))
      const learnt: AcceptedText[] = []
      for (const [k, document] of documents.entries()) {
        const beads = found[k] ?? []
        const following = documents[k + 1]
        const after = found[k + 1] ?? []
        for (const [c, count] of COUNTS.entries()) {
          if (document.gold.length < 2 * count) continue
          const accepted = setRight(document, beads, count)
          rest[c]?.push(restGain(document, beads, accepted))
          if (following !== undefined) next[c]?.push(nextGain(following, after, textsOf(document, accepted)))
        }
        learnt.push(...textsOf(document, document.gold))
        if (following !== undefined) next[COUNTS.length]?.push(nextGain(following, after, learnt))
      }
    }
    rows.push([set, rest.map(show), next.map(show)])
  }
  console.log(
    markdownTable(
      ['rest of the document, accepted', ...COUNTS.map(String)],
      rows.map(([set, rest]) => [set, ...rest]),
    ),
  )
  console.log('')
  console.log(
    markdownTable(
      ['next document, accepted before', ...COUNTS.map(String), 'all'],
      rows.map(([set, , next]) => [set, ...next]),
    ),
  )
}
