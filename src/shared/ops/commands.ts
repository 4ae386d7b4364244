import type { MqmType } from '#shared/mqm-types'
import type {
  Category,
  DivergenceId,
  DivergenceState,
  ReviewState,
  SegmentId,
  Severity,
  SignOff,
  UnitId,
  VersionId,
  WorkId,
} from '#shared/model'
import type { OperationName } from '#shared/ops/operation-name'
import type { SegmentOptions } from '#shared/segment/options'

/**
 * Everything a person can do to a work, as plain data. Units and segments are named by id, never by place.
 * Each kind has a file in this folder with its `plan`; `plan.ts` is the table of them all.
 */
export type Command = Action & {
  /** The version whose order the person saw the units in: the log names them by their numbers in it. */
  readonly pivot?: VersionId
}

type Action =
  /** Puts the segments, and whatever else is in the unit of the first of them, into one unit. */
  | { readonly kind: 'unit.link'; readonly segments: readonly SegmentId[] }
  /** Takes the segments out of their units: those of one version into one new unit, each version its own. */
  | { readonly kind: 'unit.unlink'; readonly segments: readonly SegmentId[] }
  /** Makes one unit of several; it keeps the id of the first named, and the notes of all. */
  | { readonly kind: 'unit.merge'; readonly units: readonly UnitId[] }
  /** Moves the named segments of a unit into one new unit, still linked with each other. */
  | { readonly kind: 'unit.split'; readonly unit: UnitId; readonly segments: readonly SegmentId[] }
  /** Moves a segment into another unit (the one above or below, as the window shows them). */
  | { readonly kind: 'segment.move'; readonly segment: SegmentId; readonly to: UnitId }
  /**
   * Cuts a segment in two at an offset in the version's text. A corrected segment needs the place in the
   * correction too. The second part stays in the unit.
   */
  | {
      readonly kind: 'segment.split'
      readonly segment: SegmentId
      readonly at: number
      readonly correctionAt?: number
    }
  /** Makes one segment of neighbours of one version; it keeps the id, unit and kind of the first. */
  | { readonly kind: 'segment.join'; readonly segments: readonly SegmentId[] }
  /** Finds anew where the sentences of a version end, by rules as they are now or as a person wants them. */
  | {
      readonly kind: 'version.resegment'
      readonly version: VersionId
      readonly segmentation?: SegmentOptions
    }
  /** Writes (or with null takes back) what stands instead of the source text. */
  | { readonly kind: 'segment.correct'; readonly segment: SegmentId; readonly text: string | null }
  | { readonly kind: 'unit.review'; readonly units: readonly UnitId[]; readonly state: ReviewState }
  /** Accepts a unit and all above it, in the order of `pivot`, that nobody has looked at. */
  | { readonly kind: 'unit.accept-above'; readonly unit: UnitId; readonly pivot: VersionId }
  | { readonly kind: 'unit.note'; readonly unit: UnitId; readonly text: string }
  /** Takes what the units hold of a version out of them, for each into a unit of its own. */
  | { readonly kind: 'unit.detach'; readonly units: readonly UnitId[]; readonly version: VersionId }
  /** Keeps units out of exports and checks, or takes them in again. */
  | { readonly kind: 'unit.exclude'; readonly units: readonly UnitId[]; readonly excluded: boolean }
  /** Exchanges what two units hold of the versions named. */
  | {
      readonly kind: 'cell.swap'
      readonly units: readonly UnitId[]
      readonly versions: readonly VersionId[]
    }
  /** Moves a segment and all of its version behind it, down to the unit `to` or the end, up (-1) or down by a row. */
  | {
      readonly kind: 'column.shift'
      readonly segment: SegmentId
      readonly by: 1 | -1
      readonly pivot: VersionId
      readonly to?: UnitId
    }
  /** Moves the cell of a version in a unit, and those below it, down by a row, or up into the gap that is there. */
  | (Gap & { readonly kind: 'gap.insert' })
  | (Gap & { readonly kind: 'gap.remove' })
  /** Links segments, the first of which stands at another place than its counterparts, and says so. */
  | { readonly kind: 'segment.moved'; readonly segments: readonly SegmentId[] }
  | {
      readonly kind: 'divergence.decide'
      readonly divergences: readonly DivergenceId[]
      readonly state: DivergenceState
      readonly reason?: string
    }
  /**
   * Takes what was edited outside (see `exchange/roundtrip`): texts of segments, notes and review states of units.
   * `before` is what stood there when the person decided.
   */
  | {
      readonly kind: 'work.merge'
      readonly work: WorkId
      /** Name of the file, for the log. */
      readonly file: string
      readonly texts: readonly {
        readonly segment: SegmentId
        readonly before: string
        readonly text: string
      }[]
      readonly notes: readonly { readonly unit: UnitId; readonly before: string; readonly text: string }[]
      readonly states: readonly {
        readonly unit: UnitId
        readonly before: ReviewState
        readonly state: ReviewState
      }[]
    }
  /** Writes corrections that searching and replacing comes to; `before` is what stood there when they were looked at. */
  | {
      readonly kind: 'work.replace'
      readonly work: WorkId
      /** How many places are replaced in the texts. */
      readonly places: number
      readonly texts: readonly {
        readonly segment: SegmentId
        readonly before: string
        readonly text: string
      }[]
    }
  /** Gives divergences another severity or MQM type; null goes back to what the check says. */
  | {
      readonly kind: 'divergence.grade'
      readonly divergences: readonly DivergenceId[]
      readonly severity?: Severity | null
      readonly mqm?: MqmType | null
    }
  /** Writes a person's note to a divergence; an empty one removes it. */
  | { readonly kind: 'divergence.note'; readonly divergence: DivergenceId; readonly text: string }
  /** Adds a divergence that a person saw: confirmed at once, with the stretches of text that show it. */
  | {
      readonly kind: 'divergence.add'
      readonly category: Category
      readonly severity: Severity
      readonly message: string
      readonly places: readonly Stretch[]
    }
  /** Says when a work was written (`2020-05-04`, `2020-05`, `2020`); null goes back to what its text says. */
  | { readonly kind: 'work.date'; readonly work: WorkId; readonly date: string | null }
  /** Signs that a work was read; what is left unread is written beside the name. */
  | {
      readonly kind: 'work.sign'
      readonly work: WorkId
      readonly reader: string
      readonly reading: SignOff['reading']
      readonly remark: string
    }

/** A gap, and the rows down to `to` or the end that it moves. */
interface Gap {
  readonly unit: UnitId
  readonly version: VersionId
  readonly pivot: VersionId
  readonly to?: UnitId
}

/** A stretch of the shown text of a segment, in UTF-16 units. */
export interface Stretch {
  readonly segment: SegmentId
  readonly start: number
  readonly end: number
}

export type CommandKind = Action['kind']

/** What jobs and hosts do; they are operations in the same log. */
type JobKind =
  'work.import' | 'work.align' | 'work.check' | 'work.recheck' | 'project.settings' | 'project.lexicon'

/** The kinds that stand in the `operation` table. */
export type OperationKind = CommandKind | JobKind | 'undo' | 'redo'

/** Who runs a command, and the time (ISO 8601, UTC): passed in, so that `plan` stays pure. */
export interface CommandContext {
  readonly actor: string
  readonly at: string
}

/** The outcome of one operation, as every window is told it. */
export interface Operation {
  readonly seq: number
  readonly kind: OperationKind
  readonly work: WorkId | null
  /** Arguments as given, for the audit trail and the label. */
  readonly args: unknown
  readonly actor: string
  readonly at: string
  /** The operation that this one takes back (undo of it, or redo as the undo of an undo). */
  readonly undoes: number | null
  /** Absent for jobs, undo, redo and what was done before names were kept. */
  readonly named?: OperationName
}
