import type { SegmentId, UnitId } from '#shared/model'
import { segmentAt } from '#shared/views/column-layout'
import { settle } from '#renderer/features/grid/cursor'
import { rowAt } from '#renderer/features/grid/pages'
import { counterpart, type Pair } from '#renderer/features/ribbons/pair'
import { useRibbons, type Place, type Side } from '#renderer/features/ribbons/state'
import type { Stage } from '#renderer/features/ribbons/use-stage'
import type { Steering } from '#renderer/features/views/steer'
import { guard } from '#renderer/guard'
import { goToRow, goToUnit, readRows } from '#renderer/reading'
import { show, view } from '#renderer/store'

/** Puts the cursor of the view on a segment, and that of the grid on the same: on `id` where that is known. */
export function goToPlace(pair: Pair, column: number, at: Place, id: SegmentId | null): void {
  useRibbons.setState({ at })
  const row = pair.sides[at.side].rows[at.segment] ?? 0
  const { pages } = view()
  show({ cursor: settle(rowAt(pages, row), { row, column, segment: id }), anchor: null })
  // Commands on the unit need its row.
  void guard(() => readRows(row, row + 1))
}

/** To the grid, at the unit that the cursor is on: by its id, for the rows may have changed since. */
export function goToGrid(unit: UnitId | undefined, segment: SegmentId | null): Promise<void> {
  show({ showing: 'grid' })
  return guard(() => (unit === undefined ? goToRow(view().cursor.row) : goToUnit(unit, segment ?? undefined)))
}

/** How the keys move through the two columns. */
export function ribbonSteering(pair: Pair, stage: Stage, at: Place, go: (to: Place) => void): Steering {
  const count = (side: Side): number => pair.sides[side].rows.length
  const to = (side: Side, segment: number): void =>
    go({ side, segment: Math.min(Math.max(0, segment), count(side) - 1) })
  return {
    step: (by) => to(at.side, at.segment + by),
    across: (by) => {
      const side: Side = by === 1 ? 'right' : 'left'
      if (side === at.side) return
      to(side, counterpart(pair, at.side, at.segment) ?? beside(stage, at, side))
    },
    page: (by) => {
      const begin = stage.starts[at.side][at.segment] ?? 0
      const there = segmentAt(stage.starts[at.side], Math.max(0, begin + by * 0.8 * stage.height))
      to(at.side, by === 1 ? Math.max(there, at.segment + 1) : Math.min(there, at.segment - 1))
    },
    end: (which) => to(at.side, which === 'first' ? 0 : count(at.side) - 1),
  }
}

/** What stands beside a segment in the window. */
function beside({ starts, top }: Stage, { side, segment }: Place, other: Side): number {
  return segmentAt(starts[other], Math.max(0, (starts[side][segment] ?? 0) - top[side] + top[other]))
}
