import type { AlignCalls } from '#shared/calls/align-calls'
import type { EditCalls } from '#shared/calls/edit-calls'
import type { FileCalls } from '#shared/calls/file-calls'
import type { ReadCalls } from '#shared/calls/read-calls'
import type { SearchCalls } from '#shared/calls/search-calls'
import type { JobName } from '#shared/job-name'
import type { WorkId } from '#shared/model'
import type { SearchProgress } from '#shared/search/view'
import type { Message } from '#shared/words/message'

/** What the calls take and give is declared beside them. */
export type { AskShown, JobQuery, RunResult, ShownNow, UndoQuery } from '#shared/calls/edit-calls'
export type {
  ImportChange,
  ImportQuery,
  ImportSource,
  ImportTextQuery,
  ReportQuery,
  WorkSummary,
} from '#shared/calls/file-calls'
export type { ComparedText, DivergenceView, EvidenceView } from '#shared/divergence-view'
export type { ProjectView, VersionView, WorkView } from '#shared/project-view'
export type { Cell, ColumnPage, Mark, Row, RowPage, TintView } from '#shared/rows-view'

/**
 * The whole contract between the window and the program behind it: every call, its argument and its result.
 * Both hosts forward calls by name and event objects as they are. An expected failure rejects with a
 * `Refusal`. Adding a call means a line in one of these interfaces and one in the file of the same name in `main/calls`.
 */
export interface Api extends ReadCalls, EditCalls, SearchCalls, AlignCalls, FileCalls {}

export type ApiName = keyof Api

export type ApiEvent =
  /** An operation was committed. A window re-reads what it shows of `work`. */
  | { readonly type: 'changed'; readonly seq: number; readonly work: WorkId | null; readonly label: string }
  /** What was edited is being checked by itself; `done` too where that was given up. */
  | { readonly type: 'checking'; readonly work: WorkId; readonly state: 'running' | 'done' | 'failed' }
  /** How far a search has come. */
  | { readonly type: 'search'; readonly progress: SearchProgress }
  | {
      readonly type: 'progress'
      readonly job: number
      readonly label: JobName
      /** 0 to 1, or null while it is not known. */
      readonly done: number | null
      readonly state: 'running' | 'finished' | 'failed' | 'cancelled'
      /** Why it failed, where whoever asked for it is not told so by a refusal. */
      readonly problem?: Message
    }
