import { SENTENCE_RULES, type SentenceRules } from '#shared/segment/rules'
import type { SrxDocument, SrxRule } from '#shared/segment/srx/read'

/*
 * The built-in rules as SRX. A rule of SRX sees the text on both sides of one place and nothing else, so these
 * parts of the engine are not in it:
 * - brackets and quotations: a sentence in brackets within another is cut in SRX, unless it stands in 《》; straight
 *   quotation marks are not told apart into opening and closing ones;
 * - how long the sentence before is: abbreviations that may end a sentence of a few words and more (`г.`, `т. д.`)
 *   always end one in SRX when a capital follows;
 * - the number of a list item is known at the start of a paragraph only, not at the start of a sentence inside it;
 * - letters of list items that begin small, symbols behind `No.`, units and letters that look like initials, what is stuttered;
 * - ordinals behind `No.` and the like, which end a sentence, are taken for ordinals;
 * - Chinese in which words of Latin letters end a sentence.
 */

const CLOSE = String.raw`(?:[\p{Pe}\p{Pf}"'*†‡¹²³⁰-⁹]|\[\d{1,3}\])*`
const END = `[.!?…]+${CLOSE}`
const WIDE_END = `[。！？｡]+[.!?…。！？｡]*${CLOSE}`
const OPEN = String.raw`[\p{Ps}\p{Pi}"'„¿¡\s–—\-*]*`
const WORD_START = String.raw`(?<![\p{L}\p{M}\p{N}.\-'’№])`
const EMOJI = String.raw`\s?[\p{Emoji_Presentation}\x{FE0F}\x{200D}]+`
const ROMAN = '[IVXLCDM]+'
const TITLES = ['dr', 'mr', 'mrs', 'ms', 'st', 'prof']
const REFERENCES = ['add', 'corr', 'rev', 'no', 'vol', 'fig', 'art']

/** The rules of every language that Parallax has some for; see above for what SRX cannot say. */
export function builtinSrx(): SrxDocument {
  return {
    cascade: false,
    languageRules: SENTENCE_RULES.map((rules) => ({ name: rules.language, rules: rulesOf(rules) })),
    maps: SENTENCE_RULES.map(({ language }) => ({ pattern: `(?i:${language})(?:[-_].*)?`, name: language })),
  }
}

function rulesOf(rules: SentenceRules): SrxRule[] {
  return rules.unspaced ? unspacedRules(rules) : spacedRules(rules)
}

function spacedRules(rules: SentenceRules): SrxRule[] {
  const starter = `(?i:${anyOf(rules.starters)})\\b(?!\\.)`
  const goesOn = rules.starters.size === 0 ? String.raw`\s` : String.raw`\s+(?!${OPEN}${starter})`
  return [
    no(END, EMOJI),
    no(END, String.raw`\s*[.,;:%)\]»]`),
    no(END, String.raw`\s+${OPEN}\p{Ll}(?!\p{Lu})`),
    ...quotations(rules, String.raw`[!?…]+["'\p{Pf}]`, String.raw`\s`),
    no(String.raw`[.!?…]["'\p{Pf}]`, String.raw`\s+[–—\-]\s*[^«“„"\s]`),
    no(String.raw`^\s*[(\["«“]?(?:\d{1,3}(?:\.\d{1,3})*|\p{L}|(?i:[ivxlcdm]{1,7}))\.`, String.raw`\s`),
    no(String.raw`(?:[:;]\s\d|;\s\d\d)\.`, String.raw`\s`),
    ...(rules.ordinals
      ? [
          no(String.raw`${WORD_START}(?!(?:1[1-9]|20)\d\d\.)\d+\.`, goesOn),
          no(`${WORD_START}${ROMAN}\\.`, String.raw`\s`),
        ]
      : []),
    no(abbreviation([...rules.never, ...TITLES]), String.raw`\s`),
    no(
      abbreviation([...rules.beforeNumber, ...REFERENCES]),
      String.raw`\s+(?:[\d№]|${ROMAN}(?![\p{L}\p{N}]))`,
    ),
    no(String.raw`${WORD_START}\p{Lu}\.`, goesOn),
    ...(rules.dated.size > 0
      ? [
          no(String.raw`(?<![\dIVXLC]\s)${abbreviation([...rules.dated])}`, String.raw`\s`),
          no(abbreviation([...rules.dated, ...rules.often]), String.raw`\s+№`),
        ]
      : []),
    no(abbreviation([...rules.seldom]), goesOn),
    no(String.raw`${WORD_START}(?:\p{L}\.)+\p{L}\.`, goesOn),
    yes(`${END}(?:${EMOJI})?`, String.raw`\s+\S`),
  ]
}

function unspacedRules(rules: SentenceRules): SrxRule[] {
  const end = `(?:${WIDE_END}|…+[」』”"])(?:${EMOJI})?`
  return [
    no(String.raw`《[^《》]{0,200}[。！？]+》`, ''),
    no(String.raw`《[^《》]{0,200}${WIDE_END}`, String.raw`[^《》]{0,200}》`),
    no(end, String.raw`${EMOJI}|[.!?…。！？｡"\p{Pf}\p{Pe}*¹²³]|\[\d`),
    no(end, String.raw`\s*[,;:，；：、)\]）］】」』》〉%]`),
    ...quotations(rules, `[。！？!?…]["”」』]`, ''),
    no(abbreviation([...rules.never, ...TITLES]), String.raw`\s`),
    no(abbreviation([...rules.beforeNumber, ...REFERENCES]), String.raw`\s*\d`),
    yes(end, String.raw`[\s\S]`),
    yes(String.raw`\p{Script=Han}[.!?]+${CLOSE}`, String.raw`\s*\p{Script=Han}`),
    yes(String.raw`\p{Ll}{2}[.!?]+${CLOSE}`, String.raw`\s+[\p{Lu}\p{Script=Han}]`),
  ]
}

function quotations({ attribution }: SentenceRules, before: string, space: string): SrxRule[] {
  return attribution === null ? [] : [no(before, `${space}(?:${attribution.source})`)]
}

/** A word of a list with its full stop, whatever its case. */
function abbreviation(words: readonly string[]): string {
  return String.raw`${WORD_START}(?i:${anyOf(words)})\.`
}

function anyOf(words: Iterable<string>): string {
  return Array.from(words, (word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)).join('|')
}

function no(before: string, after: string): SrxRule {
  return { breaks: false, before, after }
}

function yes(before: string, after: string): SrxRule {
  return { breaks: true, before, after }
}
