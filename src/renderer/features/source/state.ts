import { create } from 'zustand'
import type { SegmentId, Span, VersionId } from '#shared/model'
import type { SourceSegment } from '#shared/source-view'
import { call } from '#renderer/api'
import { settle } from '#renderer/features/grid/cursor'
import { rowAt } from '#renderer/features/grid/pages'
import { readAround, segmentAt } from '#renderer/features/source/places'
import { goToRow, readRows } from '#renderer/reading'
import { currentWork, show, view } from '#renderer/store'

/** The segments around what is in view of a version's text, and how the cursor follows the caret there. */
export interface SourceState {
  readonly version: VersionId | null
  /** What the segments were read for: all that hold any of it are there. */
  readonly range: Span
  readonly seq: number
  readonly segments: readonly SourceSegment[]
}

const NOTHING: SourceState = { version: null, range: [0, 0], seq: -1, segments: [] }

export const useSource = create<SourceState>()(() => NOTHING)

let entry: { readonly segment: SegmentId; readonly offset: number } | null = null

/** The view will be entered where the caret stands in the segment, not at the segment's beginning. */
export function enterAtCaret(): void {
  const { cursor, source, caret } = view()
  const offset = source?.segment === cursor.segment ? source.offsets[caret] : undefined
  entry = cursor.segment === null || offset === undefined ? null : { segment: cursor.segment, offset }
}

/** Where a segment is to be entered, once; null for its beginning. */
export function takeEntry(segment: SegmentId): number | null {
  const offset = entry?.segment === segment ? entry.offset : null
  entry = null
  return offset
}

let newest = 0

/** The segments of a stretch of a version's text and some around it: as they are held, or else read now. */
export async function readSegments(version: VersionId, [from, to]: Span): Promise<readonly SourceSegment[]> {
  const { pivot, project } = view()
  const held = useSource.getState()
  const isThere = holds(version, from) && holds(version, to) && held.seq >= (project?.seq ?? 0)
  if (pivot === null || isThere) return held.segments
  const mine = ++newest
  const range = readAround([from, to])
  const read = await call('sourceSegments', { version, pivot, from: range[0], to: range[1] })
  if (mine === newest) useSource.setState({ version, range, ...read })
  return read.segments
}

function holds(version: VersionId, offset: number): boolean {
  const { version: held, range } = useSource.getState()
  return held === version && range[0] <= offset && offset <= range[1]
}

/** The segment at an offset of a version's text as far as it is known; null where it is not. */
export function knownAt(version: VersionId, offset: number): SourceSegment | null {
  return holds(version, offset) ? segmentAt(useSource.getState().segments, offset) : null
}

let latest = 0

/** Puts the grid's cursor on the segment at an offset of a version's text. Who moves on meanwhile stays there. */
export async function putCursorAt(version: VersionId, offset: number): Promise<void> {
  const mine = ++latest
  const at = segmentAt(await readSegments(version, [offset, offset]), offset)
  const column = currentWork(view())?.versions.findIndex(({ id }) => id === version) ?? -1
  if (mine !== latest || at === null || column < 0 || at.segment === view().cursor.segment) return
  const { row, segment } = at
  show({ cursor: settle(rowAt(view().pages, row), { row, column, segment }), anchor: null })
  await readRows(row, row + 1)
}

/** To the next (1) or previous (-1) segment of the version that is shown, in the order of its text. */
export async function stepSegment(by: 1 | -1): Promise<void> {
  const work = currentWork(view())
  const { pivot, cursor } = view()
  const version = work?.versions[cursor.column]?.id
  if (work === null || pivot === null || version === undefined) return
  const at =
    cursor.segment === null
      ? await call('sourceNear', { version, pivot, row: cursor.row })
      : await call('source', { segment: cursor.segment })
  if (at === null) return
  // In a gap, back is what stands before it.
  const index = at.index + (cursor.segment === null && by === -1 ? 0 : by)
  if (index < 0) return
  const { cells } = await call('column', { work: work.id, version, from: index, count: 1 })
  const next = cells[0]?.segment
  if (next === undefined) return
  const { spans } = await call('source', { segment: next })
  await putCursorAt(version, spans[0]?.[0] ?? 0)
}

/** Shows the next (1) or previous (-1) version of the work, at the same unit. */
export async function stepVersion(by: 1 | -1): Promise<void> {
  const versions = currentWork(view())?.versions ?? []
  const { row, column } = view().cursor
  if (versions.length > 1) await goToRow(row, undefined, (column + by + versions.length) % versions.length)
}
