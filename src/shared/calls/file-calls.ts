import type {
  ExportEntries,
  ExportEntriesQuery,
  ExportPreview,
  ExportQuery,
} from '#shared/exchange/export-calls'
import type { MergeView } from '#shared/exchange/roundtrip/merge'
import type { ExportReport } from '#shared/exchange/selection'
import type { FileChoices, ImportId, ImportOutcome, ImportTextView, ImportView } from '#shared/import/preview'
import type { WorkId } from '#shared/model'
import type { ReportFormatId } from '#shared/report/formats'
import type { WorkReport } from '#shared/report/report'
import type { Language } from '#shared/words/languages'

/** Files that come in and go out. */
export interface FileCalls {
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
  /** What a report of a work would say, without its divergences. */
  reportSummary(query: { work: WorkId }): Promise<WorkSummary>
  /** Writes the report of an audit to `file` (absolute path); nothing is left behind when it fails. */
  reportFile(query: ReportQuery & { file: string }): Promise<null>
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
  readonly lang: Language
}

export type WorkSummary = Omit<WorkReport, 'divergences'>
