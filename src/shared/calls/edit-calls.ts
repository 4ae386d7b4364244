import type { WorkId, UnitId, SegmentId, VersionId } from '#shared/model'
import type { WentTo } from '#shared/history-view'
import type { Command, OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'
import type { ResegmentView } from '#shared/ops/resegment-view'
import type { RowPage } from '#shared/rows-view'
import type { SegmentOptions } from '#shared/segment/options'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import type { Settings, SettingsChange } from '#shared/settings'

/** What is done to a work or to the settings, and what takes it back. */
export interface EditCalls {
  /** Plans and commits one command. */
  run(command: Command & AskShown): Promise<RunResult>
  /** Takes back the last thing done to a work, or with null the last import, when nothing was done on it since. */
  undo(query: UndoQuery): Promise<RunResult>
  redo(query: UndoQuery): Promise<RunResult>
  /**
   * Goes to where a work was right after an operation (`seq`; null: before the first), by as many undos or redos as
   * that takes. Refuses an operation that was undone and that redo does not reach any more.
   */
  goTo(query: { work: WorkId; seq: number | null }): Promise<WentTo>
  /** What the project remembers of how it is worked on. */
  settings(query: Record<string, never>): Promise<Settings>
  /** Changes settings of the project, as one operation of its log; setting what was there before takes it back. */
  changeSettings(change: SettingsChange): Promise<RunResult>
  /** What cutting a version anew would change. Nothing is written; a later question ends one that is being answered. */
  previewResegment(query: ResegmentQuery): Promise<ResegmentView>
  /** The segmentation rules in the text of an SRX file. Refuses what is none, with the line. */
  readSrx(query: { readonly name: string; readonly xml: string }): Promise<SegmentationRules>
  /**
   * Starts aligning what no person accepted or grouped, or checking; resolves when committed, with progress events
   * on the way.
   */
  job(query: JobQuery): Promise<RunResult>
  cancel(query: { job: number }): Promise<null>
  /** Asks a job to end early with what it has done so far. What cannot goes on to its end. */
  stop(query: { job: number }): Promise<null>
}

/** Asks for what a window shows along with the answer: a key is then one question, and not two. */
export interface AskShown {
  readonly shown?: {
    readonly pivot: VersionId
    /** First rows of the pages in view, and how many rows each has. */
    readonly pages: readonly number[]
    readonly count: number
    /** The unit that the person is at. */
    readonly at: UnitId | null
  }
}

/** What a window shows as it is now: its pages, and the rows of the unit to look at and of the one the person was at. */
export interface ShownNow {
  /** In whose order, and at which unit the person was then: the window may show something else by now. */
  readonly pivot: VersionId
  readonly asked: UnitId | null
  readonly pages: readonly RowPage[]
  readonly unit: number | null
  readonly at: number | null
}

export interface UndoQuery extends AskShown {
  readonly work: WorkId | null
  /** Where the person is: the eye stays there where the operation was about that segment, or its unit or gap. */
  readonly at?: { readonly unit: UnitId; readonly segment: SegmentId | null }
}

export interface RunResult {
  readonly seq: number
  readonly kind: OperationKind
  /** What was done, taken back or done again, in the parts that `label` is made of; null where nothing changed. */
  readonly name: OperationName | null
  /** What was done, for the status line and the undo menu: `merge units`. */
  readonly label: string
  /** Where the eye should be afterwards: a unit that holds what was changed, or null. */
  readonly unit: UnitId | null
  /** For a job: what a person's edits meanwhile kept from being applied. */
  readonly skipped: number
  /** Where it was asked for, and the work has that version. */
  readonly shown?: ShownNow
}

export interface JobQuery {
  readonly kind: 'align' | 'check'
  readonly work: WorkId
}

interface ResegmentQuery {
  readonly version: VersionId
  readonly segmentation: SegmentOptions
  /** How many of the places are listed at most. */
  readonly most: number
}
