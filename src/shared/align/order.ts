import type { Members } from '#shared/plain'

/**
 * The groups in reading order of the version `pivot`: by first pivot segment; a group without one follows the
 * group that holds the segment before its own first segment, in the order of the versions (its own first
 * segment is that of the first version it has). What precedes everything comes first.
 */
export function orderGroups<T>(groups: readonly T[], membersOf: (group: T) => Members, pivot: number): T[] {
  const places = groups.map((group, index) => {
    const members = membersOf(group)
    const inPivot = (members[pivot]?.length ?? 0) > 0
    const version = inPivot ? pivot : members.findIndex((list) => list.length > 0)
    return { index, group, members, inPivot, version, first: members[version]?.[0] ?? 0 }
  })
  const holders = new Map<number, Map<number, number>>()
  for (const { members, index } of places)
    members.forEach((list, version) => {
      const held = holders.get(version) ?? new Map<number, number>()
      holders.set(version, held)
      for (const segment of list) held.set(segment, index)
    })

  // A group without pivot segment hangs below the group before it; -1 is the start of the text.
  const below = new Map<number, number[]>()
  const roots: number[] = []
  const byPlace = [...places].sort((a, b) => a.version - b.version || a.first - b.first || a.index - b.index)
  for (const { index, inPivot, version, first } of byPlace) {
    if (inPivot) roots.push(index)
    else {
      const parent = holders.get(version)?.get(first - 1) ?? -1
      const siblings = below.get(parent)
      if (siblings === undefined) below.set(parent, [index])
      else siblings.push(index)
    }
  }

  // Preorder without recursion: chains of unlinked segments may be as long as the text.
  const ordered: T[] = []
  const stack = roots.reverse()
  stack.push(...(below.get(-1) ?? []).reverse())
  for (let index = stack.pop(); index !== undefined; index = stack.pop()) {
    const place = places[index]
    if (place !== undefined) ordered.push(place.group)
    for (const child of (below.get(index) ?? []).reverse()) stack.push(child)
  }
  return ordered
}
