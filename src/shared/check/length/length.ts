import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { repeatedSegments } from '#shared/check/duplicate'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { findMissing, type Missing } from '#shared/check/length/missing'
import { excessesOf } from '#shared/check/length/ratios'
import { untranslatedOfUnit } from '#shared/check/untranslated'
import type { UnitState } from '#shared/check/unit-states'
import { FINDING } from '#shared/model'
import type { Finding } from '#shared/plain'
import { and, say } from '#shared/words/message'

/** Score at which it is as likely as not that something is missing, and how fast that grows: measured. */
const EVEN = 4.9
const GROWTH = 0.6
const MOST = 0.9
const MOST_ADDED = 0.45
/** What each version beyond the first that agrees adds to a score. */
const AGREED = 0.5
/** Less than this is not even a hint. */
const HINT = 0.25

/** Parts of sentences that seem to be missing in one version, or to be extra in another. */
export function checkLengths(context: CheckContext): Changes<Finding> {
  context.marks(SAID_TWICE).become(unitsSaidTwice(context))
  return context.foundInUnits(lengthsOfUnit)
}

const SAID_TWICE = 'said twice'

function lengthsOfUnit(context: CheckContext, unit: number): Finding[] {
  const all = excessesOf(context, unit).map((excess) => findMissing(context, excess))
  const versions = (context.groups[unit] ?? []).filter((places) => places.length > 0).length
  const verdict = judge(all, versions)
  if (verdict === null || verdict.confidence < HINT || isTold(context, unit)) return []
  return [describe(context, unit, verdict)]
}

/** Whether another check says why the lengths of a unit differ: something is untranslated, or said twice. */
function isTold(context: CheckContext, unit: number): boolean {
  const found = context.ofUnit(untranslatedOfUnit, unit)
  return (
    found.some(({ confidence }) => confidence >= FINDING) ||
    context.marks(SAID_TWICE).has(context.stateOf(unit))
  )
}

function unitsSaidTwice(context: CheckContext): Set<UnitState> {
  const units = new Set<UnitState>()
  context.once(repeatedSegments).forEach((segments, version) => {
    for (const segment of segments) {
      const unit = context.unitOf(version, segment)
      if ((context.groups[unit]?.[version]?.length ?? 0) > 1) units.add(context.stateOf(unit))
    }
  })
  return units
}

interface Verdict {
  readonly odd: number
  readonly lacks: boolean
  readonly against: readonly Missing[]
  readonly confidence: number
}

/** The odd one out is the version that is shorter, or longer, than most of the others. */
function judge(all: readonly Missing[], versions: number): Verdict | null {
  const sides = (['cut', 'full'] as const).flatMap((side) =>
    [...new Set(all.map((missing) => missing[side]))].map((version) => ({
      version,
      side,
      against: all.filter((missing) => missing[side] === version),
    })),
  )
  // What a version does not say speaks against it, and each more that does adds to it.
  const strength = (against: readonly Missing[]): number =>
    against.reduce((sum, { score }) => sum + score, 0) / (versions - 1) + AGREED * (against.length - 1)
  // Of equals (two versions) it is told as missing: the longer side shows what.
  const best = sides.toSorted(
    (a, b) => strength(b.against) - strength(a.against) || (a.side < b.side ? -1 : 1),
  )[0]
  if (best === undefined) return null
  // What one version says more than several others is mostly its translator's own word.
  const most = best.side === 'full' && versions > 2 ? MOST_ADDED : MOST
  const confidence = Math.min(most, 1 / (1 + Math.exp(-GROWTH * (strength(best.against) - EVEN))))
  return {
    ...{ odd: best.version, lacks: best.side === 'cut', against: best.against },
    confidence: Number(confidence.toFixed(2)),
  }
}

function describe(
  context: CheckContext,
  unit: number,
  { odd, lacks, against, confidence }: Verdict,
): Finding {
  const members = context.groups[unit] ?? []
  const clauses = against.flatMap(({ full, clause }) =>
    clause === null ? [] : [{ version: full, ...clause }],
  )
  const evidence = members.flatMap((places, version) =>
    places.flatMap((segment) => {
      const role = version === odd ? 'place' : 'counterpart'
      const clause = clauses.find((one) => one.version === version && one.segment === segment)
      return clause === undefined
        ? [evidenceOf(context, version, segment, role)]
        : [evidenceOf(context, version, segment, role, [clause.start, clause.end])]
    }),
  )
  const others = [...new Set(against.map((missing) => (lacks ? missing.full : missing.cut)))]
  const percent = Math.round(
    100 * (1 - Math.exp(-against.reduce((sum, { ratio }) => sum + ratio, 0) / against.length)),
  )
  const here = segmentName(context, odd, members[odd] ?? [])
  const there = and(others.map((version) => segmentName(context, version, members[version] ?? [])))
  const message = lacks
    ? say('found.shorter', { here, percent, there })
    : say('found.longer', { there, count: others.length, percent, here })
  return { category: 'length', severity: 'minor', confidence, message, evidence }
}
