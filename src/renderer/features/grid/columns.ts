import type { VersionId } from '#shared/model'

/** How the versions of a work stand in the grid; what is not named stands as the work has it. Values are never changed. */
export interface Columns {
  /** Versions in the order a person gave them; the others follow. */
  readonly order: readonly VersionId[]
  readonly hidden: readonly VersionId[]
  /** Versions that stay in view at the left, before all others. */
  readonly pinned: readonly VersionId[]
  /** Widths in CSS pixels; a version without one shares the room that is left. */
  readonly widths: Readonly<Record<VersionId, number>>
}

export const COLUMNS: Columns = { order: [], hidden: [], pinned: [], widths: {} }

const LEAST_COLUMN = 168
const WIDEST_COLUMN = 1200

/**
 * The places in the work of the versions that are shown, from left to right: pinned ones first. Where the cursor is
 * is shown, hidden or not: nothing is done in a place that cannot be seen.
 */
export function shown(versions: readonly VersionId[], columns: Columns, cursor: number | null): number[] {
  const all = inOrder(versions, columns)
  const here = cursor === null ? null : versions[cursor]
  const seen = all.filter((version) => !columns.hidden.includes(version) || version === here)
  return (seen.length > 0 ? seen : all).map((version) => versions.indexOf(version))
}

/** All versions from left to right, hidden ones too. */
export function inOrder(versions: readonly VersionId[], { order, pinned }: Columns): VersionId[] {
  const named = order.filter((version) => versions.includes(version))
  const all = [...named, ...versions.filter((version) => !named.includes(version))]
  const isPinned = (version: VersionId): boolean => pinned.includes(version)
  return [...all.filter(isPinned), ...all.filter((version) => !isPinned(version))]
}

/** The version one place to the left (-1) or right (1), among those that are pinned or those that are not. */
export function moved(
  versions: readonly VersionId[],
  columns: Columns,
  version: VersionId,
  by: 1 | -1,
): Columns {
  const all = inOrder(versions, columns)
  return movedTo(versions, columns, version, all[all.indexOf(version) + by] ?? version)
}

/** The version put where another one stands, which makes room. */
export function movedTo(
  versions: readonly VersionId[],
  columns: Columns,
  version: VersionId,
  place: VersionId,
): Columns {
  const all = inOrder(versions, columns)
  const [from, to] = [all.indexOf(version), all.indexOf(place)]
  if (from < 0 || to < 0 || from === to) return columns
  return { ...columns, order: all.toSpliced(from, 1).toSpliced(to, 0, version) }
}

/** The version hidden, or shown again; the last one that is shown stays. */
export function toggledHidden(versions: readonly VersionId[], columns: Columns, version: VersionId): Columns {
  const hidden = columns.hidden.filter((one) => one !== version)
  if (hidden.length < columns.hidden.length) return { ...columns, hidden }
  return hidden.length + 1 >= versions.length ? columns : { ...columns, hidden: [...hidden, version] }
}

/** The version pinned, with the width it has, or unpinned. */
export function toggledPinned(columns: Columns, version: VersionId, width: number): Columns {
  const pinned = columns.pinned.filter((one) => one !== version)
  return pinned.length < columns.pinned.length
    ? { ...columns, pinned }
    : resized({ ...columns, pinned: [...pinned, version] }, version, width)
}

/** The version with a width in CSS pixels, kept within what can be read; null shares the room again. */
export function resized(columns: Columns, version: VersionId, width: number | null): Columns {
  const others = Object.entries(columns.widths).filter(([one]) => one !== String(version))
  const widths: Columns['widths'] = Object.fromEntries(others)
  // What stays in view needs a width: the next one begins beside it.
  if (width === null) return columns.pinned.includes(version) ? columns : { ...columns, widths }
  const inside = Math.round(Math.min(WIDEST_COLUMN, Math.max(LEAST_COLUMN, width)))
  return { ...columns, widths: { ...widths, [version]: inside } }
}

/** A column as the grid lays it out; lengths in CSS pixels. */
export interface Laid {
  /** Place of the version in the work. */
  readonly column: number
  /** Null for a share of the room that is left. */
  readonly width: number | null
  /** Where it stays when the grid is scrolled sideways, from the gutter; null for a column that goes along. */
  readonly left: number | null
}

/** The columns that are shown, with their places. */
export function laidOut(versions: readonly VersionId[], columns: Columns, cursor: number | null): Laid[] {
  let left = 0
  return shown(versions, columns, cursor).map((column) => {
    const version = versions[column]
    const width = version === undefined ? null : (columns.widths[version] ?? null)
    if (version === undefined || width === null || !columns.pinned.includes(version))
      return { column, width, left: null }
    const place = { column, width, left }
    left += width
    return place
  })
}

/** Value of `grid-template-columns` after the gutter. */
export function template(laid: readonly Laid[]): string {
  return laid.map(({ width }) => (width === null ? `minmax(${LEAST_COLUMN}px, 1fr)` : `${width}px`)).join(' ')
}

/** Least width of all columns together, in CSS pixels. */
export function leastWidth(laid: readonly Laid[]): number {
  return laid.reduce((sum, { width }) => sum + (width ?? LEAST_COLUMN), 0)
}

/** Widths that the columns come to in a grid of `room` CSS pixels beside its gutter. */
export function widthsIn(laid: readonly Laid[], room: number): number[] {
  const sharing = laid.filter(({ width }) => width === null).length
  const left = room - laid.reduce((sum, { width }) => sum + (width ?? 0), 0)
  const share = Math.max(LEAST_COLUMN, left / Math.max(1, sharing))
  return laid.map(({ width }) => width ?? share)
}
