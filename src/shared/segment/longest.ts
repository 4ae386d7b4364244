import { isSpace } from '#shared/text/characters'

// Far more than a sentence has: what is longer is no prose, and no row of a window can show it.
const LONGEST = 10_000

/**
 * The ends of sentences, with more of them where one is longer than any sentence: behind its last white space within reach, else
 * where reach ends. Offsets are from `start`, where the paragraph begins in `text`. Linear.
 */
export function withinLongest(text: string, ends: number[], start: number): number[] {
  // Hardly any paragraph is as long.
  if ((ends.at(-1) ?? 0) <= LONGEST) return ends
  if (!ends.some((end, n) => end - (ends[n - 1] ?? 0) > LONGEST)) return ends
  const all: number[] = []
  let from = 0
  for (const end of ends) {
    while (end - from > LONGEST) {
      from = lastPlace(text, start + from, start + from + LONGEST) - start
      all.push(from)
    }
    all.push(end)
    from = end
  }
  return all
}

/** The last place up to `to` behind white space in the second half of what stands from `from`; else one between two characters. */
function lastPlace(text: string, from: number, to: number): number {
  for (let at = to; at > (from + to) / 2; at--) if (isSpace(text.charCodeAt(at - 1))) return at
  const low = text.charCodeAt(to)
  return low >= 0xdc00 && low < 0xe000 ? to - 1 : to
}
