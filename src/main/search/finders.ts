import type { Jobs } from '#main/jobs/run-job'
import type { SegmentMatches } from '#main/search/match-task'
import type { SegmentTexts, StoredSegment } from '#main/search/texts'
import { Refusal } from '#shared/errors'
import type { VersionId } from '#shared/model'
import { matcherOf } from '#shared/search/matches'
import type { SearchQuery } from '#shared/search/query'
import { say } from '#shared/words/message'

/** Finds the matches in segments of one version. */
export interface Finder {
  /** Segments that are looked at in one go. */
  readonly batch: number
  find(
    version: VersionId,
    segments: readonly StoredSegment[],
    signal: AbortSignal,
  ): readonly SegmentMatches[] | Promise<readonly SegmentMatches[]>
}

/** Finds words and texts, at once. */
export function textFinder(texts: SegmentTexts, query: SearchQuery, replacement: string | null): Finder {
  const matcher = matcherOf(query)
  return {
    batch: 50,
    find: (version, segments) => {
      const { lang } = texts.version(version)
      return segments.flatMap((segment, place) => {
        const shown = texts.shown(segment)
        const spans = matcher(shown, lang)
        if (spans.length === 0) return []
        return { place, shown, spans, with: replacement === null ? null : spans.map(() => replacement) }
      })
    },
  }
}

/** Milliseconds that an expression may take for one batch: a thousand times what a common one does. */
const PATIENCE = 5000

/** Finds expressions, in a thread that is ended when one takes more than `patience` milliseconds for a batch. */
export function regexFinder(
  texts: SegmentTexts,
  jobs: Jobs,
  query: SearchQuery,
  replacement: string | null,
  patience = PATIENCE,
): Finder {
  const expression = { text: query.text, caseSensitive: query.caseSensitive }
  return {
    batch: 2000,
    async find(version, segments, signal) {
      const { text, lang } = texts.version(version)
      const tried = segments.map(({ spans, correction }) => ({ spans, correction }))
      const input = { expression, replacement, lang, text, segments: tried }
      // The thread may have to be started first, which is not the expression's fault.
      await jobs.run('match', { ...input, text: '', segments: [] }, { signal })
      const limit = AbortSignal.timeout(patience)
      try {
        return await jobs.run('match', input, { signal: AbortSignal.any([signal, limit]) })
      } catch (error) {
        if (!limit.aborted || signal.aborted) throw error
        throw new Refusal('bad-argument', say('searching.slow', { seconds: patience / 1000 }))
      }
    },
  }
}
