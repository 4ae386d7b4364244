import { SEEN, UnitClasses } from '#shared/text/unit-classes'
import { foldSpace } from '#shared/text/normalise'
import type { Line } from '#shared/text/lines'

// A line longer than this is no page number, code or running head.
const LONGEST = 120
// Two page numbers have at least this many lines between them; the numbers of a table have fewer.
const PAGE = 4
// Lines that show how wide the page is, and how much of that a line takes that does not end its paragraph.
const NEARBY = 10
const FULL = 0.75
const ENDS = /[.!?,;:。！？，；：、…][\p{Pe}\p{Pf}"']?$/u
// How a line begins that goes on with a sentence: in a small letter, or where there are none, as any line.
const SMALL = /^\p{Ll}/u
const CASELESS = /^\p{Lo}/u
const MONTH_CODE = String.raw`\d{6}`

/** Parts a line of a United Nations distribution code is made of: job number, language, dates, bar code, page. */
const CODE = new RegExp(
  String.raw`^(?:\d{2}-\d{5}|\*\d{6,}\*|\([A-Z]\)|${MONTH_CODE}|\d{1,3}/\d{1,3})(?:\s+(?:\d{2}-\d{5}|\*\d{6,}\*|\([A-Z]\)|${MONTH_CODE}|\d{1,3}/\d{1,3}))*$`,
  'u',
)
const CODE_PROPER = /\d{2}-\d{5}|\*\d{6,}\*|^\d{1,3}\/\d{1,3}$/u
const NAMED_PAGE =
  /^(?:page|p\.|pg\.|sayfa|s\.|страница|стр\.|с\.|seite|página|pagina|strona|第)\s*\d{1,4}\s*(?:页|頁)?(?:\s*(?:of|\/|из|von|de|di|sur|z|共)\s*\d{1,4}\s*(?:页|頁)?)?$/iu
const DECORATED_PAGE = /^[-–—[(|]\s*\d{1,4}\s*[-–—\])|]$/u
const BARE_PAGE = /^\d{1,4}$/u
const RULE = /^(?:[-_=*~–—•]\s?){3,}$/u

// What a line of furniture that is told by its content ends with: most lines end with a letter or a full stop.
const NOTE = new UnitClasses([/[*†‡§¹²³⁰-⁹[]/u])
const LAST = new UnitClasses([/[\d页頁\-–—\])|*_=~•]/u])

/**
 * Which lines are furniture of the printed page, by what they are and where they stand: page numbers,
 * distribution codes, lines of dashes, and heads that come back at the page breaks the others show.
 */
export function findFurniture(text: string, lines: readonly Line[]): boolean[] {
  const bare: number[] = []
  const furniture = lines.map((line, n) => {
    if (LAST.of(text.charCodeAt(line.end - 1)) === SEEN) return false
    const content = contentOf(text, line)
    if (BARE_PAGE.test(content)) bare.push(n)
    return (
      content !== '' &&
      (NAMED_PAGE.test(content) ||
        DECORATED_PAGE.test(content) ||
        RULE.test(content) ||
        (CODE.test(content) && CODE_PROPER.test(content)))
    )
  })
  for (const n of barePages(text, lines, bare)) furniture[n] = true
  // What else is furniture stands beside this or at a page break.
  if (!furniture.includes(true) && !lines.some(({ newPage }) => newPage)) return furniture
  // A head may have several lines, each beside one that is known.
  for (let depth = 0; depth < 3; depth++) if (!markHeads(text, lines, furniture)) break
  lines.forEach((_, n) => {
    if (interrupts(text, lines, furniture, n)) furniture[n] = true
  })
  return furniture
}

/**
 * Whether line `n` stands alone at the top of a page, behind the number of the page before, and cuts a sentence in two: the
 * running head of a text that is too short for it to come back.
 */
function interrupts(text: string, lines: readonly Line[], furniture: readonly boolean[], n: number): boolean {
  const [line, next] = [lines[n], lines[n + 1]]
  if (line?.newPage !== true || furniture[n] === true || furniture[n - 1] !== true) return false
  if (next === undefined || next.blanks === 0) return false
  let at = n - 1
  while (furniture[at] === true) at--
  const before = lines[at]
  if (
    before === undefined ||
    next.indent > before.indent ||
    ENDS.test(text.slice(before.end - 2, before.end))
  )
    return false
  const begins = text.slice(next.start, next.start + 2)
  // A line without case tells nothing, and goes on only with one that is in the middle of its paragraph.
  if (!SMALL.test(begins) && (before.blanks > 0 || !CASELESS.test(begins))) return false
  const near = lines.slice(Math.max(0, at - NEARBY), at)
  const full = Math.max(...near.map(({ edge }) => edge)) * FULL
  const content = contentOf(text, line)
  return before.edge >= full && content !== '' && !ENDS.test(content)
}

/** A line that may be furniture; '' for a longer one. */
function contentOf(text: string, { start, end }: Line): string {
  return end - start <= LONGEST ? foldSpace(text.slice(start, end)) : ''
}

/** Lines of nothing but a number that count up by one from page to page, or stand at a form feed. */
function barePages(text: string, lines: readonly Line[], bare: readonly number[]): number[] {
  const found: number[] = []
  const candidates = bare.map((n) => {
    const { start, end } = lines[n] ?? { start: 0, end: 0 }
    return { n, value: Number(text.slice(start, end)) }
  })
  candidates.forEach(({ n, value }, i) => {
    const before = candidates[i - 1]
    const after = candidates[i + 1]
    const counts =
      (before !== undefined && before.value === value - 1 && n - before.n > PAGE) ||
      (after !== undefined && after.value === value + 1 && after.n - n > PAGE)
    const atBreak = lines[n]?.newPage === true || lines[n + 1]?.newPage === true
    const alone = candidates.length === 1 && (n === lines.length - 1 || (lines[n + 1]?.blanks ?? 0) > 0)
    if (counts || atBreak || (alone && (lines[n]?.blanks ?? 0) > 0)) found.push(n)
  })
  return found
}

/** Marks the lines beside page breaks whose text comes back at most of them; says whether there were any. */
function markHeads(text: string, lines: readonly Line[], furniture: boolean[]): boolean {
  const places = new Map<string, { readonly content: string; readonly lines: number[]; same: boolean }>()
  let breaks = 0
  lines.forEach((line, n) => {
    const isBreak = line.newPage || (furniture[n] === true && furniture[n - 1] !== true)
    if (isBreak) breaks++
    if (furniture[n]) return
    const beside =
      line.newPage || lines[n + 1]?.newPage === true || furniture[n - 1] === true || furniture[n + 1] === true
    if (!beside) return
    const content = contentOf(text, line)
    if (content === '' || /[.!?,;:。！？，；：、…\u00ad\u2010-]$/u.test(content)) return
    const key = content.replace(/\d+/gu, '0')
    const known = places.get(key)
    if (known) {
      known.lines.push(n)
      known.same &&= known.content === content
    } else places.set(key, { content, lines: [n], same: true })
  })
  let any = false
  for (const { lines: found, same } of places.values()) {
    if (found.length < (same ? 2 : 3) || found.length * 3 < breaks) continue
    for (const n of found) furniture[n] = true
    any = true
  }
  return any
}

/** Whether a line is nothing but an address on the web. */
export function isBareUrl(text: string, line: Line): boolean {
  // `h` or `w`, in either case.
  const first = text.charCodeAt(line.start) | 0x20
  if (first !== 0x68 && first !== 0x77) return false
  return line.end - line.start < 2000 && /^(?:https?:\/\/|www\.)\S+$/iu.test(text.slice(line.start, line.end))
}

/** The mark a footnote starts with (`*`, `†`, `²`, `[3]`) when there is one, else null. */
export function noteMark(text: string, line: Line): string | null {
  if (NOTE.of(text.charCodeAt(line.start)) === SEEN) return null
  return (
    /^(?:\*{1,3}|[†‡§]{1,2}|[¹²³⁰-⁹]{1,3}|\[\d{1,3}\])(?=\s)/u.exec(
      text.slice(line.start, line.start + 8),
    )?.[0] ?? null
  )
}
