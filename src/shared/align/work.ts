import type { Bead } from '#shared/align/bead'
import { combine } from '#shared/align/consensus'
import { controlOf, within } from '#shared/align/control'
import type { Listener } from '#shared/align/control'
import { readConsistently } from '#shared/align/consistency'
import type { PairLearning } from '#shared/align/consistency'
import type { PairBeads } from '#shared/align/contradictions'
import { islandAligner } from '#shared/align/islands'
import { mergedLexicons } from '#shared/align/lexicon-merge'
import type { Vectors } from '#shared/align/embeddings'
import type { Lexicons } from '#shared/align/lexicon'
import { FAST, TRANSLATION, withLexicons } from '#shared/align/presets'
import { prepareSide } from '#shared/align/side'
import { learn } from '#shared/align/translation'
import { continued, presentBeads, unfinished } from '#shared/align/unfinished'
import type { Reach } from '#shared/align/unfinished'
import { isComparable } from '#shared/plain'
import type { Group, Grouping, Members, PlainWork } from '#shared/plain'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

export interface AlignOptions extends Listener {
  /** Units that a person settled: they come back as they are, and what is found must agree with them. */
  readonly accepted?: readonly Members[]
  /** Units that are not asked about: they come back as they are, too, but teach no more than what is found. */
  readonly fixed?: readonly Members[]
  /** The units as they are: when the work is stopped, what was not reached is taken from here. */
  readonly present?: readonly Group[]
  readonly tokenise?: Tokeniser
  /** Background lexicons; without them translations are found by numbers, names and what the texts teach. */
  readonly lexicons?: Lexicons
  /** What people say of words: their own lexicons, and what they accepted elsewhere. */
  readonly told?: Lexicons | undefined
  /** A vector a segment, of each version that there are vectors of. */
  readonly vectors?: readonly (Vectors | undefined)[] | undefined
  /** Learns once, from smaller beads: for a first look, or for very long texts. */
  readonly fast?: boolean | undefined
}

/**
 * Lines up all versions of a work: translations along one monotone path a pair, comparable versions in islands
 * of what is certain. Of three and more translations each pair is then read with the word of the others; in the end the
 * beads of all pairs become units.
 * @throws Refusal `cancelled` when `cancelled` says so. When `stopped` does, what was found until then is returned.
 */
export function alignWork(work: PlainWork, options: AlignOptions = {}): Grouping {
  const { accepted = [], fixed = [], present = [], vectors = [] } = options
  const preset = withLexicons(options.fast === true ? FAST : TRANSLATION, options.lexicons)
  const control = controlOf(options)
  const sides = work.versions.map(({ lang, segments }) =>
    prepareSide(
      segments.map(({ text }) => text),
      lang,
      options.tokenise ?? tokenise,
    ),
  )
  const sizes = sides.map(({ size }) => size)
  const pinnedIn = (a: number, b: number): Bead[] => [
    ...beadsOf(accepted, a, b, 1),
    ...beadsOf(fixed, a, b, JUST_STANDS),
  ]
  const couples = sides.flatMap((source, a) =>
    sides.flatMap((target, b) => (a < b ? [{ a, b, source, target, pinned: pinnedIn(a, b) }] : [])),
  )
  const alignIslands = islandAligner(
    mergedLexicons([options.lexicons, options.told].filter((one) => one !== undefined)),
  )
  const learnings: PairLearning[] = []
  const pairs: PairBeads[] = []
  const reaches: Reach[] = []
  for (const [k, { a, b, source, target, pinned }] of couples.entries()) {
    const own = within(control, k / couples.length, (k + 1) / couples.length)
    const versions = [a, b] as const
    own.step(0)
    if (control.stopped()) {
      reaches.push({ versions, reached: [0, 0] })
      pairs.push({ versions, beads: presentBeads(present, versions, sizes) })
    } else if (isComparable(work, a, b)) {
      reaches.push({ versions, reached: [source.size, target.size] })
      pairs.push({ versions, beads: alignIslands(source, target, pinned) })
    } else {
      const [ofSource, ofTarget] = [vectors[a], vectors[b]]
      const learning = learn(preset, source, target, pinned, own, {
        told: options.told,
        vectors: ofSource !== undefined && ofTarget !== undefined ? [ofSource, ofTarget] : undefined,
      })
      reaches.push({ versions, reached: learning.reached })
      learnings.push({ versions, learning })
    }
  }
  const reachOf = new Map(reaches.map((reach) => [reach.versions.join(), reach]))
  for (const [k, found] of readConsistently(learnings).entries()) {
    const reach = reachOf.get(found.versions.join())
    const pinned = learnings[k]?.learning.pinned ?? []
    pairs.push(reach === undefined ? found : continued(found, reach, pinned, present, sizes))
  }
  if (!control.stopped()) control.step(1)
  return unfinished(combine(sizes, pairs, [...accepted, ...fixed]), reaches, present, sizes)
}

/** A bead that just stands teaches as much as one that is found: a third of one that was accepted. */
const JUST_STANDS = 1 / 3

/** What units that stand say of one pair of versions: beads, and null beads for segments settled without the other. */
function beadsOf(units: readonly Members[], a: number, b: number, confidence: number): Bead[] {
  return units.flatMap((members): Bead[] => {
    const source = members[a] ?? []
    const target = members[b] ?? []
    if (source.length > 0 && target.length > 0) return [{ source, target, confidence, reasons: [] }]
    return [
      ...source.map((i) => ({ source: [i], target: [], confidence, reasons: [] })),
      ...target.map((j) => ({ source: [], target: [j], confidence, reasons: [] })),
    ]
  })
}
