import { distance as levenshtein } from 'fastest-levenshtein'
import { flattened, type Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import {
  allPhrasesOf,
  hasPhrase,
  phraseKeys,
  phrasesOf,
  type Phrase,
} from '#shared/check/terminology/phrases'
import { termNumbers } from '#shared/check/terminology/term-numbers'
import { isComparable, type Finding, type PlainSegment } from '#shared/plain'
import { say } from '#shared/words/message'

/** Units with the usual phrase, for a hint and for a finding: a title has two names by chance (President of Mexico, President López). */
const LEAST = 2
const FIRM = 3
const SURE = 0.65
const LIKELY = 0.35
/** What each further version adds that has the same term in both places. */
const AGREED = 0.05
/** Letters by which two forms of one word may differ. */
const SLIP = 3

interface Use {
  readonly unit: number
  readonly segment: number
  readonly phrase: Phrase
}

/** Terms of two words in capitals of which one unit has another word (Temas Grubu, İletişim Grubu) for the same term. */
export function variedPhrases(context: CheckContext): Changes<Finding> {
  const changes = context.work.versions.map((_, version) => {
    const index = context.index(phraseKeys, version)
    const compute = (key: string): readonly Finding[] | null => {
      const found = oddPhrases(context, version, usesOf(context, version, key, index.holders(key)))
      return found.length === 0 ? null : found
    }
    return flattened(context.ofKeys(`phrases ${version}`, index, LEAST + 1, compute))
  })
  return { gone: changes.flatMap(({ gone }) => gone), came: changes.flatMap(({ came }) => came) }
}

function usesOf(
  context: CheckContext,
  version: number,
  key: string,
  holders: readonly PlainSegment[],
): Use[] {
  const lang = context.work.versions[version]?.lang ?? ''
  return holders
    .flatMap((holder) => {
      const segment = context.placeOf(version, holder)
      const unit = context.unitOf(version, segment)
      return phrasesOf(holder, lang)
        .filter(({ keys }) => keys.includes(key))
        .map((phrase) => ({ unit, segment, phrase }))
    })
    .filter(({ unit }) => unit >= 0)
    .toSorted((a, b) => a.segment - b.segment || a.phrase.start - b.phrase.start)
}

function oddPhrases(context: CheckContext, version: number, uses: readonly Use[]): Finding[] {
  const byPhrase = new Map<string, Use[]>()
  for (const use of uses) {
    const own = byPhrase.get(use.phrase.base)
    if (own === undefined) byPhrase.set(use.phrase.base, [use])
    else own.push(use)
  }
  const [usual, ...others] = [...byPhrase.values()]
    .map((own) => ({ own, units: [...new Set(own.map(({ unit }) => unit))] }))
    .toSorted((a, b) => b.units.length - a.units.length)
  const [model] = usual?.own ?? []
  if (usual === undefined || model === undefined || usual.units.length < LEAST) return []
  const termOf = sameTerm(context, usual.units)
  return others.flatMap(({ own: [odd], units: [unit, ...more] }): Finding[] => {
    if (odd === undefined || unit === undefined || more.length > 0 || usual.units.includes(unit)) return []
    if (levenshtein(odd.phrase.base, model.phrase.base) <= SLIP) return []
    const there = context.work.versions.flatMap((_, other) =>
      other === version || isComparable(context.work, version, other) ? [] : (termOf(other, unit) ?? []),
    )
    const [first] = there
    if (first === undefined) return []
    const evidence = [
      evidenceOf(context, version, odd.segment, 'place', [odd.phrase.start, odd.phrase.end]),
      ...there.map(({ other, segment, span }) => evidenceOf(context, other, segment, 'counterpart', span)),
      evidenceOf(context, version, model.segment, 'counterpart', [model.phrase.start, model.phrase.end]),
    ]
    const message = say('found.otherName', {
      where: segmentName(context, version, [odd.segment]),
      ...{ form: odd.phrase.form, name: first.form, version: versionName(context, first.other) },
      ...{ usual: model.phrase.form, count: usual.units.length },
    })
    const confidence = Number(
      ((usual.units.length < FIRM ? LIKELY : SURE) + AGREED * (there.length - 1)).toFixed(2),
    )
    return [{ category: 'terminology', severity: 'minor', confidence, message, evidence }]
  })
}

interface Term {
  readonly other: number
  readonly segment: number
  readonly form: string
  readonly span: readonly [number, number]
}

/** Finds the term that another version has in a unit and in all those with the usual phrase, and nowhere else. */
function sameTerm(
  context: CheckContext,
  usual: readonly number[],
): (other: number, unit: number) => Term | null {
  const [model = -1] = usual
  // Many units may have another word for one term, whose holders are looked through once.
  const known = new Map<string, boolean>()
  const standsWithUsual = (other: number, first: number, base: string): boolean => {
    const key = `${other} ${first} ${base}`
    const stands = known.get(key) ?? isTermOf(context, other, usual, first, base)
    known.set(key, stands)
    return stands
  }
  return (other, unit) => {
    const lang = context.work.versions[other]?.lang ?? ''
    const usually = new Set(
      (context.groups[model]?.[other] ?? []).flatMap((segment) =>
        allPhrasesOf(context.segment(other, segment), lang).map(({ base }) => base),
      ),
    )
    for (const segment of context.groups[unit]?.[other] ?? []) {
      const own = context.segment(other, segment)
      for (const { base, start, end, form } of allPhrasesOf(own, lang)) {
        if (!usually.has(base)) continue
        // A term that stands in all those units stands in them by its first word, too.
        const [first] = context.kept(termNumbers).in(form, lang)
        if (first !== undefined && standsWithUsual(other, first, base))
          return { other, segment, form, span: [start, end] }
      }
    }
    return null
  }
}

/** Whether a version has a term in all units with the usual phrase, and in one more at most. */
function isTermOf(
  context: CheckContext,
  other: number,
  usual: readonly number[],
  first: number,
  base: string,
): boolean {
  const lang = context.work.versions[other]?.lang ?? ''
  const units = new Set(
    context
      .index(context.kept(termNumbers).keys, other)
      .holders(first)
      .filter((one) => hasPhrase(one, lang, base))
      .map((one) => context.unitOf(other, context.placeOf(other, one))),
  )
  return units.size <= usual.length + 1 && usual.every((one) => units.has(one))
}
