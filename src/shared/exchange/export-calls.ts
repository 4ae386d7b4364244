import type { FormId } from '#shared/exchange/forms'
import type { ProfileChoice } from '#shared/exchange/profiles/profiles'
import type { ExportOptions, ExportReport, LeftOut, LeftOutReason } from '#shared/exchange/selection'
import type { Problem } from '#shared/exchange/validate/problem'
import type { WorkId } from '#shared/model'
import type { Language } from '#shared/words/languages'

export interface ExportQuery {
  /** All works when empty. */
  readonly works: readonly WorkId[]
  readonly options: ExportOptions
  /** TMX when absent. */
  readonly form?: FormId
  /** In which a form for people says what it says in its own words; English when absent. */
  readonly words?: Language
  /** Switches of the form that differ from what they are without being asked, by key. */
  readonly switches?: Readonly<Record<string, boolean>>
  /** How a TMX is written; the generic profile when absent. */
  readonly profile?: ProfileChoice
}

export interface ExportPreview extends Omit<ExportReport, 'files'> {
  /** Names this preview to `exportEntries`. */
  readonly preview: number
  /** What the validator finds in the file as it would be written, the first of each rule; none for other forms than TMX. */
  readonly problems: readonly Problem[]
  /** Problems in all. */
  readonly found: number
}

export interface ExportEntriesQuery {
  readonly preview: number
  /** `in`: units that go in; `out`: all that stay out. */
  readonly which: 'in' | 'out' | LeftOutReason
  readonly from: number
  readonly count: number
}

export interface ExportEntries {
  /** Of this kind in all. */
  readonly total: number
  readonly entries: readonly ExportEntry[]
}

/** A unit of an export, and why it stays out (null: it goes in). */
export interface ExportEntry extends Omit<LeftOut, 'why'> {
  readonly work: WorkId
  readonly why: LeftOutReason | null
}
