import type { DivergenceView, EvidenceView } from '#shared/api'
import {
  FINDING,
  SEVERITIES,
  severityOf,
  type Divergence,
  type DivergenceState,
  type Evidence,
  type UnitId,
  type VersionId,
} from '#shared/model'
import { mqmOf } from '#shared/mqm'
import { messageOf } from '#shared/ops/divergence-message'
import type { WorkReader } from '#shared/ops/state'

const STATES: readonly DivergenceState[] = ['open', 'confirmed', 'corrected', 'dismissed']

/** Whether a divergence is shown in the text: no mere hint, and not dismissed or done with. */
export function isShown({ confidence, state }: Divergence): boolean {
  return confidence >= FINDING && (state === 'open' || state === 'confirmed')
}

/** All divergences of a work: open ones first, then the graver, then by their row in the order of `pivot`. */
export function divergenceViews(state: WorkReader, pivot: VersionId): DivergenceView[] {
  return [...state.divergences.values()]
    .map((divergence) => viewOf(state, divergence, pivot))
    .sort(
      (a, b) =>
        STATES.indexOf(a.state) - STATES.indexOf(b.state) ||
        SEVERITIES.indexOf(b.severity) - SEVERITIES.indexOf(a.severity) ||
        a.row - b.row ||
        a.id - b.id,
    )
}

function viewOf(state: WorkReader, divergence: Divergence, pivot: VersionId): DivergenceView {
  const { id, category, confidence, decision, evidence, origin } = divergence
  const message = messageOf(state, divergence)
  const unit = unitOf(state, evidence) ?? state.rows(pivot).at(0) ?? 0
  return {
    ...{ id, category, confidence, message, decision, unit },
    severity: severityOf(divergence),
    graded: divergence.grade !== undefined,
    mqm: mqmOf(divergence),
    typed: divergence.mqm !== undefined,
    note: divergence.note ?? '',
    byPerson: origin === 'person',
    state: divergence.state,
    row: state.rowOf(unit, pivot),
    evidence: evidence.map((one) => evidenceView(state, one)),
  }
}

/** The unit a divergence is a matter of: that of its first place, else of whatever it names that still exists. */
function unitOf(state: WorkReader, evidence: readonly Evidence[]): UnitId | null {
  const there = evidence.filter(({ segment }) => state.segments.has(segment))
  const first = there.find(({ role }) => role === 'place') ?? there[0]
  return first === undefined ? null : state.segment(first.segment).unit
}

function evidenceView(state: WorkReader, evidence: Evidence): EvidenceView {
  const { version, segment, start, end, text, role } = evidence
  return {
    ...{ version, segment, start, end, text, role },
    lang: state.version(version).lang,
    // A segment that was joined to another is gone, and has no place any more.
    index: state.segments.has(segment) ? state.indexOf(segment) : -1,
    stale: isStale(state, evidence),
  }
}

/** Whether the segment no longer reads as it did when the evidence was taken. */
function isStale(state: WorkReader, { segment: id, start, end, text }: Evidence): boolean {
  const segment = state.segments.get(id)
  return segment === undefined || state.textOf(segment).slice(start, end) !== text
}
