import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { usualRenderings, type Rendering } from '#shared/check/terminology/renderings'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'

/** Terms that one version renders otherwise than it usually does, though the other versions have the same word. */
export function variedTerms(context: CheckContext): Finding[] {
  const { versions } = context.work
  const found = new Map<string, { unit: number; rendering: Rendering; confidence: number }>()
  versions.forEach((_, version) =>
    versions.forEach((_other, other) => {
      if (other === version || isComparable(context.work, version, other)) return
      for (const rendering of usualRenderings(context, version, other))
        for (const unit of rendering.alone) {
          const confidence = certainty(rendering)
          const key = `${unit} ${other}`
          const known = found.get(key)
          if (known === undefined || confidence > known.confidence)
            found.set(key, { unit, rendering, confidence })
        }
    }),
  )
  return [...found.values()].map(({ unit, rendering, confidence }) =>
    describe(context, unit, rendering, confidence),
  )
}

function certainty({ together, alone, exclusive }: Rendering): number {
  const share = together.length / (together.length + alone.length)
  return Number(Math.min(0.85, share * exclusive * (1 - 1 / together.length)).toFixed(2))
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
  const message = `${segmentName(context, other, context.groups[unit]?.[other] ?? [])} does not render “${named ?? term}” of ${versionName(context, version)} as “${usually ?? usual}”, as ${together.length} other segments do.`
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
