import { TABLES, type Change, type Rows } from '#shared/ops/change'
import type { Divergence, Segment, SegmentId, Unit, Version } from '#shared/model'
import type { PlanContext } from '#shared/ops/plan'
import type { WorkState, WorkRows } from '#shared/ops/state'

/** Segments of one version, by their text; they stand in the version's text one a line. */
export type Column = readonly string[]

/** A version of a sample by its language, a segment of it as `segment('tr', 2)`. */
export interface Sample {
  readonly rows: WorkRows
  readonly segment: (lang: string, index: number) => SegmentId
}

/**
 * A work from texts: `columns` by language, and units as one list of 0-based segment places a version, in
 * that order (`[[0], [0, 1]]`). Segments that no unit names get a unit each. Ids count from 1 in each table,
 * units as they are listed, segments down the columns.
 */
export function sampleWork(
  columns: Readonly<Record<string, Column>>,
  groups: readonly (readonly (readonly number[])[])[],
  units: readonly Partial<Unit>[] = [],
): Sample {
  const langs = Object.keys(columns)
  const firstIds = new Map<string, number>()
  const segments: Segment[] = []
  const unitRows: Unit[] = []
  const newUnit = (): number => {
    const id = unitRows.length + 1
    unitRows.push({
      ...{ id, work: 1, state: 'unreviewed', origin: 'aligned', confidence: 0.75 },
      ...{ reasons: [{ source: 'length', score: 1.5 }], conflicts: [], note: '', ...units[id - 1] },
    } as const)
    return id
  }
  for (const [] of groups) newUnit()
  const versions = langs.map((lang, place): Version => {
    const texts = columns[lang] ?? []
    firstIds.set(lang, segments.length + 1)
    let start = 0
    texts.forEach((text, index) => {
      const group = groups.findIndex((members) => members[place]?.includes(index) === true)
      segments.push({
        id: segments.length + 1,
        version: place + 1,
        unit: group < 0 ? newUnit() : group + 1,
        spans: [[start, start + text.length]],
        paragraph: Math.floor(index / 3),
        kind: 'body',
        correction: null,
      })
      start += text.length + 1
    })
    return {
      ...{ id: place + 1, work: 1, place, lang, title: '', about: {}, file: `${lang}.txt`, sha256: '00' },
      imported: { format: 'text', encoding: 'utf-8', parts: [], warnings: [] },
      text: `${texts.join('\n')}\n`,
    }
  })
  const work = { id: 1, name: 'sample', title: 'Sample', about: {}, relations: [], pivot: 1 }
  return {
    rows: { work, versions, units: unitRows, segments, divergences: [] },
    segment: (lang, index) => (firstIds.get(lang) ?? NaN) + index,
  }
}

/** An open divergence with evidence at the places where `quotes` stand in their segments. */
export function divergenceAt(
  state: WorkState,
  id: number,
  quotes: readonly (readonly [SegmentId, string])[],
): Divergence {
  return {
    ...{ id, work: state.work.id, category: 'number', severity: 'major', confidence: 0.9 },
    message: 'the numbers differ',
    evidence: quotes.map(([segmentId, text]) => {
      const segment = state.segment(segmentId)
      const start = state.textOf(segment).indexOf(text)
      if (start < 0) throw new Error(`segment ${segmentId} does not read ${text}`)
      return {
        ...{ version: segment.version, segment: segmentId, start, end: start + text.length, text },
        role: 'place',
      } as const
    }),
    ...{ state: 'open', decision: null },
  } as const
}

/** The rows as inserts, parents first: what an import would commit. */
export function inserts(rows: WorkRows): Change[] {
  const byTable: { readonly [T in keyof Rows]: readonly Rows[T][] } = {
    ...{ work: [rows.work], version: rows.versions, unit: rows.units },
    ...{ segment: rows.segments, divergence: rows.divergences },
  }
  // Each table with its own rows, which the compiler cannot follow through the loop.
  return TABLES.flatMap((table) =>
    byTable[table].map((after) => ({ table, id: after.id, before: null, after }) as Change),
  )
}

/** Ann, at a fixed time, with ids above all that the state holds. */
export function contextFor(state: WorkState): PlanContext {
  const next = new Map<string, number>()
  return {
    actor: 'ann',
    at: '2026-03-01T09:30:00.000Z',
    allocate: (table) => {
      const rows = { unit: state.units, segment: state.segments, divergence: state.divergences }
      const taken = table === 'work' || table === 'version' ? [0] : rows[table].keys()
      const id = next.get(table) ?? Math.max(0, ...taken) + 1
      next.set(table, id + 1)
      return id
    },
  }
}

/** Everything a state holds and derives, to compare two states by. */
export function dump(state: WorkState): unknown {
  const byId = <T extends { readonly id: number }>(rows: ReadonlyMap<number, T>): T[] =>
    [...rows.values()].sort((a, b) => a.id - b.id)
  const units = byId(state.units)
  const segments = byId(state.segments)
  return {
    work: state.work,
    versions: state.versions,
    ...{ units, segments, divergences: byId(state.divergences) },
    members: units.map(({ id }) => state.segmentsOf(id).map((segment) => segment.id)),
    columns: state.versions.map(({ id }) => state.column(id)),
    places: segments.map(({ id }) => state.indexOf(id)),
    findings: segments.map(({ id }) => state.divergencesOf(id).map((divergence) => divergence.id)),
    orders: state.versions.map(({ id }) => state.order(id)),
  }
}

/** The rows of a state, as an import of them would have it. */
export function rowsOf(state: WorkState): WorkRows {
  return {
    work: state.work,
    versions: state.versions,
    units: [...state.units.values()],
    segments: [...state.segments.values()],
    divergences: [...state.divergences.values()],
  }
}
