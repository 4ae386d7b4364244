import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { areParallel, isApart, isParallel, isPartOfFullName } from '#shared/check/names/full-names'
import { contradictedGlosses } from '#shared/check/names/glosses'
import { learnRendering } from '#shared/check/names/learned'
import { placedNames } from '#shared/check/names/placed-names'
import { matchNames } from '#shared/check/names/matching'
import { isRendered, resemblance, type PlacedName } from '#shared/check/names/renderings'
import { isVocabulary } from '#shared/check/names/vocabulary'
import { isCommon, renderedElsewhere } from '#shared/check/names/usage'
import { isUsedAsName } from '#shared/check/names/written'
import { openDisagreements, type Disagreement } from '#shared/check/values/disagreement'
import { disagreementFinding } from '#shared/check/values/disagreement-finding'
import type { Finding } from '#shared/plain'

/** Names that versions of a unit do not share, before the rest of the work is asked what they are. */
interface OpenName {
  readonly disagreement: Disagreement<PlacedName>
  readonly apart: boolean
  readonly parallel: boolean
}

function openNames(context: CheckContext, unit: number): OpenName[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  if (versions.length < 2) return []
  const names = versions.flatMap((version) =>
    (members[version] ?? []).flatMap((segment) =>
      placedNames(context, version, segment).filter(
        (name) => !isWordOfUse(context, name) && !isOpening(context, name, versions),
      ),
    ),
  )
  if (names.length === 0) return []
  // A word that may only open its sentence can answer for a name, but asks for none.
  const all = matchNames(context, names)
  const clusters = all.filter(({ values }) =>
    values.some((name) => isName(context, name) || isPartOfFullName(context, name, all)),
  )
  const matched = clusters.flatMap(({ values, versions: found }) => (found.size > 1 ? values : []))
  const lone = openDisagreements(unit, versions, clusters, {
    isExcused: (version, values) =>
      (members[version] ?? []).some((segment) =>
        values.some((value) => isRendered(context, value, version, segment, matched)),
      ),
    distance: (a, b) => (areParallel(context, a, b, clusters) ? 0 : distance(context, a, b)),
  })
  return lone.map((disagreement) => ({
    disagreement,
    apart: isApart(context, disagreement, clusters),
    parallel: isParallel(context, disagreement, clusters),
  }))
}

/** With places that count within the unit instead of the versions, or the other way round. */
function replaced(open: OpenName, placeOf: (version: number, place: number) => number): OpenName {
  const now = (names: readonly PlacedName[]): PlacedName[] =>
    names.map((name) => ({ ...name, segment: placeOf(name.version, name.segment) }))
  const { has, instead } = open.disagreement
  return { ...open, disagreement: { ...open.disagreement, has: now(has), instead: now(instead) } }
}

/** What is kept of a unit must not tell its place in the work, which other edits change. */
function openWithin(context: CheckContext, unit: number): OpenName[] {
  const members = context.groups[unit] ?? []
  return openNames(context, unit).map((open) =>
    replaced(open, (version, place) => members[version]?.indexOf(place) ?? -1),
  )
}

/** People, places and organisations that one version of a unit has and another has not, with another in their place. */
export function namesOfUnit(context: CheckContext, unit: number): Finding[] {
  const told = context
    .ofUnit(openWithin, unit)
    .map((open) => replaced(open, (version, n) => context.groups[unit]?.[version]?.[n] ?? -1))
    .flatMap(({ disagreement: open, apart, parallel }) => {
      // Nothing is said of a name that nothing stands in the place of.
      if (open.instead.length === 0) return []
      const disagreement = withoutRendered(context, { ...open, unit })
      const sure = parallel && areTwoPeople(context, open) ? PARALLEL : certaintyOf(context, disagreement)
      if (sure === null) return []
      const certainty = apart ? Math.min(APART, sure) : sure
      return [
        disagreementFinding(context, disagreement, {
          category: 'name',
          severity: certainty >= 0.8 ? 'major' : 'minor',
          certainty,
          describe: ({ form }) => form,
          noun: 'name',
        }),
      ]
    })
  return [...told, ...context.ofUnit(glossesOfUnit, unit)]
}

/** The same without the versions that have the name in words of their own (流浪者 for Rangers), where others lack it. */
function withoutRendered(
  context: CheckContext,
  disagreement: Disagreement<PlacedName>,
): Disagreement<PlacedName> {
  const { unit, has, lacks } = disagreement
  if (lacks.length < 2) return disagreement
  const left = lacks.filter((to) => !has.some((name) => learnedIn(context, name, to, unit).includes('there')))
  return left.length === 0 || left.length === lacks.length ? disagreement : { ...disagreement, lacks: left }
}

/** Told again when something else of the unit is worked out anew. */
function glossesOfUnit(context: CheckContext, unit: number): readonly Finding[] {
  return context.anchored(contradictedGlosses(context, unit))
}

export function checkNames(context: CheckContext): Changes<Finding> {
  return context.foundInUnits(namesOfUnit)
}

/** How far apart two names stand in their segments, by share of the text, and whether they are of one kind. */
function distance(context: CheckContext, a: PlacedName, b: PlacedName): number | null {
  const place = ({ version, segment, start }: PlacedName): number =>
    start / Math.max(1, context.segment(version, segment).text.length)
  const apart = Math.abs(place(a) - place(b))
  const known = [a, b].filter(({ kind }) => kind === 'known').length
  return known < 2 && apart > 0.7 ? null : apart + (known === 1 ? 0.3 : 0)
}

/** A name beside the part of a full name that both versions have, as its rival is. */
const PARALLEL = 0.65

/** Whether names are those of two people: no words of institutions, and too unlike to be one that is heard rather wrongly. */
function areTwoPeople(context: CheckContext, { has, lacks, instead }: Disagreement<PlacedName>): boolean {
  const here = has.map(({ version }) => version)
  const areWords = (names: readonly PlacedName[], to: readonly number[]): boolean =>
    names.some((name) => name.kind === 'word' && isVocabulary(context, name, to))
  return (
    [...has, ...instead].every(({ kind }) => kind !== 'known') &&
    !areWords(has, lacks) &&
    !areWords(instead, here) &&
    has.every((name) => instead.every((rival) => resemblance(context, name, rival) <= UNLIKE))
  )
}

/** A name of other people than its rival. */
const APART = 0.35

/** Null where nothing is to be said: names are left out at will, and languages write common words with a capital. */
function certaintyOf(
  context: CheckContext,
  { unit, has, lacks, instead }: Disagreement<PlacedName>,
): number | null {
  const [name, rival] = [has[0], instead[0]]
  if (name === undefined || rival === undefined) return null
  const here = has.map(({ version }) => version)
  const there = instead.map(({ version }) => version)
  // Of three versions at least two say what one does not.
  if (here.length + lacks.length > 2 && here.length < 2 && there.length < 2) return null
  if (name.kind === 'known' && rival.kind === 'known') return 0.85
  const one = standing(context, has, lacks, unit)
  const other = standing(context, instead, here, unit)
  if (one === 'word' || other === 'word') return null
  if (one === 'name' && other === 'name') return 0.45
  if (name.kind === 'known' || rival.kind === 'known') return isPlace(name) || isPlace(rival) ? 0.6 : 0.35
  if (one === 'name' || other === 'name') return 0.65
  if ([...has, ...instead].some(isFrayed)) return 0.35
  const isChinese = name.kind === 'han' || rival.kind === 'han'
  return isChinese && resemblance(context, name, rival) > UNLIKE ? 0.45 : 0.5
}

/** Chinese names that are heard rather wrongly are still more alike than this. */
const UNLIKE = 0.36

/**
 * What the rest of the work shows of a name: a `name`, since the other version has it wherever else it stands, by
 * sound or in words of its own (流浪者 for Rangers); a `word`, since it never has, or since the lexicon or this very
 * place has a translation; `new`, where it stands nowhere else.
 */
function standing(
  context: CheckContext,
  names: readonly PlacedName[],
  versions: readonly number[],
  unit: number,
): 'name' | 'word' | 'new' {
  const usual = share(context, names, versions, unit)
  if (usual !== null && usual >= 0.5) return 'name'
  const learned = names.flatMap((name) => versions.flatMap((to) => learnedIn(context, name, to, unit)))
  if (learned.includes('there')) return 'word'
  if (learned.includes('missing')) return 'name'
  if (usual === 0) return 'word'
  return names.some((name) => name.kind === 'word' && isVocabulary(context, name, versions)) ? 'word' : 'new'
}

/** Characters of a name that go on into others, so that where it begins or ends is a guess. */
function isFrayed({ kind, start, end, run }: PlacedName): boolean {
  return kind === 'han' && (run[0] !== start || run[1] !== end || end - start > 5)
}

/** A city or region: countries, continents and organisations are added and left out at will. */
function isPlace({ listed, ids }: PlacedName): boolean {
  return listed === 'place' && ids.every((id) => !WIDE.test(id))
}

const WIDE = /^(?:[A-Z]{2}|Europe|Asia|Africa|LatAm|MidEast|Korea|Eurasia|Scotland|Wales|NIreland)$/

/** The best share of other units in which one of the names is rendered in one of the versions. */
function share(
  context: CheckContext,
  names: readonly PlacedName[],
  versions: readonly number[],
  unit: number,
): number | null {
  const shares = names.flatMap((name) =>
    name.kind === 'known'
      ? []
      : versions.flatMap((to) => {
          const found = renderedElsewhere(context, name, to, unit)
          return found === null ? [] : [found]
        }),
  )
  return shares.length === 0 ? null : Math.max(...shares)
}

/** What a version renders a name by elsewhere: here as well, or missing here. */
function learnedIn(
  context: CheckContext,
  name: PlacedName,
  to: number,
  unit: number,
): ('there' | 'missing')[] {
  if (name.kind !== 'word') return []
  const rendering = learnRendering(context, name, to, unit)
  if (rendering === null) return []
  const texts = (context.groups[unit]?.[to] ?? []).map((segment) => context.segment(to, segment).text)
  return [texts.some((text) => rendering.isIn(text)) ? 'there' : 'missing']
}

/** Whether a word is of everyday use or of titles: President, Court. */
function isWordOfUse(context: CheckContext, { kind, version, form }: PlacedName): boolean {
  return kind === 'word' && isCommon(context, version, form)
}

/** Whether a word has its capital from the sentence that it opens: the vocabulary has it, and it is nowhere a name. */
function isOpening(context: CheckContext, name: PlacedName, versions: readonly number[]): boolean {
  return !isName(context, name) && isVocabulary(context, name, versions)
}

/** Whether a word with a capital is a name and not one that only opens its sentence. */
function isName(context: CheckContext, { kind, version, form, initial }: PlacedName): boolean {
  return kind !== 'word' || !initial || isUsedAsName(context, version, form)
}
