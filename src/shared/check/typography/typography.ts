import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { doubledWords } from '#shared/check/typography/doubled-words'
import { foldedSlips, spaceSlips, type Slip, type SlipKind } from '#shared/check/typography/slips'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { UnitState } from '#shared/check/unit-states'
import type { LanguageTag } from '#shared/model'
import type { Finding, PlainSegment } from '#shared/plain'
import { say, type Message, type Value } from '#shared/words/message'

/** A version in which more than this part of the segments have such a slip does it as a habit. */
const HABIT: Readonly<Partial<Record<SlipKind, number>>> = { 'space before': 0.02, 'space doubled': 0.1 }
const LEAST_HABIT = 2
const HABITUAL = 0.4
/** Another version of the unit says a word twice as well ("11-plus plus"). */
const MEANT = 0.3

const SAID = {
  'space before': (where) => say('found.spaceBefore', { where }),
  'space inside': (where, text) => say('found.spaceInside', { where, text }),
  'space doubled': (where) => say('found.spaceDoubled', { where }),
  'word doubled': (where, text) => say('found.wordDoubled', { where, text }),
} satisfies Record<SlipKind, (where: Value, text: string) => Message>

/** Stray and doubled spaces, words said twice. */
export function slips(context: CheckContext): Finding[] {
  return context.work.versions.flatMap((_, version) => slipFindings(context, version))
}

const slipsIn = (segment: PlainSegment, lang: LanguageTag): Slip[] => [
  ...spaceSlips(segment, lang),
  ...doubledWords(segment, lang),
  ...foldedSlips(segment),
]

/** `slip` for a segment that has one. */
const withSlips: SegmentKeys = (segment, lang) => (slipsIn(segment, lang).length > 0 ? ['slip'] : [])

/** What was found in a segment, with what it was found by. */
interface Known {
  readonly unit: UnitState
  readonly habits: string
  readonly findings: readonly Finding[]
}
const makeKnown = (): WeakMap<PlainSegment, Known> => new WeakMap()

function slipFindings(context: CheckContext, version: number): Finding[] {
  const { segments = [], lang = '' } = context.work.versions[version] ?? {}
  const found = context
    .index(withSlips, version)
    .holders('slip')
    .map((segment) => ({ segment, slips: slipsIn(segment, lang) }))
  const holding = new Map<SlipKind, Set<PlainSegment>>()
  for (const { slips, segment } of found)
    for (const { kind } of slips) holding.set(kind, (holding.get(kind) ?? new Set()).add(segment))
  const isHabit = ({ kind }: Slip): boolean =>
    (holding.get(kind)?.size ?? 0) > Math.max(LEAST_HABIT, (HABIT[kind] ?? 1) * segments.length)
  const memory = context.kept(makeKnown)
  return found.flatMap(({ segment, slips }) => {
    const place = context.placeOf(version, segment)
    const unit = context.stateOf(context.unitOf(version, place))
    const habits = slips.map((slip) => (isHabit(slip) ? 'h' : '-')).join('')
    const known = memory.get(segment)
    if (known?.unit === unit && known.habits === habits) return known.findings
    const findings = slips.map((slip) => slipFinding(context, version, place, slip, isHabit(slip)))
    memory.set(segment, { unit, habits, findings })
    return findings
  })
}

function slipFinding(
  context: CheckContext,
  version: number,
  place: number,
  { kind, start, end, confidence }: Slip,
  isHabit: boolean,
): Finding {
  const meant = kind === 'word doubled' && isDoubledElsewhere(context, version, place)
  const evidence = [evidenceOf(context, version, place, 'place', [start, end])]
  const message = SAID[kind](segmentName(context, version, [place]), evidence[0]?.text ?? '')
  const most = Math.min(meant ? MEANT : 1, isHabit ? HABITUAL : 1)
  return {
    ...{ category: 'typography', severity: 'minor', message, evidence },
    confidence: Math.min(most, confidence),
  }
}

function isDoubledElsewhere(context: CheckContext, version: number, place: number): boolean {
  return (context.groups[context.unitOf(version, place)] ?? []).some(
    (places, other) =>
      other !== version &&
      places.some(
        (segment) =>
          doubledWords(context.segment(other, segment), context.work.versions[other]?.lang ?? '').length > 0,
      ),
  )
}
