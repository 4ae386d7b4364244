import { Fnv1a } from '#shared/exchange/hash'
import type { WorkBegin } from '#shared/search/view'
import type { SegmentId, Span, VersionId, WorkId } from '#shared/model'

/** A match: where it is, and by what a later change of its segment is seen. */
export interface Hit {
  readonly work: WorkId
  readonly version: VersionId
  readonly segment: SegmentId
  /** Offset of the segment in its version's text, which hits are ordered by. */
  readonly at: number
  readonly span: Span
  readonly hash: number
  /** What is to stand there; null when nothing is replaced. */
  readonly with: string | null
}

/** Matches that are kept; who has more has to search for less. */
const MOST_HITS = 100_000

const hasher = new Fnv1a()

/** Tells whether a text is still the one that was searched. */
export function hashOf(text: string): number {
  return hasher.begin().add(text).low
}

/** The matches of a search in the order of their works, versions and texts. Versions are searched one after the other. */
export class Hits {
  readonly list: Hit[] = []
  segments = 0
  /** The works that hold any, with the number of their first match. */
  readonly begins: WorkBegin[] = []
  /** Where the matches of the version that is being searched begin. */
  #begin = 0
  #inOrder = true

  get isFull(): boolean {
    return this.list.length >= MOST_HITS
  }

  /** Takes in the matches of one segment. */
  add(hits: readonly Hit[]): void {
    const [first] = hits
    if (first === undefined) return
    const last = this.list.at(-1)
    if (last?.version !== first.version) this.#settle()
    if (last?.work !== first.work) this.begins.push({ work: first.work, hit: this.list.length })
    if (last?.version === first.version && last.at > first.at) this.#inOrder = false
    this.segments++
    this.list.push(...hits)
  }

  /** Puts the matches of the version that is being searched in order; called before any are shown. */
  sort(): void {
    if (this.#inOrder) return
    const tail = this.list.splice(this.#begin)
    tail.sort((a, b) => a.at - b.at || a.segment - b.segment || a.span[0] - b.span[0])
    for (const hit of tail) this.list.push(hit)
    this.#inOrder = true
  }

  #settle(): void {
    this.sort()
    this.#begin = this.list.length
  }
}
