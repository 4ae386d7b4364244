import { distance as levenshtein } from 'fastest-levenshtein'
import { soundOf } from '#shared/check/names/han-sounds'
import { alphabetic, skeletonLikeness, strength } from '#shared/text/names'
import { baseLanguage } from '#shared/text/quantities/fold'
import { romanised } from '#shared/text/romanise'

/** How a name sounds: its skeletons (with and without what may be an ending) and its plain Latin letters. */
export interface Sound {
  readonly skeletons: readonly string[]
  readonly letters: string
}

const RUSSIAN_ENDING =
  /(?:ского|скому|ским|ской|ский|ская|ские|ских|ого|ому|ыми|ами|ями|ов|ев|ом|ем|ой|ей|ым|им|ах|ях|ам|ям|ью|[аяоеуюыийь])$/u
const cache = new Map<string, Sound>()

/** The sound of a word in Latin or Cyrillic letters, without an English or Turkish ending behind an apostrophe. */
export function soundOfWord(word: string, tag: string): Sound {
  const lang = baseLanguage(tag)
  const key = `${lang} ${word}`
  const known = cache.get(key)
  if (known !== undefined) return known
  const bare = word.replace(/['’ʼ]\p{Ll}*$/u, '')
  const forms = [bare]
  const stem = /\p{Script=Cyrillic}/u.test(bare) ? bare.replace(RUSSIAN_ENDING, '') : bare
  if (stem !== bare && stem.length >= 3) forms.push(stem)
  // Russian writes the Chinese and Korean -ng as -н: Jong, Чен.
  if (/ng$/i.test(bare)) forms.push(bare.slice(0, -1))
  const letters = romanised(stem.toLocaleLowerCase(lang.startsWith('tr') ? 'tr' : 'en'))
    .normalize('NFD')
    .replaceAll(/\p{M}|[^\p{L}]/gu, '')
    .replaceAll('ı', 'i')
  // A foreign name keeps its letters in Turkish, too: both readings count.
  const skeletons = forms.flatMap((form) => [alphabetic(spoken(form), lang), alphabetic(spoken(form), 'en')])
  const sound = { skeletons: [...new Set(skeletons)], letters }
  if (cache.size > 50_000) cache.clear()
  cache.set(key, sound)
  return sound
}

/** Without letters that are not heard, and with one letter for what Russian writes by two. */
function spoken(word: string): string {
  return word
    .replace(/^ma?c(?=\p{Lu})/iu, 'Mak')
    .replace(/(?<=[aou])ght?/gi, '')
    .replace(/^(?:wr|kn)/i, (start) => start.slice(1))
    .replace(/дж/giu, 'ж')
    .replace(/^у(?=[аеиоэ])/iu, 'в')
}

/** Whether a name can be told by its consonants. */
export function isTelling({ skeletons }: Sound): boolean {
  return skeletons.some((skeleton) => strength(skeleton) >= 2)
}

/** Likeness of two alphabetic names, 0 … 1. */
export function likeness(a: Sound, b: Sound): number {
  if (a.letters === b.letters) return 1
  const shared = commonPrefix(a.letters, b.letters)
  const shorter = Math.min(a.letters.length, b.letters.length)
  if (shared >= 4 && shared >= shorter - 1) return 1
  let heard = 0
  for (const one of a.skeletons)
    for (const other of b.skeletons)
      if (one !== '' && other !== '')
        heard = Math.max(heard, one === other ? 1 : skeletonLikeness(one, other))
  const longest = Math.max(a.letters.length, b.letters.length)
  const spelled = 1 - levenshtein(a.letters, b.letters) / Math.max(1, longest)
  return HEARD_SHARE * heard + (1 - HEARD_SHARE) * spelled
}

/** Consonants say more than letters, which every spelling chooses for itself. */
const HEARD_SHARE = 0.6

function commonPrefix(a: string, b: string): number {
  let n = 0
  while (n < a.length && a.charAt(n) === b.charAt(n)) n++
  return n
}

/** How many characters more or less than consonants a name has in Chinese. */
const SPARE = 2

/** The best likeness of a name to any stretch of Chinese characters between two places of a text, 0 … 1. */
export function likenessInHan(sound: Sound, text: string, from: number, to: number): number {
  let best = 0
  for (const skeleton of sound.skeletons) {
    const consonants = strength(skeleton)
    if (consonants === 0) continue
    const shortest = Math.max(2, consonants - SPARE - 1)
    for (let start = from; start <= to - shortest; start++) {
      // What begins with another sound is another name.
      const first = soundOf(text.charAt(start))
      if (first === undefined || (first !== '' && first.charAt(0) !== skeleton.charAt(0))) continue
      let heard = ''
      for (let end = start; end < to && end - start < consonants + SPARE; end++) {
        const sounds = soundOf(text.charAt(end))
        if (sounds === undefined) break
        heard += sounds
        if (end - start + 1 >= shortest) best = Math.max(best, skeletonLikeness(skeleton, heard))
      }
    }
  }
  return best
}

/** The likeness of a name to the Chinese name at a place, which may take in more of the characters around it. */
export function likenessToHan(
  { skeletons }: Sound,
  text: string,
  [start, end]: readonly [number, number],
  [from, to]: readonly [number, number],
): number {
  let best = 0
  for (let first = Math.max(from, start - 1); first <= start; first++)
    for (let last = end; last <= Math.min(to, end + 1); last++) {
      const heard = Array.from(text.slice(first, last), (character) => soundOf(character) ?? '').join('')
      for (const skeleton of skeletons)
        if (skeleton !== '') best = Math.max(best, skeletonLikeness(skeleton, heard))
    }
  return best
}
