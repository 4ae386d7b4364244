import type { CheckContext } from '#shared/check/context'
import { knownNames } from '#shared/check/names/known-name-reader'
import { SEATS } from '#shared/check/names/known-places'
import { namesOf } from '#shared/check/names/name-words'
import { isSpelledOtherwise } from '#shared/check/names/written'
import { strength } from '#shared/text/names'
import { likeness, likenessInHan, likenessToHan, soundOfWord, type Sound } from '#shared/check/names/sounds'
import type { Placed } from '#shared/check/values/disagreement'

/** A name at its place: known by table (`ids`), a word in letters (`sound`), or characters that sound like a name. */
export interface PlacedName extends Placed {
  readonly form: string
  readonly kind: 'known' | 'word' | 'han'
  readonly ids: readonly string[]
  /** What the table says of a known name; null for others. */
  readonly listed: 'place' | 'organisation' | null
  readonly sound: Sound | null
  /** The stretch of Chinese around a name in characters. */
  readonly run: readonly [number, number]
  /** At the start of a sentence, where a capital says nothing. */
  readonly initial: boolean
}

/** From here on two names of one unit may be one, heard otherwise: names that are unlike are mostly below. */
const SAME_NAME = { letters: 0.5, han: 0.5 }
/** From here on a name is heard in a text, where any of its words could be like it by chance. */
const HEARD = { name: 0.65, word: 0.85, han: 0.8, inHan: 0.65 }

/** Languages that write what is made of a name with a small letter (лондонский): in others a word with one is none, and few sounds are like any. */
const SMALL = /^(?:ru|uk|be|bg|sr|zh)\b/u

/** How surely two names of two versions are one, 0 … 1; 0 below what two other names can reach by chance. */
export function sameness(context: CheckContext, a: PlacedName, b: PlacedName): number {
  if (a.form === b.form) return 1
  if (a.ids.length > 0 && b.ids.length > 0) return isRelated(a.ids, b.ids) ? 1 : 0
  if (a.sound !== null && b.sound !== null) return above(likeness(a.sound, b.sound), SAME_NAME.letters)
  const [han, word] = a.kind === 'han' ? [a, b] : [b, a]
  return han.kind === 'han' && word.sound !== null
    ? above(heardAs(context, han, word.sound), SAME_NAME.han)
    : 0
}

function above(value: number, least: number): number {
  return value >= least ? value : 0
}

function heardAs(
  context: CheckContext,
  { version, segment, start, end, run }: PlacedName,
  sound: Sound,
): number {
  const { text } = context.segment(version, segment)
  const whole = likenessToHan(sound, text, [start, end], run)
  if (whole >= CERTAIN || end - start < TWO_NAMES) return whole
  // Two names in a row, or one with other words at it: some stretch has to be surely the name.
  const part = likenessInHan(sound, text, ...run)
  return part >= CERTAIN ? part : whole
}

const CERTAIN = 0.7
/** From so many characters on, a run can hold two names. */
const TWO_NAMES = 4

/** What a segment has of a name by the texts alone: surely the name, or words that sound like it. */
export interface Heard {
  readonly surely: boolean
  readonly words: readonly string[]
}

const SURELY: Heard = { surely: true, words: [] }
const NOTHING: Heard = { surely: false, words: [] }

/** Whether a segment has a name in some form, by the table or by the sound of words that no name of `matched` is. */
export function isRendered(
  context: CheckContext,
  name: PlacedName,
  version: number,
  segment: number,
  matched: readonly PlacedName[] = [],
): boolean {
  return isMeant(context, name, version, heardOf(context, name, version, segment, matched))
}

/** Whether what a segment of a version has of a name is the name; it depends on how the whole work writes both. */
export function isMeant(
  context: CheckContext,
  name: PlacedName,
  version: number,
  { surely, words }: Heard,
): boolean {
  return surely || words.some((form) => !isSpelledOtherwise(context, name, { version, form }))
}

/** What a segment has of a name, besides what is known by another name or goes with one of `matched`. */
export function heardOf(
  context: CheckContext,
  name: PlacedName,
  version: number,
  segment: number,
  matched: readonly PlacedName[] = [],
): Heard {
  const { text } = context.segment(version, segment)
  if (text.includes(name.form)) return SURELY
  const known = knownNames(context, version, segment)
  if (known.some(({ ids }) => isRelated(ids, name.ids))) return SURELY
  const lang = context.work.versions[version]?.lang ?? ''
  const { words } = namesOf(context, version, segment)
  const own = matched.filter((other) => other.version === version && other.segment === segment)
  const free = words.filter(
    ({ start, end }) => ![...known, ...own].some((other) => start < other.end && other.start < end),
  )
  if (name.kind === 'han') {
    const isHeard = free.some(({ form, capital, initial }) => {
      if (!capital && !SMALL.test(lang)) return false
      const sound = soundOfWord(form, lang)
      return heardAs(context, name, sound) >= (capital && !initial ? HEARD.inHan : least(sound))
    })
    return isHeard ? SURELY : NOTHING
  }
  const { sound } = name
  if (sound === null) return NOTHING
  if (name.ids.length === 0 && likenessInHan(sound, text, 0, text.length) >= HEARD.han) return SURELY
  const alike = free.filter(({ form, capital, initial }) => {
    const other = soundOfWord(form, lang)
    return likeness(sound, other) >= (capital && !initial ? HEARD.name : least(other))
  })
  return alike.length === 0 ? NOTHING : { surely: false, words: alike.map(({ form }) => form) }
}

/** How like a word of everyday has to be: short ones are like anything. */
function least({ skeletons }: Sound): number {
  return skeletons.some((skeleton) => strength(skeleton) >= 3) ? HEARD.word : 1
}

/** How like two names are, below what makes them one. */
export function resemblance(context: CheckContext, a: PlacedName, b: PlacedName): number {
  if (a.sound !== null && b.sound !== null) return likeness(a.sound, b.sound)
  const [han, word] = a.kind === 'han' ? [a, b] : [b, a]
  return han.kind === 'han' && word.sound !== null ? heardAs(context, han, word.sound) : 0
}

/** One name, or the seat of a government and what it governs. */
function isRelated(a: readonly string[], b: readonly string[]): boolean {
  return a.some((one) =>
    b.some(
      (other) =>
        one === other ||
        SEATS[one] === other ||
        SEATS[other] === one ||
        (SEATS[one] !== undefined && SEATS[one] === SEATS[other]),
    ),
  )
}
