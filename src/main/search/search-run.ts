import { matchesFor } from '#main/search/candidates'
import type { Finder } from '#main/search/finders'
import { hashOf, Hits } from '#main/search/hits'
import { segmentOf, versionOf } from '#main/search/index-rows'
import { Pace } from '#main/jobs/pace'
import { runsOf, type ScopedVersion } from '#main/search/scope'
import type { SearchIndex } from '#main/search/search-index'
import type { SegmentTexts, StoredSegment } from '#main/search/texts'
import { Refusal } from '#shared/errors'
import type { SegmentId, VersionId } from '#shared/model'
import type { SearchQuery } from '#shared/search/query'
import type { SearchProgress } from '#shared/search/view'
import { say, type Message } from '#shared/words/message'

export interface SearchParts {
  readonly index: SearchIndex
  readonly texts: SegmentTexts
  readonly finder: Finder
  readonly scope: readonly ScopedVersion[]
  readonly query: SearchQuery
  /** Told now and then of how far it is, and at the end. */
  readonly onProgress: (run: SearchRun) => void
}

type Progress = Omit<SearchProgress, 'search'>

/** One search: finds matches bit by bit, in their order, and lets others work in between. */
export class SearchRun {
  readonly hits = new Hits()
  readonly #parts: SearchParts
  readonly #controller = new AbortController()
  readonly #pace = new Pace()
  #searched = 0
  #state: Progress['state'] = 'running'
  #problem: Message | null = null

  constructor(parts: SearchParts) {
    this.#parts = parts
  }

  get progress(): Progress {
    const { list, segments, begins, isFull } = this.hits
    return {
      ...{ hits: list.length, segments, works: [...begins], capped: isFull },
      done: this.#state === 'running' ? this.#searched / Math.max(1, this.#parts.scope.length) : 1,
      ...{ state: this.#state, problem: this.#problem },
    }
  }

  /** Ends it; what was found stays. */
  cancel(): void {
    this.#controller.abort()
  }

  /** Searches to the end; never rejects but for a bug. */
  async run(): Promise<void> {
    try {
      for (const versions of runsOf(this.#parts.scope)) {
        const found = await this.#candidates(versions)
        for (const version of versions) {
          await this.#search(version, found.get(version.id) ?? [])
          if (this.hits.isFull) break
          this.#searched++
        }
        if (this.hits.isFull) break
      }
      this.#state = 'finished'
    } catch (error) {
      this.#state = 'failed'
      if (!(error instanceof Refusal)) throw error
      this.#problem = error.code === 'cancelled' ? null : error.said
    } finally {
      this.hits.sort()
      this.#parts.onProgress(this)
    }
  }

  /** Segments that may hold a match, by version, ascending. */
  async #candidates(
    versions: readonly ScopedVersion[],
  ): Promise<ReadonlyMap<VersionId, readonly SegmentId[]>> {
    const { index, texts, query } = this.#parts
    const first = versions[0]?.id ?? 0
    const last = versions.at(-1)?.id ?? 0
    const found = new Map<VersionId, SegmentId[]>()
    const take = (rows: readonly number[], allowed: ReadonlySet<VersionId>): void => {
      for (const row of rows) {
        const version = versionOf(row)
        if (!allowed.has(version)) continue
        const list = found.get(version)
        if (list === undefined) found.set(version, [segmentOf(row)])
        else list.push(segmentOf(row))
      }
    }
    // What is asked for is the same for all versions of a class.
    for (const { class: name, lang } of new Map(
      versions.map((version) => [version.class, version]),
    ).values()) {
      const alike = versions.filter((version) => version.class === name)
      const ids = new Set(alike.map(({ id }) => id))
      // These and the stale rows are of one turn, before any pause: what is indexed in a pause is among the stale rows,
      // and what was indexed before has its words among those that are looked for.
      const matches = matchesFor(index, query, lang)
      if (matches === null) {
        for (const id of ids) found.set(id, texts.segmentsOf(id))
        continue
      }
      const stale = index.staleRows(first, last)
      for (const match of matches) {
        take(index.rows(match, first, last), ids)
        await this.#breathe()
      }
      take(stale, ids)
    }
    for (const [id, list] of found)
      found.set(
        id,
        [...new Set(list)].sort((a, b) => a - b),
      )
    return found
  }

  /** Searches segments of a version. */
  async #search(version: ScopedVersion, ids: readonly SegmentId[]): Promise<void> {
    const { texts, finder, query } = this.#parts
    for (let from = 0; from < ids.length && !this.hits.isFull; from += finder.batch) {
      const segments = ids.slice(from, from + finder.batch).flatMap((id) => {
        const segment = texts.segment(id)
        return segment !== null && segment.version === version.id && passes(segment, query) ? [segment] : []
      })
      if (segments.length > 0) await this.#find(version, segments)
      await this.#breathe()
    }
  }

  async #find({ id: version, work }: ScopedVersion, segments: readonly StoredSegment[]): Promise<void> {
    const { finder } = this.#parts
    const answer = finder.find(version, segments, this.#controller.signal)
    for (const matches of answer instanceof Promise ? await answer : answer) {
      const segment = segments[matches.place]
      if (segment === undefined) continue
      const hash = hashOf(matches.shown)
      // The first offset of `[[start,end],…]`.
      const at = Number.parseInt(segment.spans.slice(2), 10)
      this.hits.add(
        matches.spans.map((span, n) => ({
          ...{ work, version, segment: segment.id, at, span, hash },
          with: matches.with?.[n] ?? null,
        })),
      )
    }
  }

  /** Lets others have a turn when this one is over; throws when the search is to end. */
  async #breathe(): Promise<void> {
    if (!this.#pace.isOver) return
    this.hits.sort()
    this.#parts.onProgress(this)
    await this.#pace.rest()
    if (this.#controller.signal.aborted) throw new Refusal('cancelled', say('project.searchEnded'))
  }
}

function passes({ kind, state }: StoredSegment, { kinds, states }: SearchQuery): boolean {
  return (kinds.length === 0 || kinds.includes(kind)) && (states.length === 0 || states.includes(state))
}
