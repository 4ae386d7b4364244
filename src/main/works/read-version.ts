import type { Span } from '#shared/model'
import type { CutSegment, ExtractedVersion, PlainVersion } from '#shared/plain'
import { eachCut } from '#shared/ops/packed-cuts'
import type { DocumentFormat } from '#shared/text/document'
import { render } from '#shared/text/render'
import { plainSegment } from '#main/works/plain-segment'

/**
 * A version as it was read, with where it comes from. It crosses from a worker and is held as long as its import is open,
 * so its segments are packed, and their texts are not in it: both are made when they are asked for.
 */
export interface ReadVersion extends ExtractedVersion {
  readonly file: string
  readonly sha256: string
  readonly format: DocumentFormat
  readonly encoding: string
  /** True for a file that holds one segment a line: each is shown as it stands there. */
  readonly verbatim: boolean
}

/** The segments of a version in their order: all of them, or `count` from number `from` on. */
export function segmentsOf({ cuts }: Pick<ReadVersion, 'cuts'>, from = 0, count = Infinity): CutSegment[] {
  return [...eachCut(cuts, from, count)]
}

/** Its segments as they are shown, one by one. */
export function* eachText(version: Shown): Generator<string> {
  for (const { spans } of eachCut(version.cuts)) yield shown(version, spans)
}

/** Its segments as they are shown. */
export function textsOf(version: Shown): string[] {
  return [...eachText(version)]
}

/** The version as aligners and checks see it. */
export function plainVersionOf(version: ReadVersion): PlainVersion {
  const segments = Array.from(eachCut(version.cuts), (segment) =>
    plainSegment(shown(version, segment.spans), version.text, segment),
  )
  return { lang: version.lang, segments }
}

type Shown = Pick<ReadVersion, 'text' | 'cuts' | 'verbatim'>

function shown({ text, verbatim }: Shown, spans: readonly Span[]): string {
  return verbatim ? spans.map(([start, end]) => text.slice(start, end)).join('') : render(text, spans)
}
