/** Precision, recall and their harmonic mean, each from 0 to 1. */
export interface BoundaryScore {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/**
 * How far two segmentations of one text agree: a boundary is the number of visible characters before it, so
 * white space does not matter; the end of the text is not counted. Where the texts differ, boundaries behind
 * the difference do not meet, unless it is made good.
 */
export function boundaryScore(gold: readonly string[], rendered: readonly string[]): BoundaryScore {
  const expected = boundaries(gold)
  const found = boundaries(rendered)
  let right = 0
  for (const place of found) if (expected.has(place)) right++
  const precision = found.size === 0 ? 1 : right / found.size
  const recall = expected.size === 0 ? 1 : right / expected.size
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return { precision, recall, f1 }
}

/** The F1 of `boundaryScore`. */
export function boundaryF1(gold: readonly string[], rendered: readonly string[]): number {
  return boundaryScore(gold, rendered).f1
}

function boundaries(segments: readonly string[]): Set<number> {
  const places = new Set<number>()
  let place = 0
  for (const segment of segments) {
    place += segment.replace(/\s+/gu, '').length
    places.add(place)
  }
  places.delete(place)
  places.delete(0)
  return places
}
