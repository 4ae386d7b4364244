import type { CheckContext } from '#shared/check/context'
import { placedNames } from '#shared/check/names/placed-names'
import { sameness, type PlacedName } from '#shared/check/names/renderings'
import { likenessToHan, soundOfWord } from '#shared/check/names/sounds'
import { disagreementFinding } from '#shared/check/values/disagreement-finding'
import { baseLanguage } from '#shared/text/quantities/fold'
import { isComparable, type Finding } from '#shared/plain'

/** `艾琳·琼斯（Elin Jones）`: a full name in characters, its last part, and the same as it is written where it comes from. */
const GLOSSED =
  /(?<![·•・‧])\p{Script=Han}{1,8}[·•・‧](?:\p{Script=Han}{1,8}[·•・‧])?(\p{Script=Han}{2,6})\s*[(（]\s*(\p{Lu}[\p{Script=Latin}\p{M}.'’-]+(?: [\p{Script=Latin}\p{M}.'’-]+)+)\s*[)）]/gu
/** A surname and its characters are heard alike at least so much: measured, 0.66 and more. */
const ALIKE = 0.5
const SURE = 0.65

/** Names in characters that are not those in the brackets behind them, where another version has the latter. */
export function contradictedGlosses(context: CheckContext, unit: number): Finding[] {
  const members = context.groups[unit] ?? []
  return members.flatMap((places, version) =>
    baseLanguage(context.work.versions[version]?.lang ?? '') !== 'zh'
      ? []
      : places.flatMap((segment) => inSegment(context, unit, version, segment)),
  )
}

function inSegment(context: CheckContext, unit: number, version: number, segment: number): Finding[] {
  const { text } = context.segment(version, segment)
  if (!/[·•・‧]/u.test(text)) return []
  return [...text.matchAll(GLOSSED)].flatMap((match): Finding[] => {
    const [all, last = '', gloss = ''] = match
    const end = match.index + all.search(/\s*[(（]/u)
    const span = [end - last.length, end] as const
    if (isHeard(gloss.split(' ').at(-1) ?? '', text, span)) return []
    const glossed = placedNames(context, version, segment).findLast(
      (name) => name.kind === 'word' && name.start > end && name.end <= match.index + all.length,
    )
    const there = glossed === undefined ? [] : havingName(context, unit, glossed)
    if (there.length === 0) return []
    const [start] = span
    const name: PlacedName = {
      ...{ version, segment, start, end, form: last, run: span },
      ...{ kind: 'han', ids: [], listed: null, sound: null, initial: false },
    }
    return [
      disagreementFinding(
        context,
        { unit, has: there, lacks: [version], instead: [name] },
        {
          ...{ category: 'name', severity: 'minor', certainty: SURE, noun: 'name' },
          describe: ({ form }) => form,
        },
      ),
    ]
  })
}

function isHeard(word: string, text: string, span: readonly [number, number]): boolean {
  return likenessToHan(soundOfWord(word, 'en'), text, span, span) >= ALIKE
}

/** The name in each other version of the unit that has it. */
function havingName(context: CheckContext, unit: number, name: PlacedName): PlacedName[] {
  return (context.groups[unit] ?? []).flatMap((places, other) => {
    if (other === name.version || isComparable(context.work, name.version, other)) return []
    const found = places
      .flatMap((segment) => placedNames(context, other, segment))
      .find((one) => sameness(context, name, one) > 0)
    return found === undefined ? [] : [found]
  })
}
