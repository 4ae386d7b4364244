import type { TermCollector } from '#shared/check/term-collector'
import { rememberingSegments } from '#shared/check/values/per-segment'
import { classesAt, DIGIT, IDEOGRAPH, LETTER, MARK, runEnd } from '#shared/text/runs'

/** Letters of a word that are kept: a stem that needs no knowledge of the language. */
const STEM = 5
/** What words are made of. */
const WRITTEN = LETTER | MARK

/** The numbers of the terms of a text: stems of words; pairs of neighbouring characters in scripts without spaces; numbers. */
export function termsOf(text: string, terms: TermCollector): readonly number[] {
  const plain = text.normalize('NFKC').toLowerCase()
  return terms.collect(() => {
    for (let at = 0; at < plain.length;) {
      const start = at
      const classes = classesAt(plain, start)
      if ((classes & IDEOGRAPH) !== 0) {
        at = runEnd(plain, start, IDEOGRAPH)
        meetPairs(plain, start, at, terms)
      } else if ((classes & WRITTEN) !== 0) {
        const word = runEnd(plain, start, WRITTEN, IDEOGRAPH)
        at = runEnd(plain, word - 1, WRITTEN)
        // A word with ideographs behind its first letters is read by pairs, too.
        if (at === word) meetWord(plain, start, at, terms)
        else meetPairs(plain, start, at, terms)
      } else if ((classes & DIGIT) !== 0) {
        at = runEnd(plain, start, DIGIT)
        meetWord(plain, start, at, terms)
      } else at++
    }
  })
}

function meetWord(text: string, start: number, end: number, terms: TermCollector): void {
  terms.meet(terms.number(text.slice(start, Math.min(end, start + STEM))))
}

function meetPairs(text: string, start: number, end: number, terms: TermCollector): void {
  if (end - start === 1) meetWord(text, start, end, terms)
  for (let at = start; at + 1 < end; at++) {
    const both = classesAt(text, at) & classesAt(text, at + 1)
    terms.meet((both & IDEOGRAPH) !== 0 ? terms.pair(text, at) : terms.number(text.slice(at, at + 2)))
  }
}

/** The same of a segment, made once. */
export const formIn = rememberingSegments(bareForm)

/** Letters and digits only: what is left when two segments differ in punctuation or spaces. */
function bareForm(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\d]/gu, '')
}
