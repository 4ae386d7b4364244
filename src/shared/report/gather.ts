import { glossaryLanguages } from '#shared/check/glossary/reach'
import type { ProjectGlossary } from '#shared/check/glossary/project-glossary'
import type { WorkDate } from '#shared/dating/work-date'
import {
  FINDING,
  relationOf,
  SEVERITIES,
  severityOf,
  type Divergence,
  type DivergenceState,
  type Evidence,
  type Version,
} from '#shared/model'
import { mqmOf } from '#shared/mqm'
import { MQM_TYPES } from '#shared/mqm-types'
import { messageOf } from '#shared/ops/divergence-message'
import type { WorkReader } from '#shared/ops/state'
import { unreadOf } from '#shared/ops/work-sign'
import type {
  PairReport,
  ReportedDivergence,
  ReportedEvidence,
  ReportedGlossary,
  VersionReport,
  WorkReport,
} from '#shared/report/report'
import { scorecardOf } from '#shared/report/scorecard'
import { sizeOf } from '#shared/report/text-size'
import type { SeverityWeights } from '#shared/report/weights'

/** What the log knows of a work and its rows do not. */
export interface WorkFacts {
  /** How many of the last sign-offs nothing was done after. */
  readonly currentSignOffs: number
  readonly checked: boolean
  readonly outdated: boolean
  readonly date: WorkDate | null
}

const STATES: readonly DivergenceState[] = ['confirmed', 'open', 'corrected', 'dismissed']

/** The report of one work, from the work as it stands. */
export function reportWork(state: WorkReader, facts: WorkFacts, weights: SeverityWeights): WorkReport {
  const { name, title, about, signed = [] } = state.work
  const versions = state.versions.map((version) => versionOf(state, version))
  const divergences = divergencesOf(state)
  return {
    ...{ name, title, about, versions, divergences },
    pairs: pairsOf(state),
    units: state.units.size,
    scorecard: scorecardOf(
      versions,
      divergences.filter(({ hint, byPerson }) => !hint || byPerson),
      weights,
    ),
    unread: unreadOf(state),
    signed: signed.map((one, n) => ({ ...one, current: n >= signed.length - facts.currentSignOffs })),
    checked: facts.checked,
    outdated: facts.outdated,
    date: facts.date,
  }
}

function versionOf(state: WorkReader, version: Version): VersionReport {
  const segments = state.column(version.id).map((id) => state.segment(id))
  const texts = segments.filter(({ kind }) => kind !== 'furniture').map((segment) => state.textOf(segment))
  const { lang, title, file, sha256, imported } = version
  return {
    ...{ lang, title, file, sha256, format: imported.format, segments: segments.length },
    paragraphs: new Set(segments.map(({ paragraph }) => paragraph)).size,
    corrected: segments.filter(({ correction }) => correction !== null).length,
    size: sizeOf(lang, texts),
  }
}

function pairsOf(state: WorkReader): PairReport[] {
  const { versions } = state
  return versions.flatMap((a, n) =>
    versions.slice(n + 1).map((b): PairReport => {
      const [ofA, ofB] = [coverage(state, a, b), coverage(state, b, a)]
      return {
        languages: [a.lang, b.lang],
        relation: relationOf(state.work, a.id, b.id),
        linked: [ofA.linked, ofB.linked],
        segments: [ofA.segments, ofB.segments],
      }
    }),
  )
}

/** How many segments of a version there are, and how many stand in a unit with one of another. */
function coverage(state: WorkReader, own: Version, other: Version): { linked: number; segments: number } {
  let [linked, segments] = [0, 0]
  for (const id of state.column(own.id)) {
    const segment = state.segment(id)
    if (segment.kind === 'furniture') continue
    segments++
    if (state.segmentsOf(segment.unit).some(({ version }) => version === other.id)) linked++
  }
  return { linked, segments }
}

function divergencesOf(state: WorkReader): ReportedDivergence[] {
  return [...state.divergences.values()]
    .map((divergence) => ({ divergence, at: positionOf(state, divergence) }))
    .sort(
      (a, b) =>
        Number(a.divergence.confidence < FINDING) - Number(b.divergence.confidence < FINDING) ||
        STATES.indexOf(a.divergence.state) - STATES.indexOf(b.divergence.state) ||
        SEVERITIES.indexOf(severityOf(b.divergence)) - SEVERITIES.indexOf(severityOf(a.divergence)) ||
        a.at - b.at ||
        a.divergence.id - b.divergence.id,
    )
    .map(({ divergence }, n) => reported(state, divergence, n + 1))
}

/** Where in the text a divergence stands, from 0 to 1. */
function positionOf(state: WorkReader, { evidence }: Divergence): number {
  const first = evidence.find(({ segment }) => state.segments.has(segment))
  return first === undefined ? 1 : placeOf(state, first)
}

function placeOf(state: WorkReader, { version, segment }: Evidence): number {
  return state.indexOf(segment) / Math.max(1, state.column(version).length)
}

function reported(state: WorkReader, divergence: Divergence, number: number): ReportedDivergence {
  const { category, confidence, note = '', origin, decision, severity } = divergence
  const message = messageOf(state, divergence)
  const evidence = divergence.evidence.map((one) => evidenceOf(state, one))
  const mqm = mqmOf(divergence)
  return {
    ...{ number, category, mqm, dimension: MQM_TYPES[mqm], severity: severityOf(divergence) },
    found: divergence.grade === undefined ? null : severity,
    ...{ confidence, hint: confidence < FINDING, message, note, byPerson: origin === 'person' },
    ...{ state: divergence.state, decision, evidence },
    stale: evidence.some(({ whole, start, end, text }) => whole?.slice(start, end) !== text),
  }
}

function evidenceOf(state: WorkReader, evidence: Evidence): ReportedEvidence {
  const { version, segment: id, start, end, text, role } = evidence
  const segment = state.segments.get(id)
  const gone = segment === undefined
  return {
    version: state.versions.findIndex((one) => one.id === version),
    lang: state.version(version).lang,
    segment: gone ? null : state.indexOf(id),
    paragraph: gone ? null : segment.paragraph,
    ...{ start, end, text, role },
    whole: gone ? null : state.textOf(segment),
    at: gone ? 1 : placeOf(state, evidence),
  }
}

/** What a report tells of a glossary. */
export function reportedGlossary({ name, concepts }: ProjectGlossary): ReportedGlossary {
  return { name, concepts: concepts.length, languages: glossaryLanguages(concepts) }
}
