import type { Cell, Mark, Row } from '#shared/api'
import { severityOf, type Evidence, type Segment, type UnitId, type VersionId } from '#shared/model'
import { readsOnFrom } from '#main/views/moved-text'
import { isShown } from '#main/views/divergences'
import type { WorkReader } from '#shared/ops/state'

/** The units at rows `[from, from + count)` in the order of `pivot`, as the window shows them. */
export function rowsOf(state: WorkReader, pivot: VersionId, from: number, count: number): Row[] {
  return state
    .rows(pivot)
    .slice(from, from + count)
    .map((unit, n) => rowOf(state, pivot, unit, from + n))
}

function rowOf(state: WorkReader, pivot: VersionId, id: UnitId, row: number): Row {
  const { state: review, origin, confidence, reasons, conflicts, note, excluded } = state.unit(id)
  const segments = state.segmentsOf(id)
  return {
    ...{ unit: id, state: review, origin, confidence, reasons, conflicts, note },
    ...(excluded === true && { excluded }),
    cells: state.versions.map((version) =>
      segments
        .filter((segment) => segment.version === version.id)
        .map((segment, n) => {
          const cell = cellOf(state, segment)
          const after =
            n > 0 ? null : readsOnFrom(state, pivot, row, { version: version.id, index: cell.index })
          return after === null ? cell : { ...cell, after }
        }),
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
