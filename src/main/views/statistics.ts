import { isUnspaced } from '#shared/language-tag'
import {
  CATEGORIES,
  FINDING,
  SEVERITIES,
  severityOf,
  type Divergence,
  type DivergenceState,
  type UnitId,
  type Version,
  type VersionId,
  type WorkId,
} from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { measure } from '#shared/report/text-size'
import { confidenceBins, type Judged } from '#shared/views/calibration'
import { linkTypeOf, noTypes } from '#shared/views/link-types'
import type {
  DivergenceCount,
  PairStatistics,
  VersionStatistics,
  WorkStatistics,
} from '#shared/views/statistics'
import type { Store } from '#main/db/store'
import { dateOfWork } from '#main/works/dated-work'
import type { JobOptions } from '#main/jobs/run-job'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

const DECISIONS: readonly DivergenceState[] = ['open', 'confirmed', 'corrected', 'dismissed']

/** Segments counted before others get a turn. */
const SLICE = 2000

/**
 * A work in figures. Reading a long text takes its time, so this lets other calls through on the way: the figures are
 * of the rows as they were at the beginning.
 */
export async function workStatistics(
  store: Store,
  work: WorkId,
  { onProgress, signal }: JobOptions,
): Promise<WorkStatistics> {
  const state = store.load(work)
  const { days, regrouped } = store.progress(work)
  const figures = {
    date: dateOfWork(state),
    pairs: pairs(state),
    confidence: confidenceBins(confidences(state), judged(state, regrouped)),
    days,
    divergences: divergences(state.divergences.values()),
  }
  const read = state.versions.map((version) => ({
    version,
    segments: state
      .column(version.id)
      .map((id) => state.segment(id))
      .filter(({ kind }) => kind !== 'furniture'),
  }))
  const total = Math.max(
    1,
    read.reduce((sum, { segments }) => sum + segments.length, 0),
  )
  let done = 0
  const versions: VersionStatistics[] = []
  for (const { version, segments } of read) {
    const counted = empty(version)
    for (let from = 0; from < segments.length; from += SLICE) {
      const slice = segments.slice(from, from + SLICE)
      for (const segment of slice) {
        const { words, characters } = measure(state.textOf(segment))
        counted.characters += characters
        if (counted.words !== null) counted.words += words
      }
      onProgress?.((done += slice.length) / total)
      await new Promise((resolve) => setImmediate(resolve))
      if (signal?.aborted === true) throw new Refusal('cancelled', say('project.countingCancelled'))
    }
    const paragraphs = new Set(segments.map(({ paragraph }) => paragraph)).size
    versions.push({ ...counted, segments: segments.length, paragraphs })
  }
  return { versions, ...figures }
}

function empty({ id, lang }: Version): { -readonly [K in keyof VersionStatistics]: VersionStatistics[K] } {
  return { version: id, lang, segments: 0, paragraphs: 0, words: isUnspaced(lang) ? null : 0, characters: 0 }
}

/** Units by how many segments they hold of each pair of versions; page numbers and the like do not count. */
function pairs(state: WorkReader): PairStatistics[] {
  const { versions } = state
  const found = versions.flatMap((a, n) =>
    versions.slice(n + 1).map((b, m) => ({
      at: [n, n + 1 + m] as const,
      languages: [a.lang, b.lang] as const,
      types: noTypes(),
    })),
  )
  const counts = versions.map(({ id }) => segmentsByUnit(state, id))
  for (const unit of state.units.keys())
    for (const { at, types } of found) {
      const type = linkTypeOf(counts[at[0]]?.get(unit) ?? 0, counts[at[1]]?.get(unit) ?? 0)
      if (type !== null) types[type]++
    }
  return found.map(({ languages, types }) => ({ languages, types }))
}

/** How many segments of a version each unit holds. */
function segmentsByUnit(state: WorkReader, version: VersionId): ReadonlyMap<UnitId, number> {
  const counts = new Map<UnitId, number>()
  for (const id of state.column(version)) {
    const { unit, kind } = state.segment(id)
    if (kind !== 'furniture') counts.set(unit, (counts.get(unit) ?? 0) + 1)
  }
  return counts
}

/** How sure the aligner is of each unit as it made it. */
function confidences(state: WorkReader): number[] {
  return [...state.units.values()].flatMap(({ confidence, origin }) =>
    confidence === null || origin !== 'aligned' ? [] : [confidence],
  )
}

/** The units that the aligner was sure of to some degree, and that a person has accepted, doubted or grouped anew. */
function judged(state: WorkReader, regrouped: ReadonlyMap<UnitId, number>): Judged[] {
  const found: Judged[] = []
  for (const { confidence, state: review, origin } of state.units.values())
    if (confidence !== null && origin === 'aligned' && review !== 'unreviewed')
      found.push({ confidence, kept: review === 'accepted' })
  for (const [unit, confidence] of regrouped) {
    const now = state.units.get(unit)
    if (now === undefined || now.origin === 'person') found.push({ confidence, kept: false })
  }
  return found
}

function divergences(all: Iterable<Divergence>): DivergenceCount[] {
  const counts = new Map<string, number>()
  for (const divergence of all) {
    if (divergence.confidence < FINDING && divergence.origin !== 'person') continue
    const key = [divergence.category, severityOf(divergence), divergence.state].join(' ')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return CATEGORIES.flatMap((category) =>
    SEVERITIES.toReversed().flatMap((severity) =>
      DECISIONS.flatMap((state) => {
        const count = counts.get([category, severity, state].join(' ')) ?? 0
        return count === 0 ? [] : [{ category, severity, state, count }]
      }),
    ),
  )
}
