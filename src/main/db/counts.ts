import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { VersionView, WorkView } from '#shared/api'
import type { Divergence, DivergenceState, UnitId, Unit, WorkId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'

/** A work's versions and counts, as the project view shows them. */
export type WorkCounts = Pick<WorkView, 'versions' | 'units' | 'divergences'>

/** What is counted: each version with the unit of each of its segments, all units, all divergences. */
interface Counted {
  readonly versions: readonly {
    readonly about: Omit<VersionView, 'segments' | 'linked' | 'accepted'>
    readonly units: readonly UnitId[]
  }[]
  readonly units: Iterable<Pick<Unit, 'id' | 'state'>>
  readonly divergences: Iterable<Pick<Divergence, 'state' | 'confidence'>>
}

/** Divergences of less confidence are hints and are not counted. */
const FINDING = 0.5

/** Counts a work that is in memory. */
export function countLoaded(state: WorkReader): WorkCounts {
  return count({
    versions: state.versions.map(({ id, lang, title, about, file, sha256 }) => ({
      about: { id, lang, title, about, file, sha256 },
      units: state.column(id).map((segment) => state.segment(segment).unit),
    })),
    units: state.units.values(),
    divergences: state.divergences.values(),
  })
}

/** Counts a work by query, so that it need not be loaded: it reads no text. */
export function countStored(db: Database, work: WorkId): WorkCounts {
  const versions = statement(
    db,
    'SELECT id, lang, title, about, file, sha256 FROM version WHERE work = ? ORDER BY place, id',
  ).all(work) as (Omit<VersionView, 'about'> & { about: string })[]
  const units = statement(db, 'SELECT unit FROM segment WHERE version = ?').pluck()
  return count({
    versions: versions.map(({ about, ...rest }) => ({
      about: { ...rest, about: JSON.parse(about) as VersionView['about'] },
      units: units.all(rest.id) as UnitId[],
    })),
    units: statement(db, 'SELECT id, state FROM unit WHERE work = ?').all(work) as Unit[],
    divergences: statement(db, 'SELECT state, confidence FROM divergence WHERE work = ?').all(
      work,
    ) as Divergence[],
  })
}

function count({ versions, units, divergences }: Counted): WorkCounts {
  // For each unit, how many versions have a segment in it, and the last version that was seen to.
  const widths = new Map<UnitId, { readonly accepted: boolean; width: number; last: number }>()
  const unitCounts = { total: 0, unreviewed: 0, accepted: 0, doubtful: 0, gaps: 0 }
  for (const { id, state } of units) {
    widths.set(id, { accepted: state === 'accepted', width: 0, last: -1 })
    unitCounts.total++
    unitCounts[state]++
  }
  versions.forEach((version, place) => {
    for (const id of version.units) {
      const unit = widths.get(id)
      if (unit === undefined || unit.last === place) continue
      unit.width++
      unit.last = place
    }
  })
  for (const { width } of widths.values()) if (width < versions.length) unitCounts.gaps++

  const found: Record<DivergenceState, number> = { open: 0, confirmed: 0, dismissed: 0, corrected: 0 }
  for (const { state, confidence } of divergences) if (confidence >= FINDING) found[state]++

  const versionViews = versions.map(({ about, units: column }): VersionView => {
    let [linked, accepted] = [0, 0]
    for (const id of column) {
      const unit = widths.get(id)
      if (unit !== undefined && unit.width > 1) linked++
      if (unit?.accepted === true) accepted++
    }
    return { ...about, segments: column.length, linked, accepted }
  })
  return { versions: versionViews, units: unitCounts, divergences: found }
}
