import type { LanguageTag, Segment, Span, Version, VersionId } from '#shared/model'
import type { CutSegment } from '#shared/plain'
import { joinSpans } from '#shared/ops/join-spans'
import { eachCut } from '#shared/ops/packed-cuts'
import type { WorkReader } from '#shared/ops/state'
import { cutParagraphs } from '#shared/segment/cut'
import type { SegmentOptions } from '#shared/segment/options'
import { isSpace } from '#shared/text/characters'
import type { Paragraph } from '#shared/text/unwrap'

/** What cutting a version anew needs of it, as plain data for a worker. */
export interface CutVersion {
  readonly text: string
  readonly lang: LanguageTag
  /** In the order of the text. */
  readonly segments: readonly CutSegment[]
  /** Whether each line of the text is one of its own, as in what a file of aligned texts holds. */
  readonly lines: boolean
}

/** A stretch of a version's text that is cut otherwise than before, by the places of its segments. */
export interface RecutAt {
  readonly before: readonly number[]
  readonly after: readonly CutSegment[]
}

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

/** The segments of a version in their order. */
export function rowsOf(state: WorkReader, id: VersionId): Segment[] {
  return state.column(id).map((segment) => state.segment(segment))
}

/** The segments of a version in their order, as rows and as a worker is given them. */
export function cutVersionOf(
  state: WorkReader,
  { id, text, lang, imported }: Version,
): { readonly rows: readonly Segment[]; readonly version: CutVersion } {
  const rows = rowsOf(state, id)
  const segments = rows.map(({ spans, paragraph, kind }) => ({ spans, paragraph, kind }))
  return { rows, version: { text, lang, segments, lines: imported.header !== undefined } }
}

/** What the stretches that a worker found come to; `rows` are those it was given. */
export function resegmentationOf(rows: readonly Segment[], found: readonly RecutAt[]): Resegmentation {
  const all = found.map(({ before, after }) => ({ before: before.flatMap((n) => rows[n] ?? []), after }))
  const isCorrected = ({ before }: Recut): boolean => before.some(({ correction }) => correction !== null)
  return { changed: all.filter((one) => !isCorrected(one)), kept: all.filter(isCorrected) }
}

/**
 * What cutting a version anew would change, in the order of the text. Its paragraphs stay as they are: only where
 * sentences end is found again.
 */
export function recut(version: CutVersion, options: SegmentOptions = {}): RecutAt[] {
  const { text, lang, segments } = version
  const groups = groupsOf(version)
  const partsOf = (places: readonly number[]): CutSegment[] => places.flatMap((n) => segments[n] ?? [])
  const paragraphs = groups.map((places): Paragraph => {
    const parts = partsOf(places)
    return { spans: joinSpans(text, parts), kind: parts[0]?.kind ?? 'body' }
  })
  const cuts: CutSegment[][] = groups.map(() => [])
  for (const cut of eachCut(cutParagraphs(text, paragraphs, lang, options))) cuts[cut.paragraph]?.push(cut)
  return groups.flatMap((places, n) => {
    const [first = 0] = places
    const paragraph = segments[first]?.paragraph ?? 0
    const after = (cuts[n] ?? []).map((cut) => ({ ...cut, paragraph }))
    return recuts(version, places, after)
  })
}

/** The places of segments that are cut together: those of a paragraph, or of a line. */
function groupsOf({ text, segments, lines }: CutVersion): number[][] {
  const groups = new Map<number, number[]>()
  let line = 0
  let end = 0
  segments.forEach(({ spans, paragraph }, n) => {
    const start = spans[0]?.[0] ?? end
    if (lines && text.slice(end, start).includes('\n')) line++
    end = spans.at(-1)?.[1] ?? start
    const key = lines ? line : paragraph
    const known = groups.get(key)
    if (known) known.push(n)
    else groups.set(key, [n])
  })
  return [...groups.values()]
}

/** The stretches of a paragraph that are cut otherwise: from one place where both are cut to the next. */
function recuts(
  { text, segments }: CutVersion,
  places: readonly number[],
  after: readonly CutSegment[],
): RecutAt[] {
  const found: RecutAt[] = []
  let old: number[] = []
  let cut: CutSegment[] = []
  let next = 0
  let oldSize = 0
  let cutSize = 0
  for (const place of places) {
    old.push(place)
    oldSize += visible(text, segments[place]?.spans ?? [])
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
  let count = 0
  for (const [start, end] of spans)
    for (let at = start; at < end; at++) if (!isSpace(text.charCodeAt(at))) count++
  return count
}
