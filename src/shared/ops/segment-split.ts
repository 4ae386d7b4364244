import { Refusal } from '#shared/errors'
import type { Segment, Span } from '#shared/model'
import { Draft } from '#shared/ops/draft'
import { splitEvidence } from '#shared/ops/evidence'
import { segmentName } from '#shared/ops/names'
import type { Planner } from '#shared/ops/plan'
import type { WorkReader } from '#shared/ops/state'
import { say } from '#shared/words/message'

/**
 * Cuts a segment in two at an offset in the version's text, and its correction at an offset in that. The
 * second part is a new segment of the same unit, paragraph and kind; the unit stays as it was reviewed, since
 * it holds the same text. White space at the cut goes to neither part. Evidence goes with its part.
 */
export const splitSegment: Planner<'segment.split'> = (state, command, { allocate }) => {
  const whole = state.segment(command.segment)
  const name = segmentName(state, whole.id)
  const { text } = state.version(whole.version)
  const [left, right] = cutSpans(text, whole.spans, command.at, name)
  const [leftCorrection, rightCorrection] = cutCorrection(whole.correction, command.correctionAt, name)
  const first = tidy(state, { ...whole, spans: left, correction: leftCorrection })
  const second = tidy(state, {
    ...whole,
    id: allocate('segment'),
    spans: right,
    correction: rightCorrection,
  })
  const draft = new Draft(state)
  draft.put('segment', first)
  draft.put('segment', second)
  splitEvidence(draft, state, whole, [first, second])
  return draft.changes()
}

/** A correction that says what the source text says is none. */
function tidy(state: WorkReader, segment: Segment): Segment {
  return segment.correction === state.sourceTextOf(segment) ? { ...segment, correction: null } : segment
}

function cutSpans(text: string, spans: readonly Span[], at: number, name: string): [Span[], Span[]] {
  if (!Number.isInteger(at) || !spans.some(([start, end]) => start <= at && at <= end))
    throw new Refusal('bad-argument', say('edit.splitOutside', { at, name }))
  assertBetweenCharacters(text, at, name)
  const left = spans.filter(([start]) => start < at).map(([start, end]): Span => [start, Math.min(end, at)])
  const right = spans.filter(([, end]) => end > at).map(([start, end]): Span => [Math.max(start, at), end])
  // Only the white space beside the cut goes; what else the spans hold is not this command's business.
  for (let last = left.pop(); last !== undefined; last = left.pop()) {
    const [start, end] = last
    const length = text.slice(start, end).trimEnd().length
    if (length === 0) continue
    left.push([start, start + length])
    break
  }
  for (let first = right.shift(); first !== undefined; first = right.shift()) {
    const [start, end] = first
    const length = text.slice(start, end).trimStart().length
    if (length === 0) continue
    right.unshift([end - length, end])
    break
  }
  if (left.length === 0 || right.length === 0) throw blankPart(name)
  return [left, right]
}

function cutCorrection(
  correction: string | null,
  at: number | undefined,
  name: string,
): [string | null, string | null] {
  if (correction === null) {
    if (at === undefined) return [null, null]
    throw new Refusal('bad-argument', say('edit.splitNotCorrected', { name }))
  }
  if (at === undefined) throw new Refusal('bad-argument', say('edit.splitCorrected', { name }))
  if (!Number.isInteger(at) || at < 0 || at > correction.length)
    throw new Refusal('bad-argument', say('edit.splitCorrection', { at, name }))
  assertBetweenCharacters(correction, at, name)
  const left = correction.slice(0, at).trimEnd()
  const right = correction.slice(at).trimStart()
  if (left.trim() === '' || right.trim() === '') throw blankPart(name)
  return [left, right]
}

function assertBetweenCharacters(text: string, at: number, name: string): void {
  if (/[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)))
    throw new Refusal('bad-argument', say('edit.splitCharacter', { at, name }))
}

function blankPart(name: string): Refusal {
  return new Refusal('bad-argument', say('edit.splitBlank', { name }))
}
