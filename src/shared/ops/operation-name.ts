import type { SegmentId, UnitId } from '#shared/model'
import type { Command } from '#shared/ops/commands'
import type { Words } from '#shared/ops/labels'
import { segmentName } from '#shared/ops/names'
import type { WorkReader } from '#shared/ops/state'

/** How people are told of an operation: which words, and of what, by the numbers it had when it was done. */
export interface OperationName {
  readonly words: Words
  /** Numbers of units (`41, 42`, `41–45`) or segments by language (`tr 12`), in any language; empty for the work. */
  readonly of: string
}

/** Names of segments and runs of units that are told; of more only that there are. */
const TOLD = 3

/** The name of a command that is about to be done in `state`. Units are numbered as the person sees them. */
export function nameOf(state: WorkReader, command: Command): OperationName {
  const pivot = command.pivot ?? state.work.pivot ?? state.versions[0]?.id
  const rows = (...units: readonly UnitId[]): string =>
    pivot === undefined ? '' : numbersOf(units.map((unit) => state.rowOf(unit, pivot)))
  const segments = (...ids: readonly SegmentId[]): string => listed(ids.map((id) => segmentName(state, id)))
  switch (command.kind) {
    case 'unit.link':
    case 'unit.unlink':
    case 'segment.join':
    case 'segment.moved':
      return { words: command.kind, of: segments(...command.segments) }
    case 'segment.move':
    case 'segment.split':
    case 'segment.correct':
      return { words: command.kind, of: segments(command.segment) }
    case 'unit.merge':
    case 'unit.detach':
    case 'cell.swap':
      return { words: command.kind, of: rows(...command.units) }
    case 'unit.split':
    case 'unit.note':
    case 'gap.insert':
    case 'gap.remove':
      return { words: command.kind, of: rows(command.unit) }
    case 'unit.accept-above':
      return {
        words: command.kind,
        of: pivot === undefined ? '' : `1–${state.rowOf(command.unit, pivot) + 1}`,
      }
    case 'unit.review':
      return { words: REVIEWS[command.state], of: rows(...command.units) }
    case 'unit.exclude':
      return { words: command.excluded ? 'unit.exclude' : 'unit.include', of: rows(...command.units) }
    case 'column.shift':
      return { words: command.by === 1 ? 'column.down' : 'column.up', of: segments(command.segment) }
    case 'work.replace':
      return { words: command.kind, of: `${command.places} ${command.places === 1 ? 'place' : 'places'}` }
    case 'work.date':
      return { words: command.kind, of: command.date ?? '' }
    case 'version.resegment':
      return { words: command.kind, of: state.version(command.version).lang }
    case 'divergence.decide':
    case 'divergence.grade':
    case 'divergence.note':
    case 'divergence.add':
    case 'work.sign':
    case 'work.merge':
      return { words: command.kind, of: '' }
  }
}

const REVIEWS = { accepted: 'unit.accept', doubtful: 'unit.doubt', unreviewed: 'unit.clear' } as const

/** Rows as people number them, runs of three and more as such: `3, 4, 7–12`. */
function numbersOf(rows: readonly number[]): string {
  const runs: { first: number; last: number }[] = []
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const run = runs.at(-1)
    if (run?.last === row - 1) run.last = row
    else runs.push({ first: row, last: row })
  }
  return listed(
    runs.flatMap(({ first, last }) =>
      last - first > 1
        ? [`${first + 1}–${last + 1}`]
        : first === last
          ? [`${first + 1}`]
          : [`${first + 1}`, `${last + 1}`],
    ),
  )
}

function listed(names: readonly string[]): string {
  return names.length > TOLD ? `${names.slice(0, TOLD).join(', ')} …` : names.join(', ')
}
