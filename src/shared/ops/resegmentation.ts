import type { Segment, Span, VersionId } from '#shared/model'
import type { CutSegment } from '#shared/plain'
import { joinSpans } from '#shared/ops/join-spans'
import type { WorkReader } from '#shared/ops/state'
import { cutParagraphs } from '#shared/segment/cut'
import type { SegmentOptions } from '#shared/segment/options'
import type { Paragraph } from '#shared/text/unwrap'

/** A stretch of a version's text that is cut otherwise than before; both lists cover the same characters. */
export interface Recut {
  readonly before: readonly Segment[]
  readonly after: readonly CutSegment[]
}

export interface Resegmentation {
  readonly changed: readonly Recut[]
  /** What would be cut otherwise, but holds a correction that a person wrote, and stays as it is. */
  readonly kept: readonly Recut[]
}

/**
 * What cutting a version anew would change, in the order of the text. Its paragraphs stay as they are: only where
 * sentences end is found again.
 */
export function resegmentation(
  state: WorkReader,
  version: VersionId,
  options: SegmentOptions = {},
): Resegmentation {
  const { text, lang } = state.version(version)
  const old = state.column(version).map((id) => state.segment(id))
  const byParagraph = new Map<number, Segment[]>()
  for (const segment of old) {
    const known = byParagraph.get(segment.paragraph)
    if (known) known.push(segment)
    else byParagraph.set(segment.paragraph, [segment])
  }
  const all = [...byParagraph].flatMap(([number, before]) => {
    const paragraph: Paragraph = { spans: joinSpans(text, before), kind: before[0]?.kind ?? 'body' }
    const after = cutParagraphs(text, [paragraph], lang, options).map((cut) => ({
      ...cut,
      paragraph: number,
    }))
    return recuts(text, before, after)
  })
  const isCorrected = ({ before }: Recut): boolean => before.some(({ correction }) => correction !== null)
  return { changed: all.filter((recut) => !isCorrected(recut)), kept: all.filter(isCorrected) }
}

/** The stretches of a paragraph that are cut otherwise: from one place where both are cut to the next. */
function recuts(text: string, before: readonly Segment[], after: readonly CutSegment[]): Recut[] {
  const found: Recut[] = []
  let old: Segment[] = []
  let cut: CutSegment[] = []
  let next = 0
  let oldSize = 0
  let cutSize = 0
  for (const segment of before) {
    old.push(segment)
    oldSize += visible(text, segment.spans)
    for (let one = after[next]; one !== undefined && cutSize < oldSize; one = after[++next]) {
      cut.push(one)
      cutSize += visible(text, one.spans)
    }
    if (cutSize !== oldSize) continue
    if (old.length !== 1 || cut.length !== 1) found.push({ before: old, after: cut })
    old = []
    cut = []
  }
  return found
}

/** How many visible UTF-16 units the spans hold. */
export function visible(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, [start, end]) => sum + text.slice(start, end).replace(/\s+/gu, '').length, 0)
}
