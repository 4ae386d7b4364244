import type { CheckContext } from '#shared/check/context'
import type { Gap } from '#shared/check/gaps'
import { segmentSize } from '#shared/check/length/size'
import { missingIn } from '#shared/check/length/words'

/** What one version has at one place and another at another: two gaps that are each other's counterpart. */
export interface MovedGap {
  readonly here: Gap
  readonly there: Gap
  /** The versions compared: one that has `here`, one that has `there`. */
  readonly versions: readonly [number, number]
}

/** Nats a letter by which the one must render the other: most of its words. */
const LEAST = 0.02
/** Segments of a run that can be told again: single ones resemble each other by chance. */
const SEGMENTS = 2
/** How much longer the one may be than the other. */
const LONGER = 1.6
/** More gaps than this are a bad alignment, in which everything resembles something. */
const MOST_GAPS = 40

/**
 * The gaps that are no omissions but passages which stand elsewhere: what a monotone alignment leaves of a block that
 * was moved is a gap in each version, and the words of the one render those of the other.
 */
export function movedGaps(context: CheckContext, gaps: readonly Gap[]): MovedGap[] {
  const long = gaps.filter((gap) =>
    gap.present.some((version) => (gap.segments[version]?.length ?? 0) >= SEGMENTS),
  )
  if (long.length > MOST_GAPS) return []
  const scored = long.flatMap((here, n) =>
    long.slice(n + 1).flatMap((there) => {
      const versions = facing(here, there)
      if (versions === null || !isAsLong(context, here, there, versions)) return []
      const score = likeness(context, here, there, versions)
      return score >= LEAST ? [{ here, there, versions, score }] : []
    }),
  )
  const taken = new Set<Gap>()
  return scored
    .toSorted((a, b) => b.score - a.score)
    .filter(({ here, there }) => {
      if (taken.has(here) || taken.has(there)) return false
      taken.add(here).add(there)
      return true
    })
}

/** A version that has the one and lacks the other, and one the other way round. */
function facing(here: Gap, there: Gap): readonly [number, number] | null {
  const one = here.present.find((version) => there.absent.includes(version))
  const other = there.present.find((version) => here.absent.includes(version))
  return one === undefined || other === undefined ? null : [one, other]
}

function isAsLong(
  context: CheckContext,
  here: Gap,
  there: Gap,
  [one, other]: readonly [number, number],
): boolean {
  const ratio = lettersOf(context, here, one) / Math.max(1, lettersOf(context, there, other))
  return ratio <= LONGER && ratio >= 1 / LONGER
}

/** How well the words of each render the other, in nats a letter; the worse of the two directions. */
function likeness(
  context: CheckContext,
  here: Gap,
  there: Gap,
  [one, other]: readonly [number, number],
): number {
  const texts = (gap: Gap, version: number): string[] =>
    (gap.segments[version] ?? []).map((place) => context.segment(version, place).text)
  const score = (gap: Gap, version: number, rival: Gap, against: number): number => {
    const target = (rival.segments[against] ?? []).map((place) => context.segment(against, place))
    const own = texts(gap, version)
    // Without lexicons each text counts as not rendered.
    const missing = missingIn(context, version, own, against, target) ?? own.map(() => 1)
    const total = missing.reduce((sum, nats) => sum - nats, 0)
    return total / Math.max(1, lettersOf(context, gap, version))
  }
  return Math.min(score(here, one, there, other), score(there, other, here, one))
}

function lettersOf(context: CheckContext, gap: Gap, version: number): number {
  return (gap.segments[version] ?? []).reduce(
    (sum, place) => sum + segmentSize(context, version, place).letters,
    0,
  )
}
