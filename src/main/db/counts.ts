import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { UnitCounts, VersionView, WorkView } from '#shared/api'
import type { DivergenceState, WorkId } from '#shared/model'

/** The counts of a work and of its versions, taken by query, so that no work need be loaded for them. */
export type WorkCounts = Pick<WorkView, 'versions' | 'units' | 'divergences'>

/** Divergences of less confidence are hints and are not counted. */
const FINDING = 0.5

export function countWork(db: Database, work: WorkId): WorkCounts {
  const versions = countVersions(db, work)
  return { versions, units: countUnits(db, work, versions.length), divergences: countDivergences(db, work) }
}

// For each unit of the work, how many versions have a segment in it.
const WIDTH = `width AS MATERIALIZED (
  SELECT segment.unit AS unit, count(DISTINCT segment.version) AS versions
  FROM version JOIN segment ON segment.version = version.id
  WHERE version.work = @work GROUP BY segment.unit)`

function countVersions(db: Database, work: WorkId): VersionView[] {
  const rows = statement(
    db,
    `WITH ${WIDTH}
    SELECT version.id, version.lang, version.title, version.about, version.file, version.sha256,
      count(segment.id) AS segments,
      count(*) FILTER (WHERE width.versions > 1) AS linked,
      count(*) FILTER (WHERE unit.state = 'accepted') AS accepted
    FROM version
      LEFT JOIN segment ON segment.version = version.id
      LEFT JOIN width ON width.unit = segment.unit
      LEFT JOIN unit ON unit.id = segment.unit
    WHERE version.work = @work GROUP BY version.id ORDER BY version.place, version.id`,
  ).all({ work }) as (VersionView & { about: string })[]
  return rows.map((row) => ({ ...row, about: JSON.parse(row.about) as VersionView['about'] }))
}

function countUnits(db: Database, work: WorkId, versions: number): UnitCounts {
  return statement(
    db,
    `WITH ${WIDTH}
    SELECT count(*) AS total,
      count(*) FILTER (WHERE state = 'unreviewed') AS unreviewed,
      count(*) FILTER (WHERE state = 'accepted') AS accepted,
      count(*) FILTER (WHERE state = 'doubtful') AS doubtful,
      count(*) FILTER (WHERE coalesce(width.versions, 0) < @versions) AS gaps
    FROM unit LEFT JOIN width ON width.unit = unit.id WHERE unit.work = @work`,
  ).get({ work, versions }) as UnitCounts
}

function countDivergences(db: Database, work: WorkId): Record<DivergenceState, number> {
  const counts: Record<DivergenceState, number> = { open: 0, confirmed: 0, dismissed: 0, corrected: 0 }
  const rows = statement(
    db,
    'SELECT state, count(*) AS n FROM divergence WHERE work = ? AND confidence >= ? GROUP BY state',
  ).all(work, FINDING) as { state: DivergenceState; n: number }[]
  for (const { state, n } of rows) counts[state] = n
  return counts
}
