import type { Members, PlainSegment, PlainWork } from '#shared/plain'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { Quantity } from '#shared/text/quantities/quantity'

/** What every check reads: the work, its units, and what is derived from them once. */
export interface CheckContext {
  readonly work: PlainWork
  readonly groups: readonly Members[]
  readonly segment: (version: number, segment: number) => PlainSegment
  /** Place in `groups` of the unit that a segment belongs to; -1 where no group names it. */
  readonly unitOf: (version: number, segment: number) => number
  readonly quantities: (version: number, segment: number) => readonly Quantity[]
  /** The value of `compute`, computed once for this context and shared by the checks that ask for it. */
  readonly once: <T>(compute: (context: CheckContext) => T) => T
}

const NO_SEGMENT: PlainSegment = { text: '', paragraph: 0, kind: 'body' }

export function createContext(work: PlainWork, groups: readonly Members[]): CheckContext {
  const units = work.versions.map(({ segments }) => new Int32Array(segments.length).fill(-1))
  groups.forEach((members, unit) =>
    members.forEach((places, version) => {
      for (const place of places) units[version]?.fill(unit, place, place + 1)
    }),
  )
  const read = work.versions.map((): (readonly Quantity[])[] => [])
  const computed = new Map<unknown, unknown>()
  const segment = (version: number, place: number): PlainSegment =>
    work.versions[version]?.segments[place] ?? NO_SEGMENT
  const context: CheckContext = {
    work,
    groups,
    segment,
    unitOf: (version, place) => units[version]?.[place] ?? -1,
    quantities: (version, place) => {
      const known = read[version]?.[place]
      if (known !== undefined) return known
      const found = findQuantities(segment(version, place).text, work.versions[version]?.lang ?? '')
      const row = read[version]
      if (row !== undefined) row[place] = found
      return found
    },
    once: <T>(compute: (context: CheckContext) => T): T => {
      if (!computed.has(compute)) computed.set(compute, compute(context))
      // The value was stored under this very function, which returns T.
      return computed.get(compute) as T
    },
  }
  return context
}
