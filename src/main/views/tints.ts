import type { TintView } from '#shared/api'
import { createContext } from '#shared/check/context'
import type { Concept } from '#shared/check/glossary/glossary'
import { tintsOf } from '#shared/check/tints'
import type { SegmentId, UnitId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import type { Members, PlainSegment } from '#shared/plain'
import { dateOfWork } from '#main/works/dated-work'
import { comparablePairs, plainSegmentOf } from '#main/works/plain'

/** Numbers, names and terms of some units, as one could match them by eye; nothing else of the work is looked at. */
export function tintsOfUnits(
  state: WorkReader,
  units: readonly UnitId[],
  glossary: readonly Concept[],
): TintView[] {
  const columns = state.versions.map(({ lang }) => ({
    lang,
    segments: new Array<PlainSegment>(),
    ids: new Array<SegmentId>(),
  }))
  const groups = units.map((unit): Members => {
    const members = state.segmentsOf(unit)
    return state.versions.map(({ id }, version) =>
      members
        .filter((segment) => segment.version === id)
        .map((segment) => {
          const column = columns[version]
          column?.ids.push(segment.id)
          return (column?.segments.push(plainSegmentOf(state, segment)) ?? 0) - 1
        }),
    )
  })
  const work = { versions: columns, comparable: comparablePairs(state), date: dateOfWork(state) }
  const context = createContext(work, groups, { glossary })
  return groups.flatMap((_, unit) =>
    tintsOf(context, unit).flatMap(({ version, segment, ...rest }) => {
      const id = columns[version]?.ids[segment]
      return id === undefined ? [] : [{ segment: id, ...rest }]
    }),
  )
}
