/** A text in three pieces: as before, changed, as before. */
export type Pieces = readonly [head: string, changed: string, tail: string]

/** What words of spaced scripts are made of; Han has no spaces, so every character is by itself. */
const WORD = /[\p{L}\p{M}\p{N}]/u
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** Where `text` differs from `before`: what is between the same beginning and the same end, in whole words. */
export function changedPiece(before: string, text: string): Pieces {
  if (before === text) return [text, '', '']
  const [a, b] = [Array.from(before), Array.from(text)]
  const most = Math.min(a.length, b.length)
  let head = 0
  while (head < most && a[head] === b[head]) head++
  while (inWord(a, head) || inWord(b, head)) head--
  let tail = 0
  while (tail < most - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  while (inWord(a, a.length - tail) || inWord(b, b.length - tail)) tail--
  const piece = (from: number, to: number): string => b.slice(from, to).join('')
  return [piece(0, head), piece(head, b.length - tail), piece(b.length - tail, b.length)]
}

/** Whether a cut before the character at `place` would go through a word. */
function inWord(characters: readonly string[], place: number): boolean {
  const [left = '', right = ''] = [characters[place - 1], characters[place]]
  return [left, right].every((one) => WORD.test(one) && !UNSPACED.test(one))
}
