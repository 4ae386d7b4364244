import { bandAround, firstBand } from '#shared/align/band'
import type { Band } from '#shared/align/band'
import { completeBeads } from '#shared/align/bead'
import type { Bead } from '#shared/align/bead'
import type { LinkSource } from '#shared/align/dictionary'
import { makeDictionary } from '#shared/align/dictionary'
import { documentLexicon } from '#shared/align/document-lexicon'
import type { Sample } from '#shared/align/grids'
import { learnLength, lengthScorer } from '#shared/align/length'
import type { Lexicons } from '#shared/align/lexicon'
import { lexiconLinks } from '#shared/align/lexicon'
import { latinLinks, nameLinks, numberLinks, punctuationLinks } from '#shared/align/link-sources'
import { learnMix } from '#shared/align/mix'
import { costOf, reasonsOf, startModel } from '#shared/align/model'
import type { Model } from '#shared/align/model'
import { pinBand, pinnedPair } from '#shared/align/pins'
import type { Pair } from '#shared/align/pins'
import { learnPriors } from '#shared/align/priors'
import { decode, forwardBackward, posteriorAt } from '#shared/align/search'
import type { Step } from '#shared/align/search'
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
  /** How often the model is learnt again from the document. */
  readonly passes: number
}

export const TRANSLATION: Preset = {
  sources: [numberLinks, punctuationLinks, latinLinks, nameLinks],
  largest: 6,
  passes: 2,
}

/** The preset with background lexicons as one more source of links. */
export function withLexicons(preset: Preset, lexicons: Lexicons | undefined): Preset {
  return lexicons === undefined ? preset : { ...preset, sources: [...preset.sources, lexiconLinks(lexicons)] }
}

/** Lengths alone, nothing learnt: the classic baseline. */
export const LENGTH_ONLY: Preset = { sources: [], largest: 3, passes: 0 }

/** The state that the stages hand on: beads found so far with the model that found them. */
interface Draft {
  readonly model: Model
  readonly band: Band
  readonly beads: readonly Step[]
  readonly expected: Float64Array
}

type Stage = (pair: Pair, draft: Draft) => Draft

/** Beads at least this probable teach words. */
const TEACHES_WORDS = 0.47
/** 1-1 beads at least this probable teach lengths. */
const TEACHES_LENGTH = 0.9
/** Flattens the reported confidence only; fitted so that it is calibrated. */
const TEMPERATURE = 0.7

const search: Stage = (pair, draft) => {
  const cost = costOf(pair, draft.model, draft.band)
  const posteriors = forwardBackward(draft.model.kinds, draft.band, cost)
  return { ...draft, beads: decode(posteriors), expected: posteriors.expected }
}

/** Learns what beads this document has, and how long its translations are. */
const learnShape: Stage = ({ source, target }, draft) => {
  const { kinds, length } = draft.model
  const certain = draft.beads.filter(({ kind, posterior }) => {
    const { source: p, target: q } = kinds[kind] ?? { source: 0, target: 0 }
    return p === 1 && q === 1 && posterior > TEACHES_LENGTH
  })
  const samples = certain.map(({ i, j }) => ({
    source: source.lengths[i] ?? 0,
    target: target.lengths[j] ?? 0,
  }))
  return {
    ...draft,
    model: {
      ...draft.model,
      kinds: learnPriors(kinds, draft.expected),
      length: learnLength(length, samples),
    },
  }
}

/** Learns the document's own lexicon, and which of its words are translated at all. */
const learnWords: Stage = ({ source, target }, draft) => {
  const { model } = draft
  const samples: Sample[] = []
  for (const { kind, i, j, posterior } of draft.beads) {
    const { source: p, target: q } = model.kinds[kind] ?? { source: 0, target: 0 }
    if (p > 0 && q > 0 && posterior > TEACHES_WORDS)
      samples.push({ source: [i, p], target: [j, q], weight: posterior })
  }
  const links = documentLexicon(samples, model.dictionary.links, source, target)
  const dictionary = makeDictionary(links, source, target)
  const { forward, backward } = dictionary
  return {
    ...draft,
    model: {
      ...model,
      dictionary,
      mixTarget: learnMix(
        samples,
        'source-to-target',
        [source, target],
        [forward, backward],
        model.mixTarget,
      ),
      mixSource: learnMix(
        samples,
        'target-to-source',
        [target, source],
        [backward, forward],
        model.mixSource,
      ),
    },
  }
}

/** Narrows the band about the path found, once the document is long enough for that to matter. */
const narrow: Stage = (pair, draft) => {
  const rows = pair.source.size
  const columns = pair.target.size
  if (draft.band.hi[0] === columns) return draft
  const centre = new Int32Array(rows + 1).fill(columns)
  for (let b = draft.beads.length - 1; b >= 0; b--) {
    const { kind, i, j } = draft.beads[b] ?? { kind: 0, i: 0, j: 0 }
    for (let row = i; row < i + (draft.model.kinds[kind]?.source ?? 0); row++) centre[row] = j
  }
  return { ...draft, band: pinBand(pair, bandAround(centre, columns)) }
}

function stagesOf({ passes }: Preset): Stage[] {
  const pass = [search, learnShape, search, learnWords, narrow]
  return [...Array.from({ length: passes }, () => pass).flat(), search]
}

/** The aligner of translations that the preset describes: one monotone path, each bead with its posterior. */
export function translationAligner(preset: Preset): Aligner {
  return (source, target, pinned) => {
    const pair = pinnedPair(source, target, pinned)
    const model = startModel(pair, preset.sources, preset.largest)
    let draft: Draft = {
      model,
      band: pinBand(pair, firstBand(source, target, model.dictionary)),
      beads: [],
      expected: new Float64Array(model.kinds.length),
    }
    for (const stage of stagesOf(preset)) draft = stage(pair, draft)
    return completeBeads([...pinned, ...readOut(pair, draft)], source.size, target.size)
  }
}

/** The beads of the draft with calibrated confidence and reasons; what is pinned is left out. */
function readOut(pair: Pair, { model, band, beads }: Draft): Bead[] {
  const posteriors = forwardBackward(model.kinds, band, costOf(pair, model, band), TEMPERATURE)
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
