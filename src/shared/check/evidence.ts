import type { CheckContext } from '#shared/check/context'
import { numberOf } from '#shared/check/moved-findings'
import type { PlainEvidence } from '#shared/plain'

type Role = PlainEvidence['role']

/** A slice of a segment as evidence; the whole segment where no span is given. */
export function evidenceOf(
  context: CheckContext,
  version: number,
  segment: number,
  role: Role,
  span?: readonly [number, number],
): PlainEvidence {
  const { text } = context.segment(version, segment)
  const [start, end] = span ?? [0, text.length]
  return { version, segment, start, end, text: text.slice(start, end), role }
}

/** "zh", or "zh (version 1)" where two versions have the same language. */
export function versionName({ work }: CheckContext, version: number): string {
  const lang = work.versions[version]?.lang ?? ''
  const alone = work.versions.every((other, n) => n === version || other.lang !== lang)
  return alone ? lang : `${lang} (version ${version + 1})`
}

/** The 1-based number of one segment or of a run, with the language: "en segment 4", "ru segments 5–7". */
export function segmentName(context: CheckContext, version: number, segments: readonly number[]): string {
  const [first = 0] = segments
  const last = segments.at(-1) ?? first
  const name = versionName(context, version)
  const [from, to] = [numberOf(version, first), numberOf(version, last)]
  return first === last ? `${name} segment ${from}` : `${name} segments ${from}–${to}`
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}
