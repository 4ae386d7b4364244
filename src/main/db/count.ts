import type { Database } from 'better-sqlite3'
import { statement } from '#main/db/statement'
import type { VersionView, WorkView } from '#shared/api'
import { FINDING, lackingVersions, type Relation } from '#shared/model'
import type { Divergence, DivergenceState, ReviewState, UnitId, WorkId } from '#shared/model'
import { IdNumbers } from '#shared/ops/id-numbers'
import type { WorkReader } from '#shared/ops/state'

/** A work's versions and counts, as the project view shows them. */
export type WorkCounts = Pick<WorkView, 'versions' | 'units' | 'divergences'>

/** What is counted: each version with the unit of each of its segments, all units by what they are, all divergences. */
interface Counted {
  readonly relations: readonly Relation[]
  readonly versions: readonly {
    readonly about: VersionAbout
    readonly units: readonly UnitId[]
  }[]
  readonly units: readonly {
    readonly state: ReviewState
    readonly excluded: boolean
    readonly ids: readonly UnitId[]
  }[]
  readonly divergences: Iterable<Pick<Divergence, 'state' | 'confidence'>>
}

type VersionAbout = Omit<VersionView, 'segments' | 'linked' | 'accepted'>

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
    versions: state.versions.map(({ id, lang, title, about, file, sha256 }) => ({
      about: { id, lang, title, about, file, sha256 },
      units: segments.filter(({ version }) => version === id).map(({ unit }) => unit),
    })),
    units: there.map((id) => {
      const { state: review, excluded } = state.unit(id)
      return { state: review, excluded: excluded === true, ids: [id] }
    }),
    divergences,
  })
}

/** Counts a work by query: it reads no text and no rows, but lists of numbers, for works are large. */
export function countStored(db: Database, work: WorkId): WorkCounts {
  const units = statement(db, 'SELECT json_group_array(unit) FROM segment WHERE version = ?').pluck()
  const relations = statement(db, 'SELECT relations FROM work WHERE id = ?').pluck().get(work)
  const groups = statement(
    db,
    `SELECT state, excluded IS NOT NULL AS excluded, json_group_array(id) AS ids FROM unit
      WHERE work = ? GROUP BY 1, 2`,
  ).all(work) as { state: ReviewState; excluded: number; ids: string }[]
  return count({
    relations: typeof relations === 'string' ? (JSON.parse(relations) as Relation[]) : [],
    versions: storedVersions(db, work).map((about) => ({ about, units: listOf(units.get(about.id)) })),
    units: groups.map(({ state, excluded, ids }) => ({ state, excluded: excluded === 1, ids: listOf(ids) })),
    divergences: statement(db, 'SELECT state, confidence FROM divergence WHERE work = ?').all(
      work,
    ) as Divergence[],
  })
}

/** A work whose figures are not known yet: all are 0. */
export function uncounted(db: Database, work: WorkId): WorkCounts {
  return count({
    ...{ relations: [], units: [], divergences: [] },
    versions: storedVersions(db, work).map((about) => ({ about, units: [] })),
  })
}

function storedVersions(db: Database, work: WorkId): VersionAbout[] {
  const versions = statement(
    db,
    'SELECT id, lang, title, about, file, sha256 FROM version WHERE work = ? ORDER BY place, id',
  ).all(work) as (Omit<VersionView, 'about'> & { about: string })[]
  return versions.map(({ about, ...rest }) => ({
    ...rest,
    about: JSON.parse(about) as VersionAbout['about'],
  }))
}

/** What `json_group_array` made of ids. */
function listOf(json: unknown): number[] {
  return JSON.parse(String(json)) as number[]
}

function count({ relations, versions, units, divergences }: Counted): WorkCounts {
  const numbers = new IdNumbers(units.flatMap(({ ids }) => ids))
  const isThere = new Uint8Array(numbers.size)
  for (const { ids } of units) for (const number of numbers.all(ids)) isThere[number] = 1
  const holders = new VersionSets(numbers.size)
  const columns = versions.map(({ units: column }) =>
    numbers.all(column).filter((unit) => isThere[unit] === 1),
  )
  for (const [place, column] of columns.entries()) for (const unit of column) holders.add(unit, place)

  const ids = versions.map(({ about }) => about.id)
  const lacks = holders.sets.map((places) => {
    const there = new Set(places.map((place) => ids[place] ?? NaN))
    return there.size < ids.length && lackingVersions({ relations }, ids, there).length > 0
  })
  const isAccepted = new Uint8Array(numbers.size)
  const unitCounts = { total: 0, unreviewed: 0, accepted: 0, doubtful: 0, gaps: 0, excluded: 0 }
  for (const { state, excluded, ids: list } of units) {
    unitCounts.total += list.length
    unitCounts[excluded ? 'excluded' : state] += list.length
    for (const unit of numbers.all(list)) {
      if (state === 'accepted') isAccepted[unit] = 1
      if (!excluded && lacks[holders.of(unit)] === true) unitCounts.gaps++
    }
  }

  const found: Record<DivergenceState, number> = { open: 0, confirmed: 0, dismissed: 0, corrected: 0 }
  for (const { state, confidence } of divergences) if (confidence >= FINDING) found[state]++

  const versionViews = versions.map(({ about, units: column }, place): VersionView => {
    let [linked, accepted] = [0, 0]
    for (const unit of columns[place] ?? []) {
      if ((holders.sets[holders.of(unit)]?.length ?? 0) > 1) linked++
      if (isAccepted[unit] === 1) accepted++
    }
    return { ...about, segments: column.length, linked, accepted }
  })
  return { versions: versionViews, units: unitCounts, divergences: found }
}

/** For each unit the set of versions that it has segments of. There are few different ones, and each has a number. */
class VersionSets {
  /** By number: places of versions, ascending. The first is empty. */
  readonly sets: number[][] = [[]]
  readonly #larger: Map<number, number>[] = [new Map<number, number>()]
  readonly #ofUnit: Int32Array

  constructor(units: number) {
    this.#ofUnit = new Int32Array(units)
  }

  of(unit: number): number {
    return this.#ofUnit[unit] ?? 0
  }

  /** Versions come in their order. */
  add(unit: number, place: number): void {
    const set = this.of(unit)
    const places = this.sets[set] ?? []
    if (places.at(-1) === place) return
    const larger = this.#larger[set]
    let next = larger?.get(place)
    if (next === undefined) {
      next = this.sets.push([...places, place]) - 1
      this.#larger.push(new Map())
      larger?.set(place, next)
    }
    this.#ofUnit[unit] = next
  }
}
