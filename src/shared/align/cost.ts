import { transpose } from '#shared/align/band'
import type { Band } from '#shared/align/band'
import { withEvidence } from '#shared/align/evidence'
import { lengthScorer } from '#shared/align/length'
import type { Model } from '#shared/align/model'
import type { Pair } from '#shared/align/pins'
import type { Cost } from '#shared/align/search'
import type { Side } from '#shared/align/side'
import { spanTable, WORD_WEIGHT } from '#shared/align/words'
import type { SpanTable } from '#shared/align/words'

/** A segment that repeats an earlier one is rather the surplus copy (log-odds on its null bead). */
const REPEAT_BONUS = 1.6

/** The word scores of a model inside a band; they do not depend on priors and lengths. */
export interface WordTables {
  readonly forward: SpanTable
  readonly backward: SpanTable
}

/** @param largest most segments that a bead of the search will hold on one side. */
export function wordTables({ source, target }: Pair, model: Model, band: Band, largest: number): WordTables {
  const { forward, backward } = model.dictionary
  const { ratio } = model.length
  return {
    forward: spanTable(
      source,
      target,
      forward,
      model.mixTarget,
      band,
      largest,
      spansOf(source, target, ratio),
    ),
    backward: spanTable(
      target,
      source,
      backward,
      model.mixSource,
      transpose(band),
      largest,
      spansOf(target, source, 1 / ratio),
    ),
  }
}

/** Beads of more segments than this on one side have one on the other, and are looked for only where it is long enough. */
const LARGE = 3

/** Which spans of one side some segment of the other is long enough for. */
function spansOf(from: Side, to: Side, ratio: number) {
  return (i: number, p: number, first: number, end: number): boolean => {
    if (p <= LARGE) return true
    const span = ratio * ((from.lengthSums[i + p] ?? 0) - (from.lengthSums[i] ?? 0))
    for (let j = first; j < end; j++) if (isLongEnough(span, to.lengths[j] ?? 0)) return true
    return false
  }
}

/** Whether the segment may say all that a long span (in the segment's characters) says. */
function isLongEnough(span: number, segment: number): boolean {
  return span < MOST_STRETCH * segment
}

/** A translation of several segments in one is not shorter than them by more than this. */
const MOST_STRETCH = 2

/** The cost of every bead inside the band of the tables: prior + length + words + evidence, in log-odds against chance. */
export function costOf(pair: Pair, model: Model, { forward, backward }: WordTables): Cost {
  const { source, target, takenSource, takenTarget } = pair
  const { kinds } = model
  const { largest } = forward
  const lengthScore = lengthScorer(model.length, source, target)
  const { ratio } = model.length

  const repeat = (side: Side, taken: Uint8Array, at: number, prior: number): number =>
    taken[at] === 1 ? 0 : prior + REPEAT_BONUS * (side.repeats[at] ?? 0)
  const own: Cost = (k, i, from, to, scores, offset) => {
    const { source: p = 0, target: q = 0, prior = 0 } = kinds[k] ?? {}
    const logPrior = Math.log(prior)
    if (q === 0) {
      scores.fill(repeat(source, takenSource, i, logPrior), offset + from, offset + to + 1)
      return true
    }
    if (p === 0) {
      for (let j = from; j <= to; j++) scores[offset + j] = repeat(target, takenTarget, j, logPrior)
      return true
    }
    for (let a = 0; a < p; a++) if (takenSource[i + a] === 1) return false
    const row = forward.offsets[i * largest + p - 1] ?? 0
    const own = ratio * ((source.lengthSums[i + p] ?? 0) - (source.lengthSums[i] ?? 0))
    let any = false
    for (let j = from; j <= to; j++) {
      if (p > LARGE || q > LARGE) {
        const other = (target.lengthSums[j + q] ?? 0) - (target.lengthSums[j] ?? 0)
        if (!isLongEnough(p > q ? own : other, p > q ? other : own)) continue
      }
      let words = 0
      let free = true
      for (let b = 0; b < q; b++) {
        if (takenTarget[j + b] === 1) free = false
        words += forward.values[row + j + b] ?? 0
      }
      if (!free) continue
      const column = (backward.offsets[j * largest + q - 1] ?? 0) + i
      for (let a = 0; a < p; a++) words += backward.values[column + a] ?? 0
      scores[offset + j] = logPrior + WORD_WEIGHT * words + lengthScore(i, p, j, q)
      any = true
    }
    return any
  }
  return withEvidence(own, kinds, pair.hints.evidence)
}
