import type { Cell, Mark, Row } from '#shared/api'
import { severityOf, type Evidence, type Segment, type UnitId, type VersionId } from '#shared/model'
import { isShown } from '#main/views/divergences'
import type { WorkReader } from '#shared/ops/state'

/** The units at rows `[from, from + count)` in the order of `pivot`, as the window shows them. */
export function rowsOf(state: WorkReader, pivot: VersionId, from: number, count: number): Row[] {
  return state
    .order(pivot)
    .slice(from, from + count)
    .map((unit) => rowOf(state, unit))
}

function rowOf(state: WorkReader, id: UnitId): Row {
  const { state: review, origin, confidence, reasons, conflicts, note } = state.unit(id)
  const segments = state.segmentsOf(id)
  return {
    ...{ unit: id, state: review, origin, confidence, reasons, conflicts, note },
    cells: state.versions.map((version) =>
      segments.filter((segment) => segment.version === version.id).map((segment) => cellOf(state, segment)),
    ),
  }
}

/** A segment as the window shows it, with the divergences that point into it. */
export function cellOf(state: WorkReader, segment: Segment): Cell {
  const text = state.textOf(segment)
  return {
    segment: segment.id,
    index: state.indexOf(segment.id),
    paragraph: segment.paragraph,
    kind: segment.kind,
    text,
    original: segment.correction === null ? null : state.sourceTextOf(segment),
    marks: marksOf(state, segment, text),
  }
}

/**
 * Where divergences that still stand point into a segment; not where they only say what is beside a gap, or name
 * the whole of a counterpart, which is in order.
 */
function marksOf(state: WorkReader, segment: Segment, text: string): Mark[] {
  const pointsHere = ({ segment: id, role, start, end, text: taken }: Evidence): boolean =>
    id === segment.id &&
    text.slice(start, end) === taken &&
    (role === 'place' || (role === 'counterpart' && taken.length < text.length))
  return state
    .divergencesOf(segment.id)
    .filter(isShown)
    .flatMap((divergence) =>
      divergence.evidence.filter(pointsHere).map(({ start, end }) => ({
        divergence: divergence.id,
        category: divergence.category,
        severity: severityOf(divergence),
        ...{ start, end },
      })),
    )
}
