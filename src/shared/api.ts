import type {
  ExportEntries,
  ExportEntriesQuery,
  ExportPreview,
  ExportQuery,
} from '#shared/exchange/export-calls'
import type { ExportReport } from '#shared/exchange/selection'
import type { FileChoices, ImportId, ImportOutcome, ImportTextView, ImportView } from '#shared/import/preview'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type {
  Category,
  Decision,
  DivergenceId,
  DivergenceState,
  LanguageTag,
  Relation,
  SegmentId,
  Severity,
  UnitId,
  VersionId,
  WorkAbout,
  WorkId,
} from '#shared/model'
import type { MqmType } from '#shared/mqm-types'
import type { LexiconFileQuery, LexiconQuery, LexiconView } from '#shared/lexicon-view'
import type { HistoryQuery, HistoryView, WentTo } from '#shared/history-view'
import type { Command, OperationKind } from '#shared/ops/commands'
import type { OperationName } from '#shared/ops/operation-name'
import type { RealignQuery, RealignView } from '#shared/realign-view'
import type { SeekQuery } from '#shared/seek-query'
import type {
  AlignedText,
  ReplaceQuery,
  ReplaceResult,
  SearchLine,
  SearchLinesQuery,
  SearchPage,
  SearchProgress,
  StartSearch,
} from '#shared/search/view'
import type { SourceView } from '#shared/source-view'
import type { ResegmentView } from '#shared/ops/resegment-view'
import type { ColumnPage, ColumnQuery, OutlineQuery, RowPage, RowsQuery, TintView } from '#shared/rows-view'
import type { SegmentOptions } from '#shared/segment/options'
import type { SegmentationRules } from '#shared/import/segmentation-rules'
import type { ReportFormatId } from '#shared/report/formats'
import type { WorkReport } from '#shared/report/report'
import type { ReportLanguage } from '#shared/report/words/languages'
import type { Settings, SettingsChange } from '#shared/settings'
import type { WorkOutline } from '#shared/views/outline'
import type { WorkStatistics } from '#shared/views/statistics'

/** The rows of the grid are declared beside each other. */
export type {
  Cell,
  ColumnPage,
  ColumnQuery,
  Mark,
  OutlineQuery,
  Row,
  RowPage,
  RowsQuery,
  TintView,
} from '#shared/rows-view'

/**
 * The whole contract between the window and the program behind it: every call, its argument and its result.
 * Both hosts forward calls by name and event objects as they are. An expected failure rejects with a
 * `Refusal`. Adding a call means a line here and a line in `main/app.ts`.
 */
export interface Api {
  /** What is open: the project, its works and versions with their counts, and what undo and redo would do. */
  project(query: Record<string, never>): Promise<ProjectView>
  /** Rows `[from, from + count)` of a work in the order of `pivot`; fewer at the end. */
  rows(query: RowsQuery): Promise<RowPage>
  /** Numbers, names and terms of units, each with whether the other versions have it too. */
  tints(query: { work: WorkId; units: readonly UnitId[] }): Promise<readonly TintView[]>
  /** Row index of a unit in the order of `pivot`. */
  place(query: { work: WorkId; pivot: VersionId; unit: UnitId }): Promise<number>
  /** Row index of the next (`step` 1) or previous (-1) row after `from` that is `what`; null if there is none. */
  seek(query: SeekQuery): Promise<number | null>
  /** Where everything of some versions of a work stands (all when none is named), without its text. */
  outline(query: OutlineQuery): Promise<WorkOutline>
  /** Segments `[from, from + count)` of a version in the order of its text; fewer at the end. */
  column(query: ColumnQuery): Promise<ColumnPage>
  /** A work in figures, with progress events on the way. */
  statistics(query: { work: WorkId }): Promise<WorkStatistics>
  /** All divergences of a work, open ones first, then by severity and place in the pivot. */
  divergences(query: { work: WorkId; pivot: VersionId }): Promise<readonly DivergenceView[]>
  /** Where a segment comes from: the lines of the version's text around it, and its spans there. */
  source(query: { segment: SegmentId }): Promise<SourceView>
  /**
   * Searches all works. Answers with the first lines, soon; `search` events tell how it goes on. Until `endSearch` its lines
   * can be asked for.
   */
  startSearch(query: StartSearch): Promise<SearchPage>
  searchLines(query: SearchLinesQuery): Promise<readonly SearchLine[]>
  endSearch(query: { search: number }): Promise<null>
  /** What the unit of a segment says in each version of its work. */
  alignedTexts(query: { segment: SegmentId }): Promise<readonly AlignedText[]>
  /** Writes what a search with a replacement shows as corrections: one operation in each work that holds any. */
  replaceFound(query: ReplaceQuery): Promise<ReplaceResult>
  /** What the project remembers of how it is worked on. */
  settings(query: Record<string, never>): Promise<Settings>
  /** Changes settings of the project, as one operation of its log; setting what was there before takes it back. */
  changeSettings(change: SettingsChange): Promise<RunResult>
  /** The two texts that a divergence sets against each other; refused where its evidence stands in one place. */
  compared(query: { divergence: DivergenceId }): Promise<readonly [ComparedText, ComparedText]>
  /** What a report of a work would say, without its divergences. */
  reportSummary(query: { work: WorkId }): Promise<WorkSummary>
  /** Writes the report of an audit to `file` (absolute path); nothing is left behind when it fails. */
  reportFile(query: ReportQuery & { file: string }): Promise<null>
  /** Plans and commits one command. */
  run(command: Command): Promise<RunResult>
  /** What cutting a version anew would change. Nothing is written; a later question ends one that is being answered. */
  previewResegment(query: ResegmentQuery): Promise<ResegmentView>
  /** The segmentation rules in the text of an SRX file. Refuses what is none, with the line. */
  readSrx(query: { readonly name: string; readonly xml: string }): Promise<SegmentationRules>
  /** Takes back the last thing done to a work, or with null the last import, when nothing was done on it since. */
  undo(query: UndoQuery): Promise<RunResult>
  redo(query: UndoQuery): Promise<RunResult>
  /** What was done to a work, the last first: `most` operations at most, of those before number `before` if it is given. */
  history(query: HistoryQuery): Promise<HistoryView>
  /**
   * Goes to where a work was right after an operation (`seq`; null: before the first), by as many undos or redos as
   * that takes. Refuses an operation that was undone and that redo does not reach any more.
   */
  goTo(query: { work: WorkId; seq: number | null }): Promise<WentTo>
  /**
   * Starts aligning what no person accepted or grouped, or checking; resolves when committed, with progress events
   * on the way.
   */
  job(query: JobQuery): Promise<RunResult>
  cancel(query: { job: number }): Promise<null>
  /** Asks a job to end early with what it has done so far. What cannot goes on to its end. */
  stop(query: { job: number }): Promise<null>
  /**
   * Aligns again what the scope names, around what a person accepted or grouped and around all that it does not name,
   * and shows what would change. Nothing is written; a new one of the same work takes its place.
   */
  proposeRealign(query: RealignQuery): Promise<RealignView>
  /** Commits what was proposed as one operation. What was changed since stays, and is counted as skipped. */
  applyRealign(query: { proposal: number }): Promise<RunResult>
  dropRealign(query: { proposal: number }): Promise<null>
  /** What the project knows of words besides the lexicons that come with Parallax, for the languages of a work. */
  lexicon(query: LexiconQuery): Promise<LexiconView>
  /** Adds a lexicon from the bytes of a file, instead of the one of that name if there is one. */
  addLexicon(query: LexiconFileQuery): Promise<RunResult>
  removeLexicon(query: { name: string }): Promise<RunResult>
  /**
   * What an export would hold, and what the validator finds in it, without writing anything. A later preview ends
   * one that is still being made (`cancelled`).
   */
  previewExport(query: ExportQuery): Promise<ExportPreview>
  /** Units that the last preview found to go in or to stay out, in the order of the file. */
  exportEntries(query: ExportEntriesQuery): Promise<ExportEntries>
  /** Writes a file of the form asked for to `file` (absolute path); nothing is left behind when it fails. */
  exportFile(query: ExportQuery & { file: string }): Promise<ExportReport>
  /**
   * Reads a file that was exported for people outside and edited there, and holds it against the project: nothing is
   * written. `work.merge` (see `mergeCommand`) takes what was decided.
   */
  openReturned(query: ImportSource): Promise<MergeView>
  /**
   * Reads files (and all that are in folders) for a new import, or into one that is open, and proposes works for
   * them; nothing is written. A file that cannot be read is listed with the reason.
   */
  openImport(query: ImportQuery): Promise<ImportView>
  /** Changes what is chosen for some files, and reads those anew that it shows in. */
  changeImport(query: ImportChange): Promise<ImportView>
  /** Segments of a version of a file as they would be imported. */
  importText(query: ImportTextQuery): Promise<ImportTextView>
  /**
   * Aligns and checks the works of an import and then writes them all as one operation. One that cannot be
   * imported stays in the import, and does not stop the others; when it is cancelled nothing is written.
   */
  runImport(query: { import: ImportId }): Promise<ImportOutcome>
  /** Ends an import and lets go of its files. */
  closeImport(query: { import: ImportId }): Promise<null>
}

export type ApiName = keyof Api

export type ApiEvent =
  /** An operation was committed. A window re-reads what it shows of `work`. */
  | { readonly type: 'changed'; readonly seq: number; readonly work: WorkId | null; readonly label: string }
  /** How far a search has come. */
  | { readonly type: 'search'; readonly progress: SearchProgress }
  | {
      readonly type: 'progress'
      readonly job: number
      readonly label: string
      /** 0 to 1, or null while it is not known. */
      readonly done: number | null
      readonly state: 'running' | 'finished' | 'failed' | 'cancelled'
    }

export interface ProjectView {
  readonly name: string
  /** Absolute path of the project file. */
  readonly file: string
  readonly seq: number
  readonly works: readonly WorkView[]
  /** The import that undo and redo without a work would take back (`import: memory`), null when there is none. */
  readonly undo: string | null
  readonly redo: string | null
}

export interface WorkView {
  readonly id: WorkId
  readonly name: string
  readonly title: string
  readonly about: WorkAbout
  readonly relations: readonly Relation[]
  readonly pivot: VersionId | null
  readonly versions: readonly VersionView[]
  readonly units: UnitCounts
  /** Divergences of confidence 0.5 and up, by state. */
  readonly divergences: Readonly<Record<DivergenceState, number>>
  /** Label of what undo and redo would take back in this work (`merge units`), null when there is nothing. */
  readonly undo: string | null
  readonly redo: string | null
  /** The same in the parts that it is made of, to be said in any language. */
  readonly undoName: OperationName | null
  readonly redoName: OperationName | null
}

export interface VersionView {
  readonly id: VersionId
  readonly lang: LanguageTag
  readonly title: string
  readonly about: WorkAbout
  readonly file: string
  readonly sha256: string
  readonly segments: number
  /** Segments that stand in a unit with a segment of another version, and in an accepted unit. */
  readonly linked: number
  readonly accepted: number
}

export interface UnitCounts {
  readonly total: number
  readonly unreviewed: number
  readonly accepted: number
  readonly doubtful: number
  /** Units without a counterpart in a version that should translate what they hold. */
  readonly gaps: number
  /** Units that are kept out of exports and checks: they count in the total, and in none of the others. */
  readonly excluded: number
}

export interface DivergenceView {
  readonly id: DivergenceId
  readonly category: Category
  /** A person's, or else the check's. */
  readonly severity: Severity
  /** True where the severity is a person's. */
  readonly graded: boolean
  readonly mqm: MqmType
  /** True where the type is a person's. */
  readonly typed: boolean
  readonly confidence: number
  readonly message: string
  readonly note: string
  /** Added by a person, not by a check. */
  readonly byPerson: boolean
  readonly state: DivergenceState
  readonly decision: Decision | null
  /** The unit to go to, and its row in the order asked for. */
  readonly unit: UnitId
  readonly row: number
  readonly evidence: readonly EvidenceView[]
}

export interface EvidenceView {
  readonly version: VersionId
  readonly lang: LanguageTag
  readonly segment: SegmentId
  /** 0-based place of the segment in its version. */
  readonly index: number
  readonly start: number
  readonly end: number
  readonly text: string
  readonly role: 'place' | 'counterpart' | 'neighbour'
  /** True when the segment no longer reads as it did when the evidence was taken. */
  readonly stale: boolean
}

export interface UndoQuery {
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
}

export interface JobQuery {
  readonly kind: 'align' | 'check'
  readonly work: WorkId
}

export interface ResegmentQuery {
  readonly version: VersionId
  readonly segmentation: SegmentOptions
  /** How many of the places are listed at most. */
  readonly most: number
}

/** A file or folder to be imported. */
export interface ImportSource {
  /** Absolute. */
  readonly path: string
  /** As people see it: with the folders it was in, below the one that was chosen. */
  readonly name: string
  /** True for a copy made for this import, which is removed when that ends. */
  readonly temporary?: boolean
}

export interface ImportQuery {
  /** Null for a new one. */
  readonly import: ImportId | null
  readonly sources: readonly ImportSource[]
}

export interface ImportChange {
  readonly import: ImportId
  /** Places in the list of files. */
  readonly files: readonly number[]
  readonly choices: Partial<FileChoices>
}

export interface ImportTextQuery {
  readonly import: ImportId
  readonly file: number
  readonly version: number
  readonly from: number
  readonly count: number
}

export interface ReportQuery {
  /** All works when empty. */
  readonly works: readonly WorkId[]
  readonly format: ReportFormatId
  readonly lang: ReportLanguage
}

export type WorkSummary = Omit<WorkReport, 'divergences'>

/** A paragraph that shows a divergence. */
export interface ComparedText {
  readonly lang: LanguageTag
  /** 0-based place of the segment with the evidence, and of its paragraph. */
  readonly segment: number
  readonly paragraph: number
  readonly text: string
}
