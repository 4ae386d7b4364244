import { distance as levenshtein } from 'fastest-levenshtein'
import type { CheckContext } from '#shared/check/context'
import { namesIn, stemOf } from '#shared/check/names/name-words'
import { soundOfWord } from '#shared/check/names/sounds'
import type { SegmentKeys } from '#shared/check/segment-index'

/** Words that a version writes with a capital where a capital means a name. */
export const AS_NAME: SegmentKeys = (segment, lang) =>
  new Set(
    namesIn(segment, lang).words.flatMap(({ form, capital, initial }) =>
      capital && !initial ? [stemOf(form)] : [],
    ),
  )

/** Whether a version writes a word with a capital in the middle of a sentence. */
export function isUsedAsName(context: CheckContext, version: number, form: string): boolean {
  return context.index(AS_NAME, version).isHeld(stemOf(form))
}

/** Letters by which two spellings of one name may differ. */
const SLIP = 2

/** A word at its version. */
interface Written {
  readonly version: number
  readonly form: string
}

/**
 * Whether two names of Latin letters are two, however alike they sound: the version that has the one writes the other
 * as it is elsewhere, so that Lakers is not its form of Rangers.
 */
export function isSpelledOtherwise(context: CheckContext, a: Written, b: Written): boolean {
  if (a.form === b.form || ![a, b].every(({ form }) => /^\p{Script=Latin}/u.test(form))) return false
  const [one, other] = [a, b].map(({ version, form }) => {
    return soundOfWord(form, context.work.versions[version]?.lang ?? '').letters
  })
  if (levenshtein(one ?? '', other ?? '') <= SLIP) return false
  return isUsedAsName(context, b.version, a.form) || isUsedAsName(context, a.version, b.form)
}
