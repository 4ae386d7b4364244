import type { CheckContext } from '#shared/check/context'
import { namesOf, stemOf } from '#shared/check/names/name-words'
import { otherUnitsWith } from '#shared/check/names/usage'
import { termNumbers } from '#shared/check/terminology/term-numbers'
import type { PlacedName } from '#shared/check/names/renderings'
import { baseLanguage } from '#shared/text/quantities/fold'

/** What another version says where this one has a name: found in nearly all other units that have the name. */
export interface LearnedRendering {
  readonly isIn: (text: string) => boolean
  /** In how many other units it was seen. */
  readonly seen: number
}

const LEAST_UNITS = 2
const LEAST_SHARE = 0.75

/**
 * What a version renders a name of another one by elsewhere in the work (流浪者 for Rangers), whatever it sounds like;
 * null where the name stands in fewer than two other units, or nothing goes with it.
 */
export function learnRendering(
  context: CheckContext,
  name: PlacedName,
  to: number,
  except: number,
): LearnedRendering | null {
  const units = otherUnitsWith(context, name, except).filter(
    (unit) => (context.groups[unit]?.[to] ?? []).length > 0,
  )
  if (units.length < LEAST_UNITS) return null
  const lists = units.map((unit) => context.groups[unit]?.[to] ?? [])
  const least = Math.max(LEAST_UNITS, Math.ceil(units.length * LEAST_SHARE))
  return baseLanguage(context.work.versions[to]?.lang ?? '') === 'zh'
    ? learnHan(context, to, lists, least)
    : learnWord(context, to, lists, least)
}

function learnWord(
  context: CheckContext,
  to: number,
  lists: readonly (readonly number[])[],
  least: number,
): LearnedRendering | null {
  const seen = new Map<string, number>()
  for (const segments of lists) {
    const stems = new Set(
      segments.flatMap((segment) =>
        namesOf(context, to, segment).words.flatMap(({ form, capital }) => (capital ? [stemOf(form)] : [])),
      ),
    )
    for (const stem of stems) seen.set(stem, (seen.get(stem) ?? 0) + 1)
  }
  const stems = [...seen].filter(([, count]) => count >= least).map(([stem]) => stem)
  if (stems.length === 0) return null
  return {
    isIn: (text) => stems.some((stem) => text.toLowerCase().includes(stem)),
    seen: lists.length,
  }
}

const LONGEST_GRAM = 5

function learnHan(
  context: CheckContext,
  to: number,
  lists: readonly (readonly number[])[],
  least: number,
): LearnedRendering | null {
  const texts = lists.map((segments) =>
    segments.map((segment) => context.segment(to, segment).text).join('\n'),
  )
  const judged = new Map<string, boolean>()
  // What turns up only in the last ones is in too few, and so is all that holds what is in too few.
  for (const text of texts.slice(0, texts.length - least + 1))
    for (const [run] of text.matchAll(/\p{Script=Han}{2,}/gu))
      for (let start = 0; start < run.length - 1; start++)
        for (let end = start + 2; end <= Math.min(run.length, start + LONGEST_GRAM); end++) {
          const gram = run.slice(start, end)
          const known = judged.get(gram) ?? isInMost(texts, gram, least)
          judged.set(gram, known)
          if (!known) break
        }
  const common = [...judged].filter(([, isCommon]) => isCommon).map(([gram]) => gram)
  const terms = context.kept(termNumbers)
  const index = context.index(terms.keys, to)
  const lang = context.work.versions[to]?.lang ?? ''
  // What stands in many other segments as well goes with anything.
  const telling = common.filter((gram) => {
    const [pair = -1] = terms.in(gram.slice(0, 2), lang)
    return index.holders(pair).filter(({ text }) => text.includes(gram)).length <= 2 * texts.length + 1
  })
  if (telling.length === 0) return null
  return { isIn: (text) => telling.some((gram) => text.includes(gram)), seen: lists.length }
}

function isInMost(texts: readonly string[], gram: string, least: number): boolean {
  let missing = 0
  for (const text of texts) if (!text.includes(gram) && ++missing > texts.length - least) return false
  return true
}
