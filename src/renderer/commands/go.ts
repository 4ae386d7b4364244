import { call } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { togglePicked } from '#renderer/commands/targets'
import { enterRow, stepSegment, type Cursor } from '#renderer/features/grid/cursor'
import { rowAt } from '#renderer/features/grid/pages'
import { guard } from '#renderer/guard'
import { goToRow, setPivot } from '#renderer/reading'
import { currentRow, currentWork, say, show, shownColumns, view, type Queue } from '#renderer/store'
import { t } from '#renderer/words/words'

/** Moving the cursor, jumping from one row to review to the next, and picking. */

/** What one can go through row by row, in the order of the list beside the works. */
export const QUEUES: readonly Queue[] = [
  'unreviewed',
  'unsure',
  'doubtful',
  'gap',
  'divergence',
  'not-1-1',
  'conflict',
  'note',
  'excluded',
]

function at(index: number): ReturnType<typeof rowAt> {
  return rowAt(view().pages, index)
}

function place(cursor: Cursor, anchor: number | null = null): void {
  show({ cursor, anchor })
}

function step(by: 1 | -1): void {
  place(stepSegment(at, view().pages.total ?? 0, view().cursor, by))
}

/** Extends the range of rows from where it was begun, to another row. */
function extend(to: (now: number, total: number, page: number) => number): Promise<void> {
  const anchor = view().anchor ?? view().cursor.row
  return jump(to).then(() => show({ anchor }))
}

/** To another version of the row, by its place among those that are shown. */
function column(to: (now: number, columns: number) => number): void {
  const { cursor } = view()
  const columns = shownColumns(view())
  const wanted = to(columns.indexOf(cursor.column), columns.length)
  const there = columns[Math.min(Math.max(0, wanted), columns.length - 1)]
  if (there !== undefined && there !== cursor.column) place(enterRow(at, cursor.row, there))
}

/** To what stands before the cursor's segment in its version, wherever in the grid that is. */
function textBefore(): Promise<void> | void {
  const { cursor } = view()
  const first = currentRow(view())?.cells[cursor.column]?.[0]
  const after = first?.segment === cursor.segment ? first.after : undefined
  if (after === undefined) step(-1)
  else return guard(() => goToRow(after))
}

function jump(to: (now: number, total: number, page: number) => number): Promise<void> {
  const { cursor, pages, inView } = view()
  const page = Math.max(1, inView[1] - inView[0] - 2)
  return guard(() => goToRow(to(cursor.row, pages.total ?? 0, page)))
}

/** To the next (1) or previous (-1) row of a queue, which becomes the one that N and P step through. */
export function seek(by: 1 | -1, queue: Queue = view().queue): Promise<void> {
  return guard(async () => {
    const { work, pivot, cursor, queue: before } = view()
    if (work === null || pivot === null) return
    show({ queue })
    // By confidence one begins with the least sure of all, wherever the cursor is.
    const from = queue === 'unsure' && before !== queue ? -1 : cursor.row
    const row = await call('seek', { work, pivot, from, step: by, what: queue })
    const none = queue === 'unsure' ? 'left' : by === 1 ? 'next' : 'previous'
    if (row === null) say(t(`works.none.${none}`, { queue: t(`works.queue.${queue}`) }))
    else await goToRow(row)
  })
}

function pick(): void {
  const { cursor, picked } = view()
  const row = currentRow(view())
  if (row === null || cursor.segment === null) {
    say(t('segment.pickFirst'), 'refused')
    return
  }
  show({ picked: togglePicked(picked, { segment: cursor.segment, unit: row.unit }) })
}

const grid = { group: 'Go', panes: ['grid'], keyOnly: true } as const

export const GO: readonly CommandEntry[] = [
  { ...grid, id: 'go.down', keys: ['ArrowDown'], run: () => step(1) },
  { ...grid, id: 'go.up', keys: ['ArrowUp'], run: () => step(-1) },
  {
    ...grid,
    id: 'go.right',
    keys: ['ArrowRight'],
    run: () => column((now) => now + 1),
  },
  {
    ...grid,
    id: 'go.left',
    keys: ['ArrowLeft'],
    run: () => column((now) => now - 1),
  },
  { ...grid, id: 'go.first', keys: ['Home'], run: () => column(() => 0) },
  {
    ...grid,
    id: 'go.last',
    keys: ['End'],
    run: () => column((_, columns) => columns - 1),
  },
  {
    ...grid,
    id: 'go.page-down',
    keys: ['PageDown'],
    run: () => jump((now, _, page) => now + page),
  },
  {
    ...grid,
    id: 'go.page-up',
    keys: ['PageUp'],
    run: () => jump((now, _, page) => now - page),
  },
  { ...grid, id: 'go.top', keys: ['$mod+Home'], run: () => jump(() => 0) },
  {
    ...grid,
    id: 'go.bottom',
    keys: ['$mod+End'],
    run: () => jump((_, total) => total - 1),
  },
  {
    ...grid,
    id: 'go.extend-down',
    keys: ['Shift+ArrowDown'],
    run: () => extend((now) => now + 1),
  },
  {
    ...grid,
    id: 'go.extend-up',
    keys: ['Shift+ArrowUp'],
    run: () => extend((now) => now - 1),
  },
  {
    ...grid,
    id: 'go.text-before',
    keys: ['['],
    keyOnly: false,
    run: textBefore,
  },
  {
    ...grid,
    id: 'go.extend-page-down',
    keys: ['Shift+PageDown'],
    run: () => extend((now, _, page) => now + page),
  },
  {
    ...grid,
    id: 'go.extend-page-up',
    keys: ['Shift+PageUp'],
    run: () => extend((now, _, page) => now - page),
  },
  {
    ...grid,
    id: 'go.extend-top',
    keys: ['Shift+Home', '$mod+Shift+Home'],
    run: () => extend(() => 0),
  },
  {
    ...grid,
    id: 'go.extend-bottom',
    keys: ['Shift+End', '$mod+Shift+End'],
    run: () => extend((_, total) => total - 1),
  },
  {
    ...grid,
    id: 'go.select-all',
    keys: ['$mod+a'],
    keyOnly: false,
    run: () => jump((_, total) => total - 1).then(() => show({ anchor: 0 })),
  },
  { ...grid, id: 'go.pick', keys: [], run: pick },
  {
    ...grid,
    id: 'go.drop',
    keys: ['Escape'],
    run: () => show({ anchor: null, picked: [] }),
  },
  {
    id: 'go.next',
    group: 'Go',
    keys: [],
    panes: ['grid', 'works', 'segment'],
    run: () => seek(1),
  },
  {
    id: 'go.previous',
    group: 'Go',
    keys: [],
    panes: ['grid', 'works', 'segment'],
    run: () => seek(-1),
  },
  ...QUEUES.map((queue): CommandEntry => ({
    id: `go.next-${queue}`,
    group: 'Go',
    keys: [],
    panes: 'all',
    run: () => seek(1, queue),
  })),
  ...QUEUES.map((queue): CommandEntry => ({
    id: `go.previous-${queue}`,
    group: 'Go',
    keys: [],
    panes: 'all',
    run: () => seek(-1, queue),
  })),
  {
    id: 'go.number',
    opensField: true,
    group: 'Go',
    keys: [],
    panes: ['grid', 'works', 'segment', 'divergences'],
    run: () => show({ panel: 'goto' }),
  },
  {
    id: 'go.pivot',
    group: 'View',
    keys: [],
    panes: ['grid'],
    run: () => {
      const version = currentWork(view())?.versions[view().cursor.column]
      return version === undefined ? undefined : guard(() => setPivot(version.id))
    },
  },
]
