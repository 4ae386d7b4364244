import type { Bead } from '#shared/align/bead'
import { combine } from '#shared/align/consensus'
import { controlOf, within } from '#shared/align/control'
import type { Listener } from '#shared/align/control'
import { readConsistently } from '#shared/align/consistency'
import type { PairLearning } from '#shared/align/consistency'
import type { PairBeads } from '#shared/align/contradictions'
import { alignIslands } from '#shared/align/islands'
import type { Lexicons } from '#shared/align/lexicon'
import { TRANSLATION, withLexicons } from '#shared/align/pair'
import { prepareSide } from '#shared/align/side'
import { learn } from '#shared/align/translation'
import type { Preset } from '#shared/align/translation'
import { isComparable } from '#shared/plain'
import type { Grouping, Members, PlainWork } from '#shared/plain'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

export interface AlignOptions extends Listener {
  /** Units that a person settled: they come back as they are, and what is found must agree with them. */
  readonly accepted?: readonly Members[]
  readonly tokenise?: Tokeniser
  /** Background lexicons; without them translations are found by numbers, names and what the texts teach. */
  readonly lexicons?: Lexicons
  /** How thorough; `TRANSLATION` by default. */
  readonly preset?: Preset
}

/**
 * Lines up all versions of a work: translations along one monotone path a pair, comparable versions in islands
 * of what is certain. Of three and more translations each pair is then read with the word of the others; in the end the
 * beads of all pairs become units.
 * @throws Refusal `cancelled` when `cancelled` says so.
 */
export function alignWork(work: PlainWork, options: AlignOptions = {}): Grouping {
  const { accepted = [], preset = TRANSLATION } = options
  const control = controlOf(options)
  const sides = work.versions.map(({ lang, segments }) =>
    prepareSide(
      segments.map(({ text }) => text),
      lang,
      options.tokenise ?? tokenise,
    ),
  )
  const couples = sides.flatMap((source, a) =>
    sides.flatMap((target, b) => (a < b ? [{ a, b, source, target, pinned: pinnedIn(accepted, a, b) }] : [])),
  )
  const learnings: PairLearning[] = []
  const pairs: PairBeads[] = []
  for (const [k, { a, b, source, target, pinned }] of couples.entries()) {
    const own = within(control, k / couples.length, (k + 1) / couples.length)
    own.step(0)
    if (isComparable(work, a, b))
      pairs.push({ versions: [a, b], beads: alignIslands(source, target, pinned) })
    else {
      const learning = learn(withLexicons(preset, options.lexicons), source, target, pinned, own)
      learnings.push({ versions: [a, b], learning })
    }
  }
  pairs.push(...readConsistently(learnings))
  control.step(1)
  return combine(
    work.versions.map(({ segments }) => segments.length),
    pairs,
    accepted,
  )
}

/** What accepted units say of one pair of versions: beads, and null beads for segments settled without the other. */
function pinnedIn(accepted: readonly Members[], a: number, b: number): Bead[] {
  return accepted.flatMap((members): Bead[] => {
    const source = members[a] ?? []
    const target = members[b] ?? []
    if (source.length > 0 && target.length > 0) return [{ source, target, confidence: 1, reasons: [] }]
    return [
      ...source.map((i) => ({ source: [i], target: [], confidence: 1, reasons: [] })),
      ...target.map((j) => ({ source: [], target: [j], confidence: 1, reasons: [] })),
    ]
  })
}
