import type { CutSegment, PlainSegment } from '#shared/plain'
import { doubledSpaces } from '#shared/text/doubled-spaces'

/** A segment as aligners and checks see it: `shown` is its text, `source` the text of the version that its spans are of. */
export function plainSegment(
  shown: string,
  source: string,
  { spans, paragraph, kind }: CutSegment,
): PlainSegment {
  const doubled = doubledSpaces(source, spans)
  const plain = { text: shown, paragraph, kind }
  return doubled.length === 0 ? plain : { ...plain, doubled }
}
