/**
 * Two columns that scroll in step meet at a line of the window. It lies a third down, so that what comes can be seen,
 * but at the ends of the work it moves to the edge, so that everything can be reached. Lengths in CSS pixels.
 */
export interface Anchor {
  /** How far one can scroll. */
  readonly range: number
  /** Height of the line in the window at an offset of the scroll bar. */
  line(scroll: number): number
  /** Offset of the scroll bar at which a place on the path is at the line. */
  scrollTo(place: number): number
}

const DOWN = 0.35

/** For a path of a length, in a window of a height. */
export function anchorOf(length: number, height: number): Anchor {
  const range = Math.max(0, length - height)
  const line = (scroll: number): number => {
    if (range <= 2 * height) return range === 0 ? 0 : (height * scroll) / range
    if (scroll < height) return DOWN * scroll
    const left = range - scroll
    return left < height ? height - (1 - DOWN) * left : DOWN * height
  }
  const scrollTo = (place: number): number => {
    // The line never moves against the scrolling, so that halving finds the place.
    let [low, high] = [0, range]
    for (let n = 0; n < 50 && high - low > 0.25; n++) {
      const middle = (low + high) / 2
      if (middle + line(middle) < place) low = middle
      else high = middle
    }
    return (low + high) / 2
  }
  return { range, line, scrollTo }
}
