import type { SourceSegment } from '#shared/source-view'

/** What stands beside one line: the units whose segments begin in it, and the first of these. */
export interface MarginLabel {
  /** Distance from the top of the text, in CSS pixels. */
  readonly top: number
  readonly first: SourceSegment
  /** 0-based rows of the units, each once, in the order of the text. */
  readonly rows: readonly number[]
  readonly segments: readonly SourceSegment[]
}

/** One label for each line in which segments begin; `topOf` tells how far down that is. */
export function marginLabels(
  segments: readonly SourceSegment[],
  topOf: (segment: SourceSegment) => number,
): MarginLabel[] {
  const byTop = new Map<number, SourceSegment[]>()
  for (const one of segments) {
    const top = topOf(one)
    byTop.set(top, [...(byTop.get(top) ?? []), one])
  }
  return [...byTop].flatMap(([top, here]) => {
    const [first] = here
    return first === undefined
      ? []
      : [{ top, first, segments: here, rows: [...new Set(here.map(({ row }) => row))] }]
  })
}
