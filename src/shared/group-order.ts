import { orderUnits } from '#shared/ops/order'
import type { Members } from '#shared/plain'

/**
 * The groups in reading order of the version `pivot`: `orderUnits` for what has places instead of ids. Every
 * segment may stand in one group only.
 */
export function orderGroups<T>(groups: readonly T[], membersOf: (group: T) => Members, pivot: number): T[] {
  const versions = groups.reduce((most, group) => Math.max(most, membersOf(group).length), 0)
  const columns = Array.from({ length: versions }, (_, version) => {
    const places = groups.flatMap((group, index) =>
      (membersOf(group)[version] ?? []).map((segment) => ({ segment, index })),
    )
    return places.sort((a, b) => a.segment - b.segment).map(({ index }) => index)
  })
  // Ids for all segments in one row, version by version.
  const holders = columns.flat()
  let next = 0
  const grid = {
    columns: columns.map((column, version) => ({ version, segments: column.map(() => next++) })),
    unitOf: (segment: number): number => holders[segment] ?? -1,
    units: groups.keys(),
  }
  return orderUnits(grid, pivot).flatMap((index) => groups.slice(index, index + 1))
}
