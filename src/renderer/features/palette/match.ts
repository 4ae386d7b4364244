/**
 * How well a line fits what was typed: 0 not at all, else higher is better. Every word typed must begin a word of
 * the line (best), or stand somewhere in it. Case and accents do not matter, nor does the Turkish dotless ı.
 */
export function score(query: string, title: string, more = ''): number {
  const words = fold(query).split(/\s+/).filter(Boolean)
  const line = fold(title)
  const rest = fold(more)
  let sum = 1
  for (const word of words) {
    const here = place(line, word)
    const points = here > 0 ? here : place(rest, word) / 4
    if (points === 0) return 0
    sum += points
  }
  return sum
}

function place(line: string, word: string): number {
  const at = line.indexOf(word)
  if (at < 0) return 0
  if (at === 0) return 4
  return new RegExp(`[^\\p{L}\\p{N}]${escapeRegExp(word)}`, 'u').test(line) ? 3 : 1
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('ı', 'i')
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

/** The lines that fit, best first; in their own order where they fit alike. */
export function best<T extends { readonly title: string; readonly words: string }>(
  entries: readonly T[],
  query: string,
): T[] {
  return entries
    .map((entry) => ({ entry, points: score(query, entry.title, entry.words) }))
    .filter(({ points }) => points > 0)
    .toSorted((a, b) => b.points - a.points)
    .map(({ entry }) => entry)
}
