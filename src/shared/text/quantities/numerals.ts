import { findDigits } from '#shared/text/quantities/digits'
import { classesAt, DIGIT, LETTER, runEnd } from '#shared/text/runs'
import type { Folded } from '#shared/text/quantities/fold'
import { ENGLISH } from '#shared/text/quantities/words-en'
import { RUSSIAN } from '#shared/text/quantities/words-ru'
import { TURKISH } from '#shared/text/quantities/words-tr'
import type { NumberLexicon, NumberWord } from '#shared/text/quantities/number-words'
import { NumeralReader, type Numeral, type Token } from '#shared/text/quantities/numeral-reader'

const LEXICONS: ReadonlyMap<string, NumberLexicon> = new Map([
  ['en', ENGLISH],
  ['tr', TURKISH],
  ['ru', RUSSIAN],
])

/** Numbers of a language that writes spaces between words, left to right. Other languages: digits only. */
export function findNumerals(folded: Folded): Numeral[] {
  const lexicon = LEXICONS.get(folded.lang)
  const tokens = tokenise(folded, lexicon)
  const found: Numeral[] = []
  for (let i = 0; i < tokens.length;) {
    const reader = new NumeralReader(folded.lower, tokens, i, lexicon)
    const numeral = reader.read()
    if (numeral !== null) found.push(numeral)
    i = reader.next
  }
  return found
}

// Letters that stand right after digits and multiply them: $221bn, 10k.
const ATTACHED = /^(?:bn|mn|tn|k|mln|bln)(?!\p{L})/u

function tokenise({ lower, lang }: Folded, lexicon: NumberLexicon | undefined): Token[] {
  const tokens: Token[] = findDigits(lower, lang).map((m) => ({ ...m, word: null }))
  if (lexicon === undefined) return tokens
  for (const { start, end } of [...tokens]) {
    const unit = ATTACHED.exec(lower.slice(end, end + 5))?.[0]
    const million =
      unit === undefined &&
      /[$€£¥] ?$/.test(lower.slice(Math.max(0, start - 2), start)) &&
      /^m(?!\p{L})/u.test(lower.slice(end))
    const word =
      unit === 'k'
        ? { role: 'times' as const, value: 1e3 }
        : lexicon.words.get(unit ?? (million ? 'million' : ''))
    if (word !== undefined) tokens.push({ start: end, end: end + (unit?.length ?? 1), values: null, word })
  }
  const inIdiom = (at: number): boolean =>
    lexicon.idioms !== undefined &&
    [...lower.matchAll(lexicon.idioms)].some(({ 0: { length }, index }) => at >= index && at < index + length)
  for (let start = 0, end = 0; start < lower.length; start = end) {
    end = start + 1
    if ((classesAt(lower, start) & LETTER) === 0) continue
    end = runEnd(lower, start, LETTER)
    // Letters right behind digits are no word.
    if ((classesAt(lower, start - 1) & DIGIT) !== 0) continue
    end = phraseEnd(lexicon, lower, start) ?? end
    const word = wordIn(lexicon, lower.slice(start, end))
    if (word !== undefined && !inIdiom(start)) tokens.push({ start, end, values: null, word })
  }
  return tokens.sort((a, b) => a.start - b.start)
}

/** Where an entry of a lexicon ends that is more than one word and begins at a place; null where none does. */
function phraseEnd({ phrases }: NumberLexicon, text: string, start: number): number | null {
  for (const phrase of phrases) {
    const end = start + phrase.length
    if (text.startsWith(phrase, start) && (classesAt(text, end) & LETTER) === 0) return end
  }
  return null
}

const derived = new WeakMap<NumberLexicon, Map<string, NumberWord | null>>()
/** Forms to keep, so that a long work does not fill the memory. */
const MOST_FORMS = 50_000

/** The entry of a form, listed or derived; most words of a text are none, and are asked for again and again. */
function wordIn(lexicon: NumberLexicon, form: string): NumberWord | undefined {
  const forms = derived.get(lexicon) ?? new Map<string, NumberWord | null>()
  derived.set(lexicon, forms)
  const known = forms.get(form)
  if (known !== undefined) return known ?? undefined
  const word = lexicon.words.get(form) ?? lexicon.derive(form)
  if (forms.size >= MOST_FORMS) forms.clear()
  forms.set(form, word ?? null)
  return word
}
