import type { Evidence, Segment, Unit, Version, Work } from '#shared/model'
import type { Finding, Grouping, Members } from '#shared/plain'
import type { Change } from '#shared/ops/change'
import { messageByIds } from '#shared/ops/divergence-message'
import { openConflicts } from '#shared/ops/regroup'
import type { WorkRows } from '#shared/ops/state'
import type { Store } from '#main/db/store'
import { conflictsBySegment } from '#main/works/conflicts'
import { segmentsOf, type ReadVersion } from '#main/works/read-version'
import { divergenceOf } from '#main/works/recheck'
import type { DescribedWork } from '#main/works/work-folder'

/** What was made of a folder when it was read, aligned and checked. */
export interface PreparedWork {
  readonly described: Omit<DescribedWork, 'folder'>
  readonly versions: readonly ReadVersion[]
  readonly reviewed: readonly Members[]
  /** What was linked before anything was aligned: by a person, or by the rows of a table. */
  readonly linked: readonly Members[]
  readonly grouping: Grouping
  readonly findings: readonly Finding[]
}

/** The rows of the new work, with ids that `store` gives. */
export function workRows(
  store: Pick<Store, 'allocate'>,
  { described, versions: read, reviewed, linked, grouping, findings }: PreparedWork,
): WorkRows {
  const workId = store.allocate('work')
  const versions = read.map((version, place): Version => {
    const { title = '', about = {} } = described.versions[place] ?? {}
    const { lang, file, sha256, format, encoding, parts, warnings, text } = version
    return {
      ...{ id: store.allocate('version'), work: workId, place, lang, about, file, sha256, text },
      title: title === '' ? (version.title ?? '') : title,
      imported: { format, encoding, parts, warnings },
      ...(version.markup && version.markup.length > 0 && { markup: version.markup }),
    }
  })
  const ofLang = (lang: string): number => versions.find((version) => version.lang === lang)?.id ?? -1
  const work: Work = {
    id: workId,
    name: described.name,
    title: described.title,
    about: described.about,
    relations: described.relations.map(({ langs: [a, b], kind }) => ({
      versions: [ofLang(a), ofLang(b)],
      kind,
    })),
    pivot: ofLang(described.pivot),
  }
  const cuts = read.map((version) => segmentsOf(version))
  const columns = cuts.map((segments) => segments.map(() => store.allocate('segment')))
  const idAt = (version: number, place: number): number => columns[version]?.[place] ?? -1
  const accepted = new Set(reviewed.map((members) => JSON.stringify(members)))
  const imported = new Set(linked.map((members) => JSON.stringify(members)))
  const conflicts = conflictsBySegment(grouping.refused, columns)
  const unitOf = new Map<number, number>()
  const units = grouping.groups.map(({ members, confidence, reasons }): Unit => {
    const id = store.allocate('unit')
    const segments = members.flatMap((places, version) => places.map((place) => idAt(version, place)))
    for (const segment of segments) unitOf.set(segment, id)
    const key = JSON.stringify(members)
    return {
      ...{ id, work: workId, confidence, reasons, note: '' },
      state: accepted.has(key) ? 'accepted' : 'unreviewed',
      origin: imported.has(key) ? 'imported' : 'aligned',
      conflicts: openConflicts(
        segments.flatMap((segment) => conflicts.get(segment) ?? []),
        new Set(segments),
      ),
    }
  })
  const segments = versions.flatMap((version, v) =>
    (cuts[v] ?? []).map(({ spans, paragraph, kind }, place): Segment => {
      const id = idAt(v, place)
      const unit = unitOf.get(id) ?? -1
      return { ...{ id, version: version.id, unit, spans, paragraph, kind }, correction: null }
    }),
  )
  const divergences = findings.map((finding) => {
    const evidence = finding.evidence.map(({ version, segment, start, end, text, role }): Evidence => ({
      ...{ version: versions[version]?.id ?? -1, segment: idAt(version, segment) },
      ...{ start, end, text, role },
    }))
    const message = messageByIds(finding.message, idAt)
    return divergenceOf(store.allocate('divergence'), workId, { ...finding, message }, evidence)
  })
  return { work, versions, units, segments, divergences }
}

/** The rows of a new work as inserts. */
export function insertsOf({ work, versions, units, segments, divergences }: WorkRows): Change[] {
  return [
    { table: 'work', id: work.id, before: null, after: work },
    ...versions.map((after): Change => ({ table: 'version', id: after.id, before: null, after })),
    ...units.map((after): Change => ({ table: 'unit', id: after.id, before: null, after })),
    ...segments.map((after): Change => ({ table: 'segment', id: after.id, before: null, after })),
    ...divergences.map((after): Change => ({ table: 'divergence', id: after.id, before: null, after })),
  ]
}
