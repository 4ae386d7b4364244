import type { CheckContext } from '#shared/check/context'
import { evidenceOf, versionName } from '#shared/check/evidence'
import {
  findResemblances,
  likeness,
  weighTerms,
  type Resemblance,
  type Terms,
} from '#shared/check/resemblance'
import { termTable } from '#shared/check/term-table'
import type { Severity } from '#shared/model'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'

/** Likeness from which a pair is looked at, and from which it is a repetition in other words by itself. */
const CANDIDATE = 0.4
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

interface Repetition extends Resemblance {
  readonly version: number
  readonly verdict: Verdict
  readonly confidence: number
  readonly severity: Severity
}

/** Passages that a version says twice and its other versions do not: verbatim or reworded, adjacent or apart. */
export function checkDuplicates(context: CheckContext): Finding[] {
  return context.once(findRepetitions).map((repetition) => {
    const { version, first, second, verbatim, likeness: value, confidence, severity, verdict } = repetition
    const how = verbatim ? 'repeats' : `says in other words (${Math.round(value * 100)} % alike)`
    const others = verdict === 'once' ? '; the other versions say it once' : ''
    const message = `${versionName(context, version)} segment ${second + 1} ${how} what segment ${first + 1} says${others}.`
    const evidence: PlainEvidence[] = [
      evidenceOf(context, version, first, 'place'),
      evidenceOf(context, version, second, 'place'),
      ...counterparts(context, version, first, second),
    ]
    return { category: 'duplicate', severity, confidence, message, evidence }
  })
}

/** For each version the segments that repeat another one, with confidence enough to be a finding. */
export function repeatedSegments(context: CheckContext): ReadonlySet<number>[] {
  const sets = context.work.versions.map(() => new Set<number>())
  for (const { version, first, second, confidence } of context.once(findRepetitions))
    if (confidence >= 0.5) sets[version]?.add(first).add(second)
  return sets
}

function termsOfVersions(context: CheckContext): Terms[] {
  const table = termTable(context)
  return context.work.versions.map(({ segments }) => weighTerms(table, segments))
}

function findRepetitions(context: CheckContext): Repetition[] {
  const terms = context.once(termsOfVersions)
  return context.work.versions.flatMap(({ segments }, version) => {
    const own = terms[version]
    if (own === undefined) return []
    const judged = findResemblances(own, segments.length, CANDIDATE).flatMap((pair) =>
      judge(context, version, pair),
    )
    return bestForEach(judged)
  })
}

function judge(context: CheckContext, version: number, pair: Resemblance): Repetition[] {
  const { first, second, verbatim, likeness: value } = pair
  if (context.segment(version, first).kind === 'furniture' || !sameFigures(context, version, first, second))
    return []
  const verdict = othersSay(context, version, first, second)
  const near = second - first <= NEAR
  const rate = (confidence: number, severity: Severity): Repetition[] => [
    { ...pair, version, verdict, confidence: Number(confidence.toFixed(2)), severity },
  ]
  if (verdict === 'twice') return []
  // Two short sentences that one long one renders are alike by their form.
  const merged = context.unitOf(version, first) === context.unitOf(version, second)
  if (verdict === 'once' && merged && value < MERGED) return rate(0.4, 'minor')
  if (verdict === 'once') {
    if (termCount(context, version, second) < (verbatim ? 2 : LEAST_TERMS)) return []
    if (verbatim) return rate(0.95, 'major')
    // A headline and the sentence under it are alike and no repetition, though one version lacks one of them.
    return value >= REWORDED ? rate(Math.min(0.92, 0.4 + value * 0.6), 'major') : rate(0.4, 'minor')
  }
  if (value < REWORDED || !isSentence(context, version, first) || !isSentence(context, version, second))
    return []
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
  return context.once(termsOfVersions)[version]?.of(segment).length ?? 0
}

/** Segments that differ in a number or a date say different things, however alike ("annex I", "annex II"). */
function sameFigures(context: CheckContext, version: number, first: number, second: number): boolean {
  const figures = (segment: number): string =>
    context
      .quantities(version, segment)
      .filter(({ kind, digits }) => digits && kind !== 'label')
      .map((quantity) =>
        quantity.kind === 'date' ? JSON.stringify(quantity.dates) : String(quantity.values),
      )
      .toSorted()
      .join(' ')
  return figures(first) === figures(second)
}

/** What the other versions have for the two segments: one passage, two alike, or two that differ. */
function othersSay(context: CheckContext, version: number, first: number, second: number): Verdict {
  const terms = context.once(termsOfVersions)
  const [one, other] = [
    context.groups[context.unitOf(version, first)],
    context.groups[context.unitOf(version, second)],
  ]
  const verdicts = context.work.versions.flatMap((_, rival): Verdict[] => {
    if (rival === version) return []
    const [a, b] = [one?.[rival] ?? [], other?.[rival] ?? []]
    const own = terms[rival]
    if (own === undefined || (a.length === 0 && b.length === 0)) return []
    // Comparable texts say other things: what they lack tells nothing.
    const comparable = isComparable(context.work, version, rival)
    if (one === other) {
      if (repeatsInside(a, own)) return ['twice']
      if (comparable) return []
      return [isShort(context, version, one?.[version] ?? [], rival, a) ? 'once' : 'different']
    }
    if (a.length === 0 || b.length === 0) return comparable ? [] : ['once']
    const union = (places: readonly number[]): Int32Array => {
      const [only = -1] = places
      return places.length < 2
        ? own.of(only)
        : Int32Array.from(new Set(places.flatMap((place) => [...own.of(place)])))
    }
    return [likeness(union(a), union(b), own.weights) >= CANDIDATE ? 'twice' : 'different']
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
  const total = context.once(lengths)
  const length = (v: number, segments: readonly number[]): number =>
    segments.reduce((sum, place) => sum + context.segment(v, place).text.length, 0)
  const expected = (length(version, places) * (total[rival] ?? 1)) / Math.max(1, total[version] ?? 1)
  return length(rival, others) < ONCE * expected
}

function lengths(context: CheckContext): number[] {
  return context.work.versions.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0))
}

function repeatsInside(places: readonly number[], terms: Terms): boolean {
  return places.some((a, n) =>
    places.slice(n + 1).some((b) => likeness(terms.of(a), terms.of(b), terms.weights) >= CANDIDATE),
  )
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
