import { languageOf } from '#shared/check/lexicons'
import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { perSegment, rememberingSegments } from '#shared/check/values/per-segment'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { Finding, PlainEvidence } from '#shared/plain'
import { classesAt, LETTER, runEnd, SMALL } from '#shared/text/runs'
import { guessLanguage } from '#shared/text/language'
import type { Script } from '#shared/text/scripts'
import { say, type Message, type Value } from '#shared/words/message'

const LETTERS = {
  ...{ Latin: /\p{Script=Latin}/gu, Cyrillic: /\p{Script=Cyrillic}/gu, Han: /\p{Script=Han}/gu },
  ...{ Hangul: /\p{Script=Hangul}/gu, Greek: /\p{Script=Greek}/gu, Arabic: /\p{Script=Arabic}/gu },
  ...{ Hebrew: /\p{Script=Hebrew}/gu, Devanagari: /\p{Script=Devanagari}/gu, Thai: /\p{Script=Thai}/gu },
  ...{ Georgian: /\p{Script=Georgian}/gu, Armenian: /\p{Script=Armenian}/gu },
} satisfies Partial<Record<Script, RegExp>>
/** Script that a language is written in, where it is only one. */
const SCRIPT: Readonly<Record<string, keyof typeof LETTERS>> = {
  ...{
    en: 'Latin',
    tr: 'Latin',
    de: 'Latin',
    fr: 'Latin',
    es: 'Latin',
    it: 'Latin',
    pt: 'Latin',
    nl: 'Latin',
    pl: 'Latin',
  },
  ...{ ru: 'Cyrillic', uk: 'Cyrillic', bg: 'Cyrillic', be: 'Cyrillic', zh: 'Han', ko: 'Hangul', el: 'Greek' },
  ...{
    ar: 'Arabic',
    fa: 'Arabic',
    ur: 'Arabic',
    he: 'Hebrew',
    hi: 'Devanagari',
    th: 'Thai',
    ka: 'Georgian',
    hy: 'Armenian',
  },
}
/** Letters of another script (a Han character counts for three) that are more than a name. */
const FOREIGN = 20
/** Words in small letters that a text needs to be more than a list of names. */
const WORDS = 3
/** Part of its letters that may be of its own script and the segment still be foreign: a name, a reference. */
const OWN = 0.2
const SURE = 0.9
const COPIED = 0.85
const LIKELY = 0.65
const WRITING = 0.7
/** Part of the words that the rest of a version has too: of a segment left in another language, and how much more the version has whose language that is. */
const STRANGE = 0.3
const AT_HOME = 0.4
/** The same where no version is in that language: hardly any, and words enough to tell. */
const UNKNOWN = 0.1
const SENTENCE = 5

const reading = rememberingSegments((whole) => {
  const text = whole.includes('@') || HINTED.test(whole) ? whole.replaceAll(ADDRESS, ' ') : whole
  const small = smallWords(text)
  return { guess: guessLanguage(text), small: small.length, words: new Set<string>(small) }
})
const readingOf = (context: CheckContext, version: number, segment: number): ReturnType<typeof reading> =>
  reading(context.segment(version, segment), context.work.versions[version]?.lang ?? '')
/** Words of two small letters or more and no other. */
function smallWords(text: string): string[] {
  const words: string[] = []
  for (let start = 0, end = 0; start < text.length; start = end) {
    end = start + 1
    if ((classesAt(text, start) & LETTER) === 0) continue
    end = runEnd(text, start, LETTER)
    const isSmall = (classesAt(text, start) & SMALL) !== 0 && runEnd(text, start, SMALL) === end
    if (isSmall && end - start > 1) words.push(text.slice(start, end))
  }
  return words
}
/** URLs, e-mail addresses, hashtags: the same in every language. */
const HINTED = /#|www\.|:\/\//
const ADDRESS = /\S+@\S+|\b(?:https?:\/\/|www\.)[\w./?=&%#~-]+|#\w+/gu

const bareForm = perSegment((text) => text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, ''))

/** Segments that were left in another language or script, or in the other writing of Chinese. */
export function checkUntranslated(context: CheckContext): Changes<Finding> {
  return context.foundInUnits(untranslatedOfUnit)
}

/** Those of one unit. */
export function untranslatedOfUnit(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  return members.flatMap((places, version) =>
    places.flatMap((segment) => {
      const judged = judge(context, members, version, segment)
      if (judged === null) return []
      const evidence: PlainEvidence[] = [
        evidenceOf(context, version, segment, 'place'),
        ...members.flatMap((others, other) =>
          other === version ? [] : others.map((place) => evidenceOf(context, other, place, 'counterpart')),
        ),
      ]
      const message = judged.said(segmentName(context, version, [segment]))
      const { confidence, severity } = judged
      return [{ category: 'untranslated', severity, confidence, message, evidence } as const]
    }),
  )
}

interface Verdict {
  readonly said: (where: Value) => Message
  readonly confidence: number
  readonly severity: 'minor' | 'major'
}

/** A grave one. */
function verdict(confidence: number, said: Verdict['said']): Verdict {
  return { said, confidence, severity: 'major' }
}

function judge(
  context: CheckContext,
  members: readonly (readonly number[])[],
  version: number,
  segment: number,
): Verdict | null {
  const tag = context.work.versions[version]?.lang ?? ''
  const lang = languageOf(tag)
  const { guess, small } = readingOf(context, version, segment)
  const { writing } = guess
  const script = SCRIPT[lang]
  if (script !== undefined && guess.script !== null && guess.script !== script && guess.weight >= FOREIGN) {
    const letters = say(`scripts.${guess.script}`)
    const count = context.segment(version, segment).text.match(LETTERS[script])?.length ?? 0
    const own = count * (script === 'Han' ? 3 : 1)
    const spaced = guess.script !== 'Han' && guess.script !== 'Kana'
    if (own <= OWN * (own + guess.weight) && (!spaced || small >= WORDS))
      return verdict(SURE, (where) => say('found.otherScript', { where, script: letters }))
  }
  if (
    lang === 'zh' &&
    (writing === 'Hans' || writing === 'Hant') &&
    writing !== usualWriting(context, version)
  )
    return {
      said: (where) => say(writing === 'Hant' ? 'found.traditional' : 'found.simplified', { where }),
      ...{ confidence: WRITING, severity: 'minor' },
    }
  if (small < WORDS) return null
  const copied = members.findIndex(
    (places, other) =>
      other !== version &&
      languageOf(context.work.versions[other]?.lang ?? '') !== lang &&
      places.some((place) => bareForm(context, other, place) === bareForm(context, version, segment)),
  )
  if (copied >= 0) {
    // Two versions with the same text: the one whose language it is not.
    const theirs = languageOf(context.work.versions[copied]?.lang ?? '')
    const native = guess.script === script && guess.script !== SCRIPT[theirs]
    if (guess.lang === lang || native || (guess.lang !== theirs && copied > version)) return null
    return verdict(COPIED, (where) => say('found.copied', { where, version: versionName(context, copied) }))
  }
  if (guess.script !== script || guess.script === 'Han' || guess.weight < FOREIGN) return null
  if (isFamiliar(context, version, segment)) return null
  const known = familiarity(context, version, version, segment)
  const theirs = members.findIndex(
    (_, other) => other !== version && familiarity(context, other, version, segment) >= known + AT_HOME,
  )
  const readsLike = (version: Value): Verdict =>
    verdict(LIKELY, (where) => say('found.readsLike', { where, version }))
  if (theirs >= 0) return readsLike(versionName(context, theirs))
  return guess.sure && known <= UNKNOWN && small >= SENTENCE && languageOf(guess.lang) !== lang
    ? readsLike({ language: guess.lang })
    : null
}

/** Whether a version has more than a few words of one of its segments elsewhere, too: read no further than that takes. */
function isFamiliar(context: CheckContext, version: number, segment: number): boolean {
  const own = context.segment(version, segment)
  const { words } = readingOf(context, version, segment)
  const index = context.index(wordsOf, version)
  let known = 0
  for (const word of words) if (index.isHeld(word, own) && ++known > STRANGE * words.size) return true
  return words.size === 0
}

/** Part of the words in small letters of a segment that other segments of a version have too. */
function familiarity(context: CheckContext, holder: number, version: number, segment: number): number {
  const own = context.segment(version, segment)
  const { words } = readingOf(context, version, segment)
  const index = context.index(wordsOf, holder)
  let known = 0
  for (const word of words) if (index.isHeld(word, own)) known++
  return words.size === 0 ? 1 : known / words.size
}

const wordsOf: SegmentKeys = (segment, lang) => reading(segment, lang).words

/** The writing of Chinese that a segment is in, if it can be told. */
const writingOf: SegmentKeys = (segment, lang) => {
  const { writing } = reading(segment, lang).guess
  return writing === null ? [] : [writing]
}

function usualWriting(context: CheckContext, version: number): 'Hans' | 'Hant' {
  return context.fact(writings)[version] ?? 'Hans'
}

function writings(context: CheckContext): ('Hans' | 'Hant')[] {
  return context.work.versions.map((_, version) => {
    const index = context.index(writingOf, version)
    return index.holders('Hans').length < index.holders('Hant').length ? 'Hant' : 'Hans'
  })
}
