import type { CheckContext } from '#shared/check/context'
import { isCommon, languageOf } from '#shared/check/names/usage'
import { namesOf } from '#shared/check/names/name-words'
import type { PlacedName } from '#shared/check/names/renderings'
import { soundOf } from '#shared/check/names/han-sounds'
import { likeness, likenessInHan, soundOfWord } from '#shared/check/names/sounds'
import { stemLength, wordsOf } from '#shared/text/tokens'

/** How sure a lexicon must be that a word has a translation. */
const TRANSLATED = 0.1
/** From here on a translation is the word itself in other letters. */
const SAME = 0.6
/** Forms of everyday words that stand in the names of institutions and that hardly any name has. */
const FORMS: Readonly<Record<string, RegExp>> = {
  ru: /.{3}(?:ий|ый|ая|яя|ое|ее|ого|его|ому|ему|ым|им|ой|ую|юю|ые|ие|ых|их|ство|ства|ание|ания|ения|ости)$/u,
  tr: /[ğışçöüİŞÇÖÜ]|.{3}(?:lar|ler|lık|lik|lığı|liği|ları|leri|sinin|sının|mesi|ması|sel|sal)$/u,
  en: /.{3}(?:ing|tion|tions|ment|ments|sion|ship|ness|ity|ism|ists?|ives?|ics?|ers|ors|ans|als?|ous|ary)(?:['’]s?)?$/u,
}

/**
 * Whether a word with a capital is one of the vocabulary, as in the names of institutions, which each language puts
 * into words of its own: the lexicon knows it, it has the form of such a word, or it stands in one name with another.
 */
export function isVocabulary(context: CheckContext, name: PlacedName, versions: readonly number[]): boolean {
  const lang = languageOf(context.work.versions[name.version]?.lang ?? '', name.form)
  if (FORMS[lang]?.test(name.form.replace(/['’ʼ]\p{Ll}*$/u, '')) === true && !isAlone(context, name))
    return true
  const knowing = versions.filter((to) => isInLexicon(context, name, to)).length
  return knowing * 2 > versions.length || isBesideTitle(context, name)
}

function isInLexicon(context: CheckContext, { version, form }: PlacedName, to: number): boolean {
  const source = languageOf(context.work.versions[version]?.lang ?? '', form)
  const target = context.work.versions[to]?.lang
  const lexicon = target === undefined ? null : context.lexicons(source, target)
  const [word] = wordsOf(form, source)
  if (lexicon === null || word === undefined) return false
  // A long word shares the key of a shorter one: Livingston that of living.
  if (word.length > stemLength(source) + 3) return false
  const translations = lexicon
    .translations(word.slice(0, stemLength(source)))
    .flatMap(({ word: other, t }) => (t >= TRANSLATED ? [other] : []))
  const isSpelled = translations.length > 1 && translations.every(isOfSounds)
  return !isSpelled && translations.some((other) => !isSameName(form, source, other, target ?? ''))
}

/** Whether what a lexicon has for a word is the same in other letters: Форд for Ford is no translation, but a name. */
function isSameName(form: string, source: string, other: string, target: string): boolean {
  const sound = soundOfWord(form, source)
  return /\p{Script=Han}/u.test(other)
    ? likenessInHan(sound, other, 0, other.length) >= SAME
    : likeness(sound, soundOfWord(other, target)) >= SAME
}

/** Whether characters are those that names are spelled with: lexicons have such names in pieces (纳, 尔, 逊 for Nelson). */
function isOfSounds(other: string): boolean {
  return Array.from(other).every((character) => soundOf(character) !== undefined)
}

/** Whether no other word of capital letters is beside a name: institutions have names of several words, and people need not. */
function isAlone(context: CheckContext, { version, segment, start, end }: PlacedName): boolean {
  const { text } = context.segment(version, segment)
  return (
    !/\p{Lu}[\p{L}'’]*[ -]$/u.test(text.slice(Math.max(0, start - 24), start)) &&
    !/^[ -]\p{Lu}/u.test(text.slice(end, end + 2))
  )
}

/** "Drought Monitor", "Public Prosecution Service": in one name with a word of titles behind it. */
function isBesideTitle(context: CheckContext, { version, segment, end }: PlacedName): boolean {
  const { text } = context.segment(version, segment)
  const next = namesOf(context, version, segment).words.find(({ start }) => start > end)
  return (
    next?.capital === true &&
    !next.initial &&
    /^['’]? (?:of |and |& )?$/.test(text.slice(end, next.start)) &&
    isCommon(context, version, next.form)
  )
}
