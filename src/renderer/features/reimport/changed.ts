/** A text in three pieces: as before, changed, as before. */
export type Pieces = readonly [head: string, changed: string, tail: string]

/** Where `text` differs from `before`: what is between the same beginning and the same end. Whole characters. */
export function changedPiece(before: string, text: string): Pieces {
  const [a, b] = [Array.from(before), Array.from(text)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const piece = (from: number, to: number): string => b.slice(from, to).join('')
  return [piece(0, head), piece(head, b.length - tail), piece(b.length - tail, b.length)]
}
