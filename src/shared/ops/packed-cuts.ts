import type { SegmentKind, Span } from '#shared/model'
import type { CutSegment } from '#shared/plain'

/**
 * Cuts as one array of numbers: for each how many spans it has, its paragraph, its kind, and the ends of its spans. It
 * crosses to a worker at once, where a hundred thousand objects would hold up the window.
 */
export type PackedCuts = Int32Array

const KINDS: readonly SegmentKind[] = ['heading', 'body', 'list', 'note', 'furniture']

export function packCuts(cuts: readonly CutSegment[]): PackedCuts {
  let size = 0
  for (const { spans } of cuts) size += 3 + 2 * spans.length
  const packed = new Int32Array(size)
  let at = 0
  for (const { spans, paragraph, kind } of cuts) {
    packed[at++] = spans.length
    packed[at++] = paragraph
    packed[at++] = KINDS.indexOf(kind)
    for (const [start, end] of spans) {
      packed[at++] = start
      packed[at++] = end
    }
  }
  return packed
}

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

/** How many cuts there are. */
export function countCuts(packed: PackedCuts): number {
  let count = 0
  for (let at = 0; at < packed.length; at += 3 + 2 * (packed[at] ?? 0)) count++
  return count
}
