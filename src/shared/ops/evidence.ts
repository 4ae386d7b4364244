import type { Evidence, Segment, SegmentId } from '#shared/model'
import type { Draft } from '#shared/ops/draft'
import type { WorkReader } from '#shared/ops/state'

/**
 * Drafts where evidence goes when a segment is cut: with its part, and as two pieces where the cut goes
 * through it. What was stale, or cannot be found in the parts, stays with the first part, which keeps the id
 * of the whole, and is stale there.
 */
export function splitEvidence(
  draft: Draft,
  state: WorkReader,
  whole: Segment,
  parts: readonly Segment[],
): void {
  const text = state.textOf(whole)
  const texts = parts.map((part) => state.textOf(part))
  const offsets = layOut(text, texts)
  const pieces = (evidence: Evidence): readonly Evidence[] => {
    if (offsets === null || quoted(text, evidence) !== evidence.text) return [evidence]
    const found = parts.flatMap((part, n): Evidence[] => {
      const [offset, length] = [offsets[n] ?? 0, texts[n]?.length ?? 0]
      const start = Math.max(evidence.start - offset, 0)
      const end = Math.min(evidence.end - offset, length)
      const empty = evidence.start === evidence.end
      if (empty ? start > end : start >= end) return []
      return [{ ...evidence, segment: part.id, start, end, text: texts[n]?.slice(start, end) ?? '' }]
    })
    // An empty place at the very cut would be found in both parts; one is enough.
    return evidence.start === evidence.end ? found.slice(0, 1) : found.length > 0 ? found : [evidence]
  }
  redraw(draft, state, [whole.id], (evidence) =>
    evidence.segment === whole.id ? pieces(evidence) : [evidence],
  )
}

/**
 * Drafts where evidence goes when segments become one: to the same words there. What was stale, or cannot
 * be found, names the joined segment too, so that no evidence names a segment that is gone.
 */
export function joinEvidence(
  draft: Draft,
  state: WorkReader,
  parts: readonly Segment[],
  joined: Segment,
): void {
  const texts = parts.map((part) => state.textOf(part))
  const offsets = layOut(state.textOf(joined), texts) ?? []
  const shift = new Map(parts.map(({ id }, n) => [id, offsets[n] ?? 0]))
  const ids = parts.map(({ id }) => id)
  redraw(draft, state, ids, (evidence) => {
    const by = shift.get(evidence.segment)
    if (by === undefined) return [evidence]
    return [{ ...evidence, segment: joined.id, start: evidence.start + by, end: evidence.end + by }]
  })
}

function redraw(
  draft: Draft,
  state: WorkReader,
  segments: readonly SegmentId[],
  place: (evidence: Evidence) => readonly Evidence[],
): void {
  const concerned = new Set(segments.flatMap((id) => state.divergencesOf(id)))
  for (const row of concerned) draft.put('divergence', { ...row, evidence: row.evidence.flatMap(place) })
}

function quoted(text: string, { start, end }: Evidence): string {
  return text.slice(start, end)
}

/**
 * The offsets of the parts in the whole, which is the parts in their order with a space or nothing between
 * them; null where it is not (a note stood in the middle, or a hyphen came or went at the cut).
 */
function layOut(whole: string, parts: readonly string[]): number[] | null {
  const offsets: number[] = []
  let cursor = 0
  for (const part of parts) {
    if (offsets.length > 0 && whole.charAt(cursor) === ' ') cursor++
    if (!whole.startsWith(part, cursor)) return null
    offsets.push(cursor)
    cursor += part.length
  }
  return cursor === whole.length ? offsets : null
}
