import { stemmer as russian } from '@orama/stemmers/russian'
import { hanNames, type HanName } from '#shared/check/names/han-sounds'
import type { CheckContext } from '#shared/check/context'
import { rememberingSegments } from '#shared/check/values/per-segment'
import { ALPHABETIC, CAPITAL, classesAt, MARK, runEnd } from '#shared/text/runs'
import { baseLanguage } from '#shared/text/quantities/fold'

/** A word of a text that may be a name or the rendering of one. */
interface NameWord {
  readonly start: number
  readonly end: number
  readonly form: string
  readonly capital: boolean
  /** At the start of a sentence or in a title, where a capital says nothing. */
  readonly initial: boolean
}

export interface NameReading {
  readonly words: readonly NameWord[]
  /** Stretches of Chinese that are written like foreign names. */
  readonly han: readonly HanName[]
}

/** Letters with their marks, and more of them behind apostrophes. */
const LETTERS = ALPHABETIC | MARK
const APOSTROPHES = "'’ʼ"
/** Letters that a word needs to be read. */
const SHORTEST = 3
const WITH_CAPITAL = /^\p{Lu}\p{M}*\p{Ll}/u
/** What stands before the first word of a sentence, of a quotation or of a heading. */
const SENTENCE_START =
  /(?:^|[.!?…:;—–。！？：]['"”’»)\]]*\s+|[.!?…]\s)[\s"'“”‘’«„([\-—–•*]*$|[“«„"]$|\s['‘]$/u

/** `«Рейнджерс»`: a name in quotation marks of its own, behind a word and with nothing else in them, begins no sentence. */
const QUOTED_AFTER = /[\p{L}\p{N},]\s+[“«„"]$/u
const QUOTED_BEFORE = /^[”»“"]/u

function isInitial(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start)
  if (!SENTENCE_START.test(before)) return false
  return !(QUOTED_AFTER.test(before) && QUOTED_BEFORE.test(text.slice(end, end + 1)))
}

/** Where the word ends that begins at a place; right behind it where none does. */
function wordEnd(text: string, start: number): number {
  if ((classesAt(text, start) & LETTERS) === 0) return start + 1
  let end = runEnd(text, start, LETTERS)
  while (APOSTROPHES.includes(text.charAt(end)) && (classesAt(text, end + 1) & ALPHABETIC) !== 0)
    end = runEnd(text, end + 1, ALPHABETIC)
  return end
}

/** The words of a segment of three letters or more, with those that are written as names marked. */
function readNames(text: string, lang: string): NameReading {
  const base = baseLanguage(lang)
  const words: NameWord[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = wordEnd(text, start)
    if (end - start < SHORTEST) continue
    const form = text.slice(start, end)
    const capital = (classesAt(text, start) & CAPITAL) !== 0 && WITH_CAPITAL.test(form)
    const initial = capital && base !== 'zh' && isInitial(text, start, end)
    words.push({ start, end, form, capital, initial })
  }
  const long = words.filter(({ form }) => form.length > 3)
  const title = long.length >= 4 && long.filter(({ capital }) => capital).length > long.length * 0.6
  return {
    words: title && base !== 'zh' ? words.map((word) => ({ ...word, initial: word.capital })) : words,
    han: base === 'zh' ? hanNames(text) : [],
  }
}

/** The reading of a segment at hand, made once. */
export const namesIn = rememberingSegments(readNames)

export function namesOf(context: CheckContext, version: number, segment: number): NameReading {
  return namesIn(context.segment(version, segment), context.work.versions[version]?.lang ?? '')
}

const stems = new Map<string, string>()

/** A word by what all its forms share, for looking it up in the whole version. */
export function stemOf(form: string): string {
  const known = stems.get(form)
  if (known !== undefined) return known
  const stem = readStem(form)
  if (stems.size > 50_000) stems.clear()
  stems.set(form, stem)
  return stem
}

function readStem(form: string): string {
  const lower = form.replace(/['’ʼ]\p{Ll}*$/u, '').toLowerCase()
  if (/\p{Script=Cyrillic}/u.test(lower)) return russian(lower.replaceAll('ё', 'е'))
  return lower.length > 5 ? lower.slice(0, Math.max(5, lower.length - 2)) : lower
}
