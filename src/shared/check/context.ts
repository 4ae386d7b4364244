import { rememberingLexicons, type Lexicons } from '#shared/check/lexicons'
import type { Concept } from '#shared/check/glossary/glossary'
import { CheckMemory } from '#shared/check/memory'
import type { SegmentIndex, SegmentKeys } from '#shared/check/segment-index'
import { perSegment } from '#shared/check/values/per-segment'
import type { Members, PlainSegment, PlainWork } from '#shared/plain'
import { findQuantities } from '#shared/text/quantities/quantities'
import type { Quantity } from '#shared/text/quantities/quantity'
import { tokenise, type Tokeniser } from '#shared/text/tokens'

/** What the checks are handed in, as the aligner is. */
export interface CheckResources {
  /** Which words of two languages render each other. */
  readonly lexicons?: Lexicons
  /** Cuts texts into the words that the lexicons know. */
  readonly tokenise?: Tokeniser
  /** Terms that must and must not be used. */
  readonly glossary?: readonly Concept[]
}

/** What every check reads: the work, its units, and what is derived from them once. */
export interface CheckContext {
  readonly work: PlainWork
  readonly groups: readonly Members[]
  readonly segment: (version: number, segment: number) => PlainSegment
  /** Place in `groups` of the unit that a segment belongs to; -1 where no group names it. */
  readonly unitOf: (version: number, segment: number) => number
  /** Place of a segment in its version. */
  readonly placeOf: (version: number, segment: PlainSegment) => number
  readonly quantities: (version: number, segment: number) => readonly Quantity[]
  /** The value of `compute`, computed once for this context and shared by the checks that ask for it. */
  readonly once: <T>(compute: (context: CheckContext) => T) => T
  /** The segments of a version by what they hold: kept from one check of a work to the next. */
  readonly index: (keys: SegmentKeys, version: number) => SegmentIndex
  /** One object for as long as a work is checked again and again. */
  readonly kept: <T>(make: () => T) => T
  /** A value of the whole work that units read; it changes seldom. */
  readonly fact: <T>(compute: (context: CheckContext) => T) => T
  /** What each unit gives, worked out again only for those that an edit concerns (see `CheckMemory.ofUnits`). */
  readonly ofUnits: <T>(compute: (context: CheckContext, unit: number) => readonly T[]) => T[]
  /** What each key of an index gives, `of` what, worked out again only where an edit concerns it (see `CheckMemory.ofKeys`). */
  readonly ofKeys: <T>(of: string, keys: Iterable<string>, compute: (key: string) => T | null) => T[]
  readonly lexicons: Lexicons
  readonly tokenise: Tokeniser
  readonly glossary: readonly Concept[]
}

const noLexicons: Lexicons = () => null
const NO_SEGMENT: PlainSegment = { text: '', paragraph: 0, kind: 'body' }
const quantitiesOf = perSegment(findQuantities)

export function createContext(
  work: PlainWork,
  groups: readonly Members[],
  resources: CheckResources = {},
  memory = new CheckMemory(),
): CheckContext {
  memory.follow(work, groups)
  const segment = (version: number, place: number): PlainSegment =>
    work.versions[version]?.segments[place] ?? NO_SEGMENT
  const context: CheckContext = {
    ...over(work, groups, () => context),
    segment,
    placeOf: (version, of) => memory.placeOf(version, of),
    quantities: (version, place) => quantitiesOf(context, version, place),
    index: (keys, version) => memory.index(keys, version),
    kept: (make) => memory.kept(make, () => make()),
    fact: (compute) => memory.fact(compute, context),
    ofUnits: (compute) => memory.ofUnits(compute, (unit) => compute(context, unit)),
    ofKeys: (of, keys, compute) => memory.ofKeys(of, keys, compute),
    lexicons: memory.kept(resources.lexicons ?? noLexicons, rememberingLexicons),
    tokenise: resources.tokenise ?? tokenise,
    glossary: resources.glossary ?? [],
  }
  memory.refreshFacts(context)
  return context
}

/** The same work with only some of its units to look at, by their places in `groups`. */
export function narrowed(context: CheckContext, units: readonly number[]): CheckContext {
  const groups = units.map((unit) => context.groups[unit] ?? [])
  const part: CheckContext = { ...context, ...over(context.work, groups, () => part) }
  return part
}

/** What depends on the units that are looked at. */
function over(
  work: PlainWork,
  groups: readonly Members[],
  whole: () => CheckContext,
): Pick<CheckContext, 'work' | 'groups' | 'unitOf' | 'once'> {
  const units = work.versions.map(({ segments }) => new Int32Array(segments.length).fill(-1))
  groups.forEach((members, unit) =>
    members.forEach((places, version) => {
      const column = units[version]
      if (column !== undefined) for (const place of places) column[place] = unit
    }),
  )
  const computed = new Map<unknown, unknown>()
  return {
    work,
    groups,
    unitOf: (version, place) => units[version]?.[place] ?? -1,
    once: <T>(compute: (context: CheckContext) => T): T => {
      if (!computed.has(compute)) computed.set(compute, compute(whole()))
      // The value was stored under this very function, which returns T.
      return computed.get(compute) as T
    },
  }
}
