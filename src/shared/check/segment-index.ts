import type { LanguageTag } from '#shared/model'
import type { PlainSegment } from '#shared/plain'

/** What a segment is found by; each key once. Depends on the text and its language alone. */
export type SegmentKeys = (segment: PlainSegment, lang: LanguageTag) => Iterable<string>

const NONE: readonly PlainSegment[] = []

/** The segments of one version by what they hold, kept up to date as segments come and go. */
export class SegmentIndex {
  readonly #keys: (segment: PlainSegment) => Iterable<string>
  readonly #holders = new Map<string, PlainSegment[]>()
  readonly #shared = new Set<string>()

  constructor(keys: (segment: PlainSegment) => Iterable<string>) {
    this.#keys = keys
  }

  /** Segments that hold a key, in no order. */
  holders(key: string): readonly PlainSegment[] {
    return this.#holders.get(key) ?? NONE
  }

  /** Keys that at least two segments hold. */
  get shared(): ReadonlySet<string> {
    return this.#shared
  }

  add(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const holders = this.#holders.get(key)
      if (holders === undefined) this.#holders.set(key, [segment])
      else {
        holders.push(segment)
        if (holders.length === 2) this.#shared.add(key)
      }
    }
  }

  remove(segment: PlainSegment): void {
    for (const key of this.#keys(segment)) {
      const holders = this.#holders.get(key)
      const at = holders?.indexOf(segment) ?? -1
      if (holders === undefined || at < 0) continue
      const last = holders.pop()
      if (last !== undefined && at < holders.length) holders[at] = last
      if (holders.length === 1) this.#shared.delete(key)
      if (holders.length === 0) this.#holders.delete(key)
    }
  }
}
