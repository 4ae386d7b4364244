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

/** Finds the marks of a paragraph, which is all that is looked at of most of its characters. Linear. */
export function findMarks(text: string): Marks {
  const terminals: number[] = []
  let brackets: number[] | null = null
  let quotes: number[] | null = null
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    // Letters, by far the most.
    if ((unit > 0x5d && unit < 0x2000) || (unit > 0x3400 && unit < 0xff00)) continue
    const classes = MARKS.of(unit)
    if ((classes & (ENDS | BRACKETS | QUOTES)) === 0) continue
    if ((classes & ENDS) !== 0) terminals.push(at)
    else if ((classes & BRACKETS) !== 0) (brackets ??= []).push(at)
    else (quotes ??= []).push(at)
  }
  return { terminals, brackets: brackets ?? NONE, quotes: quotes ?? NONE }
}
