import type { CheckContext } from '#shared/check/context'
import { repeatedSegments } from '#shared/check/duplicate'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { movedGaps, type MovedGap } from '#shared/check/moved/unlinked'
import type { Severity } from '#shared/model'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { and, say } from '#shared/words/message'

/** Segments of the versions `present` that the versions `absent`, their translations, do not have. */
export interface Gap {
  readonly kind: 'omission' | 'addition'
  readonly present: readonly number[]
  readonly absent: readonly number[]
  /** The segments concerned, for each version. */
  readonly segments: readonly (readonly number[])[]
}

/** The neighbours are linked, the segment is not. */
const SURE = 0.85
/** Both versions have segments without counterpart at this place: they may well be each other's. */
const UNLINKED = 0.4
/** Letters or digits below which a gap is a matter of form (a number, a name under a letter). */
const SHORT = 12

/** The findings of one of the two categories; a run of adjacent units with the same gap is one finding. */
export function gapFindings(context: CheckContext, kind: Gap['kind']): Finding[] {
  const moved = new Set(context.once(passagesElsewhere).flatMap(({ here, there }) => [here, there]))
  return context
    .once(findGaps)
    .filter((gap) => gap.kind === kind && !moved.has(gap))
    .map((gap) => describeGap(context, gap))
}

/** Gaps that are no omissions, since what is missing at the one place stands at the other. */
export function passagesElsewhere(context: CheckContext): MovedGap[] {
  return movedGaps(
    context,
    context.once(findGaps).filter((gap) => !hasRivals(context, gap)),
  )
}

/**
 * The versions with a gap are the odd ones where fewer lack the segment than have it (`omission`); where more lack it,
 * it was added. Where as many have it as lack it, the first version that can tell counts as the model.
 */
function findGaps(context: CheckContext): Gap[] {
  const { work } = context
  const repeated = context.once(repeatedSegments)
  const runs: [Gap, ...Gap[]][] = []
  for (const members of inTextOrder(context)) {
    const present = members.flatMap((places, version) =>
      places.some((place) => speaks(context, version, place)) ? [version] : [],
    )
    const absent = members.flatMap((places, version) =>
      places.length === 0 && present.some((other) => !isComparable(work, version, other)) ? [version] : [],
    )
    if (present.length === 0 || absent.length === 0) continue
    // A passage said twice is reported as such.
    if (
      present.every((version) =>
        (members[version] ?? []).every((place) => repeated[version]?.has(place) === true),
      )
    )
      continue
    const voters = present.filter((version) => absent.some((other) => !isComparable(work, version, other)))
    const first = Math.min(...voters, ...absent)
    const omitted =
      absent.length < voters.length || (absent.length === voters.length && voters.includes(first))
    const gap: Gap = { kind: omitted ? 'omission' : 'addition', present: voters, absent, segments: members }
    const run = runs.at(-1)
    const previous = run?.at(-1)
    if (run !== undefined && previous !== undefined && continues(previous, gap)) run.push(gap)
    else runs.push([gap])
  }
  return runs.map(joined)
}

function speaks(context: CheckContext, version: number, place: number): boolean {
  const { kind, text } = context.segment(version, place)
  return kind !== 'furniture' && /[\p{L}\d]/u.test(text)
}

/** Units that a version lacks, as they follow each other in the versions they have in common, each version's own order kept. */
function inTextOrder({ groups }: CheckContext): Gap['segments'][] {
  const versionOf = (members: Gap['segments']): number => members.findIndex((places) => places.length > 0)
  return groups
    .filter((members) => members.some((places) => places.length === 0))
    .map((members) => ({ members, version: versionOf(members) }))
    .sort(
      (a, b) => a.version - b.version || (a.members[a.version]?.[0] ?? 0) - (b.members[b.version]?.[0] ?? 0),
    )
    .map(({ members }) => members)
}

function continues(previous: Gap, gap: Gap): boolean {
  return (
    previous.kind === gap.kind &&
    String(previous.present) === String(gap.present) &&
    String(previous.absent) === String(gap.absent) &&
    gap.present.every(
      (version) => (previous.segments[version]?.at(-1) ?? -2) + 1 === gap.segments[version]?.[0],
    )
  )
}

function joined(run: readonly [Gap, ...Gap[]]): Gap {
  const [first] = run
  return {
    ...first,
    segments: first.segments.map((_, version) => run.flatMap(({ segments }) => segments[version] ?? [])),
  }
}

function describeGap(context: CheckContext, gap: Gap): Finding {
  const { kind, present, absent, segments } = gap
  const places = present.flatMap((version) =>
    (segments[version] ?? []).map((place) => evidenceOf(context, version, place, 'place')),
  )
  const neighbours = absent.flatMap((version) => neighbourEvidence(context, gap, version))
  const here = and(present.map((version) => segmentName(context, version, segments[version] ?? [])))
  const there = and(absent.map((version) => versionName(context, version)))
  const count = places.length
  const message =
    kind === 'omission'
      ? say('found.omission', { there, here, count, lacking: absent.length })
      : say('found.addition', { here, there, count })
  const { severity, confidence } = weigh(context, gap)
  return { category: kind, severity, confidence, message, evidence: [...places, ...neighbours] }
}

function weigh(context: CheckContext, gap: Gap): { severity: Severity; confidence: number } {
  const { present, absent, segments } = gap
  const rivals = hasRivals(context, gap)
  const letters = Math.max(
    ...present.map((version) =>
      (segments[version] ?? []).reduce(
        (sum, place) => sum + context.segment(version, place).text.replaceAll(/[^\p{L}\d]/gu, '').length,
        0,
      ),
    ),
  )
  const confidence = rivals
    ? UNLINKED
    : Math.min(0.97, SURE + 0.05 * Math.abs(present.length - absent.length))
  return {
    severity: rivals || letters < SHORT ? 'minor' : 'major',
    confidence: Number(confidence.toFixed(2)),
  }
}

/** Whether what is missing may be linked to something after all: both versions have unlinked segments here. */
function hasRivals(context: CheckContext, { present, absent, segments }: Gap): boolean {
  return present.some((version) =>
    absent.some((other) => hasUnlinkedBeside(context, version, segments[version] ?? [], other)),
  )
}

/** The segments of a version between which the gap is. */
function neighbourEvidence(
  context: CheckContext,
  { present, segments }: Gap,
  version: number,
): PlainEvidence[] {
  for (const other of present) {
    const places = segments[other] ?? []
    const before = counterpart(context, other, (places[0] ?? 0) - 1, version, -1)
    const after = counterpart(context, other, (places.at(-1) ?? 0) + 1, version, 1)
    const found = [...new Set([before, after].filter((place) => place !== null))]
    if (found.length > 0) return found.map((place) => evidenceOf(context, version, place, 'neighbour'))
  }
  return []
}

/** The nearest links by segment, where they were looked for: by the two versions and the side. */
const noCounterparts = (): Map<string, Map<number, number | null>> => new Map()

/** The segment of `other` that is linked to `place` of `version` or to the nearest linked one on that side of it. */
function counterpart(
  context: CheckContext,
  version: number,
  place: number,
  other: number,
  step: 1 | -1,
): number | null {
  const size = context.work.versions[version]?.segments.length ?? 0
  const all = context.once(noCounterparts)
  const key = `${version} ${other} ${step}`
  const known = all.get(key) ?? new Map<number, number | null>()
  all.set(key, known)
  // Each segment is passed once, however many gaps lie side by side.
  const passed: number[] = []
  let found: number | null | undefined
  for (let at = place; found === undefined; at += step) {
    found = at < 0 || at >= size ? null : known.get(at)
    if (found === undefined)
      found = context.groups[context.unitOf(version, at)]?.[other]?.at(step < 0 ? -1 : 0)
    if (found === undefined) passed.push(at)
  }
  for (const at of passed) known.set(at, found)
  return found
}

/** Whether `other`, between the links around the gap, has a segment that is linked to nothing either. */
function hasUnlinkedBeside(
  context: CheckContext,
  version: number,
  places: readonly number[],
  other: number,
): boolean {
  const before = counterpart(context, version, (places[0] ?? 0) - 1, other, -1) ?? -1
  const after =
    counterpart(context, version, (places.at(-1) ?? 0) + 1, other, 1) ??
    context.work.versions[other]?.segments.length ??
    0
  for (let at = before + 1; at < after; at++) {
    const members = context.groups[context.unitOf(other, at)]
    if ((members?.[version] ?? []).length === 0 && speaks(context, other, at)) return true
  }
  return false
}
