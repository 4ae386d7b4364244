/** The middle of some figures, of an even number of them the upper one; 0 where there are none. */
export function median(figures: readonly number[]): number {
  return figures.toSorted((a, b) => a - b)[figures.length >> 1] ?? 0
}
