/**
 * Where a caret in the shown text falls in the version's text, whose offsets (one for each unit of the rendered
 * text, and its end) come with `source`. In a corrected text what is the same at the beginning and at the end is
 * matched one to one, and a caret between them is put in proportion.
 */
export function sourceOffset(
  offsets: readonly number[],
  caret: number,
  shown: string,
  original: string | null,
): number | null {
  const place = original === null ? caret : placeInOriginal(caret, shown, original)
  return offsets[place] ?? null
}

function placeInOriginal(caret: number, shown: string, original: string): number {
  const shorter = Math.min(shown.length, original.length)
  let head = 0
  while (head < shorter && shown[head] === original[head]) head++
  let tail = 0
  while (tail < shorter - head && shown.at(-1 - tail) === original.at(-1 - tail)) tail++
  if (caret <= head) return caret
  if (caret >= shown.length - tail) return original.length - (shown.length - caret)
  const part = (caret - head) / (shown.length - tail - head)
  return head + Math.round(part * (original.length - tail - head))
}
