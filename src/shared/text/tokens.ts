import type { LanguageTag } from '#shared/model'
import { nameSkeletons } from '#shared/text/names'
import { numberKeys } from '#shared/text/number-keys'

export type TokenKind = 'word' | 'number' | 'small-number' | 'punctuation' | 'name'

/** One thing of a segment that may have a counterpart. Tokens of one kind with equal keys are the same type. */
export interface Token {
  readonly kind: TokenKind
  readonly key: string
}

/** Cuts one segment into tokens. Handed to the aligner, so that a better one (jieba) needs no change in it. */
export type Tokeniser = (text: string, lang: LanguageTag) => readonly Token[]

const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u
const WORD = /[\p{L}\p{M}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu
const APOSTROPHE = /['’ʼ]/u
/** French and Italian elision: the short part before the apostrophe is a word of its own. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|all|dall|dell|nell|sull)$/u

/**
 * Each class counts at most once a segment: what is translated is whether a sentence asks, quotes, lists. Opening
 * and closing quotes are told apart by what stands beside them, because that says where speech begins and ends.
 */
const PUNCTUATION: readonly (readonly [key: string, pattern: RegExp])[] = [
  ['?', /[?？؟]/u],
  ['!', /[!！]/u],
  ['…', /…|\.{3}|。{3}/u],
  [':', /[:：]/u],
  [';', /[;；]/u],
  ['“', /[„«「『]|“(?=\p{L})|(?<![\p{L}\p{N}.,!?…])["'‘](?=[\p{L}…])/u],
  ['”', /[»」』]|(?<![\s„])”|(?<=[.,!?…;])(?:["“]|['’](?!\p{L}))/u],
  ['(', /[(（]/u],
  ['—', /[—–]|\s-\s/u],
  ['《', /[《〈]/u],
  ['%', /[%％]/u],
  ['$', /[$＄]/u],
  ['€', /€/u],
]

/** Letters of a word that identify it whatever its ending; agglutinating languages change the word sooner. */
export function stemLength(lang: LanguageTag): number {
  return /^(?:tr|az|kk|ky|uz|tk|fi|hu|et)\b/u.test(lang) ? 5 : 6
}

// Dictionary segmentation goes by script, so one locale serves all of them.
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/**
 * The tokens of a segment: numbers by value, punctuation classes, skeletons of names, and words cut to their first letters (lower
 * case by the rules of the language; `Intl.Segmenter` where words are not spaced). What a number is written
 * with is not a word as well.
 */
export function tokenise(text: string, lang: LanguageTag): Token[] {
  const tokens: Token[] = []
  for (const [key, pattern] of PUNCTUATION) if (pattern.test(text)) tokens.push({ kind: 'punctuation', key })

  const { keys, covered } = numberKeys(text, lang)
  for (const { key, small } of keys) tokens.push({ kind: small ? 'small-number' : 'number', key })

  let rest = ''
  let at = 0
  for (const [start, end] of covered) {
    rest += `${text.slice(at, start)} `
    at = end
  }
  rest += text.slice(at)
  for (const key of nameSkeletons(rest, lang)) tokens.push({ kind: 'name', key })
  const stem = stemLength(lang)
  for (const word of wordsOf(rest, lang)) tokens.push({ kind: 'word', key: word.slice(0, stem) })
  return tokens
}

/** Words in lower case, whole, in order. */
export function wordsOf(text: string, lang: LanguageTag): string[] {
  const words: string[] = []
  for (const [run] of text.normalize('NFKC').matchAll(WORD)) {
    if (UNSPACED.test(run))
      for (const { segment, isWordLike } of segmenter.segment(run)) {
        if (isWordLike === true) words.push(fold(segment, lang))
      }
    else {
      const parts = fold(run, lang).split(APOSTROPHE)
      const [head = '', tail] = parts
      if (tail !== undefined && ELISION.test(head) && !/^(?:tr|az|en)\b/u.test(lang)) words.push(head, tail)
      else words.push(head)
    }
  }
  return words
}

function fold(word: string, lang: LanguageTag): string {
  const lower = /^(?:tr|az)\b/u.test(lang) ? word.toLocaleLowerCase('tr') : word.toLowerCase()
  return lower.replaceAll('ё', 'е')
}

const SPECIAL: Readonly<Record<string, string>> = {
  ı: 'i',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  æ: 'ae',
  œ: 'oe',
  ə: 'e',
}

/** The word in plain ASCII letters, or null when it is not written in Latin letters. */
export function asciiForm(word: string): string | null {
  const plain = word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıßøđłæœə]/gu, (letter) => SPECIAL[letter] ?? letter)
  return /^[a-z]+$/u.test(plain) ? plain : null
}
