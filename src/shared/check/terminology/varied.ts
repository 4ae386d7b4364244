import type { Lexicon } from '#shared/check/lexicons'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { usualRenderings, type Rendering } from '#shared/check/terminology/renderings'
import type { UnitState } from '#shared/check/unit-states'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { say } from '#shared/words/message'

/** Units with the usual rendering that a pair needs: one that the lexicons know, and another. */
const LEAST = 5
const LEAST_UNKNOWN = 8
/** Part of the uses of a term that have the usual rendering, and of the rendering that stand beside the term. */
const USUAL = 0.8
const OWN = 0.8
const MOST = 0.48

interface Told {
  readonly unit: number
  readonly rendering: Rendering
  readonly confidence: number
}

/** Terms that one version renders otherwise than it usually does, though the other versions have the same word. */
export function variedTerms(context: CheckContext): Finding[] {
  const { versions } = context.work
  const found = new Map<string, Told>()
  versions.forEach((_, version) =>
    versions.forEach((_other, other) => {
      if (other === version || isComparable(context.work, version, other)) return
      for (const rendering of usualRenderings(context, version, other))
        for (const unit of rendering.alone) {
          const confidence = certainty(context, rendering)
          if (confidence === null) continue
          const key = `${unit} ${other}`
          const known = found.get(key)
          if (known === undefined || isBetter(rendering, confidence, known))
            found.set(key, { unit, rendering, confidence })
        }
    }),
  )
  return [...found.values()].map((told) => described(context, told))
}

/** What was told of a unit, and the unit that it is measured by. */
interface Known {
  readonly model: UnitState
  readonly confidence: number
  readonly finding: Finding
}
const makeKnown = (): WeakMap<Rendering, Map<UnitState, Known>> => new WeakMap()

function described(context: CheckContext, { unit, rendering, confidence }: Told): Finding {
  const [state, model] = [unit, rendering.together[0] ?? unit].map((n) => context.stateOf(n))
  if (state === undefined || model === undefined) return describe(context, unit, rendering, confidence)
  const memory = context.kept(makeKnown)
  const own = memory.get(rendering) ?? new Map<UnitState, Known>()
  memory.set(rendering, own)
  const known = own.get(state)
  if (known?.model === model && known.confidence === confidence) return known.finding
  const finding = describe(context, unit, rendering, confidence)
  own.set(state, { model, confidence, finding })
  return finding
}

/**
 * Hints only: in most units without the usual rendering a translator was free to say it otherwise (measured: of those
 * that stand eight times and are missing once, one in four). Null where it says nothing.
 */
function certainty(context: CheckContext, rendering: Rendering): number | null {
  const { together, alone, exclusive } = rendering
  const known = isKnownPair(context, rendering)
  const share = together.length / (together.length + alone.length)
  if (together.length < (known ? LEAST : LEAST_UNKNOWN) || share < USUAL || exclusive < OWN) return null
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

/** By confidence, and of equals by the terms, so that it does not matter which was met first. */
function isBetter(rendering: Rendering, confidence: number, known: Told): boolean {
  if (confidence !== known.confidence) return confidence > known.confidence
  const name = ({ version, term }: Rendering): string => `${version} ${term}`
  return name(rendering) < name(known.rendering)
}

function describe(context: CheckContext, unit: number, rendering: Rendering, confidence: number): Finding {
  const { version, term, other, usual, together } = rendering
  const [model = unit] = together
  const evidence = [
    ...(context.groups[unit]?.[other] ?? []).map((place) => evidenceOf(context, other, place, 'place')),
    ...wordAt(context, unit, version, term, 'counterpart'),
    ...wordAt(context, model, other, usual, 'counterpart'),
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
function wordAt(
  context: CheckContext,
  unit: number,
  version: number,
  term: string,
  role: PlainEvidence['role'],
): PlainEvidence[] {
  for (const place of context.groups[unit]?.[version] ?? []) {
    const { text } = context.segment(version, place)
    const at = text.toLowerCase().indexOf(term)
    if (at < 0) continue
    const rest = /^\p{Script=Han}/u.test(term)
      ? term.length
      : (/^[\p{L}\p{M}]+/u.exec(text.slice(at))?.[0].length ?? term.length)
    return [evidenceOf(context, version, place, role, [at, at + rest])]
  }
  return (context.groups[unit]?.[version] ?? [])
    .slice(0, 1)
    .map((place) => evidenceOf(context, version, place, role))
}
