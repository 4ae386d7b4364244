import { characterAt, characterBefore, isSpace, isWide } from '#shared/text/characters'
import { isLetter } from '#shared/text/scripts'
import type { Line } from '#shared/text/lines'

/** How a line ends: a sentence mark, `:` or `;`, a comma, a hyphen of a broken word, or none of them. */
export type Ending = 'stop' | 'pause' | 'comma' | 'hyphen' | 'open'

/** The number or bullet a list item starts with; `value` lets a series be told from a number in running text. */
export interface ItemMark {
  readonly style: string
  readonly value: number | null
}

/** What can be read off a line alone, without its neighbours. */
export interface LineShape {
  readonly ending: Ending
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
const CLOSING = /[\p{Pe}\p{Pf}"'*†‡¹²³⁰-⁹]/u
const STOP = /[.!?…。！？｡．؟۔।]/u
const OPENERS = String.raw`[\p{Ps}\p{Pi}"'„¿¡\s–—-]*`
const FIRST = new RegExp(`^${OPENERS}(?<letter>[\\p{L}\\p{N}])`, 'u')
const BRACKETED = /^(?:\[[^\]]*\]|\([^)]*\)|（[^）]*）|［[^］]*］|【[^】]*】)$/u
const LETTER = /^[\p{L}\p{M}]/u
const UNBROKEN_AFTER = /[\p{Pe}\p{Pf}，。、；：！？…]/u

export function shapeOf(text: string, line: Line): LineShape {
  const start = text.slice(line.start, Math.min(line.end, line.start + SIGHT))
  const letter = FIRST.exec(start)?.groups?.['letter'] ?? ''
  return {
    ending: endingOf(text, line),
    first: /\p{Ll}/u.test(letter) ? 'lower' : /\p{Lu}/u.test(letter) ? 'upper' : 'none',
    caseless: /\p{Lo}/u.test(letter),
    capitals: isCapitals(start),
    bracketed: line.end - line.start <= SIGHT && BRACKETED.test(start),
    item: itemMark(start),
    head: headWidth(text, line),
  }
}

function endingOf(text: string, line: Line): Ending {
  let at = characterBefore(text, line.end)
  const last = text.charAt(at)
  if (last === '\u00ad') return 'hyphen'
  if ((last === '-' || last === '\u2010') && at > line.start)
    return LETTER.test(characterAt(text, characterBefore(text, at))) ? 'hyphen' : 'open'
  while (at > line.start && line.end - at < 8 && CLOSING.test(text.charAt(at))) at = characterBefore(text, at)
  const mark = text.charAt(at)
  if (STOP.test(mark)) return 'stop'
  if (/[:;：；]/u.test(mark)) return 'pause'
  return /[,，、،]/u.test(mark) ? 'comma' : 'open'
}

function isCapitals(start: string): boolean {
  if (/\p{Ll}/u.test(start) || !/\p{Lu}/u.test(start)) return false
  return (start.match(/\p{Lu}/gu)?.length ?? 0) >= 8 && /\p{Lu}\S*\s+\S*\p{Lu}/u.test(start)
}

/** Columns up to the first place where the line could have been broken; not every wrapper breaks at hyphens. */
function headWidth(text: string, line: Line): number {
  let columns = 0
  for (let at = line.start; at < line.end && columns < SIGHT;) {
    const unit = text.charCodeAt(at)
    if (isSpace(unit)) break
    const character = characterAt(text, at)
    const wide = isWide(character.codePointAt(0) ?? 0)
    if (columns > 0 && wide && !UNBROKEN_AFTER.test(character)) break
    columns += wide ? 2 : 1
    at += character.length
    if (wide && !UNBROKEN_AFTER.test(text.charAt(at))) break
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

/** The mark of a list item at the start of a line, or null. */
export function itemMark(start: string): ItemMark | null {
  if (isWord(start)) return null
  for (const [style, pattern] of MARKS) {
    const found = pattern.exec(start)
    if (found) return { style, value: ordinal(found.groups?.['value'] ?? '') }
  }
  return null
}

/** Whether a line plainly starts with a word, as most do: two letters, and no number in letters. */
function isWord(start: string): boolean {
  const first = start.charAt(0)
  if (!isLetter(start.charCodeAt(0)) || !isLetter(start.charCodeAt(1))) return false
  return !(first === '第' || CHINESE_NUMBER.includes(first) || 'IVXLC'.includes(first))
}

/** The place of an item in its series: its number, or that of its letter in the alphabet. */
function ordinal(value: string): number | null {
  if (/^\d+$/u.test(value)) return Number(value)
  if (/^\p{L}$/u.test(value) && !/\p{Script=Han}/u.test(value)) return value.charCodeAt(0)
  return null
}
