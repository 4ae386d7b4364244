import { SEVERITIES, type DivergenceId, type Severity } from '#shared/model'

/** Half-open stretch of a text that something points at. */
export interface Stretch {
  readonly divergence: DivergenceId
  readonly severity: Severity
  readonly start: number
  readonly end: number
}

/** A piece of a text with everything that points at all of it; the gravest severity, or null for plain text. */
export interface Run {
  readonly start: number
  readonly end: number
  readonly severity: Severity | null
  readonly divergences: readonly DivergenceId[]
}

/**
 * Cuts `[0, length)` at the ends of the stretches: the runs are in order, not empty, and cover the text. Stretches
 * that reach outside (the text changed since they were taken) are clipped, empty ones are dropped.
 */
export function runs(length: number, stretches: readonly Stretch[]): Run[] {
  const inside = stretches
    .map((one) => ({ ...one, start: Math.max(0, one.start), end: Math.min(length, one.end) }))
    .filter(({ start, end }) => start < end)
  const cuts = [...new Set([0, length, ...inside.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((start, n) => {
    const end = cuts[n + 1] ?? length
    const here = inside.filter((one) => one.start <= start && end <= one.end)
    return {
      start,
      end,
      severity: gravest(here.map(({ severity }) => severity)),
      divergences: [...new Set(here.map(({ divergence }) => divergence))],
    }
  })
}

/** The highest of the severities, null of none. */
export function gravest(severities: readonly Severity[]): Severity | null {
  const rank = Math.max(-1, ...severities.map((severity) => SEVERITIES.indexOf(severity)))
  return SEVERITIES[rank] ?? null
}

/**
 * Parts what covers the whole of a text from what points into it: the first is shown beside the text, since a
 * text that is underlined from end to end can hardly be read.
 */
export function partWhole<T extends Stretch>(
  length: number,
  stretches: readonly T[],
): { whole: T[]; inside: T[] } {
  const covers = ({ start, end }: Stretch): boolean => start <= 0 && end >= length
  return { whole: stretches.filter(covers), inside: stretches.filter((one) => !covers(one)) }
}
