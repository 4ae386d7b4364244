import { bandAround } from '#shared/align/band'
import type { Band } from '#shared/align/band'
import { makeDictionary } from '#shared/align/dictionary'
import { documentLexicon } from '#shared/align/document-lexicon'
import type { Sample } from '#shared/align/grids'
import { learnLength } from '#shared/align/length'
import { learnMix } from '#shared/align/mix'
import { costOf, wordTables } from '#shared/align/cost'
import type { WordTables } from '#shared/align/cost'
import type { Model } from '#shared/align/model'
import { pinBand } from '#shared/align/pins'
import type { Pair } from '#shared/align/pins'
import { learnPriors, upTo } from '#shared/align/priors'
import type { BeadKind } from '#shared/align/priors'
import { decode, type Step } from '#shared/align/decode'
import { forwardBackward } from '#shared/align/search'

/** The state that the stages hand on: beads found so far with the model that found them. */
export interface Draft {
  readonly model: Model
  readonly band: Band
  /** The word scores, while model and band still stand. */
  readonly tables: WordTables | null
  /** The path of the last search, and how many beads of each kind it expects. */
  readonly beads?: readonly Step[]
  readonly expected?: Float64Array
}

export type Stage = (pair: Pair, draft: Draft) => Draft

/** Beads at least this probable teach words. */
const TEACHES_WORDS = 0.47
/** 1-1 beads at least this probable teach lengths. */
const TEACHES_LENGTH = 0.9

/** Finds the beads of up to `largest` segments a side. */
export function search(largest: number): Stage {
  return (pair, draft) => {
    const { model, band } = draft
    const kinds = upTo(model.kinds, largest)
    const tables = draft.tables ?? wordTables(pair, model, band, largest)
    const posteriors = forwardBackward(kinds, band, costOf(pair, model, tables))
    return {
      ...draft,
      tables,
      beads: decode(posteriors),
      expected: countBeads(pair, kinds, posteriors.expected),
    }
  }
}

/** The expected beads with those that are settled; a settled segment is passed by, which is no null bead. */
function countBeads(
  { settled, takenSource, takenTarget }: Pair,
  kinds: readonly BeadKind[],
  expected: Float64Array,
): Float64Array {
  const taken = (marks: Uint8Array): number => marks.reduce((count, mark) => count + mark, 0)
  return expected.map((count, k) => {
    const { source: p = 0, target: q = 0 } = kinds[k] ?? {}
    if (q === 0) return Math.max(0, count - taken(takenSource))
    if (p === 0) return Math.max(0, count - taken(takenTarget))
    return count + settled.filter(({ source, target }) => source[1] === p && target[1] === q).length
  })
}

/** Learns what beads this document has, and how long its translations are. */
export const learnShape: Stage = ({ source, target }, draft) => {
  const { kinds, length } = draft.model
  const certain = (draft.beads ?? []).filter(({ kind, posterior }) => {
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
      kinds: draft.expected === undefined ? kinds : learnPriors(kinds, draft.expected),
      length: learnLength(length, samples),
    },
  }
}

/** Learns the document's own lexicon, and which of its words are translated at all. */
export const learnWords: Stage = ({ source, target, settled }, draft) => {
  const { model } = draft
  const samples: Sample[] = [...settled]
  for (const { kind, i, j, posterior } of draft.beads ?? []) {
    const { source: p, target: q } = model.kinds[kind] ?? { source: 0, target: 0 }
    if (p > 0 && q > 0 && posterior > TEACHES_WORDS)
      samples.push({ source: [i, p], target: [j, q], weight: posterior })
  }
  const links = documentLexicon(samples, model.dictionary.links, source, target)
  const dictionary = makeDictionary(links, source, target)
  const { forward, backward } = dictionary
  return {
    ...draft,
    tables: null,
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
export const narrow: Stage = (pair, draft) => {
  const { beads = [] } = draft
  const rows = pair.source.size
  const columns = pair.target.size
  if (draft.band.hi[0] === columns) return draft
  const centre = new Int32Array(rows + 1).fill(columns)
  for (let b = beads.length - 1; b >= 0; b--) {
    const { kind, i, j } = beads[b] ?? { kind: 0, i: 0, j: 0 }
    for (let row = i; row < i + (draft.model.kinds[kind]?.source ?? 0); row++) centre[row] = j
  }
  return { ...draft, tables: null, band: pinBand(pair, bandAround(centre, columns)) }
}
