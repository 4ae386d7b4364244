import type { ReviewFinding, ReviewUnit, ReviewWork } from '#shared/exchange/review/work'
import type { UnitId, WorkId } from '#shared/model'
import { messageOf } from '#shared/ops/divergence-message'
import type { WorkReader } from '#shared/ops/state'
import type { Store } from '#main/db/store'
import { projectIdentity } from '#main/works/project-identity'
import { shownCodes } from '#main/views/shown-codes'
import { inWords } from '#shared/words/in-words'
import type { Language } from '#shared/words/languages'

/** Where the state of a work comes from. */
export interface ReviewPlace {
  readonly project: string
  /** The operation after which the state is as it is. */
  readonly seq: number
}

/** A work as people outside read it, as it is now: what is done to it while it is being read does not show. */
export function reviewWork(
  state: WorkReader,
  { project, seq }: ReviewPlace,
  language: Language = 'en',
): ReviewWork {
  const { work, versions } = state
  const pivot = work.pivot ?? versions[0]?.id
  const order = pivot === undefined ? [] : state.order(pivot)
  const findings = findingsByUnit(state, language)
  // Rows never change, so holding them is enough; texts are made as they are read.
  const rows = order.map((id) => ({ unit: state.unit(id), segments: state.segmentsOf(id) }))
  function* units(): Generator<ReviewUnit> {
    for (const [row, { unit, segments }] of rows.entries())
      yield {
        ...{ id: unit.id, row, state: unit.state, confidence: unit.confidence, note: unit.note },
        ...(unit.excluded === true && { excluded: true }),
        members: versions.map(({ id }) =>
          segments
            .filter(({ version }) => version === id)
            .map((segment) => ({
              ...{ id: segment.id, index: state.indexOf(segment.id) },
              ...{ paragraph: segment.paragraph, kind: segment.kind },
              text: state.textOf(segment),
              original: segment.correction === null ? null : state.sourceTextOf(segment),
              codes: shownCodes(state, segment),
            })),
        ),
        findings: findings.get(unit.id) ?? [],
      }
  }
  return {
    ...{ project, seq, work: work.id, name: work.name, title: work.title },
    versions: versions.map(({ id, lang, title, file }) => ({ id, lang, title, file })),
    units: { [Symbol.iterator]: units },
  }
}

/** The work as the project has it now; what was found in it is told in that language. */
export function reviewOfWork(store: Store, work: WorkId, language: Language): ReviewWork {
  return reviewWork(store.load(work), { project: projectIdentity(store), seq: store.seq }, language)
}

/**
 * The divergences by the units in which they have their place (or, where something is missing, its neighbours), each
 * with the evidence that stands there.
 */
function findingsByUnit(
  state: WorkReader,
  language: Language,
): ReadonlyMap<UnitId, readonly ReviewFinding[]> {
  const byUnit = new Map<UnitId, ReviewFinding[]>()
  const placeOf = new Map(state.versions.map(({ id, place }) => [id, place]))
  for (const divergence of state.divergences.values()) {
    const { category, severity, confidence } = divergence
    const message = inWords(messageOf(state, divergence), language)
    const evidence = divergence.evidence.flatMap(({ version, segment, ...rest }) => {
      const row = state.row('segment', segment)
      return row === null
        ? []
        : [{ unit: row.unit, evidence: { version: placeOf.get(version) ?? -1, segment, ...rest } }]
    })
    const places = evidence.filter(({ evidence: one }) => one.role === 'place')
    const where = places.length > 0 ? places : evidence
    for (const unit of new Set(where.map((one) => one.unit)))
      byUnit.set(unit, [
        ...(byUnit.get(unit) ?? []),
        {
          ...{ category, severity, confidence, message, state: divergence.state },
          evidence: evidence.filter((one) => one.unit === unit).map((one) => one.evidence),
        },
      ])
  }
  return byUnit
}
