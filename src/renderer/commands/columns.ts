import type { VersionId } from '#shared/model'
import type { CommandEntry } from '#renderer/commands/command'
import {
  COLUMNS,
  moved,
  movedTo,
  resized,
  toggledHidden,
  toggledPinned,
  type Columns,
} from '#renderer/features/grid/columns'
import { currentColumns, currentWork, say, show, view } from '#renderer/store'
import { t } from '#renderer/words/words'

/** How the versions stand in the grid: which are shown, in what order, how wide, and which stay in view. */

const STEP = 40

function versions(): VersionId[] {
  return currentWork(view())?.versions.map(({ id }) => id) ?? []
}

/** The version that the cursor is in. */
function here(): VersionId | null {
  return versions()[view().cursor.column] ?? null
}

function change(to: (columns: Columns) => Columns): void {
  const { work, columns } = view()
  if (work !== null) show({ columns: { ...columns, [work]: to(currentColumns(view())) } })
}

function changeHere(to: (columns: Columns, version: VersionId) => Columns): void {
  const version = here()
  if (version !== null) change((columns) => to(columns, version))
}

/** Width that the column has on the screen, in CSS pixels. */
function widthOf(version: VersionId): number {
  return document.querySelector<HTMLElement>(`.head-cell[data-version="${version}"]`)?.offsetWidth ?? 0
}

/** Gives a version a width in CSS pixels; null lets it share the room. */
export function setWidth(version: VersionId, width: number | null): void {
  change((columns) => resized(columns, version, width))
}

/** Puts a version where another one stands. */
export function dropColumn(version: VersionId, place: VersionId): void {
  change((columns) => movedTo(versions(), columns, version, place))
}

export function moveColumn(version: VersionId, by: 1 | -1): void {
  change((columns) => moved(versions(), columns, version, by))
}

export function pinColumn(version: VersionId): void {
  change((columns) => toggledPinned(columns, version, widthOf(version)))
}

/** Hides a version, or shows it again. The cursor leaves one that is hidden. */
export function hideColumn(version: VersionId): void {
  const all = versions()
  const before = currentColumns(view())
  const after = toggledHidden(all, before, version)
  if (after === before) {
    say(t('columns.last'), 'refused')
    return
  }
  const { cursor } = view()
  const next = all.findIndex((one) => !after.hidden.includes(one))
  if (after.hidden.includes(version) && all[cursor.column] === version && next >= 0)
    show({ cursor: { ...cursor, column: next, segment: null } })
  change(() => after)
}

const grid = { group: 'View', panes: ['grid'] } as const

export const COLUMN_COMMANDS: readonly CommandEntry[] = [
  {
    ...grid,
    id: 'columns',
    keys: ['$mod+Shift+c'],
    panes: 'all',
    run: () => show({ panel: view().panel === 'columns' ? null : 'columns' }),
  },
  {
    ...grid,
    id: 'columns.left',
    keys: ['Alt+Shift+ArrowLeft'],
    run: () => changeHere((columns, version) => moved(versions(), columns, version, -1)),
  },
  {
    ...grid,
    id: 'columns.right',
    keys: ['Alt+Shift+ArrowRight'],
    run: () => changeHere((columns, version) => moved(versions(), columns, version, 1)),
  },
  {
    ...grid,
    id: 'columns.wider',
    keys: ['$mod+Alt+ArrowRight', '$mod+Shift+ArrowRight'],
    run: () => changeHere((columns, version) => resized(columns, version, widthOf(version) + STEP)),
  },
  {
    ...grid,
    id: 'columns.narrower',
    keys: ['$mod+Alt+ArrowLeft', '$mod+Shift+ArrowLeft'],
    run: () => changeHere((columns, version) => resized(columns, version, widthOf(version) - STEP)),
  },
  {
    ...grid,
    id: 'columns.pin',
    keys: [],
    run: () => {
      const version = here()
      if (version !== null) pinColumn(version)
    },
  },
  {
    ...grid,
    id: 'columns.hide',
    keys: [],
    run: () => {
      const version = here()
      if (version !== null) hideColumn(version)
    },
  },
  {
    ...grid,
    id: 'columns.reset',
    keys: [],
    panes: 'all',
    run: () => change(() => COLUMNS),
  },
]
