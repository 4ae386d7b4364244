import { flattened, type Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { isOtherWord, knownFormsOf, knownKeys, type KnownForm } from '#shared/check/terminology/known-forms'
import { isComparable, type Finding, type PlainSegment } from '#shared/plain'
import { say } from '#shared/words/message'

/** Units with the usual word, from which on another is a slip. */
const LEAST = 4
/** Part of those in which the other version has the word that it has beside the other one, too. */
const TOGETHER = 0.66
const SURE = 0.65
/** What each further version adds that has the same word in both places. */
const AGREED = 0.05

/** A name at its place. */
interface Use {
  readonly unit: number
  readonly segment: number
  readonly name: KnownForm
}

/** The uses of one word for something, and their units. */
interface Word {
  readonly uses: readonly Use[]
  readonly units: ReadonlySet<number>
}

/** Where a version has another word for a place or an organisation than it usually has (KDHC for Kuzey Kore), and the others do not. */
export function variedKnown(context: CheckContext): Changes<Finding> {
  const changes = context.work.versions.map((_, version) => {
    const index = context.index(knownKeys, version)
    const compute = (id: string): readonly Finding[] | null => {
      const found = oddWords(context, version, id, index.holders(id))
      return found.length === 0 ? null : found
    }
    return flattened(context.ofKeys(`known ${version}`, index, compute))
  })
  return { gone: changes.flatMap(({ gone }) => gone), came: changes.flatMap(({ came }) => came) }
}

function oddWords(
  context: CheckContext,
  version: number,
  id: string,
  holders: readonly PlainSegment[],
): Finding[] {
  const [usual, ...others] = wordsFor(context, version, id, holders)
  const [model] = usual?.uses ?? []
  if (usual === undefined || model === undefined || usual.units.size < LEAST) return []
  return others.flatMap(({ uses: [odd], units }): Finding[] => {
    if (odd === undefined || units.size > 1 || usual.units.has(odd.unit)) return []
    if (!isOtherWord(odd.name, model.name)) return []
    // Words of two meanings (朝鲜 is Korea, too) are told once.
    if (odd.name.ids.find((one) => model.name.ids.includes(one)) !== id) return []
    const there = context.work.versions.flatMap((_, other) =>
      other === version || isComparable(context.work, version, other)
        ? []
        : (sameWord(context, other, id, odd.unit, usual.units) ?? []),
    )
    const [first] = there
    if (first === undefined) return []
    const message = say('found.otherName', {
      where: segmentName(context, version, [odd.segment]),
      ...{ form: odd.name.form, name: first.name.form, version: versionName(context, first.other) },
      ...{ usual: model.name.form, count: usual.units.size },
    })
    const evidence = [
      evidenceOf(context, version, odd.segment, 'place', [odd.name.start, odd.name.end]),
      ...there.map(({ other, segment, name }) =>
        evidenceOf(context, other, segment, 'counterpart', [name.start, name.end]),
      ),
      evidenceOf(context, version, model.segment, 'counterpart', [model.name.start, model.name.end]),
    ]
    const confidence = Number((SURE + AGREED * (there.length - 1)).toFixed(2))
    return [{ category: 'terminology', severity: 'minor', confidence, message, evidence }]
  })
}

/** The words for something in their segments, the most used first. */
function wordsFor(
  context: CheckContext,
  version: number,
  id: string,
  holders: readonly PlainSegment[],
): Word[] {
  const lang = context.work.versions[version]?.lang ?? ''
  const words = new Map<string, { uses: Use[]; units: Set<number> }>()
  const placed = holders.map((holder) => ({ holder, segment: context.placeOf(version, holder) }))
  for (const { holder, segment } of placed.sort((a, b) => a.segment - b.segment)) {
    const unit = context.unitOf(version, segment)
    if (unit < 0) continue
    for (const name of knownFormsOf(holder, lang)) {
      if (!name.ids.includes(id)) continue
      const word = words.get(name.root) ?? { uses: [], units: new Set() }
      words.set(name.root, word)
      word.uses.push({ unit, segment, name })
      word.units.add(unit)
    }
  }
  return [...words.values()].sort((a, b) => b.units.size - a.units.size)
}

/** The word of another version in a unit, where it has it in most of the units with the usual one, too. */
function sameWord(
  context: CheckContext,
  other: number,
  id: string,
  unit: number,
  usual: ReadonlySet<number>,
): (Use & { readonly other: number }) | null {
  const lang = context.work.versions[other]?.lang ?? ''
  const usesIn = (of: number): Use[] =>
    (context.groups[of]?.[other] ?? []).flatMap((segment) =>
      knownFormsOf(context.segment(other, segment), lang)
        .filter(({ ids }) => ids.includes(id))
        .map((name) => ({ unit: of, segment, name })),
    )
  const linked = [...usual].filter((of) => (context.groups[of]?.[other] ?? []).length > 0)
  const same = usesIn(unit).find(({ name }) => {
    const having = linked.filter((of) => usesIn(of).some((use) => use.name.root === name.root))
    return having.length >= LEAST - 1 && having.length >= TOGETHER * linked.length
  })
  return same === undefined ? null : { ...same, other }
}
