import type { AskShown, Row, ShownNow } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import { call } from '#renderer/api'
import { locate, settle, type Cursor } from '#renderer/features/grid/cursor'
import { NO_PAGES, missing, pagesOf, putPage, rowAt, wantSeq } from '#renderer/features/grid/pages'
import { PAGE_SIZE } from '#renderer/features/grid/page-size'
import { orderOf } from '#shared/views/first-work'
import { guard } from '#renderer/guard'
import { keepSame } from '#renderer/same'
import { currentRow, show, view } from '#renderer/store'

/** Reads what the window shows: a work, its rows by page, its divergences; and goes to a place in it. */

/** Shows a work, in the order of `pivot` or of its own pivot. */
export async function openWork(id: WorkId, pivot?: VersionId): Promise<void> {
  const work = view().project?.works.find((one) => one.id === id)
  if (work === undefined) return
  const order = orderOf(work, pivot)
  const column = Math.max(
    0,
    work.versions.findIndex((version) => version.id === order),
  )
  show({
    work: id,
    pivot: order,
    pages: wantSeq(NO_PAGES, view().project?.seq ?? 0),
    cursor: { row: 0, column, segment: null },
    anchor: null,
    picked: [],
    divergences: null,
    chosen: null,
    marked: new Set(),
    writing: null,
    adding: null,
    source: null,
    draft: null,
  })
  await Promise.all([readRows(0, PAGE_SIZE).then(beginAtText), readDivergences()])
}

/** Shows no work: there is none. */
export function closeWork(): void {
  show({
    ...{
      work: null,
      pivot: null,
      pages: NO_PAGES,
      divergences: null,
      chosen: null,
      source: null,
      draft: null,
    },
    ...{
      cursor: { row: 0, column: 0, segment: null },
      anchor: null,
      picked: [],
      writing: null,
      adding: null,
    },
  })
}

/** The first row may be a gap in the version that gives the order: the cursor then begins where there is text. */
function beginAtText(): void {
  const { cursor, pages } = view()
  const row = rowAt(pages, cursor.row)
  if (cursor.segment !== null || row === null) return
  const column = row.cells.findIndex((cell) => cell.length > 0)
  if (column >= 0) show({ cursor: settle(row, { ...cursor, column }) })
}

/** The order of another version, at the same unit. */
export async function setPivot(pivot: VersionId): Promise<void> {
  const { work, cursor } = view()
  const unit = currentRow(view())?.unit
  if (work === null) return
  await openWork(work, pivot)
  // One stays in the version one was in, too.
  show({ cursor: { ...view().cursor, column: cursor.column } })
  if (unit !== undefined) await goToUnit(unit, cursor.segment ?? undefined)
}

const onTheWay = new Map<string, Promise<void>>()

/** Reads the pages of `[from, to)` that are missing or stale. */
export async function readRows(from: number, to: number): Promise<void> {
  const { work, pivot, pages } = view()
  if (work === null || pivot === null) return
  await Promise.all(
    missing(pages, from, to).map((start) => {
      const key = [work, pivot, start, pages.wanted].join(' ')
      const asked = onTheWay.get(key) ?? readPage(work, pivot, start).finally(() => onTheWay.delete(key))
      onTheWay.set(key, asked)
      return asked
    }),
  )
}

let inView: readonly [from: number, to: number] | null = null
let following = false

/**
 * Reads what is in view, one range after the other: while the bar is dragged over a large work the ranges that are gone
 * from view again are left out, so that the last one is soon there.
 */
export async function readInView(from: number, to: number): Promise<void> {
  inView = [from, to]
  if (following) return
  following = true
  try {
    let failure: unknown = null
    for (let next = take(); next !== null; next = take())
      await readRows(...next).catch((error: unknown) => (failure = error))
    // What failed is said once the newest range was tried.
    if (failure !== null) throw asError(failure)
  } finally {
    following = false
  }
}

function asError(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new Error(String(thrown))
}

function take(): readonly [from: number, to: number] | null {
  const next = inView
  inView = null
  return next
}

async function readPage(work: WorkId, pivot: VersionId, from: number): Promise<void> {
  const page = await call('rows', { work, pivot, from, count: PAGE_SIZE })
  if (view().work !== work || view().pivot !== pivot) return
  const pages = putPage(view().pages, page)
  show({ pages, cursor: settle(rowAt(pages, view().cursor.row), view().cursor) })
}

/** Reads the whole list: for many divergences that takes longer than all the rest. */
export async function readDivergences(): Promise<void> {
  const { work, pivot } = view()
  if (work === null || pivot === null) return
  const divergences = await call('divergences', { work, pivot })
  if (view().work === work && view().pivot === pivot) show({ divergences })
}

const PAUSE = 300
let pause: ReturnType<typeof setTimeout> | undefined

/** Reads the list when nothing was done for a moment, so that it does not stand in the way of the next key. */
function readDivergencesSoon(): void {
  clearTimeout(pause)
  pause = setTimeout(() => void guard(readDivergences), PAUSE)
}

/**
 * Goes to a row, reading it first, and to a segment of it when one is named; not where by then `isWanted` says that the
 * person went elsewhere.
 */
export async function goToRow(
  row: number,
  segment?: SegmentId,
  column = view().cursor.column,
  isWanted = (): boolean => true,
): Promise<void> {
  const total = view().pages.total ?? row + 1
  const index = Math.min(Math.max(0, row), Math.max(0, total - 1))
  await readRows(index, index + 1)
  if (isWanted()) show({ cursor: landOn(rowAt(view().pages, index), index, segment, column), anchor: null })
}

/** The cursor on a row: on the segment where it is in it, else on the first of the column. */
function landOn(found: Row | null, row: number, segment: SegmentId | undefined, column: number): Cursor {
  const place = found !== null && segment !== undefined ? locate(found, segment) : null
  return settle(found, { row, column: place?.column ?? column, segment: place?.segment ?? null })
}

export async function goToUnit(unit: UnitId, segment?: SegmentId): Promise<void> {
  const { work, pivot } = view()
  if (work === null || pivot === null) return
  await goToRow(await call('place', { work, pivot, unit }), segment)
}

/** What the window shows, to be answered along with a command; nothing where it shows no rows. */
export function asksShown(): AskShown {
  const { pivot, pages, inView } = view()
  if (pivot === null || pages.total === null) return {}
  const at = currentRow(view())?.unit ?? null
  return { shown: { pivot, pages: pagesOf(inView[0], inView[1]), count: PAGE_SIZE, at } }
}

/** Where the eye should be: a unit, and in it a segment. */
export interface Goal {
  readonly unit: UnitId | null
  readonly segment?: SegmentId | undefined
}

/**
 * Takes in, or else reads again, what is in view, and puts rows and cursor in one go: old rows stay until the new ones are
 * there. Without a unit to go to the cursor stays on the one it is on.
 */
export async function refresh(
  seq: number,
  { unit, segment }: Goal = { unit: null },
  shown?: ShownNow,
): Promise<void> {
  const { work, pivot, cursor } = view()
  if (work === null || pivot === null) return
  const current = shown !== undefined && isOfNow(shown, unit === null)
  const answered = current ? shown : await readShown(seq, work, pivot, unit)
  if (view().work !== work || view().pivot !== pivot) return
  const place = unit === null ? answered.at : answered.unit
  const pages = answered.pages.reduce(putPage, wantSeq(view().pages, seq))
  const now = view().cursor
  const row = Math.min(place ?? cursor.row, Math.max(0, (pages.total ?? 1) - 1))
  const focus = segment ?? cursor.segment ?? undefined
  if (now.row !== cursor.row || now.column !== cursor.column) {
    // Who went elsewhere meanwhile stays there.
    show({ pages, cursor: settle(rowAt(pages, now.row), now) })
  } else if (missing(pages, row, row + 1).length > 0) {
    show({ pages })
    await goToRow(row, focus)
  } else {
    show({ pages, cursor: landOn(rowAt(pages, row), row, focus, cursor.column) })
  }
  readDivergencesSoon()
  await readProject()
}

/**
 * Whether what came along with a command is in the order that is shown now, which is that of one work only; and, where the
 * cursor is to stay, of the unit that the person is at now.
 */
export function isOfNow({ pivot, asked }: ShownNow, stays: boolean): boolean {
  return pivot === view().pivot && (!stays || asked === (currentRow(view())?.unit ?? null))
}

/** Asks for what a command would have been answered with. */
async function readShown(
  seq: number,
  work: WorkId,
  pivot: VersionId,
  unit: UnitId | null,
): Promise<ShownNow> {
  const { inView, pages } = view()
  const goal = unit ?? currentRow(view())?.unit ?? null
  const [place, ...answers] = await Promise.all([
    goal === null ? null : call('place', { work, pivot, unit: goal }).catch(nothingIfRefused),
    ...missing(wantSeq(pages, seq), inView[0], Math.max(inView[1], inView[0] + 1)).map((from) =>
      call('rows', { work, pivot, from, count: PAGE_SIZE }),
    ),
  ])
  return { pivot, asked: goal, pages: answers, unit: place, at: place }
}

/** Reads the project with all its counts, and keeps what stayed as it was. */
export async function readProject(): Promise<void> {
  show({ project: keepSame(view().project, await call('project', {})) })
}

export function nothingIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}
