import { distance as levenshtein } from 'fastest-levenshtein'
import { BestOf, type Rival } from '#shared/check/best-of'
import { flattened, type Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { soundOf } from '#shared/check/names/han-sounds'
import { isCommon } from '#shared/check/names/usage'
import { likeness, likenessInHan, soundOfWord } from '#shared/check/names/sounds'
import { rivalOf, textOf } from '#shared/check/terminology/rival-findings'
import { soundKeys, spelledNames, type SpelledName } from '#shared/check/terminology/spelled-names'
import { isComparable, type Finding, type PlainSegment } from '#shared/plain'
import { romanised } from '#shared/text/romanise'
import { scriptOf } from '#shared/text/script-of'
import { say } from '#shared/words/message'

/** Units with the usual spelling, for a finding that is surer or less sure. */
const LEAST = 2
const FIRM = 3
const SURE = 0.65
const LIKELY = 0.55
/** In other letters than usual: some names are kept as they are written where they come from. */
const KEPT = 0.45
/** What each further version adds that has the same name in both places. */
const AGREED = 0.05
/** Part of the units with the usual spelling in which the other version has the name. */
const TOGETHER = 0.66
/** Units that are looked at. */
const MOST = 12
/** From here on a name of the other version is heard as the usual spelling. */
const HEARD = 0.55
/** Part of the letters that may be others. */
const MOST_CHANGED = 0.5

/** A name at its place. */
interface Use {
  readonly unit: number
  readonly segment: number
  readonly name: SpelledName
}

/** Names that a version spells otherwise than it usually does, where the other versions have the same name as ever. */
export function variedNames(context: CheckContext): Changes<Finding> {
  const changes = context.work.versions.map((_, version) => {
    const index = context.index(soundKeys, version)
    const compute = (key: string): readonly Rival<Finding>[] | null => {
      const uses = usesOf(context, version, key, index.holders(key))
      const variants = context.anchored(oddSpellings(context, version, uses))
      return variants.length === 0 ? null : variants.flatMap((said) => rivalOf(context, said))
    }
    return flattened(context.ofKeys(`spellings ${version}`, index, LEAST, compute))
  })
  return context
    .kept(makeBest)
    .follow({ gone: changes.flatMap(({ gone }) => gone), came: changes.flatMap(({ came }) => came) })
}

/** A name with several readings of its sound or of its end is found by each: the longest is told. */
const makeBest = (): BestOf<Finding> =>
  new BestOf((one, other) => {
    const [length, least] = [one, other].map(({ evidence: [first] }) => first?.text.length ?? 0)
    return length === least ? textOf(one) > textOf(other) : (length ?? 0) > (least ?? 0)
  })

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
      return spelledNames(holder, lang)
        .filter(({ keys }) => keys.includes(key))
        .map((name) => ({ unit, segment, name }))
    })
    .filter(({ unit }) => unit >= 0)
    .toSorted((a, b) => a.segment - b.segment || a.name.start - b.name.start)
}

function oddSpellings(context: CheckContext, version: number, uses: readonly Use[]): Finding[] {
  const byBase = new Map<string, Use[]>()
  for (const use of uses) byBase.set(use.name.base, [...(byBase.get(use.name.base) ?? []), use])
  const ranked = [...byBase.values()]
    .map((own) => ({ own, units: [...new Set(own.map(({ unit }) => unit))] }))
    .toSorted((a, b) => b.units.length - a.units.length)
  const [usual, ...others] = ranked
  const [model] = usual?.own ?? []
  if (usual === undefined || model === undefined || usual.units.length < LEAST) return []
  const near = nearForms(context, version, model.name, usual.units).map((use) => ({
    own: [use],
    units: [use.unit],
  }))
  return [...others, ...near].flatMap(({ own, units }) => {
    const [odd] = own
    const [unit] = units
    if (odd === undefined || unit === undefined || units.length > 1 || usual.units.includes(unit)) return []
    if (isInflected(odd.name.base, model.name.base) || isUnlike(odd.name.base, model.name.base)) return []
    if ([odd, model].some(({ name }) => isCommon(context, version, name.form))) return []
    const counterparts = context.work.versions.flatMap((_, other) => {
      if (other === version || isComparable(context.work, version, other)) return []
      const name = sameName(context, other, unit, usual.units.slice(0, MOST), model.name, version)
      return name === null ? [] : [{ other, ...name }]
    })
    const [first] = counterparts
    if (first === undefined) return []
    const kept =
      scriptOf(odd.name.form) !== scriptOf(model.name.form) && /\p{Script=Latin}/u.test(odd.name.form)
    const confidence = kept
      ? KEPT
      : (usual.units.length < FIRM ? LIKELY : SURE) + AGREED * (counterparts.length - 1)
    const evidence = [
      evidenceOf(context, version, odd.segment, 'place', [odd.name.start, odd.name.end]),
      ...counterparts.map(({ other, segment, name }) =>
        evidenceOf(context, other, segment, 'counterpart', [name.start, name.end]),
      ),
      evidenceOf(context, version, model.segment, 'counterpart', [model.name.start, model.name.end]),
    ]
    const message = say('found.otherName', {
      where: segmentName(context, version, [odd.segment]),
      ...{ form: odd.name.form, name: first.name.form, version: versionName(context, first.other) },
      ...{ usual: model.name.form, count: usual.units.length },
    })
    return [
      {
        category: 'terminology',
        severity: 'minor',
        confidence: Number(confidence.toFixed(2)),
        message,
        evidence,
      } satisfies Finding,
    ]
  })
}

/** The name that another version has in a unit and in most of those with the usual spelling, and that sounds like it. */
function sameName(
  context: CheckContext,
  other: number,
  unit: number,
  usual: readonly number[],
  model: SpelledName,
  version: number,
): { readonly segment: number; readonly name: SpelledName } | null {
  const lang = context.work.versions[other]?.lang ?? ''
  const names = (of: number): { segment: number; name: SpelledName }[] =>
    (context.groups[of]?.[other] ?? []).flatMap((segment) =>
      spelledNames(context.segment(other, segment), lang).map((name) => ({ segment, name })),
    )
  const linked = usual.filter((of) => (context.groups[of]?.[other] ?? []).length > 0)
  const own = context.work.versions[version]?.lang ?? ''
  return (
    names(unit).find(({ name }) => {
      const having = linked.filter((of) => names(of).some((one) => one.name.base === name.base))
      return (
        having.length >= LEAST &&
        having.length >= TOGETHER * linked.length &&
        isHeard(name.form, lang, model.form, own)
      )
    }) ?? null
  )
}

/**
 * Where a Chinese name is written with another character of the same sound, which need not look like a name by itself
 * (赖德 for 莱德): in units in which another version has the name that it has beside the usual form.
 */
function nearForms(
  context: CheckContext,
  version: number,
  model: SpelledName,
  usual: readonly number[],
): Use[] {
  if (scriptOf(model.base) !== 'Han') return []
  const texts = (unit: number): readonly { segment: number; text: string }[] =>
    (context.groups[unit]?.[version] ?? []).map((segment) => ({
      segment,
      text: context.segment(version, segment).text,
    }))
  return counterpartsOf(context, version, model, usual).flatMap(({ other, name }) =>
    usesOf(context, other, name.keys[0] ?? '', context.index(soundKeys, other).holders(name.keys[0] ?? ''))
      .filter((use) => use.name.base === name.base && !usual.includes(use.unit))
      .filter(({ unit }) => texts(unit).every(({ text }) => !text.includes(model.base)))
      .flatMap(({ unit }) =>
        texts(unit).flatMap(({ segment, text }) => {
          const start = nearForm(text, model.base)
          if (start === null) return []
          const end = start + model.base.length
          const form = text.slice(start, end)
          return [{ unit, segment, name: { keys: model.keys, base: form, form, start, end } }]
        }),
      ),
  )
}

/** The names of other versions that go with the usual form of a name. */
function counterpartsOf(
  context: CheckContext,
  version: number,
  model: SpelledName,
  usual: readonly number[],
): { readonly other: number; readonly name: SpelledName }[] {
  return context.work.versions.flatMap((_, other) => {
    const [unit = -1] = usual
    if (other === version || isComparable(context.work, version, other)) return []
    const name = sameName(context, other, unit, usual.slice(0, MOST), model, version)
    return name === null ? [] : [{ other, name: name.name }]
  })
}

/** Where a text has a name but for one character, which sounds the same; null where it has not. */
function nearForm(text: string, name: string): number | null {
  for (let start = 0; start + name.length <= text.length; start++) {
    let changed = 0
    let only = 0
    for (let n = 0; n < name.length && changed < 2; n++)
      if (text.charCodeAt(start + n) !== name.charCodeAt(n)) {
        changed++
        only = n
      }
    if (changed !== 1) continue
    const sound = soundOf(text.charAt(start + only))
    if (sound !== undefined && sound === soundOf(name.charAt(only))) return start
  }
  return null
}

function isHeard(a: string, langA: string, b: string, langB: string): boolean {
  if (a === b) return true
  const [hanA, hanB] = [a, b].map((form) => /\p{Script=Han}/u.test(form))
  if (hanA === true && hanB === true) return false
  if (hanA === true) return likenessInHan(soundOfWord(b, langB), a, 0, a.length) >= HEARD
  if (hanB === true) return likenessInHan(soundOfWord(a, langA), b, 0, b.length) >= HEARD
  return likeness(soundOfWord(a, langA), soundOfWord(b, langB)) >= HEARD
}

/** Whether two names of one sound are written too differently to be one name spelled in two ways. */
function isUnlike(a: string, b: string): boolean {
  const [one, other] = [a, b].map((base) => (scriptOf(base) === 'Han' ? base : romanised(base)))
  return levenshtein(one ?? '', other ?? '') > MOST_CHANGED * Math.max(a.length, b.length)
}

/** Whether one spelling is the other with an ending, or with another one: Europe, Europa. */
function isInflected(a: string, b: string): boolean {
  if (/\p{Script=Han}/u.test(a)) return a.startsWith(b) || b.startsWith(a)
  return (
    a.startsWith(b.slice(0, Math.max(4, b.length - 1))) || b.startsWith(a.slice(0, Math.max(4, a.length - 1)))
  )
}
