import type { WorkSnapshot } from '#main/works/plain'

/** A snapshot as if what a person excluded did not stand in the work: what the checks see. */
export function withoutExcluded(snapshot: WorkSnapshot): WorkSnapshot {
  const out = new Set(
    snapshot.units.flatMap(({ unit, segments }) => (unit.excluded === true ? segments : [])),
  )
  if (out.size === 0) return snapshot
  const columns = snapshot.columns.map((column) => column.filter((id) => !out.has(id)))
  const places = snapshot.columns.map((column) => {
    let next = 0
    return column.map((id) => (out.has(id) ? null : next++))
  })
  return {
    ...{ work: snapshot.work, columns },
    plain: {
      ...snapshot.plain,
      versions: snapshot.plain.versions.map(({ lang, segments }, version) => ({
        lang,
        segments: segments.filter((_, place) => places[version]?.[place] !== null),
      })),
    },
    units: snapshot.units.filter(({ unit }) => unit.excluded !== true),
    groups: snapshot.groups
      .filter((_, n) => snapshot.units[n]?.unit.excluded !== true)
      .map((members) =>
        members.map((list, version) => list.flatMap((place) => places[version]?.[place] ?? [])),
      ),
  }
}
