import type { CommandEntry, CommandId } from '#renderer/commands/command'
import { drawMap, useMap } from '#renderer/features/map/state'
import { printReading } from '#renderer/features/reading/print'
import {
  colourBy,
  nextVersion,
  showCursorsPair,
  swapSides,
  useRibbons,
} from '#renderer/features/ribbons/state'
import { goToGrid } from '#renderer/features/ribbons/steering'
import { enterAtCaret, stepSegment, stepVersion } from '#renderer/features/source/state'
import { copyStatistics } from '#renderer/features/statistics/state'
import { steer } from '#renderer/features/views/steer'
import { guard } from '#renderer/guard'
import { currentRow, show, view, type View, type ViewName } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'

/** Other views of the work than the grid: opening them, moving in them, and coming back. */

function open(name: ViewName): void {
  show({ showing: name })
  focusPane(name === 'grid' ? 'grid' : 'view')
}

function openRibbons(): void {
  showCursorsPair()
  open('ribbons')
}

function openSource(): void {
  enterAtCaret()
  open('source')
}

function back(): void {
  open('grid')
}

/** The unit that the cursor is on, in the grid. */
function go(): Promise<void> {
  const unit = currentRow(view())?.unit
  const { segment } = view().cursor
  back()
  return goToGrid(unit, segment)
}

const shows =
  (name: ViewName) =>
  ({ showing }: View): boolean =>
    showing === name
const hasWork = ({ work }: View): boolean => work !== null

const opens = { group: 'View', panes: 'all', can: hasWork } as const
const moves = { group: 'Go', panes: ['view'], keyOnly: true } as const
const source = { group: 'Go', panes: ['view'], can: shows('source') } as const
const ribbons = { group: 'View', panes: ['view'], can: shows('ribbons') } as const

/** Ways to move in whatever view is shown. */
const STEERS: readonly (readonly [CommandId, readonly string[], Parameters<typeof steer>[0]])[] = [
  ['view.down', ['ArrowDown'], ({ step }) => step(1)],
  ['view.up', ['ArrowUp'], ({ step }) => step(-1)],
  ['view.across-right', ['ArrowRight'], ({ across }) => across(1)],
  ['view.across-left', ['ArrowLeft'], ({ across }) => across(-1)],
  ['view.page-down', ['PageDown'], ({ page }) => page(1)],
  ['view.page-up', ['PageUp'], ({ page }) => page(-1)],
  ['view.first', ['Home', '$mod+Home'], ({ end }) => end('first')],
  ['view.last', ['End', '$mod+End'], ({ end }) => end('last')],
]

export const VIEWS: readonly CommandEntry[] = [
  { ...opens, id: 'view.ribbons', keys: ['F4'], run: openRibbons },
  { ...opens, id: 'view.map', keys: ['Shift+F4'], run: () => open('map') },
  { ...opens, id: 'view.reading', keys: ['F9'], run: () => open('reading') },
  { ...opens, id: 'view.source', keys: ['$mod+u'], run: openSource },
  {
    ...opens,
    id: 'view.statistics',
    keys: ['Shift+F9'],
    run: () => open('statistics'),
  },
  { ...opens, id: 'view.grid', keys: [], run: back },
  { ...moves, id: 'view.leave', keys: ['Escape'], run: back },
  { ...moves, id: 'view.go', keys: ['Enter'], run: go },
  ...STEERS.map(([id, keys, way]): CommandEntry => ({ ...moves, id, keys, run: () => steer(way) })),
  { ...source, id: 'source.down', keys: ['Alt+ArrowDown'], run: () => guard(() => stepSegment(1)) },
  { ...source, id: 'source.up', keys: ['Alt+ArrowUp'], run: () => guard(() => stepSegment(-1)) },
  { ...source, id: 'source.right', keys: ['Alt+ArrowRight'], run: () => guard(() => stepVersion(1)) },
  { ...source, id: 'source.left', keys: ['Alt+ArrowLeft'], run: () => guard(() => stepVersion(-1)) },
  {
    ...ribbons,
    id: 'ribbons.left',
    keys: ['1'],
    run: () => nextVersion('left'),
  },
  {
    ...ribbons,
    id: 'ribbons.right',
    keys: ['2'],
    run: () => nextVersion('right'),
  },
  { ...ribbons, id: 'ribbons.swap', keys: ['w'], run: swapSides },
  {
    ...ribbons,
    id: 'ribbons.colour',
    keys: ['k'],
    run: () => colourBy(useRibbons.getState().by === 'state' ? 'confidence' : 'state'),
  },
  {
    ...{ group: 'View', panes: ['view'], can: shows('map') },
    id: 'map.draw',
    keys: ['k'],
    run: () => drawMap(useMap.getState().drawing === 'bands' ? 'dots' : 'bands'),
  },
  {
    ...opens,
    id: 'reading.print',
    keys: ['$mod+p'],
    whileTyping: true,
    run: () => {
      open('reading')
      return guard(printReading)
    },
  },
  {
    ...{ group: 'View', panes: ['view'], can: shows('statistics') },
    id: 'statistics.copy',
    keys: ['y'],
    run: () => guard(copyStatistics),
  },
]
