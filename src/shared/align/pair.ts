import type { Bead } from '#shared/align/bead'
import type { Control } from '#shared/align/control'
import { UNWATCHED } from '#shared/align/control'
import type { Hints } from '#shared/align/hints'
import type { Lexicons } from '#shared/align/lexicon'
import { lexiconLinks } from '#shared/align/lexicon'
import { latinLinks, nameLinks, numberLinks, punctuationLinks } from '#shared/align/link-sources'
import { prepareSide } from '#shared/align/side'
import type { Side } from '#shared/align/side'
import { learn, readBeads } from '#shared/align/translation'
import type { Preset } from '#shared/align/translation'
import type { LanguageTag } from '#shared/model'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

/**
 * Aligns two prepared versions. `pinned` are beads that a person accepted: they come back as they are (with
 * confidence 1), and no other bead touches their segments.
 */
export type Aligner = (source: Side, target: Side, pinned: readonly Bead[], control?: Control) => Bead[]

export const TRANSLATION: Preset = {
  sources: [numberLinks, punctuationLinks, latinLinks, nameLinks],
  largest: 6,
  largestLearning: 6,
  passes: 2,
  searches: 2,
}

/** For a first look, or a very long text: learns once, from small beads, found once. */
export const FAST: Preset = { ...TRANSLATION, largest: 4, largestLearning: 3, passes: 1, searches: 1 }

/** The preset with background lexicons as one more source of links. */
export function withLexicons(preset: Preset, lexicons: Lexicons | undefined): Preset {
  return lexicons === undefined ? preset : { ...preset, sources: [...preset.sources, lexiconLinks(lexicons)] }
}

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
