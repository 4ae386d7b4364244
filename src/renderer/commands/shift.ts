import type { SegmentId } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import { meantUnits, rangeEnd } from '#renderer/commands/meant'
import { cellAt, toLink } from '#renderer/commands/targets'
import { unitsOf } from '#renderer/commands/units'
import { rowAt } from '#renderer/features/grid/pages'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentRow, currentWork, rowRange, say, view, type View } from '#renderer/store'
import { t } from '#renderer/words/words'

/** Commands about the column of a version: shifted, with a gap put in or taken out, swapped, detached, moved. */

/** The cursor's segment; where a range of rows was made upwards or downwards, the first of its column. */
function firstSegment(): SegmentId | null {
  const { cursor, pages } = view()
  const [first, last] = rowRange(view())
  if (first === last) return cellAt(currentRow(view()), cursor)?.segment ?? null
  for (let row = first; row <= last; row++) {
    const cell = rowAt(pages, row)?.cells[cursor.column]?.[0]
    if (cell !== undefined) return cell.segment
  }
  return null
}

async function shift(by: 1 | -1): Promise<void> {
  const { pivot } = view()
  const segment = firstSegment()
  if (pivot === null || segment === null) say(t('segment.noMove'), 'refused')
  else await runCommand({ kind: 'column.shift', segment, by, pivot, ...(await rangeEnd()) }, segment)
}

async function gap(kind: 'gap.insert' | 'gap.remove'): Promise<void> {
  const { pivot, cursor } = view()
  const version = currentWork(view())?.versions[cursor.column]?.id
  const [unit] = await unitsOf(rowRange(view())[0], rowRange(view())[0])
  if (pivot === null || version === undefined || unit === undefined) return
  await runCommand({ kind, unit, version, pivot, ...(await rangeEnd()) }, 'stay')
}

/** With the next unit, or between the two units that are chosen: this version, and those that were picked. */
async function swap(): Promise<void> {
  const { cursor, picked, pages } = view()
  const [first, last] = rowRange(view())
  const chosen = first < last || picked.length === 0 ? [] : await meantUnits()
  const units = chosen.length === 2 ? chosen : await unitsOf(first, first === last ? first + 1 : last)
  if (units.length !== 2) {
    say(t('segment.noSwap'), 'refused')
    return
  }
  const versions = currentWork(view())?.versions ?? []
  const isPicked = (column: number): boolean =>
    [first, last, cursor.row].some((row) =>
      rowAt(pages, row)?.cells[column]?.some(({ segment }) => picked.some((one) => one.segment === segment)),
    )
  const meant = versions.filter((_, column) => column === cursor.column || isPicked(column))
  await runCommand(
    { kind: 'cell.swap', units, versions: meant.map(({ id }) => id) },
    cursor.segment ?? undefined,
  )
}

async function detach(): Promise<void> {
  const { cursor } = view()
  const version = currentWork(view())?.versions[cursor.column]?.id
  const units = await meantUnits()
  if (version === undefined || units.length === 0) return
  const near = units.length === 1 && cursor.segment !== null ? { near: cursor.segment } : 'stay'
  await runCommand({ kind: 'unit.detach', units, version }, near)
}

async function moved(): Promise<void> {
  const { cursor, picked } = view()
  const here = cellAt(currentRow(view()), cursor)
  const linked = toLink(currentRow(view()), cursor, picked)
  const segments = linked.length > 0 ? linked : here === null ? [] : [here.segment]
  if (segments.length > 0) await runCommand({ kind: 'segment.moved', segments }, segments[0])
}

function hasSegment(now: View): boolean {
  return cellAt(currentRow(now), now.cursor) !== null || now.anchor !== null
}

function isGap(now: View): boolean {
  return currentRow(now) !== null && cellAt(currentRow(now), now.cursor) === null
}

function onRow(now: View): boolean {
  return currentRow(now) !== null
}

const unit = { group: 'Alignment', panes: ['grid'], can: onRow } as const

export const SHIFT: readonly CommandEntry[] = [
  {
    ...unit,
    id: 'column.up',
    keys: [],
    can: hasSegment,
    run: () => guard(() => shift(-1)),
  },
  {
    ...unit,
    id: 'column.down',
    keys: [],
    can: hasSegment,
    run: () => guard(() => shift(1)),
  },
  {
    ...unit,
    id: 'gap.insert',
    keys: [],
    run: () => guard(() => gap('gap.insert')),
  },
  {
    ...unit,
    id: 'gap.remove',
    keys: [],
    can: isGap,
    run: () => guard(() => gap('gap.remove')),
  },
  {
    ...unit,
    id: 'cell.swap',
    keys: [],
    run: () => guard(swap),
  },
  {
    ...unit,
    id: 'unit.detach',
    keys: [],
    run: () => guard(detach),
  },
  {
    ...unit,
    id: 'segment.moved',
    keys: [],
    can: hasSegment,
    run: () => guard(moved),
  },
]
