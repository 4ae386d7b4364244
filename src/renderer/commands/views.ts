import type { CommandEntry } from '#renderer/commands/command'
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
const ribbons = { group: 'View', panes: ['view'], can: shows('ribbons') } as const

export const VIEWS: readonly CommandEntry[] = [
  { ...opens, id: 'view.ribbons', keys: ['F4'], run: openRibbons },
  { ...opens, id: 'view.map', keys: ['Shift+F4'], run: () => open('map') },
  { ...opens, id: 'view.reading', keys: ['F9'], run: () => open('reading') },
  {
    ...opens,
    id: 'view.statistics',
    keys: ['Shift+F9'],
    run: () => open('statistics'),
  },
  { ...opens, id: 'view.grid', keys: [], run: back },
  { ...moves, id: 'view.leave', keys: ['Escape'], run: back },
  { ...moves, id: 'view.go', keys: ['Enter'], run: go },
  {
    ...moves,
    id: 'view.down',
    keys: ['ArrowDown'],
    run: () => steer(({ step }) => step(1)),
  },
  {
    ...moves,
    id: 'view.up',
    keys: ['ArrowUp'],
    run: () => steer(({ step }) => step(-1)),
  },
  {
    ...moves,
    id: 'view.across-right',
    keys: ['ArrowRight'],
    run: () => steer(({ across }) => across(1)),
  },
  {
    ...moves,
    id: 'view.across-left',
    keys: ['ArrowLeft'],
    run: () => steer(({ across }) => across(-1)),
  },
  {
    ...moves,
    id: 'view.page-down',
    keys: ['PageDown'],
    run: () => steer(({ page }) => page(1)),
  },
  {
    ...moves,
    id: 'view.page-up',
    keys: ['PageUp'],
    run: () => steer(({ page }) => page(-1)),
  },
  {
    ...moves,
    id: 'view.first',
    keys: ['Home', '$mod+Home'],
    run: () => steer(({ end }) => end('first')),
  },
  {
    ...moves,
    id: 'view.last',
    keys: ['End', '$mod+End'],
    run: () => steer(({ end }) => end('last')),
  },
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
