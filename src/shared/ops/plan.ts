import { Refusal } from '#shared/errors'
import { swapCells } from '#shared/ops/cell-swap'
import type { Change, TableName } from '#shared/ops/change'
import { insertGap, removeGap, shiftColumn } from '#shared/ops/column-shift'
import type { Command, CommandContext, CommandKind } from '#shared/ops/commands'
import { addDivergence } from '#shared/ops/divergence-add'
import { decideDivergences } from '#shared/ops/divergence-decide'
import { gradeDivergences } from '#shared/ops/divergence-grade'
import { noteDivergence } from '#shared/ops/divergence-note'
import type { RecutAt } from '#shared/ops/resegmentation'
import { correctSegment } from '#shared/ops/segment-correct'
import { joinSegments } from '#shared/ops/segment-join'
import { moveSegment } from '#shared/ops/segment-move'
import { markMoved } from '#shared/ops/segment-moved'
import { splitSegment } from '#shared/ops/segment-split'
import type { WorkReader } from '#shared/ops/state'
import { acceptAbove } from '#shared/ops/unit-accept-above'
import { detachVersion } from '#shared/ops/unit-detach'
import { excludeUnits } from '#shared/ops/unit-exclude'
import { linkSegments } from '#shared/ops/unit-link'
import { mergeUnits } from '#shared/ops/unit-merge'
import { noteUnit } from '#shared/ops/unit-note'
import { reviewUnits } from '#shared/ops/unit-review'
import { splitUnit } from '#shared/ops/unit-split'
import { unlinkSegments } from '#shared/ops/unit-unlink'
import { dateWork } from '#shared/ops/work-date'
import { mergeWork } from '#shared/ops/work-merge'
import { replaceInWork } from '#shared/ops/work-replace'
import { resegmentVersion } from '#shared/ops/version-resegment'
import { signWork } from '#shared/ops/work-sign'
import { inEnglishOnly, say } from '#shared/words/message'

/** What a plan needs besides the state: who and when, and ids for new rows that were never used before. */
export interface PlanContext extends CommandContext {
  readonly allocate: (table: TableName) => number
  /** For `version.resegment`: what a worker found to be cut otherwise, by the places that segments have now. */
  readonly recuts?: readonly RecutAt[]
}

/** The plan of one kind of command; no changes when it would change nothing. */
export type Planner<K extends CommandKind> = (
  state: WorkReader,
  command: Extract<Command, { kind: K }>,
  context: PlanContext,
) => Change[]

const PLANNERS: { readonly [K in CommandKind]: Planner<K> } = {
  'unit.link': linkSegments,
  'unit.unlink': unlinkSegments,
  'unit.merge': mergeUnits,
  'unit.split': splitUnit,
  'segment.move': moveSegment,
  'segment.split': splitSegment,
  'segment.join': joinSegments,
  'segment.correct': correctSegment,
  'version.resegment': resegmentVersion,
  'unit.review': reviewUnits,
  'unit.accept-above': acceptAbove,
  'unit.note': noteUnit,
  'unit.detach': detachVersion,
  'unit.exclude': excludeUnits,
  'cell.swap': swapCells,
  'column.shift': shiftColumn,
  'gap.insert': insertGap,
  'gap.remove': removeGap,
  'segment.moved': markMoved,
  'divergence.decide': decideDivergences,
  'divergence.grade': gradeDivergences,
  'divergence.note': noteDivergence,
  'divergence.add': addDivergence,
  'work.date': dateWork,
  'work.sign': signWork,
  'work.merge': mergeWork,
  'work.replace': replaceInWork,
}

/**
 * What a command does to the rows of a work. Pure but for the ids it takes. What cannot be done is a
 * `Refusal` that says why; the plan is never empty, as a command that would change nothing is refused too.
 */
export function plan(state: WorkReader, command: Command, context: PlanContext): Change[] {
  if (!Object.hasOwn(PLANNERS, command.kind))
    throw new Refusal('bad-argument', inEnglishOnly(`there is no command ${command.kind}`))
  // The table pairs each kind with the planner of that very kind, which the compiler cannot follow here.
  const planner = PLANNERS[command.kind] as Planner<CommandKind>
  const changes = planner(state, command, context)
  if (changes.length === 0) throw new Refusal('bad-argument', say('edit.nothing'))
  return changes
}
