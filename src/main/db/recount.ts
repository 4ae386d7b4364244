import { countSome, type WorkCounts } from '#main/db/count'
import type { Divergence, UnitId } from '#shared/model'
import type { Change } from '#shared/ops/change'
import type { WorkState } from '#shared/ops/state'

/** Units beyond which a query that counts all of a work is quicker than going through them. */
const MANY = 2000

/**
 * Applies changes to a work and returns what it counts now, from what it counted before: only the units that the
 * changes touch are counted. Null where versions or their relations changed, or very many units: then all is to be counted
 * anew.
 */
export function applyCounting(
  state: WorkState,
  changes: readonly Change[],
  known: WorkCounts,
): WorkCounts | null {
  const units = touchedUnits(changes)
  if (units.length > MANY || changes.some(({ table }) => table === 'work' || table === 'version')) {
    state.apply(changes)
    return null
  }
  const divergences = changes.filter((change) => change.table === 'divergence')
  const present = (rows: readonly (Divergence | null)[]): Divergence[] => rows.filter((row) => row !== null)
  const was = countSome(state, units, present(divergences.map(({ before }) => before)))
  state.apply(changes)
  const is = countSome(state, units, present(divergences.map(({ after }) => after)))
  return {
    versions: known.versions.map((version, n) => ({
      ...version,
      segments: version.segments + difference(is, was, (of) => of.versions[n]?.segments),
      linked: version.linked + difference(is, was, (of) => of.versions[n]?.linked),
      accepted: version.accepted + difference(is, was, (of) => of.versions[n]?.accepted),
    })),
    units: sum(known.units, is.units, was.units),
    divergences: sum(known.divergences, is.divergences, was.divergences),
  }
}

function touchedUnits(changes: readonly Change[]): UnitId[] {
  const units = new Set<UnitId>()
  for (const change of changes)
    if (change.table === 'unit') units.add(change.id)
    else if (change.table === 'segment')
      for (const row of [change.before, change.after]) if (row !== null) units.add(row.unit)
  return [...units]
}

function difference(is: WorkCounts, was: WorkCounts, of: (counts: WorkCounts) => number | undefined): number {
  return (of(is) ?? 0) - (of(was) ?? 0)
}

/** Number by number: what was known, with what is and without what was. */
function sum<Counts extends { readonly [K in keyof Counts]: number }>(
  known: Counts,
  is: Counts,
  was: Counts,
): Counts {
  const all: Record<string, number> = {}
  for (const key of Object.keys(known)) {
    const of = (counts: Counts): number => counts[key as keyof Counts]
    all[key] = of(known) + of(is) - of(was)
  }
  // It has the keys of `known`, each with a number.
  return all as Counts
}
