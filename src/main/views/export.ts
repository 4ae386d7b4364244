import { Refusal } from '#shared/errors'
import { relationOf, type ImportedUnit, type Segment, type WorkId } from '#shared/model'
import type { ExportImported, ExportSegment, ExportUnit, ExportWork } from '#shared/exchange/selection'
import { unresolvedByUnit } from '#shared/exchange/sources'
import type { WorkReader } from '#shared/ops/state'
import { shownCodes } from '#main/views/shown-codes'
import type { Store } from '#main/db/store'
import { say } from '#shared/words/message'

/**
 * The works of an export; all of the project when `ids` is empty. Refuses a work that does not exist. A work is
 * loaded when the writer comes to its units, and held as it is then: an edit made while a long file is being
 * written does not tear a work apart.
 */
export function worksToExport(store: Store, ids: readonly WorkId[]): ExportWork[] {
  const works = store.works()
  const chosen = ids.map((id) => {
    const work = works.find((one) => one.id === id)
    if (work === undefined) throw new Refusal('not-found', say('project.noWorkHere', { work: String(id) }))
    return work
  })
  return (ids.length > 0 ? chosen : works).map((work) => {
    const { versions } = store.counts.of(work.id)
    const idAt = (place: number): number => versions[place]?.id ?? -1
    return {
      id: work.id,
      name: work.name,
      languages: versions.map(({ lang }) => lang),
      comparable: (a, b) => relationOf(work, idAt(a), idAt(b)) === 'comparable',
      units: { [Symbol.iterator]: () => unitsOf(store.load(work.id)) },
    }
  })
}

function* unitsOf(state: WorkReader): Generator<ExportUnit> {
  const { work, versions } = state
  const pivot = work.pivot ?? versions[0]?.id
  const divergences = unresolvedByUnit(
    state.divergences.values(),
    (segment) => state.segments.get(segment)?.unit,
    (version) => versions.findIndex(({ id }) => id === version),
  )
  // Rows never change, so holding them is enough; texts are made as they are written.
  const rows = (pivot === undefined ? [] : state.order(pivot)).map((id) => ({
    unit: state.unit(id),
    segments: state.segmentsOf(id),
  }))
  for (const { unit, segments } of rows)
    yield {
      ...{ id: unit.id, state: unit.state, confidence: unit.confidence, note: unit.note },
      ...(unit.excluded === true && { excluded: true }),
      members: versions.map(({ id }) =>
        segments.filter(({ version }) => version === id).map((segment) => segmentOf(state, segment)),
      ),
      divergences: divergences.get(unit.id) ?? [],
      ...(unit.imported && { imported: byPlace(unit.imported, state) }),
    }
}

function segmentOf(state: WorkReader, segment: Segment): ExportSegment {
  const codes = shownCodes(state, segment)
  return {
    ...{ text: state.textOf(segment), kind: segment.kind },
    ...(codes.length > 0 && { codes }),
    ...(segment.correction !== null && { original: state.sourceTextOf(segment) }),
  }
}

function byPlace({ texts, ...rest }: ImportedUnit, { versions }: WorkReader): ExportImported {
  return {
    ...rest,
    texts: new Map(
      texts.map(({ version, ...text }) => [versions.findIndex(({ id }) => id === version), text] as const),
    ),
  }
}
