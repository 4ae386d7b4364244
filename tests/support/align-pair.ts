import type { Bead } from '#shared/align/bead'
import { UNWATCHED } from '#shared/align/control'
import type { Hints } from '#shared/align/hints'
import type { Lexicons } from '#shared/align/lexicon'
import type { Aligner } from '#shared/align/islands'
import { TRANSLATION, withLexicons } from '#shared/align/presets'
import { prepareSide } from '#shared/align/side'
import { learn, readBeads, type Preset } from '#shared/align/translation'
import type { LanguageTag } from '#shared/model'
import { tokenise, type Tokeniser } from '#shared/text/tokens'

/** The aligner of two versions by itself, as `alignWork` has it for each pair, without what makes units of the pairs. */

/** Lengths alone, nothing learnt: the classic baseline. */
export const LENGTH_ONLY: Preset = { sources: [], largest: 3, largestLearning: 3, passes: 0, searches: 1 }

/** The aligner of translations that the preset describes: one monotone path, each bead with its posterior. */
export function translationAligner(preset: Preset, hints?: Hints): Aligner {
  return (source, target, pinned, control = UNWATCHED) =>
    readBeads(learn(preset, source, target, pinned, control, hints), null)
}

/** One version as texts of its segments, in order. */
export interface Texts {
  readonly lang: LanguageTag
  readonly texts: readonly string[]
}

export interface PairOptions {
  /** Beads that a person accepted. */
  readonly pinned?: readonly Bead[]
  readonly lexicons?: Lexicons | undefined
  readonly tokenise?: Tokeniser
  /** How thorough; `TRANSLATION` by default. */
  readonly preset?: Preset
  /** What is known of the two besides their texts. */
  readonly hints?: Hints
}

/** Aligns two translations of each other by themselves. */
export function alignPair(source: Texts, target: Texts, options: PairOptions = {}): Bead[] {
  const cut = options.tokenise ?? tokenise
  const preset = withLexicons(options.preset ?? TRANSLATION, options.lexicons)
  const align = translationAligner(preset, options.hints)
  return align(
    prepareSide(source.texts, source.lang, cut),
    prepareSide(target.texts, target.lang, cut),
    options.pinned ?? [],
  )
}
