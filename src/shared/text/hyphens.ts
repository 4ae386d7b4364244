import { characterAt, characterBefore } from '#shared/text/characters'
import type { Line } from '#shared/text/lines'

const LEFT = /[\p{L}\p{M}]{2,}$/u
const RIGHT = /^[\p{L}\p{M}]+/u
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
const LONGEST = 60

/** A word broken at the end of a line: `left` and `right` of its hyphen, in small letters. */
interface Broken {
  readonly at: number
  readonly left: string
  readonly right: string
  readonly soft: boolean
}

/**
 * Offsets of the hyphens that only break a word at the end of a line, for pairs of lines of one paragraph.
 * The text itself says which of the two it is: the word written in one piece or with the hyphen elsewhere in
 * it; or, where it is found in neither form, both halves as words of their own (a compound keeps its hyphen).
 */
export function findBreakHyphens(
  text: string,
  pairs: readonly (readonly [Line, Line])[],
): ReadonlySet<number> {
  const broken = pairs.flatMap(([line, next]) => brokenWord(text, line, next) ?? [])
  const found = new Set(broken.filter(({ soft }) => soft).map(({ at }) => at))
  const hard = broken.filter(({ soft }) => !soft)
  if (hard.length === 0) return found
  const wanted = new Set(hard.flatMap(({ left, right }) => [left + right, `${left}-${right}`, left, right]))
  const seen = new Set<string>()
  for (const match of text.matchAll(WORDS)) {
    if (match[0].length > LONGEST) continue
    const word = match[0].toLowerCase().replaceAll('\u2010', '-')
    if (wanted.has(word)) seen.add(word)
  }
  for (const { at, left, right } of hard) {
    const compound = !seen.has(left + right) && (seen.has(`${left}-${right}`) || (seen.has(left) && seen.has(right)))
    if (!compound) found.add(at)
  }
  return found
}

function brokenWord(text: string, line: Line, next: Line): Broken | null {
  const at = characterBefore(text, line.end)
  const hyphen = characterAt(text, at)
  const soft = hyphen === '\u00ad'
  if (!soft && hyphen !== '-' && hyphen !== '\u2010') return null
  const left = LEFT.exec(text.slice(Math.max(line.start, at - LONGEST), at))?.[0]
  const right = RIGHT.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST)))?.[0]
  if (left === undefined || right === undefined || !/^\p{Ll}/u.test(right)) return null
  return { at, left: left.toLowerCase(), right: right.toLowerCase(), soft }
}
