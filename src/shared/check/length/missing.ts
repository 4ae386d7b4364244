import type { CheckContext } from '#shared/check/context'
import type { Excess } from '#shared/check/length/ratios'
import { segmentSize, sizeOf, type Size } from '#shared/check/length/size'
import { missingIn } from '#shared/check/length/words'
import type { PlainSegment } from '#shared/plain'

/** What of a longer version seems to be missing in the shorter: how much speaks for it, in nats, and where it stands. */
export interface Missing extends Excess {
  readonly score: number
  /** The run of clauses that nothing renders; null where only the length tells. */
  readonly clause: { readonly segment: number; readonly start: number; readonly end: number } | null
}

/** Ends of clauses: after a comma, a colon, a dash, a bracket, and after a sentence within the segment. */
const CLAUSE = /(?<=[，;；：、()（）—–]|[,:](?!\d))|(?<=[.!?。！？]["”»]?)\s+(?=\S)/u
/** How much lengths and words weigh, and the length alone, with what it must make up for: measured. */
const LENGTHS = 2.3
const WORDS = 0.25
const ALONE = 1.95
/** The words of a clause say no more than this, in nats: one that is half rendered is not missing, however much is not. */
const MOST_SAID = 12
/** How much of a text can be missing. */
const LEAST_PART = 0.12
const MOST_PART = 0.8
/** Variance that a shorter text adds to a ratio. */
const SHORTNESS = 0.5

/** Weighs whether a run of clauses of the longer side is missing: do the lengths fit without it, and is nothing of it rendered? */
export function findMissing(context: CheckContext, excess: Excess): Missing {
  const { unit, full, cut, ratio, spread, size } = excess
  const deviation = Math.sqrt(spread * spread + SHORTNESS / size)
  const surprise = (over: number): number => 2.5 * Math.log(1 + (over / deviation) ** 2 / 4)
  const gain = (part: number): number => surprise(ratio) - surprise(ratio + Math.log(1 - part))
  let best: Missing = { ...excess, score: ALONE * surprise(ratio), clause: null }
  const members = context.groups[unit] ?? []
  const there = (members[cut] ?? []).map((segment) => context.segment(cut, segment))
  const own = members[full] ?? []
  const all = own.reduce((sum, place) => sum + segmentSize(context, full, place).size, 0)
  for (const segment of own) {
    const clauses = weighedClauses(context, full, segment, cut, there)
    if (clauses === null) return best
    clauses.forEach((first, from) => {
      let [missing, part] = [0, 0]
      for (let to = from; to < clauses.length; to++) {
        const last = clauses[to]
        if (last === undefined) break
        missing += last.missing
        part += last.size / all
        if (part < LEAST_PART || part > MOST_PART) continue
        const score = LENGTHS * gain(part) + WORDS * Math.max(-MOST_SAID, Math.min(MOST_SAID, missing))
        if (score > best.score)
          best = { ...excess, score, clause: { segment, start: first.start, end: last.end } }
      }
    })
  }
  return best
}

interface WeighedClause extends Size {
  readonly start: number
  readonly end: number
  readonly missing: number
}

interface Weighed {
  readonly cut: number
  readonly there: readonly PlainSegment[]
  readonly clauses: readonly WeighedClause[] | null
}

const memory = (): WeakMap<PlainSegment, readonly Weighed[]> => new WeakMap()

/** The clauses of a segment with how well the other side renders each; null without lexicons. Worked out once. */
function weighedClauses(
  context: CheckContext,
  full: number,
  place: number,
  cut: number,
  there: readonly PlainSegment[],
): readonly WeighedClause[] | null {
  const known = context.kept(memory)
  const segment = context.segment(full, place)
  const others = known.get(segment)?.filter((one) => one.cut !== cut) ?? []
  const before = known.get(segment)?.find((one) => one.cut === cut)
  if (before?.there.length === there.length && before.there.every((one, n) => one === there[n]))
    return before.clauses
  const own = clausesOf(segment.text)
  const missing = missingIn(
    context,
    full,
    own.map(({ text }) => text),
    cut,
    there,
  )
  const clauses =
    missing?.map((nats, n) => {
      const { text = '', start = 0, end = 0 } = own[n] ?? {}
      return { ...sizeOf(text), start, end, missing: nats }
    }) ?? null
  known.set(segment, [...others, { cut, there, clauses }])
  return clauses
}

function clausesOf(text: string): { text: string; start: number; end: number }[] {
  let at = 0
  return text.split(CLAUSE).flatMap((clause) => {
    const start = text.indexOf(clause, at)
    at = start + clause.length
    return clause.trim() === '' ? [] : [{ text: clause, start, end: at }]
  })
}
