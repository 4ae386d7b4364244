import type { SegmentId } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import { cellAt, toJoin, toLink, toSplitOff, toUnlink, unitsPicked } from '#renderer/commands/targets'
import { unitsOf } from '#renderer/commands/units'
import { rowAt } from '#renderer/features/grid/pages'
import { keyLabel } from '#renderer/commands/key-label'
import { guard } from '#renderer/guard'
import { readRows } from '#renderer/reading'
import { runCommand, type Landing } from '#renderer/running'
import { currentRow, rowRange, say, show, view, type View } from '#renderer/store'
import { t } from '#renderer/words/words'

/** Links, units and their segments. Keys are OmegaT's where it has one. */

const REACH = 60

function selected({ cursor, picked }: View): [ReturnType<typeof currentRow>, View['cursor'], View['picked']] {
  return [currentRow(view()), cursor, picked]
}

async function link(): Promise<void> {
  const segments = toLink(...selected(view()))
  if (segments.length === 0) {
    say(t('segment.linkFirst', { key: keyLabel('unit.link') }), 'refused')
    return
  }
  await runCommand({ kind: 'unit.link', segments }, segments[0])
}

async function unlink(): Promise<void> {
  const segments = toUnlink(...selected(view()))
  if (segments.length > 0) await runCommand({ kind: 'unit.unlink', segments }, nearest(segments))
}

/** The eye follows what leaves its unit, unless it comes to stand far away: unlinked text stands by its own order. */
function nearest([first]: readonly SegmentId[]): Landing {
  return first === undefined ? 'stay' : { near: first }
}

/** Units that become one: a row of more could not be read any more. */
const MOST_MERGED = 500

async function merge(): Promise<void> {
  const [first, last] = rowRange(view())
  if (last - first >= MOST_MERGED) return say(t('segment.mergeMost', { most: MOST_MERGED }), 'refused')
  const units =
    (first < last ? null : unitsPicked(view().picked)) ?? (await unitsOf(first, Math.max(last, first + 1)))
  if (units.length < 2) say(t('segment.noMerge'), 'refused')
  else await runCommand({ kind: 'unit.merge', units }, view().cursor.segment ?? undefined)
}

async function mergeAbove(): Promise<void> {
  const { cursor } = view()
  const units = cursor.row === 0 ? [] : await unitsOf(cursor.row - 1, cursor.row)
  if (units.length < 2) say(t('segment.noMerge'), 'refused')
  else await runCommand({ kind: 'unit.merge', units }, cursor.segment ?? undefined)
}

async function splitUnit(): Promise<void> {
  const row = currentRow(view())
  const segments = toSplitOff(...selected(view()))
  if (row === null || segments.length === 0) {
    say(t('segment.noSplit', { key: keyLabel('go.pick') }), 'refused')
    return
  }
  await runCommand({ kind: 'unit.split', unit: row.unit, segments }, segments[0])
}

async function move(by: 1 | -1): Promise<void> {
  const { cursor, pages } = view()
  const to = cursor.row + by
  if (cursor.segment === null || to < 0 || to >= (pages.total ?? 0)) {
    say(cursor.segment === null ? t('segment.noMove') : t('segment.noUnit'), 'refused')
    return
  }
  const [unit] = await unitsOf(to, to)
  if (unit !== undefined)
    await runCommand({ kind: 'segment.move', segment: cursor.segment, to: unit }, cursor.segment)
}

async function join(): Promise<void> {
  const { cursor, picked } = view()
  await readRows(cursor.row, cursor.row + 2)
  const segments = toJoin((index) => rowAt(view().pages, index), cursor, picked, REACH)
  if (segments.length === 0) say(t('segment.noJoin'), 'refused')
  else await runCommand({ kind: 'segment.join', segments }, segments[0])
}

function onSegment(now: View): boolean {
  return cellAt(currentRow(now), now.cursor) !== null
}

const unit = { group: 'Alignment', panes: ['grid'] } as const

export const ALIGNMENT: readonly CommandEntry[] = [
  {
    ...unit,
    id: 'segment.up',
    keys: [],
    can: onSegment,
    run: () => guard(() => move(-1)),
  },
  {
    ...unit,
    id: 'segment.down',
    keys: [],
    can: onSegment,
    run: () => guard(() => move(1)),
  },
  {
    ...unit,
    id: 'unit.merge',
    keys: [],
    run: () => guard(merge),
  },
  {
    ...unit,
    id: 'unit.merge-above',
    keys: [],
    run: () => guard(mergeAbove),
  },
  {
    ...unit,
    id: 'unit.split',
    keys: [],
    can: onSegment,
    run: () => guard(splitUnit),
  },
  { ...unit, id: 'unit.link', keys: [], run: () => guard(link) },
  {
    ...unit,
    id: 'unit.unlink',
    keys: [],
    can: onSegment,
    run: () => guard(unlink),
  },
  {
    id: 'segment.join',
    group: 'Segment',
    keys: [],
    panes: ['grid', 'segment'],
    can: onSegment,
    run: () => guard(join),
  },
  {
    id: 'pick.clear',
    group: 'Alignment',
    keys: [],
    panes: 'all',
    can: ({ picked, anchor }) => picked.length > 0 || anchor !== null,
    run: () => show({ anchor: null, picked: [] }),
  },
]
