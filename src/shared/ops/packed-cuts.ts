import type { SegmentKind, Span } from '#shared/model'
import type { CutSegment } from '#shared/plain'

/**
 * Cuts as one array of numbers: for each how many spans it has, its paragraph, its kind, and the ends of its spans. It
 * crosses to a worker at once, where a hundred thousand objects would hold up the window.
 */
export type PackedCuts = Int32Array

const KINDS: readonly SegmentKind[] = ['heading', 'body', 'list', 'note', 'furniture']

/** Cuts as they are found, one behind the other, without an object for each. */
export class CutsWriter {
  #packed = new Int32Array(1024)
  #size = 0

  /** A cut of one span. */
  addSpan(start: number, end: number, paragraph: number, kind: SegmentKind): void {
    this.#begin(1, paragraph, kind)
    this.#span(start, end)
  }

  add({ spans, paragraph, kind }: CutSegment): void {
    this.#begin(spans.length, paragraph, kind)
    for (const [start, end] of spans) this.#span(start, end)
  }

  finish(): PackedCuts {
    return this.#packed.slice(0, this.#size)
  }

  #begin(spans: number, paragraph: number, kind: SegmentKind): void {
    const size = this.#size + 3 + 2 * spans
    if (size > this.#packed.length) {
      const more = new Int32Array(2 * size)
      more.set(this.#packed)
      this.#packed = more
    }
    this.#packed[this.#size++] = spans
    this.#packed[this.#size++] = paragraph
    this.#packed[this.#size++] = KINDS.indexOf(kind)
  }

  #span(start: number, end: number): void {
    this.#packed[this.#size++] = start
    this.#packed[this.#size++] = end
  }
}

/** Segments as they were cut, as one list of numbers. */
export function packCuts(cuts: Iterable<CutSegment>): PackedCuts {
  const writer = new CutsWriter()
  for (const cut of cuts) writer.add(cut)
  return writer.finish()
}

/** The segments that a list of numbers stands for. */
export function unpackCuts(packed: PackedCuts): CutSegment[] {
  return [...eachCut(packed)]
}

/** The cuts one by one: all of them, or `most` from number `from` on. */
export function* eachCut(packed: PackedCuts, from = 0, most = Infinity): Generator<CutSegment> {
  let at = 0
  for (let n = 0; n < from && at < packed.length; n++) at += 3 + 2 * (packed[at] ?? 0)
  for (let given = 0; given < most && at < packed.length; given++) {
    const count = packed[at++] ?? 0
    const paragraph = packed[at++] ?? 0
    const kind = KINDS[packed[at++] ?? 0] ?? 'body'
    const spans: Span[] = []
    for (let n = 0; n < count; n++) spans.push([packed[at++] ?? 0, packed[at++] ?? 0])
    yield { spans, paragraph, kind }
  }
}

/** The first cut of a kind. */
export function firstCut(packed: PackedCuts, kind: SegmentKind): CutSegment | undefined {
  const wanted = KINDS.indexOf(kind)
  let count = 0
  for (let at = 0; at < packed.length; at += 3 + 2 * (packed[at] ?? 0), count++)
    if (packed[at + 2] === wanted) return [...eachCut(packed, count, 1)][0]
  return undefined
}

/** How many cuts there are. */
export function countCuts(packed: PackedCuts): number {
  let count = 0
  for (let at = 0; at < packed.length; at += 3 + 2 * (packed[at] ?? 0)) count++
  return count
}
