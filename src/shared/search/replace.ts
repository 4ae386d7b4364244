/** A place of a text, and what is to stand there. */
export interface Replacement {
  readonly start: number
  readonly end: number
  readonly with: string
}

/** A text with places replaced, which lie apart from each other and in order. */
export function replaceIn(text: string, places: readonly Replacement[]): string {
  const pieces: string[] = []
  let at = 0
  for (const { start, end, with: put } of places) {
    pieces.push(text.slice(at, start), put)
    at = end
  }
  return pieces.join('') + text.slice(at)
}
