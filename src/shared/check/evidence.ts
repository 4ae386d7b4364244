import type { CheckContext } from '#shared/check/context'
import type { PlainEvidence } from '#shared/plain'
import type { NamedSegments, NamedVersion } from '#shared/words/message'

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
export function versionName({ work }: CheckContext, version: number): NamedVersion {
  const lang = work.versions[version]?.lang ?? ''
  const alone = work.versions.every((other, n) => n === version || other.lang !== lang)
  return { version, lang, ...(alone ? {} : { twin: true }) }
}

/** One segment or a run of them, with the language: "en segment 4", "ru segments 5–7". */
export function segmentName(
  context: CheckContext,
  version: number,
  segments: readonly number[],
): NamedSegments {
  const [first = 0] = segments
  return { ...versionName(context, version), from: first, to: segments.at(-1) ?? first }
}
