import { languageOf } from '#shared/check/lexicons'
import type { Slip } from '#shared/check/typography/slips'
import { rememberingSegments } from '#shared/check/values/per-segment'
import { classesAt, LETTER, MARK } from '#shared/text/runs'
import { SMALL, unitOf } from '#shared/text/small-letters'

/** Words that no sentence needs twice in a row, by language. */
const FUNCTION: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words(
    'a an the and or of to in on at by for from with as is are was were be been has have it its he she they we you i this these those his her their our my your not but if than then who which what when where into about after before over under between will would can could should may must shall do does did any some all there here also only because while through during against without within',
  ),
  ru: words(
    'а и но или в во на с со к ко о об обо от до из изо у за для по при про под над без через между что чтобы как это этот эта эти его её ее их он она оно они мы вы я не ни бы же ли был была были быть если когда где который которая которые также только уже после перед',
  ),
  tr: words(
    've veya ile için bir bu şu o da de ki ama fakat gibi kadar daha en olan olarak ise bile ancak göre sonra önce onun bunun onlar biz siz ben sen olduğu olduğunu eden tarafından üzerine hakkında',
  ),
  zh: words(
    '的 了 在 是 对 和 与 或 及 就 也 而 被 把 从 向 于 以 为 由 将 已 并 但 且 之 其 这 那 该 此 我 他 她 它 使 让 给 跟 还 很 地 得 到',
  ),
}

/** Words that are doubled to say more; in Turkish almost any word is. */
const EMPHATIC: Readonly<Record<string, ReadonlySet<string>>> = {
  en: words('very really so no yes bye blah ha many much far long never more that had knock tut plus'),
  ru: words('очень да нет ну так много давно долго еле чуть вот только что-то бац ха тише мало едва'),
}

const CERTAIN = 0.85
const UNCOMMON = 0.65
const EMPHASIS = 0.3
/** Chinese doubles verbs of two characters now and then. */
const HAN_WORD = 0.55

const SPACED = /(?<![\p{L}\p{N}'’-])(\p{L}[\p{L}\p{M}'’]*) (\p{L}[\p{L}\p{M}'’]*)(?![\p{L}\p{M}\p{N}'’-])/gu
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' })

/** Words that stand twice in a row. Doubling that languages use to say more has little confidence. */
export const doubledWords = rememberingSegments((text, lang): Slip[] => [
  ...(hasEqualNeighbours(text) ? spacedDoubles(text, languageOf(lang)) : []),
  ...(/(\p{Script=Han}{1,4})\1/u.test(text) ? hanDoubles(text) : []),
])

/** Whether what stands between two spaces, or from a word's begin to a space, stands behind it again, whatever its case. */
function hasEqualNeighbours(text: string): boolean {
  let start = 0
  for (let at = 0; at < text.length; at++) {
    if (text.charCodeAt(at) === SPACE) {
      if (at > start && isRepeated(text, start, at)) return true
      start = at + 1
    } else if ((classesAt(text, at) & (LETTER | MARK)) === 0 && !APOSTROPHES.includes(text.charAt(at)))
      start = at + 1
  }
  return false
}

const SPACE = 0x20
const APOSTROPHES = "'’"

/** Whether the word from `start` to the space at `end` stands behind that space again. */
function isRepeated(text: string, start: number, end: number): boolean {
  if (end + 1 + end - start > text.length) return false
  for (let at = start, other = end + 1; at < end; at++, other++)
    if (((unitOf(text.charCodeAt(at)) ^ unitOf(text.charCodeAt(other))) & SMALL) !== 0) return false
  return true
}

function spacedDoubles(text: string, lang: string): Slip[] {
  const slips: Slip[] = []
  SPACED.lastIndex = 0
  for (let match = SPACED.exec(text); match !== null; match = SPACED.exec(text)) {
    const [whole, first = '', second = ''] = match
    // The second word may be the first of the next pair.
    SPACED.lastIndex = match.index + first.length + 1
    const word = first.toLowerCase()
    if (word !== second.toLowerCase()) continue
    const confidence = FUNCTION[lang]?.has(word)
      ? CERTAIN
      : lang === 'tr' ||
          EMPHATIC[/^[a-z]/.test(word) ? 'en' : lang]?.has(word) === true ||
          /^\p{Lu}/u.test(second)
        ? EMPHASIS
        : UNCOMMON
    slips.push({ kind: 'word doubled', start: match.index, end: match.index + whole.length, confidence })
  }
  return slips
}

/** By dictionary words, so that 现在在 and 为了了解 are none; AABB (是是非非) is a form of its own. */
function hanDoubles(text: string): Slip[] {
  const slips: Slip[] = []
  const bounds = new Set<number>([text.length])
  for (const { index } of segmenter.segment(text)) bounds.add(index)
  for (const { 1: unit = '', index } of text.matchAll(/(\p{Script=Han}{1,4}?)\1/gu)) {
    const end = index + 2 * unit.length
    if (!bounds.has(index) || !bounds.has(end)) continue
    if (unit.length === 1) {
      const pairs = text.charAt(end) !== '' && text.charAt(end) === text.charAt(end + 1)
      const triple = text.charAt(index - 1) === unit || text.charAt(end) === unit
      if (!FUNCTION['zh']?.has(unit) || pairs || triple) continue
      slips.push({ kind: 'word doubled', start: index, end, confidence: CERTAIN })
    } else if (bounds.has(index + unit.length))
      slips.push({ kind: 'word doubled', start: index, end, confidence: HAN_WORD })
  }
  return slips
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
