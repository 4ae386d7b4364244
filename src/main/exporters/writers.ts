import type { ExportQuery } from '#shared/exchange/export-calls'
import type { FormId } from '#shared/exchange/forms'
import type { ExportWork, Told } from '#shared/exchange/selection'
import type { WorksSelected } from '#shared/exchange/select-works'
import { writeTmxFile } from '#shared/exchange/tmx/export'
import type { ReviewWork } from '#shared/exchange/review/work'
import type { WorkId } from '#shared/model'
import { REVIEW_WRITERS } from '#main/exporters/review-forms'

/** What a writer is given. */
export interface FormSource {
  /** Name of the project. */
  readonly project: string
  readonly works: readonly ExportWork[]
  /** A work as people outside read it. */
  readonly review: (work: WorkId) => ReviewWork
  readonly query: ExportQuery
  /** Version of Parallax. */
  readonly toolVersion: string
  /** Hears of each unit that goes in and each that stays out, in their order. */
  readonly told: (told: Told) => void
}

/** What a form's file held, known at its end. */
export interface FormWritten extends WorksSelected {
  /** Characters that the form cannot hold and that were dropped. */
  readonly dropped: number
}

/** Makes the file of a form: text (to be encoded as UTF-8) or bytes, one after the other. */
export type FormWriter = (source: FormSource) => Generator<string | Uint8Array, FormWritten>

export const WRITERS: Readonly<Record<FormId, FormWriter>> = {
  tmx: ({ works, query, toolVersion, told }) => writeTmxFile(works, query, toolVersion, told),
  ...REVIEW_WRITERS,
}
