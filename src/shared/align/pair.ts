import { firstBand } from '#shared/align/band'
import { completeBeads } from '#shared/align/bead'
import type { Bead } from '#shared/align/bead'
import type { LinkSource } from '#shared/align/dictionary'
import { lengthScorer } from '#shared/align/length'
import type { Lexicons } from '#shared/align/lexicon'
import { lexiconLinks } from '#shared/align/lexicon'
import { latinLinks, nameLinks, numberLinks, punctuationLinks } from '#shared/align/link-sources'
import { costOf, reasonsOf, startModel } from '#shared/align/model'
import { pinBand, pinnedPair } from '#shared/align/pins'
import type { Pair } from '#shared/align/pins'
import { forwardBackward, posteriorAt } from '#shared/align/search'
import { learnShape, learnWords, narrow, search } from '#shared/align/stages'
import type { Draft, Stage } from '#shared/align/stages'
import { prepareSide } from '#shared/align/side'
import type { Side } from '#shared/align/side'
import type { LanguageTag } from '#shared/model'
import { tokenise } from '#shared/text/tokens'
import type { Tokeniser } from '#shared/text/tokens'

/**
 * Aligns two prepared versions. `pinned` are beads that a person accepted: they come back as they are (with
 * confidence 1), and no other bead touches their segments.
 */
export type Aligner = (source: Side, target: Side, pinned: readonly Bead[]) => Bead[]

/** What a preset of `alignPair` is made of. */
export interface Preset {
  readonly sources: readonly LinkSource[]
  /** Most segments a bead holds on one side. */
  readonly largest: number
  /** The same while learning: larger beads are rare and cost time. */
  readonly largestLearning: number
  /** How often the model is learnt again from the document. */
  readonly passes: number
}

export const TRANSLATION: Preset = {
  sources: [numberLinks, punctuationLinks, latinLinks, nameLinks],
  largest: 6,
  largestLearning: 6,
  passes: 2,
}

/** For a first look, or a very long text: learns once, from small beads. */
export const FAST: Preset = { ...TRANSLATION, largest: 4, largestLearning: 3, passes: 1 }

/** The preset with background lexicons as one more source of links. */
export function withLexicons(preset: Preset, lexicons: Lexicons | undefined): Preset {
  return lexicons === undefined ? preset : { ...preset, sources: [...preset.sources, lexiconLinks(lexicons)] }
}

/** Lengths alone, nothing learnt: the classic baseline. */
export const LENGTH_ONLY: Preset = { sources: [], largest: 3, largestLearning: 3, passes: 0 }

/** Flattens the reported confidence only; fitted so that it is calibrated. */
const TEMPERATURE = 0.7

function stagesOf({ largest, largestLearning, passes }: Preset): Stage[] {
  const look = search(Math.min(largest, largestLearning))
  const pass = [look, learnShape, look, learnWords, narrow]
  return [...Array.from({ length: passes }, () => pass).flat(), search(largest)]
}

/** The aligner of translations that the preset describes: one monotone path, each bead with its posterior. */
export function translationAligner(preset: Preset): Aligner {
  return (source, target, pinned) => {
    const pair = pinnedPair(source, target, pinned)
    const model = startModel(pair, preset.sources, preset.largest)
    let draft: Draft = {
      model,
      band: pinBand(pair, firstBand(source, target, model.dictionary)),
      tables: null,
      beads: [],
      expected: new Float64Array(model.kinds.length),
    }
    for (const stage of stagesOf(preset)) draft = stage(pair, draft)
    return completeBeads([...pinned, ...readOut(pair, draft)], source.size, target.size)
  }
}

/** The beads of the draft with calibrated confidence and reasons; what is pinned is left out. */
function readOut(pair: Pair, { model, band, beads, tables }: Draft): Bead[] {
  if (tables === null) return []
  const posteriors = forwardBackward(model.kinds, band, costOf(pair, model, tables), TEMPERATURE)
  const lengthScore = lengthScorer(model.length, pair.source, pair.target)
  const range = (start: number, size: number): number[] => Array.from({ length: size }, (_, k) => start + k)
  return beads.flatMap(({ kind, i, j }) => {
    const { source: p, target: q } = model.kinds[kind] ?? { source: 0, target: 0 }
    if ((q === 0 && pair.takenSource[i] === 1) || (p === 0 && pair.takenTarget[j] === 1)) return []
    return {
      source: range(i, p),
      target: range(j, q),
      confidence: posteriorAt(posteriors, kind, i, j),
      reasons: reasonsOf(pair, model, lengthScore, kind, i, j),
    }
  })
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
}

/** Aligns two translations of each other with the default preset. */
export function alignPair(source: Texts, target: Texts, options: PairOptions = {}): Bead[] {
  const cut = options.tokenise ?? tokenise
  const align = translationAligner(withLexicons(TRANSLATION, options.lexicons))
  return align(
    prepareSide(source.texts, source.lang, cut),
    prepareSide(target.texts, target.lang, cut),
    options.pinned ?? [],
  )
}
