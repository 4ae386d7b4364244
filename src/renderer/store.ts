import { create } from 'zustand'
import type { JobName } from '#shared/job-name'
import type { Said } from '#shared/words/message'
import type { DivergenceView, ProjectView, WorkView } from '#shared/api'
import type { DeskView } from '#shared/desk'
import type { SeekQuery } from '#shared/seek-query'
import type { SourceView } from '#shared/source-view'
import type {
  Category,
  DivergenceId,
  DivergenceState,
  LanguageTag,
  SegmentId,
  Severity,
  Span,
  UnitId,
  VersionId,
  WorkId,
} from '#shared/model'
import type { Stretch } from '#shared/ops/commands'
import { NO_PAGES, rowAt, type Pages } from '#renderer/features/grid/pages'
import { COLUMNS, shown, type Columns } from '#renderer/features/grid/columns'
import type { Cursor } from '#renderer/features/grid/cursor'
import type { Row } from '#shared/api'
import { FIRST_LOOK, type Look } from '#renderer/ui/look-settings'
import type { Language } from '#shared/words/languages'

/** What the window shows. It is all view state: the project itself is behind `api.ts`. */

/** Parts of the window that can have the keyboard; `F6` goes round in this order. */
export const PANES = ['works', 'grid', 'view', 'segment', 'divergences'] as const
export type Pane = (typeof PANES)[number]
export type SidePane = Exclude<Pane, 'grid' | 'view'>

/** What stands in the middle of the workbench; all but the grid are the pane `view`, in place of grid and segment. */
export const VIEW_NAMES = ['grid', 'ribbons', 'map', 'reading', 'source', 'statistics'] as const
export type ViewName = (typeof VIEW_NAMES)[number]

export type Queue = SeekQuery['what']

/** What lies over the workbench; nothing of it is modal. */
export type Panel =
  | 'projects'
  | 'palette'
  | 'goto'
  | 'keys'
  | 'import'
  | 'export'
  | 'realign'
  | 'lexicon'
  | 'reimport'
  | 'resegment'
  | 'report'
  | 'sign'
  | 'date'
  | 'compare'
  | 'correction'
  | 'checks'
  | 'history'
  | 'columns'
  | 'appearance'

/** A segment that was picked for linking, with the unit it stood in. */
export interface Picked {
  readonly segment: SegmentId
  readonly unit: UnitId
}

export interface Job {
  readonly job: number
  readonly label: JobName
  readonly done: number | null
  /** When it was first heard of, in milliseconds of the page's clock. */
  readonly since: number
}

/** A job that failed, and why. */
export interface FailedJob {
  readonly label: JobName
  readonly problem: Said
}

export interface Message {
  readonly text: string
  readonly tone: 'done' | 'refused' | 'failed'
}

export interface DivergenceFilter {
  readonly all: boolean
  readonly major: boolean
  readonly hints: boolean
  /** Null for every category, every version. */
  readonly category: Category | null
  readonly version: VersionId | null
  /** Null for every severity, and for the states that `all` says. */
  readonly severity: Severity | null
  readonly state: DivergenceState | null
  readonly order: DivergenceOrder
}

/** How the list of divergences is sorted: by what groups it has headings, but for the first two. */
export const DIVERGENCE_ORDERS = [
  ...(['gravity', 'text', 'category', 'severity', 'version', 'state', 'confidence'] as const),
] as const
export type DivergenceOrder = (typeof DIVERGENCE_ORDERS)[number]

/** A stretch of text taken as evidence for a divergence that is being added. */
export interface Taken extends Stretch {
  readonly lang: LanguageTag
  /** 0-based place of the segment in its version. */
  readonly index: number
  readonly text: string
}

export interface View extends Look {
  readonly link: 'opening' | 'open' | 'lost'
  readonly problem: Said | null
  /** What the program has open and could open; null until it is asked. */
  readonly desk: DeskView | null
  readonly project: ProjectView | null
  readonly work: WorkId | null
  readonly pivot: VersionId | null

  readonly pages: Pages
  /** Rows in view, as the grid last said. */
  readonly inView: readonly [from: number, to: number]
  readonly cursor: Cursor
  /** Row where a range of rows was begun; null when just the cursor's row is meant. */
  readonly anchor: number | null
  readonly picked: readonly Picked[]
  readonly queue: Queue
  /** Numbers, names and terms are tinted in the grid. */
  readonly tints: boolean
  /** How the versions stand in the grid, by work; a work that is not named has them as they came. */
  readonly columns: Readonly<Record<WorkId, Columns>>

  readonly divergences: readonly DivergenceView[] | null
  readonly chosen: DivergenceId | null
  readonly filter: DivergenceFilter
  /** Divergences that the next decision is about, together; empty when just the chosen one is meant. */
  readonly marked: ReadonlySet<DivergenceId>
  /** What is being written of a divergence: why it is dismissed, or a note. */
  readonly writing: 'reason' | 'note' | null
  /** Evidence of a divergence that is being added; null while none is. */
  readonly adding: readonly Taken[] | null

  readonly source: SourceView | null
  /** The text being written instead of the segment's; null while reading. */
  readonly draft: string | null
  /** Offset of the caret in the shown text. */
  readonly caret: number
  /** What is selected of the shown text, null for nothing. */
  readonly selected: Span | null

  readonly pane: Pane
  readonly showing: ViewName
  readonly panel: Panel | null
  readonly folded: Readonly<Record<SidePane, boolean>>
  /** The language that the window speaks, with the system asked. */
  readonly speaks: Language
  /** What the theme comes to, with the system asked. */
  readonly dark: boolean
  readonly message: Message | null
  readonly jobs: readonly Job[]
  /** The last job that failed behind the window's back; null once it is tried again or put away. */
  readonly failedJob: FailedJob | null
  /** The work in which what was edited is being checked; null while none is. */
  readonly checking: WorkId | null
}

const START: View = {
  link: 'opening',
  problem: null,
  desk: null,
  project: null,
  work: null,
  pivot: null,
  pages: NO_PAGES,
  inView: [0, 0],
  cursor: { row: 0, column: 0, segment: null },
  anchor: null,
  picked: [],
  queue: 'unreviewed',
  tints: false,
  columns: {},
  divergences: null,
  chosen: null,
  filter: {
    ...{ all: false, major: false, hints: false },
    ...{ category: null, version: null, severity: null, state: null, order: 'gravity' },
  },
  marked: new Set(),
  writing: null,
  adding: null,
  source: null,
  draft: null,
  caret: 0,
  selected: null,
  pane: 'grid',
  showing: 'grid',
  panel: null,
  folded: { works: false, segment: false, divergences: false },
  ...FIRST_LOOK,
  speaks: 'en',
  dark: false,
  message: null,
  jobs: [],
  failedJob: null,
  checking: null,
}

export const useView = create<View>()(() => START)

export function view(): View {
  return useView.getState()
}

export function show(part: Partial<View>): void {
  useView.setState(part)
}

export function say(text: string, tone: Message['tone'] = 'done'): void {
  show({ message: { text, tone } })
}

export function currentWork({ project, work }: View): WorkView | null {
  return project?.works.find(({ id }) => id === work) ?? null
}

export function currentRow({ pages, cursor }: View): Row | null {
  return rowAt(pages, cursor.row)
}

export function currentColumns({ columns, work }: View): Columns {
  return (work === null ? undefined : columns[work]) ?? COLUMNS
}

/** The places in the work of the versions that the grid shows, from left to right. */
export function shownColumns(now: View): number[] {
  const versions = currentWork(now)?.versions.map(({ id }) => id) ?? []
  return shown(versions, currentColumns(now), now.cursor.column)
}

/** The rows that a review or a merge means: the range from the anchor to the cursor. */
export function rowRange({ anchor, cursor }: View): readonly [first: number, last: number] {
  return [Math.min(anchor ?? cursor.row, cursor.row), Math.max(anchor ?? cursor.row, cursor.row)]
}
