import { rememberingAround } from '#shared/check/around'
import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { marksOf, oddMarks, QUOTING, type Family, type OddMark } from '#shared/check/punctuation/marks'
import { perSegment } from '#shared/check/values/per-segment'
import type { Finding, PlainEvidence, PlainSegment } from '#shared/plain'
import { say } from '#shared/words/message'

/** Segments that a quotation or an insertion may run over. */
const REACH = 8

/** How sure a mark is missing: another version of the unit has both, has none, or has one alone as well. */
const PAIRED_THERE = 0.85
const NONE_THERE = 0.55
/** The other versions have none, and this one may begin a speech that nobody ends. */
const SPEECH = 0.45
const ALONE_THERE = 0.3
/** A mark of this family is meant as a pair whatever the other versions have. */
const PAIRED: ReadonlySet<Family> = new Set(['brackets', 'square brackets', 'title marks'])

/** Single quotation marks, which apostrophes cannot be. */
const SINGLE = /(?<![\p{L}\p{N}])['‘‹][\p{L}\p{N}].*[\p{L}\p{N}.,!?]['’›](?!\p{L})/u

/** One that opens or closes, and no other: a speech that goes on from one unit to the next. */
const SINGLE_OPENS = /(?<![\p{L}\p{N}])['‘‹](?=[\p{L}\p{N}"“])/gu
const SINGLE_CLOSES = /(?<=[\p{L}\p{N}][.,!?…])['’›](?!\p{L})/gu

/** Whether a segment has a pair of them, and how many more open than close. */
const singlesOf = perSegment((text) => ({
  paired: SINGLE.test(text),
  left: (text.match(SINGLE_OPENS)?.length ?? 0) - (text.match(SINGLE_CLOSES)?.length ?? 0),
}))

/** An odd mark at its place. */
interface Place extends OddMark {
  readonly version: number
  readonly segment: number
}

/**
 * Brackets and quotation marks that are opened and not closed, or closed and not opened, while the other versions
 * have a pair or nothing there. One that is closed a few sentences on is in order.
 */
export function unbalancedMarks(context: CheckContext): Finding[] {
  return context.work.versions.flatMap((_, version) =>
    loneMarks(context, version).flatMap(({ segment, at }) => findingAt(context, version, segment, at) ?? []),
  )
}

const findingAt = rememberingAround(REACH, (context, version, segment, at): Finding | null => {
  const mark = marksOf(context, version, segment).odd.find((one) => one.at === at)
  const others = (context.groups[context.unitOf(version, segment)] ?? [])
    .map((segments, other) => ({ segments, other }))
    .filter(({ segments, other }) => other !== version && segments.length > 0)
  if (mark === undefined || others.length === 0) return null
  const place: Place = { ...mark, version, segment }
  const there = others.map(({ segments, other }) =>
    counterpart(context, other, segments, place.family, place.opens),
  )
  const confidence = weigh(context, place, there)
  const evidence: PlainEvidence[] = [
    evidenceOf(context, version, segment, 'place', [at, at + 1]),
    ...missingAt(context, place),
    ...others.flatMap(({ segments, other }) =>
      segments.map((one) => evidenceOf(context, other, one, 'counterpart')),
    ),
  ]
  const sign = context.segment(version, segment).text.charAt(at)
  const where = segmentName(context, version, [segment])
  const message = say(place.opens ? 'found.unended' : 'found.unbegun', { where, mark: sign })
  return { category: 'punctuation', severity: 'minor', confidence, message, evidence }
})

function weigh(context: CheckContext, place: Place, there: readonly ('paired' | 'none' | 'alone')[]): number {
  if (there.includes('alone')) return ALONE_THERE
  if (PAIRED.has(place.family)) return PAIRED_THERE
  if (isTakenUp(context, place)) return SPEECH
  if (there.includes('paired')) return PAIRED_THERE
  return isSpeech(context, place) ? SPEECH : NONE_THERE
}

/** Whether a quotation left open is opened again by the next segment, as a long speech is by each paragraph. */
function isTakenUp(context: CheckContext, { version, segment, opens, at }: Place): boolean {
  if (!opens || !/^["“„«「]/u.test(context.segment(version, segment + 1).text)) return false
  const rest = context.segment(version, segment).text.slice(at + 1)
  return isPhrase(rest)
}

/** More than the word or two that are quoted for themselves. */
function isPhrase(text: string): boolean {
  return text.trim().split(/\s+/u).length > 3 || (text.match(/\p{Script=Han}/gu)?.length ?? 0) > 7
}

/** Whether a mark begins or ends a speech, and not the quotation of a word: `: “We`, `left,”`. */
function isSpeech(context: CheckContext, { version, segment, opens, at }: Place): boolean {
  const { text } = context.segment(version, segment)
  return opens
    ? at === 0 || /[:：,，]\s*$/u.test(text.slice(0, at))
    : /[.,!?…。，！？]$/u.test(text.slice(0, at))
}

const makeKnown = (): Map<number, { segments: readonly PlainSegment[]; lone: readonly Place[] }> => new Map()

/** The odd marks of a version that no neighbour makes up for; looked for again when any of its segments changed. */
function loneMarks(context: CheckContext, version: number): readonly Place[] {
  const memory = context.kept(makeKnown)
  const { segments = [] } = context.work.versions[version] ?? {}
  const known = memory.get(version)
  if (known?.segments === segments) return known.lone
  const lone = findLone(context, version)
  memory.set(version, { segments, lone })
  return lone
}

function findLone(context: CheckContext, version: number): Place[] {
  const lone: Place[] = []
  const open = new Map<Family, Place>()
  const segments = context
    .index(oddMarks, version)
    .holders('odd')
    .map((segment) => context.placeOf(version, segment))
  for (const segment of segments.sort((a, b) => a - b))
    for (const mark of marksOf(context, version, segment).odd) {
      const place = { ...mark, version, segment }
      const before = open.get(mark.family)
      if (mark.opens) {
        if (before !== undefined) lone.push(before)
        open.set(mark.family, place)
      } else if (before !== undefined && segment - before.segment <= REACH) open.delete(mark.family)
      else {
        if (before !== undefined) lone.push(before)
        open.delete(mark.family)
        lone.push(place)
      }
    }
  return [...lone, ...open.values()]
}

function counterpart(
  context: CheckContext,
  version: number,
  segments: readonly number[],
  family: Family,
  opens?: boolean,
): 'paired' | 'none' | 'alone' {
  const matters = (other: Family): boolean => other === family || (QUOTING.has(family) && QUOTING.has(other))
  const marks = segments.map((segment) => marksOf(context, version, segment))
  const odd = marks.flatMap((own) => own.odd.filter((mark) => matters(mark.family)))
  // Of a speech that begins here the end cannot be all that the other version has.
  if (odd.length > 0)
    return odd.some((mark) => opens === undefined || mark.opens === opens) ? 'alone' : 'paired'
  if (marks.some(({ counts }) => [...counts.keys()].some(matters))) return 'paired'
  if (!QUOTING.has(family)) return 'none'
  const singles = segments.map((segment) => singlesOf(context, version, segment))
  if (singles.some(({ paired }) => paired)) return 'paired'
  return singles.reduce((sum, { left }) => sum + left, 0) === 0 ? 'none' : 'alone'
}

/** Where the missing mark should be, when another version has its pair over several units. */
function missingAt(context: CheckContext, place: Place): PlainEvidence[] {
  const step = place.opens ? 1 : -1
  for (let n = 1; n <= REACH; n++) {
    const segment = place.segment + step * n
    const unit = context.groups[context.unitOf(place.version, segment)] ?? []
    const has = unit.some(
      (segments, other) =>
        other !== place.version && counterpart(context, other, segments, place.family) === 'alone',
    )
    if (has) return [evidenceOf(context, place.version, segment, 'place')]
  }
  return []
}
