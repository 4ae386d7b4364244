import { UnitClasses } from '#shared/text/unit-classes'

// Marks that a sentence may end with.
const TERMINAL = /[!?…。！？｡．‼⁇⁈⁉.]/u
const BRACKET = /[()[\]（）［］《》〈〉【】]/u
const QUOTE = /["“”]/u

const MARKS = new UnitClasses([TERMINAL, BRACKET, QUOTE])
const ENDS = 1
const BRACKETS = 2
const QUOTES = 4

/** Where in a paragraph the marks are that sentences are told by, each list ascending. */
export interface Marks {
  readonly terminals: readonly number[]
  readonly brackets: readonly number[]
  readonly quotes: readonly number[]
}

const NONE: readonly number[] = []

/**
 * Finds the marks of a paragraph that stands from `from` to `to` of a text; offsets are from its start. This is all
 * that is looked at of most characters. Linear.
 */
export function findMarks(text: string, from = 0, to = text.length): Marks {
  const terminals: number[] = []
  let brackets: number[] | null = null
  let quotes: number[] | null = null
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at)
    // Letters, by far the most.
    if ((unit > 0x5d && unit < 0x2000) || (unit > 0x3400 && unit < 0xff00)) continue
    const classes = MARKS.of(unit)
    if ((classes & (ENDS | BRACKETS | QUOTES)) === 0) continue
    if ((classes & ENDS) !== 0) terminals.push(at - from)
    else if ((classes & BRACKETS) !== 0) (brackets ??= []).push(at - from)
    else (quotes ??= []).push(at - from)
  }
  return { terminals, brackets: brackets ?? NONE, quotes: quotes ?? NONE }
}
