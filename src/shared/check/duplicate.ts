import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { PairMemory } from '#shared/check/pair-memory'
import { Resemblances } from '#shared/check/resemblances'
import type { UnitState } from '#shared/check/unit-states'
import type { Severity } from '#shared/model'
import { isComparable, type Finding, type PlainEvidence, type PlainSegment } from '#shared/plain'
import { say } from '#shared/words/message'

/** Likeness from which two passages say the same, and from which a pair is a repetition in other words by itself. */
const SAME = 0.4
const REWORDED = 0.5
/** Likeness that two segments of one unit need. */
const MERGED = 0.65
/** Segments further apart than this are two passages of a text that comes back to its matter. */
const NEAR = 10
/** Terms below which a segment is a salutation, a date line, a thanks. */
const LEAST_TERMS = 6
/** Terms of a segment that is no title even where it ends in a comma, as the paragraphs of a resolution do. */
const LONG = 40

/** Part of the length to expect of a translation of both below which it is a translation of one. */
const ONCE = 0.7

/** What the other versions say of two segments that resemble each other. */
type Verdict = 'once' | 'twice' | 'different' | 'silent'

/** Two segments of a version, `first` before `second`, that share much of what they say (0 to 1). */
interface Pair {
  readonly first: number
  readonly second: number
  readonly likeness: number
  readonly verbatim: boolean
}

/** How sure and how grave it is that a pair is a repetition. */
interface Rating {
  readonly verdict: Verdict
  readonly confidence: number
  readonly severity: Severity
}

interface Repetition extends Pair, Rating {
  readonly version: number
}

/** Passages that a version says twice and its other versions do not: verbatim or reworded, adjacent or apart. */
export function checkDuplicates(context: CheckContext): Finding[] {
  const repetitions = context.once(findRepetitions).filter((one) => !isRenderedAlike(context, one))
  return repetitions.map((repetition) => {
    const { version, first, second, verbatim, likeness: value, confidence, severity, verdict } = repetition
    const once = verdict === 'once'
    const places = {
      second: segmentName(context, version, [second]),
      first: segmentName(context, version, [first]),
    }
    const message = verbatim
      ? say(once ? 'found.repeatsOnce' : 'found.repeats', places)
      : say(once ? 'found.rewordsOnce' : 'found.rewords', { ...places, percent: Math.round(value * 100) })
    const evidence: PlainEvidence[] = [
      evidenceOf(context, version, first, 'place'),
      evidenceOf(context, version, second, 'place'),
      ...counterparts(context, version, first, second),
    ]
    return { category: 'duplicate', severity, confidence, message, evidence }
  })
}

/** What a version words alike where the others say two things is a rendering, which `inconsistency` tells. */
function isRenderedAlike(
  context: CheckContext,
  { version, first, second, verbatim, verdict }: Repetition,
): boolean {
  return (
    verbatim && verdict === 'different' && context.unitOf(version, first) !== context.unitOf(version, second)
  )
}

/** For each version the segments that repeat another one, with confidence enough to be a finding. */
export function repeatedSegments(context: CheckContext): ReadonlySet<number>[] {
  const sets = context.work.versions.map(() => new Set<number>())
  for (const { version, first, second, confidence } of context.once(findRepetitions))
    if (confidence >= 0.5) sets[version]?.add(first).add(second)
  return sets
}

const makeResemblances = (): Resemblances => new Resemblances()

function resemblancesIn(context: CheckContext, version: number): Resemblances {
  return context.follower(makeResemblances, version)
}

function findRepetitions(context: CheckContext): Repetition[] {
  const placesIn =
    (version: number) =>
    (segment: PlainSegment): number =>
      context.placeOf(version, segment)
  // All lists before any is judged: what one version says twice is looked up in the others.
  const alike = context.work.versions.map((_, version) =>
    resemblancesIn(context, version).list(placesIn(version)),
  )
  const memory = context.kept(makeRatings)
  memory.begin(reweighedUnits(context))
  return alike.flatMap((pairs, version) => {
    const placeOf = placesIn(version)
    const judged: Repetition[] = []
    for (const resemblance of pairs) {
      const [first, second] = [placeOf(resemblance.segments[0]), placeOf(resemblance.segments[1])]
      const [one, other] = [context.unitOf(version, first), context.unitOf(version, second)]
      const { likeness: value, verbatim } = resemblance
      const pair = { first, second, likeness: value, verbatim }
      const near = second - first <= NEAR
      const units = [context.stateOf(one), context.stateOf(other)] as const
      // Within one unit, what lengths are to be expected matters, which changes with every edit.
      const rating =
        one === other
          ? judge(context, version, pair)
          : memory.value(resemblance, units, near, () => judge(context, version, pair))
      if (rating !== null) judged.push({ ...pair, ...rating, version })
    }
    return bestForEach(judged)
  })
}

const makeRatings = (): PairMemory<Rating | null> => new PairMemory()

/** The units with segments that are compared by terms which weigh otherwise than before. */
function reweighedUnits(context: CheckContext): ReadonlySet<UnitState> {
  const units = context.work.versions.flatMap((_, version) =>
    [...resemblancesIn(context, version).takeReweighed()].map((segment) =>
      context.stateOf(context.unitOf(version, context.placeOf(version, segment))),
    ),
  )
  return new Set(units)
}

function judge(context: CheckContext, version: number, pair: Pair): Rating | null {
  const { first, second, verbatim, likeness: value } = pair
  if (context.segment(version, first).kind === 'furniture' || !sameFigures(context, version, first, second))
    return null
  const verdict = othersSay(context, version, first, second)
  const near = second - first <= NEAR
  const rate = (confidence: number, severity: Severity): Rating => ({
    ...{ verdict, severity },
    confidence: Number(confidence.toFixed(2)),
  })
  if (verdict === 'twice') return null
  // Two short sentences that one long one renders are alike by their form.
  const merged = context.unitOf(version, first) === context.unitOf(version, second)
  if (verdict === 'once' && merged && value < MERGED) return rate(0.4, 'minor')
  if (verdict === 'once') {
    if (termCount(context, version, second) < (verbatim ? 2 : LEAST_TERMS)) return null
    if (verbatim) return rate(0.95, 'major')
    // A headline and the sentence under it are alike and no repetition, though one version lacks one of them.
    return value >= REWORDED ? rate(Math.min(0.92, 0.4 + value * 0.6), 'major') : rate(0.4, 'minor')
  }
  if (value < REWORDED || !isSentence(context, version, first) || !isSentence(context, version, second))
    return null
  if (!verbatim && isFormula(context.segment(version, first).text, context.segment(version, second).text))
    return rate(0.4, 'minor')
  if (verdict === 'different') return verbatim && near ? rate(0.6, 'minor') : rate(0.3, 'minor')
  if (!near) return rate(verbatim ? 0.6 : 0.45, 'minor')
  return rate(verbatim ? 0.9 : Math.min(0.85, 0.3 + 0.6 * value), 'major')
}

/** A segment that says something of its own: no heading, a full sentence of some length or a long clause. */
function isSentence(context: CheckContext, version: number, segment: number): boolean {
  const { kind, text } = context.segment(version, segment)
  const terms = termCount(context, version, segment)
  const closed = /[.!?…。！？；;]["'”’»」』)）]*$/u.test(text.trim())
  return kind !== 'heading' && kind !== 'furniture' && terms >= (closed ? LEAST_TERMS : LONG)
}

/**
 * Two sentences of one mould, which differ in one place only ("Ministers reaffirm their support for Syria", "… for
 * Iraq"): a formula with a slot, as resolutions and reports have them.
 */
function isFormula(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length)
  let head = 0
  while (head < shorter && a[head] === b[head]) head++
  let tail = 0
  while (tail < shorter - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  return head >= 3 && head + tail >= shorter / 2
}

function termCount(context: CheckContext, version: number, segment: number): number {
  return resemblancesIn(context, version).termCount(context.segment(version, segment))
}

/** Segments that differ in a number or a date say different things, however alike ("annex I", "annex II"). */
function sameFigures(context: CheckContext, version: number, first: number, second: number): boolean {
  return figuresOf(context, version, first) === figuresOf(context, version, second)
}

const figures = (): WeakMap<PlainSegment, string> => new WeakMap()

function figuresOf(context: CheckContext, version: number, place: number): string {
  const known = context.kept(figures)
  const segment = context.segment(version, place)
  const found =
    known.get(segment) ??
    context
      .quantities(version, place)
      .filter(({ kind, digits }) => digits && kind !== 'label')
      .map((quantity) =>
        quantity.kind === 'date' ? JSON.stringify(quantity.dates) : String(quantity.values),
      )
      .toSorted()
      .join(' ')
  known.set(segment, found)
  return found
}

/** What the other versions have for the two segments: one passage, two alike, or two that differ. */
function othersSay(context: CheckContext, version: number, first: number, second: number): Verdict {
  const [one, other] = [
    context.groups[context.unitOf(version, first)],
    context.groups[context.unitOf(version, second)],
  ]
  const verdicts = context.work.versions.flatMap((_, rival): Verdict[] => {
    if (rival === version) return []
    const [a, b] = [one?.[rival] ?? [], other?.[rival] ?? []]
    if (a.length === 0 && b.length === 0) return []
    // Comparable texts say other things: what they lack tells nothing.
    const comparable = isComparable(context.work, version, rival)
    if (one === other) {
      if (repeatsInside(context, rival, a)) return ['twice']
      if (comparable) return []
      return [isShort(context, version, one?.[version] ?? [], rival, a) ? 'once' : 'different']
    }
    if (a.length === 0 || b.length === 0) return comparable ? [] : ['once']
    return [likeness(context, rival, a, b) >= SAME ? 'twice' : 'different']
  })
  return verdicts.includes('twice') ? 'twice' : verdicts.includes('once') ? 'once' : (verdicts[0] ?? 'silent')
}

/** Whether what stands against several segments of one unit is too short, for these two versions, to say them all. */
function isShort(
  context: CheckContext,
  version: number,
  places: readonly number[],
  rival: number,
  others: readonly number[],
): boolean {
  const length = (v: number, segments: readonly number[]): number =>
    segments.reduce((sum, place) => sum + context.segment(v, place).text.length, 0)
  const total = context.once(lengths)
  const expected = (length(version, places) * (total[rival] ?? 1)) / Math.max(1, total[version] ?? 1)
  return length(rival, others) < ONCE * expected
}

function lengths(context: CheckContext): number[] {
  return context.work.versions.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0))
}

function repeatsInside(context: CheckContext, version: number, places: readonly number[]): boolean {
  return places.some((a, n) => places.slice(n + 1).some((b) => likeness(context, version, [a], [b]) >= SAME))
}

function likeness(
  context: CheckContext,
  version: number,
  some: readonly number[],
  others: readonly number[],
): number {
  const segments = (places: readonly number[]): PlainSegment[] =>
    places.map((place) => context.segment(version, place))
  return resemblancesIn(context, version).likeness(segments(some), segments(others))
}

/** One finding for each repeating segment: the surest, and of equals the nearest. */
function bestForEach(repetitions: readonly Repetition[]): Repetition[] {
  const best = new Map<number, Repetition>()
  for (const repetition of repetitions) {
    const known = best.get(repetition.second)
    if (
      known === undefined ||
      repetition.confidence > known.confidence ||
      (repetition.confidence === known.confidence && repetition.first > known.first)
    )
      best.set(repetition.second, repetition)
  }
  return [...best.values()]
}

function counterparts(
  context: CheckContext,
  version: number,
  first: number,
  second: number,
): PlainEvidence[] {
  const units = new Set([context.unitOf(version, first), context.unitOf(version, second)])
  return [...units].flatMap((unit) =>
    (context.groups[unit] ?? []).flatMap((places, rival) =>
      rival === version ? [] : places.map((place) => evidenceOf(context, rival, place, 'counterpart')),
    ),
  )
}
