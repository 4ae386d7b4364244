import type { Store } from '#main/db/store'
import { createJobs } from '#main/jobs/run-job'
import { regexFinder, textFinder } from '#main/search/finders'
import { alignedTexts, lineOf } from '#main/search/lines'
import { replacementsOf, type WorkReplacement } from '#main/search/replacements'
import { scopeOf } from '#main/search/scope'
import { SearchRun } from '#main/search/search-run'
import { Refusal } from '#shared/errors'
import type { SegmentId } from '#shared/model'
import { checkSearchQuery } from '#shared/search/query'
import { expressionOf } from '#shared/search/regex'
import type {
  AlignedText,
  ReplaceQuery,
  SearchLine,
  SearchLinesQuery,
  SearchPage,
  SearchProgress,
  StartSearch,
} from '#shared/search/view'
import { inEnglishOnly, say } from '#shared/words/message'

/** Lines that come with the answer to a search. */
const FIRST_LINES = 50
/** Milliseconds after which a search answers, whatever it has found. */
const ANSWER = 40
/** Milliseconds between two words of how far it is. */
const INTERVAL = 100
/** Searches that are kept: one for each window, and one that a window starts before it ends another. */
const KEPT = 4

interface Kept {
  readonly run: SearchRun
  readonly replaces: boolean
}

/** The searches of an open project. They are held here; a window asks for the lines that it shows. */
export class Searches {
  readonly #store: Store
  readonly #tell: (progress: SearchProgress) => void
  // Of their own: a search must not wait for an alignment.
  readonly #jobs = createJobs()
  readonly #kept = new Map<number, Kept>()
  #last = 0

  readonly #patience: number | undefined

  /** `patience`: see `regexFinder`. */
  constructor(store: Store, tell: (progress: SearchProgress) => void, patience?: number) {
    this.#store = store
    this.#patience = patience
    this.#tell = tell
  }

  /** Starts a search, and answers with its first lines, or after a moment with none. */
  async start({ query: given, replacement }: StartSearch): Promise<SearchPage> {
    const query = checkSearchQuery(given)
    if (replacement !== null && typeof replacement !== 'string')
      throw new Refusal('bad-argument', inEnglishOnly('a replacement is a text'))
    // What is wrong with an expression is wrong in every language.
    if (query.mode === 'regex') expressionOf(query, 'en')
    const { texts, index } = this.#store
    const id = ++this.#last
    const works = this.#store.works().map((work) => work.id)
    let answer = (): void => undefined
    const answered = new Promise<void>((resolve) => (answer = resolve))
    let told = performance.now()
    const run = new SearchRun({
      ...{ index, texts, query, scope: scopeOf(texts, works, query) },
      finder:
        query.mode === 'regex'
          ? regexFinder(texts, this.#jobs, query, replacement, this.#patience)
          : textFinder(texts, query, replacement),
      onProgress: ({ progress, hits }) => {
        if (hits.list.length >= FIRST_LINES) answer()
        const now = performance.now()
        if (progress.state === 'running' && now - told < INTERVAL) return
        told = now
        if (this.#kept.has(id)) this.#tell({ search: id, ...progress })
      },
    })
    this.#keep(id, { run, replaces: replacement !== null })
    const timer = setTimeout(answer, ANSWER)
    await Promise.race([run.run(), answered])
    clearTimeout(timer)
    return { progress: { search: id, ...run.progress }, lines: this.#lines(run, 0, FIRST_LINES) }
  }

  lines({ search, from, count }: SearchLinesQuery): readonly SearchLine[] {
    if (![from, count].every((n) => Number.isSafeInteger(n) && n >= 0))
      throw new Refusal('bad-argument', inEnglishOnly('lines are asked for by a first one and how many'))
    return this.#lines(this.#get(search).run, from, count)
  }

  aligned(segment: SegmentId): AlignedText[] {
    return alignedTexts(this.#store, segment)
  }

  /** What the matches of a search that are not left out would be replaced with; see `replacementsOf`. */
  replacements({ search, except }: ReplaceQuery): {
    readonly works: readonly WorkReplacement[]
    readonly skipped: number
  } {
    const { run, replaces } = this.#get(search)
    const { state, capped } = run.progress
    if (!replaces) throw new Refusal('bad-argument', say('searching.noReplacement'))
    if (state !== 'finished') throw new Refusal('busy', say('searching.running'))
    if (capped) throw new Refusal('bad-argument', say('searching.tooMany'))
    const left = new Set(except)
    const { works, skipped } = replacementsOf(
      this.#store.texts,
      run.hits.list.filter((_, n) => !left.has(n)),
    )
    if (works.length === 0) throw new Refusal('stale', say('searching.nothing'))
    return { works, skipped }
  }

  end(search: number): void {
    this.#kept.get(search)?.run.cancel()
    this.#kept.delete(search)
  }

  async close(): Promise<void> {
    for (const id of [...this.#kept.keys()]) this.end(id)
    await this.#jobs.close()
  }

  #keep(id: number, kept: Kept): void {
    this.#kept.set(id, kept)
    const [oldest] = this.#kept.keys()
    if (this.#kept.size > KEPT && oldest !== undefined) this.end(oldest)
  }

  #get(search: number): Kept {
    const kept = this.#kept.get(search)
    if (kept === undefined) throw new Refusal('not-found', say('searching.ended'))
    return kept
  }

  #lines({ hits }: SearchRun, from: number, count: number): SearchLine[] {
    return hits.list.slice(from, from + count).map((hit, n) => lineOf(this.#store.texts, hit, from + n))
  }
}
