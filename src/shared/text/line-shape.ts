import { characterAt, characterBefore, isSpace, isWide } from '#shared/text/characters'
import { isSurrogate, UnitClasses } from '#shared/text/unit-classes'
import { isLetter } from '#shared/text/scripts'
import type { Line } from '#shared/text/lines'
import { SENTENCE_RULES } from '#shared/segment/rules'

/** How a line ends: a sentence mark, `:` or `;`, a comma, a hyphen of a broken word, or none of them. */
type Ending = 'stop' | 'pause' | 'comma' | 'hyphen' | 'open'

/** The number or bullet a list item starts with; `value` lets a series be told from a number in running text. */
export interface ItemMark {
  readonly style: string
  readonly value: number | null
}

/** A line with what can be read off it alone, without its neighbours. */
export interface ShapedLine extends Line {
  readonly ending: Ending
  /** What the full stop it ends with may be that of: an abbreviation before a number (`No.`, `U.S.C.`), an initial (`К.`). */
  readonly abbreviated: 'reference' | 'initial' | null
  /** Case of the first letter; `none` for scripts without case, digits and lines without a letter. */
  readonly first: 'lower' | 'upper' | 'none'
  /** Whether the first letter or digit belongs to a script without case. */
  readonly caseless: boolean
  /** At least two words in capitals and none in small letters. */
  readonly capitals: boolean
  /** The whole line stands in one pair of brackets. */
  readonly bracketed: boolean
  readonly item: ItemMark | null
  /** Columns of what a typesetter could not have broken off at the start of the line. */
  readonly head: number
}

// How much of a line is looked at: a line may be of any length.
const SIGHT = 240
const OPENER = /[\p{Ps}\p{Pi}"'„¿¡\s–—-]/u
const FIRST = new RegExp(`^${OPENER.source}*(?<letter>[\\p{L}\\p{N}])`, 'u')
const BRACKETED = /^(?:\[[^\]]*\]|\([^)]*\)|（[^）]*）|［[^］]*］|【[^】]*】)$/u
const LETTER = /^[\p{L}\p{M}]/u
const UNBROKEN_AFTER = /[\p{Pe}\p{Pf}，。、；：！？…]/u

const CLASSES = new UnitClasses([
  /\p{Ll}/u,
  /\p{Lu}/u,
  /\p{Lo}/u,
  /[\p{L}\p{N}]/u,
  OPENER,
  /[\p{Pe}\p{Pf}"'*†‡¹²³⁰-⁹]/u,
  /[.!?…。！？｡．؟۔।]/u,
  /[:;：；]/u,
  /[,，、،]/u,
  UNBROKEN_AFTER,
  /[[(（［【]/u,
  /\s/u,
  /[\ud800-\udfff]/,
])
const SOFT_HYPHEN = 0xad
const FULL_STOP = 0x2e
// Words of any language that stand before a number; no letters more than this are looked at.
const REFERENCES = new Set(SENTENCE_RULES.flatMap(({ beforeNumber }) => [...beforeNumber]))
const SHORT = 6
const INITIAL = /^\p{Lu}$/u
const BEFORE_WORD = /[\s.(["«“-]/u
const LOWER = 1
const UPPER = 2
const CASELESS = 4
const WORD = 8
const OPENS = 16
const CLOSES = 32
const STOPS = 64
const PAUSES = 128
const COMMA = 256
const UNBROKEN = 512
const BRACKET = 1024
const SPACE = 2048
const SURROGATE = 4096

/** Reads off a line what can be told without its neighbours. */
export function shapeOf(text: string, line: Line): ShapedLine {
  const { number, start, end, indent, edge, blanks, folded, newPage } = line
  const sight = Math.min(end, start + SIGHT)
  const letter = firstLetter(text, start, sight)
  const bracket = (CLASSES.of(text.charCodeAt(start)) & BRACKET) !== 0
  return {
    number,
    start,
    end,
    indent,
    edge,
    blanks,
    folded,
    newPage,
    ending: endingOf(text, line),
    abbreviated: abbreviationOf(text, line),
    first: (letter & LOWER) !== 0 ? 'lower' : (letter & UPPER) !== 0 ? 'upper' : 'none',
    caseless: (letter & CASELESS) !== 0,
    capitals: isCapitals(text, start, sight),
    bracketed: bracket && sight === end && BRACKETED.test(text.slice(start, sight)),
    item: itemMark(text, start, sight),
    head: headWidth(text, line),
  }
}

/** The classes of the first letter or digit behind opening marks; none where something else stands there. */
function firstLetter(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    const classes = CLASSES.of(unit)
    if ((classes & WORD) !== 0) return classes
    if (isSurrogate(unit)) {
      const letter = FIRST.exec(text.slice(from, to))?.groups?.['letter'] ?? ''
      return (
        (/\p{Ll}/u.test(letter) ? LOWER : 0) |
        (/\p{Lu}/u.test(letter) ? UPPER : 0) |
        (/\p{Lo}/u.test(letter) ? CASELESS : 0)
      )
    }
    if ((classes & OPENS) === 0) break
  }
  return 0
}

function endingOf(text: string, line: Line): Ending {
  let at = characterBefore(text, line.end)
  const last = text.charCodeAt(at)
  if (last === SOFT_HYPHEN) return 'hyphen'
  if ((last === 0x2d || last === 0x2010) && at > line.start)
    return LETTER.test(characterAt(text, characterBefore(text, at))) ? 'hyphen' : 'open'
  while (at > line.start && line.end - at < 8 && (CLASSES.of(text.charCodeAt(at)) & CLOSES) !== 0)
    at = characterBefore(text, at)
  const mark = CLASSES.of(text.charCodeAt(at))
  if ((mark & STOPS) !== 0) return 'stop'
  if ((mark & PAUSES) !== 0) return 'pause'
  return (mark & COMMA) !== 0 ? 'comma' : 'open'
}

function abbreviationOf(text: string, { start, end }: Line): ShapedLine['abbreviated'] {
  if (text.charCodeAt(end - 1) !== FULL_STOP) return null
  let from = end - 1
  while (from > start && end - from < SHORT && isLetter(text.charCodeAt(from - 1))) from--
  if (from === end - 1 || (from > start && !BEFORE_WORD.test(text.charAt(from - 1)))) return null
  const word = text.slice(from, end - 1)
  const isDotted = from > start && text.charCodeAt(from - 1) === FULL_STOP
  if (word.length === 1 && (isDotted || !INITIAL.test(word))) return 'reference'
  // A capital by itself is an initial, or the name of a thing (vitamin C), and is before no number.
  if (word.length === 1) return 'initial'
  return REFERENCES.has(word.toLowerCase()) ? 'reference' : null
}

/** Whether there are capitals in two neighbouring words, a few of them, and no small letter. */
function isCapitals(text: string, from: number, to: number): boolean {
  let capitals = 0
  let neighbours = false
  // Words are counted by the white space before them.
  let word = 0
  let capitalised = -1
  for (let at = from; at < to; at++) {
    const classes = CLASSES.of(text.charCodeAt(at))
    if ((classes & (LOWER | UPPER | SPACE | SURROGATE)) === 0) continue
    if ((classes & LOWER) !== 0) return false
    if ((classes & SPACE) !== 0) {
      if (at > from && !isSpace(text.charCodeAt(at - 1))) word++
    } else if ((classes & SURROGATE) !== 0) return isCapitalsBeyond(text.slice(from, to))
    else {
      capitals++
      neighbours ||= capitalised === word - 1 && word > 0
      capitalised = word
    }
  }
  return capitals >= 8 && neighbours
}

/** `isCapitals` for a text with characters beyond the first plane, some of which have case, too. */
function isCapitalsBeyond(start: string): boolean {
  if (/\p{Ll}/u.test(start) || !/\p{Lu}/u.test(start)) return false
  return (start.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && /\p{Lu}\S*\s+\S*\p{Lu}/u.test(start)
}

/** Columns up to the first place where the line could have been broken; not every wrapper breaks at hyphens. */
function headWidth(text: string, line: Line): number {
  let columns = 0
  for (let at = line.start; at < line.end && columns < SIGHT;) {
    const codePoint = text.codePointAt(at) ?? 0
    if (isSpace(codePoint)) break
    const wide = isWide(codePoint)
    const unbroken = wide && (CLASSES.of(codePoint) & UNBROKEN) !== 0
    if (columns > 0 && wide && !unbroken) break
    columns += wide ? 2 : 1
    at += codePoint > 0xffff ? 2 : 1
    if (wide && (CLASSES.of(text.charCodeAt(at)) & UNBROKEN) === 0) break
  }
  return columns
}

const CHINESE_NUMBER = '〇一二三四五六七八九十百'
const MARKS: readonly (readonly [style: string, pattern: RegExp])[] = [
  ['bullet', /^[•‣◦▪▫●○■□➢✓·*]\s/u],
  ['dash', /^[-–—]\s/u],
  ['1.', /^(?<value>\d{1,3})[.．](?=\s|\p{Script=Han})/u],
  ['1、', /^(?<value>\d{1,3})、/u],
  ['1)', /^(?<value>\d{1,3})[)）]/u],
  ['(1)', /^[(（](?<value>\d{1,3})[)）](?!\p{L})/u],
  ['(a)', /^[(（](?<value>\p{L}|[ivxlc]{1,5})[)）]\s/u],
  ['a)', /^(?<value>\p{Ll})[)）]\s/u],
  ['i.', /^(?<value>[IVXLC]{1,6})[.)]\s/u],
  ['a.', /^(?<value>\p{Ll})\.\s/u],
  ['一、', new RegExp(`^(?<value>[${CHINESE_NUMBER}]{1,4})、`, 'u')],
  ['(一)', new RegExp(`^[(（](?<value>[${CHINESE_NUMBER}]{1,4})[)）]`, 'u')],
  ['第', new RegExp(`^第(?<value>[${CHINESE_NUMBER}\\d]{1,5})[条章节款编](?=\\s)`, 'u')],
  ['§', /^§\s?(?<value>\d{1,3})/u],
]

// What any of the marks starts with; of letters only those of numbers, unless a bracket or full stop follows.
const MARK_START = /[•‣◦▪▫●○■□➢✓·*\-–—\d(（\p{Ll}IVXLC〇一二三四五六七八九十百第§]/u
const MARK_STARTS = new UnitClasses([MARK_START, /[IVXLC〇一二三四五六七八九十百第]/u])
const STARTS_MARK = 1
const NUMERAL = 2

/** The mark of a list item at the start of a line, or null. */
function itemMark(text: string, from: number, to: number): ItemMark | null {
  const unit = text.charCodeAt(from)
  const starts = MARK_STARTS.of(unit)
  if ((starts & STARTS_MARK) === 0 && !isSurrogate(unit)) return null
  // Most lines start with a word: two letters, and no number in letters.
  if ((starts & NUMERAL) === 0 && isLetter(unit) && from + 1 < to && isLetter(text.charCodeAt(from + 1)))
    return null
  if (isRoman(unit)) {
    let behind = from + 1
    while (behind < to && isRoman(text.charCodeAt(behind))) behind++
    // `.` or `)`: other words start with these letters, too.
    if (text.charCodeAt(behind) !== 0x2e && text.charCodeAt(behind) !== 0x29) return null
  }
  const start = text.slice(from, to)
  for (const [style, pattern] of MARKS) {
    const found = pattern.exec(start)
    if (found) return { style, value: ordinal(found.groups?.['value'] ?? '') }
  }
  return null
}

/** Whether a unit is one of the letters that items are numbered with. */
function isRoman(unit: number): boolean {
  return unit === 0x49 || unit === 0x56 || unit === 0x58 || unit === 0x4c || unit === 0x43
}

/** The place of an item in its series: its number, or that of its letter in the alphabet. */
function ordinal(value: string): number | null {
  if (/^\d+$/u.test(value)) return Number(value)
  if (/^\p{L}$/u.test(value) && !/\p{Script=Han}/u.test(value)) return value.charCodeAt(0)
  return null
}
