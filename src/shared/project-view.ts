import type { OperationName } from '#shared/ops/operation-name'
import type { LanguageTag, Relation, DivergenceState, VersionId, WorkAbout, WorkId } from '#shared/model'

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
  /** False where nothing was counted yet: all counts are 0 then. */
  readonly counted: boolean
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

interface UnitCounts {
  readonly total: number
  readonly unreviewed: number
  readonly accepted: number
  readonly doubtful: number
  /** Units without a counterpart in a version that should translate what they hold. */
  readonly gaps: number
  /** Units that are kept out of exports and checks: they count in the total, and in none of the others. */
  readonly excluded: number
}
