import {
  REVIEW_STATES,
  SEVERITIES,
  severityOf,
  type Segment,
  type UnitId,
  type VersionId,
} from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { KINDS, type UnitsOutline, type VersionOutline, type WorkOutline } from '#shared/views/outline'
import { isShown } from '#main/views/divergences'

/** The outline of some versions of a work (all when none is named), in the order of `pivot`. */
export function workOutline(
  state: WorkReader,
  pivot: VersionId,
  versions: readonly VersionId[],
): Omit<WorkOutline, 'seq'> {
  const order = state.order(pivot)
  const rowOf = new Map(order.map((unit, row) => [unit, row]))
  const wanted = state.versions.filter(({ id }) => versions.length === 0 || versions.includes(id))
  return {
    units: unitsOutline(state, order, rowOf),
    versions: wanted.map(({ id, lang }) => versionOutline(state, { version: id, lang }, rowOf)),
  }
}

function unitsOutline(
  state: WorkReader,
  order: readonly UnitId[],
  rowOf: ReadonlyMap<UnitId, number>,
): UnitsOutline {
  const units = order.map((id) => state.unit(id))
  const severity = order.map(() => -1)
  for (const divergence of state.divergences.values()) {
    if (!isShown(divergence)) continue
    const rank = SEVERITIES.indexOf(severityOf(divergence))
    for (const { segment, role } of divergence.evidence) {
      const row = rowOf.get(state.segments.get(segment)?.unit ?? -1)
      if (role === 'place' && row !== undefined) severity[row] = Math.max(severity[row] ?? -1, rank)
    }
  }
  return {
    ids: order,
    states: units.map((unit) => REVIEW_STATES.indexOf(unit.state)),
    confidence: units.map(({ confidence }) => (confidence === null ? -1 : Math.round(100 * confidence))),
    severity,
  }
}

function versionOutline(
  state: WorkReader,
  of: Pick<VersionOutline, 'version' | 'lang'>,
  rowOf: ReadonlyMap<UnitId, number>,
): VersionOutline {
  const segments = state.column(of.version).map((id) => state.segment(id))
  return {
    ...of,
    rows: segments.map(({ unit }) => rowOf.get(unit) ?? 0),
    paragraphs: segments.map(({ paragraph }) => paragraph),
    kinds: segments.map(({ kind }) => KINDS.indexOf(kind)),
    lengths: segments.map(lengthOf),
  }
}

/** Without rendering it: for a picture it is near enough. */
function lengthOf({ correction, spans }: Segment): number {
  return correction?.length ?? spans.reduce((sum, [start, end]) => sum + end - start, 0)
}
