import { BestOf } from '#shared/check/best-of'
import { flattened, type Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { sameTerm, type Counterpart } from '#shared/check/terminology/counterpart-terms'
import { isOtherWord } from '#shared/check/terminology/known-forms'
import { rivalOf, textOf } from '#shared/check/terminology/rival-findings'
import { KNOWN_NAMES, SYNONYMS, type KnownWord, type WordSource } from '#shared/check/terminology/word-source'
import { isComparable, type Finding, type PlainSegment } from '#shared/plain'
import { say } from '#shared/words/message'

/** Part of the units with the usual word in which the other version has the word that it has beside the other one, too. */
const TOGETHER = 0.66
/** What each further version adds that has the same word in both places. */
const AGREED = 0.05
/** A hint that several versions bear out is none the more a finding. */
const HINT = 0.5
/** A word in more units than this is too common for what it means to be one thing. */
const MOST = 200

/** A word at its place. */
interface Use {
  readonly unit: number
  readonly segment: number
  readonly word: KnownWord
}

/** The uses of one word for something, and their units. */
interface Word {
  readonly uses: readonly Use[]
  readonly units: ReadonlySet<number>
}

/** Where a version has another word for something known than it usually has (KDHC for Kuzey Kore, jail for prison), and the others do not. */
export function variedKnown(context: CheckContext): Changes<Finding> {
  const changes = [KNOWN_NAMES, SYNONYMS].flatMap((source) =>
    context.work.versions.map((_, version) => {
      const index = context.index(source.keys, version)
      return flattened(
        context.ofKeys(`${source.name} ${version}`, index, source.least + 1, (id) => {
          if (index.count(id, MOST) > MOST) return null
          const found = context.anchored(oddWords(context, source, version, id, index.holders(id)))
          return found.length === 0 ? null : found.flatMap((said) => rivalOf(context, said))
        }),
      )
    }),
  )
  return context
    .kept(makeBest)
    .follow({ gone: changes.flatMap(({ gone }) => gone), came: changes.flatMap(({ came }) => came) })
}

/** A place may be told of for several meanings of its word: the surest is. */
const makeBest = (): BestOf<Finding> =>
  new BestOf((one, other) =>
    one.confidence === other.confidence ? textOf(one) > textOf(other) : one.confidence > other.confidence,
  )

function oddWords(
  context: CheckContext,
  source: WordSource,
  version: number,
  id: string,
  holders: readonly PlainSegment[],
): Finding[] {
  const [usual, ...others] = wordsFor(context, source, version, id, holders)
  const [model] = usual?.uses ?? []
  if (usual === undefined || model === undefined || usual.units.size < source.least) return []
  return others.flatMap(({ uses: [odd], units }): Finding[] => {
    if (odd === undefined || units.size > 1 || usual.units.has(odd.unit)) return []
    if (!isOtherWord(odd.word.form, model.word.form)) return []
    // Words of two meanings (朝鲜 is Korea, too) are told once.
    if (odd.word.ids.find((one) => model.word.ids.includes(one)) !== id) return []
    const asked = context.work.versions.flatMap((_, other) =>
      other === version ||
      isComparable(context.work, version, other) ||
      (context.groups[odd.unit]?.[other] ?? []).length === 0
        ? []
        : [other],
    )
    const there = asked.flatMap((other) => {
      const same = sameWord(context, source, other, id, odd.unit, usual.units)
      return same ?? (source.anyTerm ? (sameTerm(context, other, odd.unit, usual.units) ?? []) : [])
    })
    const [first] = there
    if (first === undefined || 2 * there.length <= asked.length) return []
    const message = say('found.otherName', {
      where: segmentName(context, version, [odd.segment]),
      ...{ form: odd.word.form, name: first.form, version: versionName(context, first.other) },
      ...{ usual: model.word.form, count: usual.units.size },
    })
    const evidence = [
      evidenceOf(context, version, odd.segment, 'place', [odd.word.start, odd.word.end]),
      ...there.map(({ other, segment, span }) => evidenceOf(context, other, segment, 'counterpart', span)),
      evidenceOf(context, version, model.segment, 'counterpart', [model.word.start, model.word.end]),
    ]
    const surest = source.confidence(usual.units.size)
    const confidence = surest < HINT ? surest : Number((surest + AGREED * (there.length - 1)).toFixed(2))
    return [{ category: 'terminology', severity: 'minor', confidence, message, evidence }]
  })
}

/** The words for something in their segments, the most used first. */
function wordsFor(
  context: CheckContext,
  source: WordSource,
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
    for (const word of source.wordsOf(holder, lang)) {
      if (!word.ids.includes(id)) continue
      const known = words.get(word.root) ?? { uses: [], units: new Set() }
      words.set(word.root, known)
      known.uses.push({ unit, segment, word })
      known.units.add(unit)
    }
  }
  return [...words.values()].sort((a, b) => b.units.size - a.units.size)
}

/** The word of another version in a unit, where it has it in most of the units with the usual one, too. */
function sameWord(
  context: CheckContext,
  source: WordSource,
  other: number,
  id: string,
  unit: number,
  usual: ReadonlySet<number>,
): Counterpart | null {
  const lang = context.work.versions[other]?.lang ?? ''
  const usesIn = (of: number): Use[] =>
    (context.groups[of]?.[other] ?? []).flatMap((segment) =>
      source
        .wordsOf(context.segment(other, segment), lang)
        .filter(({ ids }) => ids.includes(id))
        .map((word) => ({ unit: of, segment, word })),
    )
  const linked = [...usual].filter((of) => (context.groups[of]?.[other] ?? []).length > 0)
  const same = usesIn(unit).find(({ word: { root } }) => {
    const having = linked.filter((of) => usesIn(of).some((use) => use.word.root === root))
    return (
      having.length >= source.least - 1 &&
      having.length >= TOGETHER * linked.length &&
      (source.exclusive === 0 ||
        having.length >= source.exclusive * unitsBut(context, source, other, id, root, unit))
    )
  })
  if (same === undefined) return null
  const { segment, word } = same
  return { other, segment, form: word.form, span: [word.start, word.end] }
}

/** How many units but one have a word of a version. */
function unitsBut(
  context: CheckContext,
  source: WordSource,
  version: number,
  id: string,
  root: string,
  unit: number,
): number {
  const words = wordsFor(context, source, version, id, context.index(source.keys, version).holders(id))
  const units = words.find(({ uses: [use] }) => use?.word.root === root)?.units ?? new Set()
  return units.size - (units.has(unit) ? 1 : 0)
}
