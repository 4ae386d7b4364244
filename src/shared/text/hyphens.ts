import type { Line } from '#shared/text/lines'

const LEFT = /[\p{Ll}\p{Lu}\p{Lt}\p{M}]{2,}$/u
const RIGHT = /^[\p{L}\p{M}]+/u
const WORDS = /[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*/gu
const LONGEST = 60
// From this many lines on, words are not broken at the ends of lines where less than one line in so many has one.
const MANY = 40
const SELDOM = 25

/** A word broken at the end of a line: `left` and `right` of its hyphen, in small letters. */
interface Broken {
  readonly at: number
  readonly next: number
  readonly left: string
  readonly right: string
  readonly soft: boolean
}

/**
 * Offsets of the hyphens that only break a word at the end of a line, for the lines of each paragraph.
 * The text itself says which of the two it is: by the word written in one piece or with its hyphen elsewhere;
 * then by how often lines end in a hyphen, which is seldom where only compounds have one; and in a text too
 * short for that by whether both halves are words of their own. Linear.
 */
export function findBreakHyphens(
  text: string,
  paragraphs: readonly (readonly Line[])[],
): ReadonlySet<number> {
  const broken: Broken[] = []
  let pairs = 0
  for (const lines of paragraphs) {
    for (let n = 1; n < lines.length; n++) {
      const [line, next] = [lines[n - 1], lines[n]]
      if (line === undefined || next === undefined) continue
      pairs++
      const word = brokenWord(text, line, next)
      if (word !== null) broken.push(word)
    }
  }
  const found = new Set(broken.filter(({ soft }) => soft).map(({ at }) => at))
  const hard = broken.filter(({ soft }) => !soft)
  if (hard.length === 0) return found
  const { seen, compounds } = readWords(text, hard)
  // A line ends within a compound about as often as any two words of the text are one.
  const hyphenated = hard.length > 2 + 3 * compounds * pairs
  // Where words are broken at all, about one line in ten ends in one.
  const unbroken = pairs >= MANY && hard.length * SELDOM < pairs
  for (const { at, left, right } of hard) {
    const whole = seen.has(left + right)
    const compound =
      seen.has(`${left}-${right}`) || (!hyphenated && (unbroken || (seen.has(left) && seen.has(right))))
    if (whole || !compound) found.add(at)
  }
  return found
}

/** Which forms and halves of the broken words the text has elsewhere, and the share of compounds in its words. */
function readWords(
  text: string,
  broken: readonly Broken[],
): { seen: ReadonlySet<string>; compounds: number } {
  const wanted = new Set(broken.flatMap(({ left, right }) => [left + right, `${left}-${right}`, left, right]))
  const seen = new Set<string>()
  // The halves themselves prove nothing.
  const ends = new Set(broken.map(({ at }) => at))
  const starts = new Set(broken.map(({ next }) => next))
  let words = 0
  let compounds = 0
  for (const match of text.matchAll(WORDS)) {
    words++
    if (match[0].length > LONGEST || starts.has(match.index) || ends.has(match.index + match[0].length))
      continue
    const word = match[0].toLowerCase().replaceAll('\u2010', '-')
    if (wanted.has(word)) seen.add(word)
    if (!word.includes('-')) continue
    compounds++
    for (const half of word.split('-')) if (wanted.has(half)) seen.add(half)
  }
  return { seen, compounds: words === 0 ? 0 : compounds / words }
}

function brokenWord(text: string, line: Line, next: Line): Broken | null {
  const at = line.end - 1
  const hyphen = text.charAt(at)
  const soft = hyphen === '\u00ad'
  if (!soft && hyphen !== '-' && hyphen !== '\u2010') return null
  const left = LEFT.exec(text.slice(Math.max(line.start, at - LONGEST), at))?.[0]
  const right = RIGHT.exec(text.slice(next.start, Math.min(next.end, next.start + LONGEST)))?.[0]
  if (left === undefined || right === undefined || !/^\p{Ll}/u.test(right)) return null
  return { at, next: next.start, left: left.toLowerCase(), right: right.toLowerCase(), soft }
}
