import { completeBeads } from '#shared/align/bead'
import type { Bead } from '#shared/align/bead'
import type { PairBeads } from '#shared/align/contradictions'
import type { Group, Grouping } from '#shared/plain'

/** How far the alignment of two versions came: segments of either before which all is found. */
export interface Reach {
  readonly versions: readonly [number, number]
  readonly reached: readonly [source: number, target: number]
}

/** What two versions are linked by in the units as they are; what nobody gave a confidence counts as sure. */
export function presentBeads(
  present: readonly Group[],
  [a, b]: readonly [number, number],
  sizes: readonly number[],
): Bead[] {
  const beads = present.flatMap(({ members, confidence }): Bead[] => {
    const [source = [], target = []] = [members[a], members[b]]
    if (source.length === 0 || target.length === 0) return []
    return [{ source, target, confidence: confidence ?? 1, reasons: [] }]
  })
  return completeBeads(beads, sizes[a] ?? 0, sizes[b] ?? 0)
}

/** The beads found up to where the work was stopped, and from there on those that there are. */
export function continued(
  { versions, beads }: PairBeads,
  { reached: [source, target] }: Reach,
  pinned: readonly Bead[],
  present: readonly Group[],
  sizes: readonly number[],
): PairBeads {
  const [a, b] = versions
  if (source === sizes[a] && target === sizes[b]) return { versions, beads }
  const found = beads.filter(
    (bead) =>
      pinned.includes(bead) || (bead.source.every((i) => i < source) && bead.target.every((j) => j < target)),
  )
  const takenSource = new Set(found.flatMap((bead) => bead.source))
  const takenTarget = new Set(found.flatMap((bead) => bead.target))
  const rest = presentBeads(present, versions, sizes).filter(
    (bead) =>
      bead.source.every((i) => i >= source && !takenSource.has(i)) &&
      bead.target.every((j) => j >= target && !takenTarget.has(j)),
  )
  return { versions, beads: completeBeads([...found, ...rest], sizes[a] ?? 0, sizes[b] ?? 0) }
}

/** The grouping of stopped work: units that nothing new bears on are as they were, and how much was done is said. */
export function unfinished(
  { groups, refused }: Grouping,
  reaches: readonly Reach[],
  present: readonly Group[],
  sizes: readonly number[],
): Grouping {
  const share = reaches.map(({ versions: [a, b], reached: [source, target] }) => {
    const all = (sizes[a] ?? 0) + (sizes[b] ?? 0)
    return all === 0 ? 1 : (source + target) / all
  })
  const done = share.reduce((sum, one) => sum + one, 0) / Math.max(1, share.length)
  if (done === 1) return { groups, refused }
  const isUntouched = ({ members }: Group): boolean =>
    reaches.every(
      ({ versions: [a, b], reached: [source, target] }) =>
        (members[a] ?? []).every((i) => i >= source) && (members[b] ?? []).every((j) => j >= target),
    )
  const known = new Map(present.map((group) => [JSON.stringify(group.members), group]))
  return {
    groups: groups.map((group) =>
      isUntouched(group) ? (known.get(JSON.stringify(group.members)) ?? group) : group,
    ),
    refused,
    done,
  }
}
