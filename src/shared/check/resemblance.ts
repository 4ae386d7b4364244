import { rememberingSegments } from '#shared/check/values/per-segment'

/** Letters of a word that are kept: a stem that needs no knowledge of the language. */
const STEM = 5

/** Stems of words; pairs of neighbouring characters in scripts without spaces; numbers. */
export function termsOf(text: string): Set<string> {
  const terms = new Set<string>()
  for (const [run] of text
    .normalize('NFKC')
    .toLowerCase()
    .matchAll(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+|[\p{L}\p{M}]+|\d+/gu)) {
    if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)) terms.add(run.slice(0, STEM))
    else if (run.length === 1) terms.add(run)
    else for (let i = 0; i + 1 < run.length; i++) terms.add(run.slice(i, i + 2))
  }
  return terms
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
