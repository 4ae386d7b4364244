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
  const grid = {
    columns: columns.map((units, version) => ({ version, units })),
    units: [...groups.keys()],
  }
  return orderUnits(grid, pivot).units.flatMap((index) => groups.slice(index, index + 1))
}
