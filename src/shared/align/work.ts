import type { Bead } from '#shared/align/bead'
import { combine } from '#shared/align/consensus'
import type { PairBeads } from '#shared/align/contradictions'
import { alignIslands } from '#shared/align/islands'
import type { Lexicons } from '#shared/align/lexicon'
import { TRANSLATION, translationAligner, withLexicons } from '#shared/align/pair'
import { prepareSide } from '#shared/align/side'
import { Refusal } from '#shared/errors'
import { isComparable } from '#shared/plain'
import type { Grouping, Members, PlainWork } from '#shared/plain'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

export interface AlignOptions {
  /** Units that a person settled: they come back as they are, and what is found must agree with them. */
  readonly accepted?: readonly Members[]
  readonly tokenise?: Tokeniser
  /** Background lexicons; without them translations are found by numbers, names and what the texts teach. */
  readonly lexicons?: Lexicons
  /** Called with the share of the work done, 0 … 1. */
  readonly onProgress?: (done: number) => void
  /** Polled between pairs. */
  readonly cancelled?: () => boolean
}

/**
 * Lines up all versions of a work: every pair by itself, translations along one monotone path, comparable
 * versions in islands of what is certain; then the beads of all pairs become units.
 * @throws Refusal `cancelled` when `cancelled` says so.
 */
export function alignWork(work: PlainWork, options: AlignOptions = {}): Grouping {
  const { accepted = [], onProgress, cancelled } = options
  const translate = translationAligner(withLexicons(TRANSLATION, options.lexicons))
  const sides = work.versions.map(({ lang, segments }) =>
    prepareSide(
      segments.map(({ text }) => text),
      lang,
      options.tokenise ?? tokenise,
    ),
  )
  const couples = sides.flatMap((_, a) => sides.flatMap((_side, b) => (a < b ? [[a, b] as const] : [])))
  const pairs: PairBeads[] = []
  for (const [a, b] of couples) {
    if (cancelled?.() === true)
      throw new Refusal('cancelled', 'The alignment was cancelled; nothing was changed.')
    const source = sides[a]
    const target = sides[b]
    if (source === undefined || target === undefined) continue
    const align = isComparable(work, a, b) ? alignIslands : translate
    pairs.push({ versions: [a, b], beads: align(source, target, pinnedIn(accepted, a, b)) })
    onProgress?.(pairs.length / couples.length)
  }
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
