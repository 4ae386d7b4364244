import { create } from 'zustand'
import type { SegmentId } from '#shared/model'
import { Refusal } from '#shared/errors'
import type { SavedSearch, SearchQuery } from '#shared/search/query'
import type { AlignedText, SearchLine, SearchProgress } from '#shared/search/view'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { goToUnit, openWork } from '#renderer/reading'
import { say, show, view } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

/** The search that the window shows. Its matches are kept by the program; here are the lines that were looked at. */
export interface SearchState {
  readonly open: boolean
  /** Whether matches are to be replaced, and with what. */
  readonly replacing: boolean
  readonly replacement: string
  readonly query: SearchQuery
  /** Null while nothing was searched for. */
  readonly progress: SearchProgress | null
  /** What is asked for has neither a match yet nor the answer that there is none. */
  readonly awaited: boolean
  /** Lines by the number of their match. */
  readonly lines: ReadonlyMap<number, SearchLine>
  readonly chosen: number
  /** What the unit of the chosen match says; null while it is read. */
  readonly aligned: readonly AlignedText[] | null
  /** Matches that are not to be replaced. */
  readonly except: ReadonlySet<number>
  /** Why the query cannot be searched for. */
  readonly problem: string | null
  readonly saved: readonly SavedSearch[]
}

export const EVERYWHERE = { languages: [], works: [], states: [], kinds: [] } as const

const NOTHING = {
  ...{ progress: null, awaited: false, lines: new Map<number, SearchLine>(), chosen: 0, aligned: null },
  ...{ except: new Set<number>(), problem: null },
}

export const useSearch = create<SearchState>()(() => ({
  ...NOTHING,
  ...{ open: false, replacing: false, replacement: '', saved: [] },
  query: { text: '', mode: 'exact', caseSensitive: false, ...EVERYWHERE },
}))

const state = useSearch.getState
const put = useSearch.setState

const LINES = 50
/** Milliseconds after the last key, before it is searched. */
const PAUSE = 120

let pause: ReturnType<typeof setTimeout> | undefined
/** Counts what was asked for, so that an answer that comes late is known to; and which of them is answered. */
let wanted = 0
let shown = 0

/** Changes what is searched for, and searches when nothing was typed for a moment. */
export function ask(query: Partial<SearchQuery>): void {
  put({ query: { ...state().query, ...query } })
  searchSoon()
}

export function replaceWith(replacement: string): void {
  put({ replacement })
  searchSoon()
}

function searchSoon(): void {
  clearTimeout(pause)
  wanted++
  put({ awaited: state().query.text.trim() !== '' })
  pause = setTimeout(() => void guard(search), PAUSE)
}

/** Searches now for what is asked for, instead of what was before. */
export async function search(): Promise<void> {
  clearTimeout(pause)
  pause = undefined
  const mine = ++wanted
  const { query, replacing, replacement, progress } = state()
  if (progress !== null) void call('endSearch', { search: progress.search }).catch(() => undefined)
  if (query.text.trim() === '') return put(NOTHING)
  put({ awaited: true })
  try {
    const page = await call('startSearch', { query, replacement: replacing ? replacement : null })
    if (mine !== wanted) {
      await call('endSearch', { search: page.progress.search })
      return
    }
    const lines = new Map(page.lines.map((line) => [line.hit, line]))
    shown = mine
    const now = heard(page.progress)
    put({ ...NOTHING, progress: now, awaited: isAwaited(now), lines })
    void guard(readAligned)
  } catch (error) {
    if (!(error instanceof Refusal)) {
      put({ awaited: false })
      throw error
    }
    if (mine === wanted) put({ ...NOTHING, problem: saidInWords(error.said) })
  }
}

function isAwaited({ hits, state: how }: SearchProgress): boolean {
  return hits === 0 && how === 'running'
}

/** Waits for the first match of what was asked for last, or for the answer that there is none; asks at once. */
export async function answered(): Promise<void> {
  if (pause !== undefined) await search()
  await until(({ awaited }) => !awaited)
}

/** Waits for all matches of what was asked for last. */
export async function searched(): Promise<void> {
  await answered()
  await until(({ awaited, progress }) => !awaited && progress?.state !== 'running')
}

/** Milliseconds that a match which a running search has not found yet is waited for. */
const MOMENT = 500

/** Waits for a match by its number: the first answer to a search may hold few of them. */
async function found(hit: number): Promise<void> {
  const isThere = until(({ progress }) => (progress?.hits ?? 0) > hit || progress?.state !== 'running')
  await Promise.race([isThere, new Promise((resolve) => setTimeout(resolve, MOMENT))])
}

async function until(holds: (now: SearchState) => boolean): Promise<void> {
  if (holds(state())) return
  await new Promise<void>((resolve) => {
    const stop = useSearch.subscribe((now) => {
      if (!holds(now)) return
      stop()
      resolve()
    })
  })
}

/** What was told of the search before its first answer came. */
let early: SearchProgress | null = null

function heard(progress: SearchProgress): SearchProgress {
  return early?.search === progress.search ? early : progress
}

/** Asks again for what was on its way when the program was gone: its answer will not come. */
export function askAgain(): void {
  if (state().awaited || state().progress?.state === 'running') void guard(search)
}

/** Hears how a search goes on. Lines may have moved as long as it runs. */
export function hearSearch(progress: SearchProgress): void {
  early = progress
  const before = state().progress
  if (before?.search !== progress.search) return
  const isOver = before.state === 'running' && progress.state !== 'running'
  put({
    progress,
    awaited: shown !== wanted || isAwaited(progress),
    problem: progress.problem === null ? null : saidInWords(progress.problem),
    ...(isOver ? { lines: new Map() } : {}),
  })
}

/** Texts were changed: lines are read anew, and say where they no longer hold. */
export function hearChange(): void {
  if (state().progress === null) return
  put({ lines: new Map() })
  if (state().open) void guard(readAligned)
}

const onTheWay = new Set<string>()

/** Reads the lines of matches `[from, to)` that are not there. */
export async function readLines(from: number, to: number): Promise<void> {
  const { progress, lines } = state()
  if (progress === null) return
  for (let page = Math.floor(from / LINES) * LINES; page < Math.min(to, progress.hits); page += LINES) {
    const end = Math.min(page + LINES, progress.hits)
    const isThere = lines.has(page) && lines.has(end - 1)
    const key = `${progress.search} ${page} ${end}`
    if (isThere || onTheWay.has(key)) continue
    onTheWay.add(key)
    try {
      const read = await call('searchLines', { search: progress.search, from: page, count: LINES })
      if (state().progress?.search !== progress.search) return
      put({ lines: new Map([...state().lines, ...read.map((line) => [line.hit, line] as const)]) })
    } finally {
      onTheWay.delete(key)
    }
  }
}

/** The line of a match, read if it is not there. */
async function lineAt(hit: number): Promise<SearchLine | null> {
  await readLines(hit, hit + 1)
  return state().lines.get(hit) ?? null
}

async function readAligned(): Promise<void> {
  const { chosen } = state()
  const segment = (await lineAt(chosen))?.segment
  const aligned = segment === undefined ? [] : await call('alignedTexts', { segment })
  if (state().chosen === chosen) put({ aligned })
}

/** Chooses a match so many before or after the chosen one, once there are any. */
export async function chooseBy(by: number): Promise<void> {
  await answered()
  await found(state().chosen + Math.sign(by))
  choose(state().chosen + by)
}

/** Chooses a match by its number; beyond the ends the first or the last. */
export function choose(hit: number): void {
  const last = (state().progress?.hits ?? 0) - 1
  if (last < 0) return
  put({ chosen: Math.min(Math.max(0, hit), last), aligned: null })
  void guard(readAligned)
}

/** Goes to the chosen match in the grid, or in the source text where that is shown; in another work too. */
export async function goToChosen(): Promise<void> {
  await answered()
  const line = await lineAt(state().chosen)
  if (line === null || line.unit === 0) return
  if (view().work !== line.work) await openWork(line.work)
  if (view().showing !== 'source') show({ showing: 'grid' })
  await goToUnit(line.unit, line.segment)
}

/** Goes to the next (1) or previous (-1) match, round the ends. */
export async function step(by: 1 | -1): Promise<void> {
  await answered()
  await found(state().chosen + by)
  const { progress, chosen } = state()
  const hits = progress?.hits ?? 0
  if (hits === 0) return
  // The first step goes to the first match, unless that is where the cursor is.
  const isThere = (await lineAt(chosen))?.segment === cursorSegment()
  const next = isThere ? (chosen + by + hits) % hits : chosen
  choose(next)
  await goToChosen()
  say(t('search.at', { number: next + 1, total: hits }))
}

function cursorSegment(): SegmentId | null {
  return view().cursor.segment
}

/** Leaves a match out of the replacement, or takes it in again. */
export function toggle(hit: number): void {
  const except = new Set(state().except)
  if (!except.delete(hit)) except.add(hit)
  put({ except })
}

/** Takes all matches in, or leaves all out. */
export function toggleAll(): void {
  const { progress, except } = state()
  const all = Array.from({ length: progress?.hits ?? 0 }, (_, n) => n)
  put({ except: new Set(except.size === 0 ? all : []) })
}

export async function readSaved(): Promise<void> {
  put({ saved: (await call('settings', {})).searches ?? [] })
}

/** Keeps what is searched for by a name, in the project; null takes the one of that name away. */
export async function save(name: string, query: SearchQuery | null): Promise<void> {
  const others = state().saved.filter((one) => one.name !== name)
  const searches = query === null ? others : [...others, { name, query }]
  await call('changeSettings', { searches: searches.length === 0 ? null : searches })
  put({ saved: searches })
}
