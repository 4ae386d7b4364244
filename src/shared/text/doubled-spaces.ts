import type { Span } from '#shared/model'
import { hasLineBreak } from '#shared/text/characters'
import { renderWithSource } from '#shared/text/render'

/**
 * Offsets in the rendered text of the spaces that stand for several of the source within a line. `render` folds them,
 * so that nobody sees them, but they are in the file.
 */
export function doubledSpaces(text: string, spans: readonly Span[]): number[] {
  if (!spans.some(([start, end]) => /\S[^\S\n]{2,}\S/u.test(text.slice(start, end)))) return []
  const { text: shown, source } = renderWithSource(text, spans)
  const found: number[] = []
  for (let at = shown.indexOf(' '); at >= 0; at = shown.indexOf(' ', at + 1)) {
    const [from = 0, to = 0] = [source[at], source[at + 1]]
    const within = spans.some(([start, end]) => start <= from && to < end)
    if (to - from > 1 && within && !hasLineBreak(text, from, to)) found.push(at)
  }
  return found
}
