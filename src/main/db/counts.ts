import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { VersionView, WorkView } from '#shared/api'
import { FINDING, lackingVersions, type Relation } from '#shared/model'
import type { Divergence, DivergenceState, UnitId, Unit, Version, VersionId, WorkId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'

/** A work's versions and counts, as the project view shows them. */
export type WorkCounts = Pick<WorkView, 'versions' | 'units' | 'divergences'>

/** What is counted: each version with the unit of each of its segments, all units, all divergences. */
interface Counted {
  readonly relations: readonly Relation[]
  readonly versions: readonly {
    readonly about: Omit<VersionView, 'segments' | 'linked' | 'accepted'>
    readonly units: readonly UnitId[]
  }[]
  readonly units: Iterable<Pick<Unit, 'id' | 'state'> & { readonly excluded?: unknown }>
  readonly divergences: Iterable<Pick<Divergence, 'state' | 'confidence'>>
}

/** Counts a work that is in memory. */
export function countLoaded(state: WorkReader): WorkCounts {
  return count({
    relations: state.work.relations,
    versions: state.versions.map((version) => ({
      about: aboutOf(version),
      units: state.column(version.id).map((segment) => state.segment(segment).unit),
    })),
    units: state.units.values(),
    divergences: state.divergences.values(),
  })
}

/** Counts some units of a work that is in memory, with the segments in them, and the given divergences. */
export function countSome(
  state: WorkReader,
  units: readonly UnitId[],
  divergences: readonly Divergence[],
): WorkCounts {
  const there = units.filter((id) => state.units.has(id))
  const segments = there.flatMap((id) => state.segmentsOf(id))
  return count({
    relations: state.work.relations,
    versions: state.versions.map((row) => ({
      about: aboutOf(row),
      units: segments.filter(({ version }) => version === row.id).map(({ unit }) => unit),
    })),
    units: there.map((id) => state.unit(id)),
    divergences,
  })
}

function aboutOf({ id, lang, title, about, file, sha256 }: Version): Counted['versions'][number]['about'] {
  return { id, lang, title, about, file, sha256 }
}

/** Counts a work by query, so that it need not be loaded: it reads no text. */
export function countStored(db: Database, work: WorkId): WorkCounts {
  const versions = statement(
    db,
    'SELECT id, lang, title, about, file, sha256 FROM version WHERE work = ? ORDER BY place, id',
  ).all(work) as (Omit<VersionView, 'about'> & { about: string })[]
  const units = statement(db, 'SELECT unit FROM segment WHERE version = ?').pluck()
  const relations = statement(db, 'SELECT relations FROM work WHERE id = ?').pluck().get(work)
  return count({
    relations: typeof relations === 'string' ? (JSON.parse(relations) as Relation[]) : [],
    versions: versions.map(({ about, ...rest }) => ({
      about: { ...rest, about: JSON.parse(about) as VersionView['about'] },
      units: units.all(rest.id) as UnitId[],
    })),
    units: statement(db, 'SELECT id, state, excluded FROM unit WHERE work = ?').all(work) as Unit[],
    divergences: statement(db, 'SELECT state, confidence FROM divergence WHERE work = ?').all(
      work,
    ) as Divergence[],
  })
}

function count({ relations, versions, units, divergences }: Counted): WorkCounts {
  // For each unit, the versions that have a segment in it.
  const holders = new Map<UnitId, { readonly accepted: boolean; readonly there: VersionId[] }>()
  const unitCounts = { total: 0, unreviewed: 0, accepted: 0, doubtful: 0, gaps: 0, excluded: 0 }
  const out = new Set<UnitId>()
  for (const { id, state, excluded } of units) {
    holders.set(id, { accepted: state === 'accepted', there: [] })
    unitCounts.total++
    // The column is NULL, the key of a row absent, where a unit is not excluded.
    const isOut = excluded !== null && excluded !== undefined
    if (isOut) out.add(id)
    unitCounts[isOut ? 'excluded' : state]++
  }
  for (const { about, units: column } of versions)
    for (const id of column) {
      const there = holders.get(id)?.there
      if (there !== undefined && there.at(-1) !== about.id) there.push(about.id)
    }
  const ids = versions.map(({ about }) => about.id)
  for (const [id, { there }] of holders)
    if (
      !out.has(id) &&
      there.length < ids.length &&
      lackingVersions({ relations }, ids, new Set(there)).length > 0
    )
      unitCounts.gaps++

  const found: Record<DivergenceState, number> = { open: 0, confirmed: 0, dismissed: 0, corrected: 0 }
  for (const { state, confidence } of divergences) if (confidence >= FINDING) found[state]++

  const versionViews = versions.map(({ about, units: column }): VersionView => {
    let [linked, accepted] = [0, 0]
    for (const id of column) {
      const unit = holders.get(id)
      if (unit !== undefined && unit.there.length > 1) linked++
      if (unit?.accepted === true) accepted++
    }
    return { ...about, segments: column.length, linked, accepted }
  })
  return { versions: versionViews, units: unitCounts, divergences: found }
}
