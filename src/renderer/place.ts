import {
  CATEGORIES,
  DIVERGENCE_STATES,
  SEVERITIES,
  type UnitId,
  type VersionId,
  type WorkId,
} from '#shared/model'
import { call } from '#renderer/api'
import type { Columns } from '#renderer/features/grid/columns'
import { isId, keptPlaces, placeIn, PLACES, recordOf, type Found } from '#renderer/kept-places'
import { goToRow, nothingIfRefused, openWork } from '#renderer/reading'
import { currentRow, DIVERGENCE_ORDERS, show, useView, view, VIEW_NAMES, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { keepNewest } from '#renderer/ui/remember'

/** Where a person was in a project when its window was closed: they find themselves there again. */

/** Projects that are remembered, the last ones. */
const MOST = 6
/** Rest of the keyboard after which the place is kept, in milliseconds. */
const PAUSE = 400

interface Place {
  readonly file: string
  readonly work: WorkId
  readonly pivot: VersionId | null
  readonly unit: UnitId | null
  readonly column: number
  readonly showing: View['showing']
  readonly filter: View['filter']
  readonly columns: View['columns']
}

function placeOf(now: View): Place | null {
  const { project, work, pivot, cursor, showing, filter, columns } = now
  if (project === null || work === null) return null
  const unit = currentRow(now)?.unit
  // A work that is only just opening: where the cursor belongs is not known yet.
  if (unit === undefined) return null
  return { file: project.file, work, pivot, unit, column: cursor.column, showing, filter, columns }
}

/** Goes on keeping the place while the window is used. Returns what ends that. */
export function keepPlace(): () => void {
  let pause: ReturnType<typeof setTimeout> | undefined
  const write = (): void => {
    const place = placeOf(view())
    if (place === null) return
    keepNewest(
      PLACES,
      [
        place,
        ...keptPlaces()
          .flatMap(readPlace)
          .filter(({ file }) => file !== place.file),
      ].slice(0, MOST),
    )
  }
  const end = useView.subscribe((now, before) => {
    const same = (['work', 'pivot', 'cursor', 'showing', 'filter', 'columns'] as const).every(
      (part) => now[part] === before[part],
    )
    if (same || now.work === null) return
    clearTimeout(pause)
    pause = setTimeout(write, PAUSE)
  })
  window.addEventListener('pagehide', write)
  return () => {
    clearTimeout(pause)
    window.removeEventListener('pagehide', write)
    end()
  }
}

/** Opens the work that was open when the project was last closed, at the unit of that time; false where none is known. */
export async function returnToPlace(): Promise<boolean> {
  const { project } = view()
  const last = project === null ? null : placeIn(project, keptPlaces())
  const [place] = last === null ? [] : readPlace(last.found)
  if (last === null || place === undefined) return false
  const { work, pivot } = last
  const has = (id: VersionId | null): boolean => work.versions.some((version) => version.id === id)
  const version = has(place.filter.version) ? place.filter.version : null
  show({ columns: place.columns, filter: { ...place.filter, version }, showing: place.showing })
  if (place.showing !== 'grid') focusPane('view')
  await openWork(work.id, pivot)
  const column = Math.min(Math.max(0, place.column), work.versions.length - 1)
  show({ cursor: { ...view().cursor, column } })
  if (place.unit !== null) await goBackTo(place.unit)
  return true
}

/** Goes to the unit, unless the person went elsewhere before the program said where it stands, or it is merged with another. */
async function goBackTo(unit: UnitId): Promise<void> {
  const { work, pivot, cursor: from } = view()
  if (work === null || pivot === null) return
  const isThere = (): boolean => {
    const { work: now, cursor } = view()
    return now === work && cursor.row === from.row && cursor.column === from.column
  }
  const row = await call('place', { work, pivot, unit }).catch(nothingIfRefused)
  if (row !== null && isThere()) await goToRow(row, undefined, from.column, isThere)
}

/** A place that is remembered; nothing for what is none. */
function readPlace(found: unknown): Place[] {
  const { file, work, pivot, unit, column, showing, filter, columns } = recordOf(found)
  if (typeof file !== 'string' || !isId(work) || !isId(column)) return []
  return [
    {
      ...{ file, work, column, pivot: isId(pivot) ? pivot : null, unit: isId(unit) ? unit : null },
      showing: VIEW_NAMES.find((one) => one === showing) ?? 'grid',
      filter: readFilter(recordOf(filter)),
      columns: Object.fromEntries(
        Object.entries(recordOf(columns)).map(([id, one]) => [id, readColumns(recordOf(one))] as const),
      ),
    },
  ]
}

function readFilter({ all, major, hints, category, version, severity, state, order }: Found): View['filter'] {
  return {
    ...{ all: all === true, major: major === true, hints: hints === true },
    category: CATEGORIES.find((one) => one === category) ?? null,
    version: isId(version) ? version : null,
    severity: SEVERITIES.find((one) => one === severity) ?? null,
    state: DIVERGENCE_STATES.find((one) => one === state) ?? null,
    order: DIVERGENCE_ORDERS.find((one) => one === order) ?? 'gravity',
  }
}

function readColumns({ order, hidden, pinned, widths }: Found): Columns {
  const ids = (value: unknown): number[] => (Array.isArray(value) ? value.filter(isId) : [])
  const wide = Object.entries(recordOf(widths)).filter((pair): pair is [string, number] => isId(pair[1]))
  return { order: ids(order), hidden: ids(hidden), pinned: ids(pinned), widths: Object.fromEntries(wide) }
}
