import type { Lexicon } from '#shared/check/lexicons'
import { BestOf, type Rival } from '#shared/check/best-of'
import { flattened, type Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { usualRenderings, type Rendering } from '#shared/check/terminology/renderings'
import { wordAt } from '#shared/check/terminology/word-at'
import type { UnitState } from '#shared/check/unit-states'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { say } from '#shared/words/message'

/** Units with the usual rendering that a pair needs which the lexicons do not know. */
const LEAST_UNKNOWN = 8
/** Part of the uses of the rendering that stand beside the term. */
const OWN = 0.8
const MOST = 0.48

interface Told {
  readonly unit: UnitState
  readonly rendering: Rendering
  readonly confidence: number
}

/** Terms that one version renders otherwise than it usually does, though the other versions have the same word. */
export function variedTerms(context: CheckContext): Changes<Finding> {
  const { versions } = context.work
  const tell = (rendering: Rendering): Rival<Told>[] | null => {
    const confidence = certainty(context, rendering)
    return confidence === null
      ? null
      : rendering.alone.map((unit) => {
          const said = { unit, rendering, confidence }
          return { of: unit, at: rendering.other, said }
        })
  }
  const changes = versions.flatMap((_, version) =>
    versions.flatMap((_other, other) =>
      other === version || isComparable(context.work, version, other)
        ? []
        : [flattened(usualRenderings(context, version, other, tell))],
    ),
  )
  const { gone, came } = context
    .kept(makeBest)
    .follow({ gone: changes.flatMap((one) => one.gone), came: changes.flatMap((one) => one.came) })
  const known = context.kept(makeKnown)
  const lost = gone.flatMap((told) => known.get(told) ?? [])
  for (const told of gone) known.delete(told)
  const found = came.map((told) => {
    const finding = describe(context, told)
    known.set(told, finding)
    return finding
  })
  return { gone: lost, came: found }
}

/** For each unit and version the surest; of equals by the terms, so that it does not matter which was met first. */
const makeBest = (): BestOf<Told> =>
  new BestOf((one, other) => {
    if (one.confidence !== other.confidence) return one.confidence > other.confidence
    const name = ({ rendering: { version, term } }: Told): string => `${version} ${term}`
    return name(one) < name(other)
  })

const makeKnown = (): Map<Told, Finding> => new Map()

/**
 * Hints only: in most units without the usual rendering a translator was free to say it otherwise (measured: of those
 * that stand eight times and are missing once, one in four). Null where it says nothing.
 */
function certainty(context: CheckContext, rendering: Rendering): number | null {
  const { together, alone, exclusive } = rendering
  const known = isKnownPair(context, rendering)
  const share = together.length / (together.length + alone.length)
  if ((!known && together.length < LEAST_UNKNOWN) || exclusive < OWN) return null
  return Number(
    Math.min(MOST, (known ? share : share / 2) * exclusive * (1 - 1 / together.length) * MOST).toFixed(2),
  )
}

/** Whether the lexicons know the two words for translations, or they are the same name. */
function isKnownPair(context: CheckContext, { version, term, other, usual }: Rendering): boolean {
  const [from, to] = [version, other].map((v) => context.work.versions[v]?.lang ?? '')
  const knows = (lexicon: Lexicon | null, word: string, translation: string): boolean =>
    lexicon?.translations(word).some(({ word: known, t }) => t > 0.02 && known.includes(translation)) === true
  return (
    term === usual ||
    knows(context.lexicons(from ?? '', to ?? ''), term, usual) ||
    knows(context.lexicons(to ?? '', from ?? ''), usual, term)
  )
}

function describe(context: CheckContext, { unit: { unit }, rendering, confidence }: Told): Finding {
  const { version, term, other, usual, together } = rendering
  const model = together[0]?.unit ?? unit
  const evidence = [
    ...(context.groups[unit]?.[other] ?? []).map((place) => evidenceOf(context, other, place, 'place')),
    ...evidenceAt(context, unit, version, term, 'counterpart'),
    ...evidenceAt(context, model, other, usual, 'counterpart'),
  ]
  const [, named, usually] = evidence.map(({ text }) => text)
  const message = say('found.otherRendering', {
    where: segmentName(context, other, context.groups[unit]?.[other] ?? []),
    ...{ term: named ?? term, version: versionName(context, version) },
    ...{ usual: usually ?? usual, count: together.length },
  })
  return { category: 'terminology', severity: 'minor', confidence, message, evidence }
}

/** The word that begins with a term, where it stands first in a version of a unit. */
function evidenceAt(
  context: CheckContext,
  unit: number,
  version: number,
  term: string,
  role: PlainEvidence['role'],
): PlainEvidence[] {
  const word = wordAt(context, unit, version, term)
  return word !== null
    ? [evidenceOf(context, version, word.segment, role, word.span)]
    : (context.groups[unit]?.[version] ?? [])
        .slice(0, 1)
        .map((place) => evidenceOf(context, version, place, role))
}
