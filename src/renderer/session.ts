import type { JobQuery, Row, RunResult } from '#shared/api'
import type { BridgeEvent } from '#shared/bridge'
import { Refusal } from '#shared/errors'
import type { SegmentId, UnitId, VersionId, WorkId } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import { Unreachable, call, onLost, subscribe } from '#renderer/api'
import { locate, settle, type Cursor } from '#renderer/features/grid/cursor'
import { NO_PAGES, PAGE_SIZE, missing, putPage, rowAt, wantSeq } from '#renderer/features/grid/pages'
import { currentRow, currentWork, say, show, view } from '#renderer/store'

/**
 * Keeps the view in step with the project: opens it, reads what is shown, runs commands, hears of changes, and
 * comes back after the program was gone.
 */

/** Opens the project and listens. Returns what ends the listening. */
export function openSession(): () => void {
  const quiet = [subscribe(hear), onLost(() => void waitForProgram())]
  void guard(openProject)
  return () => quiet.forEach((end) => end())
}

async function openProject(): Promise<void> {
  try {
    const project = await call('project', {})
    show({ project, link: 'open', problem: null })
    const works = project.works
    const first =
      works.find(({ id }) => id === view().work) ??
      works.find(({ versions }) => versions.length > 1) ??
      works[0]
    if (first !== undefined && view().work !== first.id) await openWork(first.id)
  } catch (error) {
    if (error instanceof Unreachable) throw error
    show({ link: 'open', problem: messageOf(error) })
  }
}

/** Shows a work, in the order of `pivot` or of its own pivot. */
export async function openWork(id: WorkId, pivot?: VersionId): Promise<void> {
  const work = view().project?.works.find((one) => one.id === id)
  if (work === undefined) return
  const order = pivot ?? work.pivot ?? work.versions[0]?.id ?? null
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
    dismissing: false,
    source: null,
    draft: null,
  })
  await Promise.all([readRows(0, PAGE_SIZE).then(beginAtText), readDivergences()])
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
  const { work } = view()
  const unit = currentRow(view())?.unit
  if (work === null) return
  await openWork(work, pivot)
  if (unit !== undefined) await goToUnit(unit)
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

/** Goes to a row, reading it first, and to a segment of it when one is named. */
export async function goToRow(
  row: number,
  segment?: SegmentId,
  column = view().cursor.column,
): Promise<void> {
  const total = view().pages.total ?? row + 1
  const index = Math.min(Math.max(0, row), Math.max(0, total - 1))
  await readRows(index, index + 1)
  show({ cursor: landOn(rowAt(view().pages, index), index, segment, column), anchor: null })
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

/** Where the cursor belongs after a command: on what it changed and in it on a segment, or where it is. */
export type Landing = SegmentId | 'stay' | undefined

const running = new Set<Promise<boolean>>()

/**
 * Runs a command (or undo, redo) and shows its outcome: what was done in the status line, the rows as they are
 * now, and the cursor where it belongs. A failure is said, and thrown no further; the value tells.
 */
export function perform(run: () => Promise<RunResult>, landing?: Landing): Promise<boolean> {
  const whole = performNow(run, landing).finally(() => running.delete(whole))
  running.add(whole)
  return whole
}

async function performNow(run: () => Promise<RunResult>, landing: Landing): Promise<boolean> {
  let done = false
  await guard(async () => {
    const result = await run()
    done = true
    if (landing === 'stay') await refresh(result.seq)
    else {
      show({ anchor: null, picked: [] })
      await refresh(result.seq, result.unit, landing)
    }
    say(outcome(result))
  })
  return done
}

/** Runs one command. */
export function runCommand(command: Command, landing?: Landing): Promise<boolean> {
  return perform(() => call('run', command), landing)
}

/** Resolves when no command is on its way. */
export async function idle(): Promise<void> {
  while (running.size > 0) await Promise.all(running)
}

function outcome({ label, skipped }: RunResult): string {
  const said = label.charAt(0).toUpperCase() + label.slice(1)
  return skipped === 0 ? said : `${said}. ${skipped} kept as you changed them meanwhile.`
}

/**
 * Reads again what is in view, and puts rows and cursor in one go: old rows stay until the new ones are there.
 * `unit` is where the eye should be; without one the cursor stays on the unit it is on.
 */
async function refresh(seq: number, unit: UnitId | null = null, segment?: SegmentId): Promise<void> {
  show({ pages: wantSeq(view().pages, seq) })
  const { work, pivot, inView, cursor, pages: old } = view()
  if (work === null || pivot === null) return
  const goal = unit ?? currentRow(view())?.unit ?? null
  const [place, ...answers] = await Promise.all([
    goal === null ? null : call('place', { work, pivot, unit: goal }).catch(nothingIfRefused),
    ...missing(old, inView[0], Math.max(inView[1], inView[0] + 1)).map((from) =>
      call('rows', { work, pivot, from, count: PAGE_SIZE }),
    ),
  ])
  if (view().work !== work || view().pivot !== pivot) return
  const pages = answers.reduce(putPage, view().pages)
  const row = Math.min(place ?? cursor.row, Math.max(0, (pages.total ?? 1) - 1))
  const focus = segment ?? cursor.segment ?? undefined
  if (missing(pages, row, row + 1).length > 0) {
    show({ pages })
    await goToRow(row, focus)
  } else show({ pages, cursor: landOn(rowAt(pages, row), row, focus, cursor.column) })
  readDivergencesSoon()
  await readProject()
}

async function readProject(): Promise<void> {
  show({ project: await call('project', {}) })
}

function nothingIfRefused(error: unknown): null {
  if (error instanceof Refusal) return null
  throw error
}

function hear(event: BridgeEvent): void {
  if (event.type === 'progress') {
    const others = view().jobs.filter(({ job }) => job !== event.job)
    const { job, label, done } = event
    show({ jobs: event.state === 'running' ? [...others, { job, label, done }] : others })
  } else if (event.type === 'reconnected') {
    void guard(rereadAll)
  } else if (running.size > 0) {
    // What this window does itself is read again by `perform`.
    show({ pages: wantSeq(view().pages, event.seq) })
  } else {
    const mine = event.work === null || event.work === view().work
    void guard(() => (mine ? refresh(event.seq) : readProject()))
  }
}

async function rereadAll(): Promise<void> {
  show({ jobs: [] })
  await openProject()
  await refresh(view().project?.seq ?? 0)
}

const RETRY = 1000
let waiting = false

/** Says that the program is gone, and asks for it every second until it answers. */
async function waitForProgram(): Promise<void> {
  if (waiting) return
  waiting = true
  show({ link: 'lost' })
  while (view().link === 'lost') {
    await new Promise((resolve) => setTimeout(resolve, RETRY))
    await rereadAll().then(
      () => show({ link: 'open', problem: null }),
      (error: unknown) => show({ problem: messageOf(error) }),
    )
  }
  waiting = false
}

/** Does it, and says what went wrong if it did: a refusal as it is, a bug as one. */
export async function guard(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Unreachable) void waitForProgram()
    else if (error instanceof Refusal) say(error.message, 'refused')
    else say(`Unexpected fault: ${messageOf(error)}`, 'failed')
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** Starts aligning or checking; edits go on meanwhile, and what is done is read again when it is committed. */
export async function startJob(kind: JobQuery['kind']): Promise<void> {
  const { work } = view()
  if (work === null) return
  await guard(async () => {
    const result = await call('job', { kind, work })
    await refresh(result.seq)
    say(outcome(result))
  })
}

/** Runs undo or redo in the open work. */
export async function unwind(way: 'undo' | 'redo'): Promise<void> {
  const work = currentWork(view())
  if (work !== null) await perform(() => call(way, { work: work.id }))
}
