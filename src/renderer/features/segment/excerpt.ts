import type { SourceView } from '#shared/source-view'

/** A piece of the lines around a segment; `own` where it belongs to the segment. */
export interface ExcerptPiece {
  readonly text: string
  readonly own: boolean
}

/** The excerpt cut at the segment's spans: the pieces in order, none empty, together the whole of it. */
export function excerptPieces({ excerpt, spans }: Pick<SourceView, 'excerpt' | 'spans'>): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  const end = excerpt.start + excerpt.text.length
  let at = excerpt.start
  const take = (to: number, own: boolean): void => {
    const stop = Math.min(Math.max(to, at), end)
    if (stop > at) pieces.push({ text: excerpt.text.slice(at - excerpt.start, stop - excerpt.start), own })
    at = stop
  }
  for (const [from, to] of spans) {
    take(from, false)
    take(to, true)
  }
  take(end, false)
  return pieces
}
