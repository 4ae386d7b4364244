import { firstBand } from '#shared/align/band'
import { completeBeads } from '#shared/align/bead'
import type { Bead } from '#shared/align/bead'
import { cutChunks, isLong } from '#shared/align/chunks'
import type { Chunk } from '#shared/align/chunks'
import type { Control } from '#shared/align/control'
import { findLinks, makeDictionary } from '#shared/align/dictionary'
import type { LinkSource } from '#shared/align/dictionary'
import { withEvidence } from '#shared/align/evidence'
import type { Evidence } from '#shared/align/evidence'
import { hintsFor } from '#shared/align/hints'
import type { Hints } from '#shared/align/hints'
import { lexiconLinks } from '#shared/align/lexicon'
import { costOf, wordTables } from '#shared/align/cost'
import { startModel } from '#shared/align/model'
import { reasoner } from '#shared/align/reasons'
import { withMoved } from '#shared/align/moved'
import { pinBand, pinnedPair } from '#shared/align/pins'
import type { Pair } from '#shared/align/pins'
import { decode, posteriorAt } from '#shared/align/decode'
import { forwardBackward } from '#shared/align/search'
import { fromRows, segmentLinks } from '#shared/align/segment-links'
import type { SegmentLinks } from '#shared/align/segment-links'
import type { Side } from '#shared/align/side'
import { learnShape, learnWords, narrow, search } from '#shared/align/stages'
import type { Draft, Stage } from '#shared/align/stages'
import { supportEvidence } from '#shared/align/support'
import type { Support } from '#shared/align/support'

/** What an aligner of translations is made of. */
export interface Preset {
  readonly sources: readonly LinkSource[]
  /** Most segments a bead holds on one side. */
  readonly largest: number
  /** The same while learning: larger beads are rare and cost time. */
  readonly largestLearning: number
  /** How often the model is learnt again from the document. */
  readonly passes: number
  /** Searches of a pass: with two, words are learnt from beads that were found with the document's own priors and lengths. */
  readonly searches: 1 | 2
}

/** A chunk with the model learnt from it. */
interface Learnt {
  readonly chunk: Chunk
  readonly pair: Pair
  readonly draft: Draft
}

/** Two translations with all that was learnt from them, ready to be read out or searched again. */
export interface Learning {
  readonly source: Side
  readonly target: Side
  readonly pinned: readonly Bead[]
  readonly parts: readonly Learnt[]
  /** Segments of either version up to which it was learnt: fewer than all where the work was stopped. */
  readonly reached: readonly [source: number, target: number]
}

/** Flattens the reported confidence only; fitted so that it is calibrated. */
const TEMPERATURE = 0.7

/** Learns the model of two translations, chunk by chunk where they are long. */
export function learn(
  preset: Preset,
  source: Side,
  target: Side,
  pinned: readonly Bead[],
  control: Control,
  hints: Hints = {},
): Learning {
  const sources = hints.told === undefined ? preset.sources : [...preset.sources, lexiconLinks(hints.told)]
  const whole = { source, target, top: 0, left: 0, pinned }
  const chunks = isLong(source, target)
    ? cutChunks(source, target, makeDictionary(findLinks(sources, source, target), source, target), pinned)
    : [whole]
  const stages = stagesOf(preset)
  const parts: Learnt[] = []
  const hintsOf = hintsFor(hints, source, target)
  for (const chunk of chunks) {
    const pair = pinnedPair(chunk.source, chunk.target, chunk.pinned, hintsOf(chunk))
    const model = startModel(pair, sources, preset.largest)
    const band = pinBand(pair, firstBand(chunk.source, chunk.target, model.dictionary))
    let draft: Draft = { model, band, tables: null }
    for (const [at, stage] of stages.entries()) {
      control.step((parts.length + at / stages.length) / chunks.length)
      if (control.stopped()) return { source, target, pinned, parts, reached: [chunk.top, chunk.left] }
      draft = stage(pair, draft)
    }
    parts.push({ chunk, pair, draft })
  }
  return { source, target, pinned, parts, reached: [source.size, target.size] }
}

function stagesOf({ largest, largestLearning, passes, searches }: Preset): Stage[] {
  const look = search(Math.min(largest, largestLearning))
  const again = searches === 2 ? [look] : []
  const pass = [look, learnShape, ...again, learnWords, narrow]
  return Array.from({ length: passes }, () => pass).flat()
}

/**
 * One monotone path through both texts and the blocks that were moved off it, each bead with its posterior and its reasons.
 * @param support what the other versions of the work say, if they were asked.
 */
export function readBeads({ source, target, pinned, parts }: Learning, support: Support | null): Bead[] {
  const beads = parts.flatMap(({ chunk, pair, draft }) => {
    const { top, left } = chunk
    const evidence = support === null ? [] : [supportEvidence(supportOf(support, chunk), draft.band)]
    return beadsOf(pair, draft, evidence).map((bead) => ({
      ...bead,
      source: bead.source.map((i) => i + top),
      target: bead.target.map((j) => j + left),
    }))
  })
  return completeBeads([...pinned, ...beads], source.size, target.size)
}

/** The final search: what is pinned is left out. */
function beadsOf(pair: Pair, { model, band }: Draft, evidence: readonly Evidence[]): Bead[] {
  const { kinds } = model
  const largest = kinds.reduce((most, { source, target }) => Math.max(most, source, target), 1)
  const cost = withEvidence(costOf(pair, model, wordTables(pair, model, band, largest)), kinds, evidence)
  const steps = decode(forwardBackward(kinds, band, cost))
  const posteriors = forwardBackward(kinds, band, cost, TEMPERATURE)
  const reasonsOf = reasoner(pair, model)
  const range = (start: number, size: number): number[] => Array.from({ length: size }, (_, k) => start + k)
  const beads = steps.flatMap(({ kind, i, j }): Bead[] => {
    const { source: p, target: q } = kinds[kind] ?? { source: 0, target: 0 }
    if ((q === 0 && pair.takenSource[i] === 1) || (p === 0 && pair.takenTarget[j] === 1)) return []
    const extra = evidence.map((one) => ({ source: one.source, score: one.score(i, p, j, q) }))
    const bead = {
      source: range(i, p),
      target: range(j, q),
      confidence: posteriorAt(posteriors, kind, i, j),
      reasons: p === 0 || q === 0 ? [] : [...reasonsOf(kind, i, j), ...extra],
    }
    return [bead]
  })
  return withMoved(pair, model, beads)
}

/** How probably each two segments stand in one bead; a pinned bead counts as certain. */
export function linksOf({ source, target, pinned, parts }: Learning): SegmentLinks {
  const rows: Map<number, number>[] = Array.from({ length: source.size }, () => new Map<number, number>())
  for (const { chunk, pair, draft } of parts) {
    const { model, band } = draft
    const largest = model.kinds.reduce((most, kind) => Math.max(most, kind.source, kind.target), 1)
    const tables = wordTables(pair, model, band, largest)
    const { starts, to, p } = segmentLinks(forwardBackward(model.kinds, band, costOf(pair, model, tables)))
    for (let i = 0; i + 1 < starts.length; i++)
      for (let k = starts[i] ?? 0; k < (starts[i + 1] ?? 0); k++)
        rows[chunk.top + i]?.set(chunk.left + (to[k] ?? 0), p[k] ?? 0)
  }
  for (const bead of pinned)
    for (const i of bead.source) for (const j of bead.target) if (j < target.size) rows[i]?.set(j, 1)
  return fromRows(rows)
}

/** The part of a support that concerns a chunk. */
function supportOf(
  { links, reachSource, reachTarget }: Support,
  { source, target, top, left }: Chunk,
): Support {
  const rows = Array.from({ length: source.size }, (_, i) => {
    const row = new Map<number, number>()
    for (let k = links.starts[top + i] ?? 0; k < (links.starts[top + i + 1] ?? 0); k++) {
      const j = (links.to[k] ?? 0) - left
      if (j >= 0 && j < target.size) row.set(j, links.p[k] ?? 0)
    }
    return row
  })
  return {
    links: fromRows(rows),
    reachSource: reachSource.slice(top, top + source.size),
    reachTarget: reachTarget.slice(left, left + target.size),
  }
}
