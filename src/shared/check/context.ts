import { flattened, type Changes } from '#shared/check/changes'
import { rememberingLexicons, type Lexicons } from '#shared/check/lexicons'
import type { Concept } from '#shared/check/glossary/glossary'
import type { Marks } from '#shared/check/marks'
import { CheckMemory, type Follower } from '#shared/check/memory'
import type { SegmentIndex, SegmentKeys } from '#shared/check/segment-index'
import { unitNumbers, type UnitState } from '#shared/check/unit-states'
import { perSegment } from '#shared/check/values/per-segment'
import { workDate, type WorkDate } from '#shared/dating/work-date'
import type { Finding, Members, PlainSegment, PlainWork } from '#shared/plain'
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
  /** When the work was written, where that is known. */
  readonly date: WorkDate | null
  readonly segment: (version: number, segment: number) => PlainSegment
  /** Place in `groups` of the unit that a segment belongs to; -1 where no group names it. */
  readonly unitOf: (version: number, segment: number) => number
  /** What stays the same object as long as the segments of a unit do. */
  readonly stateOf: (unit: number) => UnitState
  /** Place of a segment in its version. */
  readonly placeOf: (version: number, segment: PlainSegment) => number
  readonly quantities: (version: number, segment: number) => readonly Quantity[]
  /** The value of `compute`, computed once for this context and shared by the checks that ask for it. */
  readonly once: <T>(compute: (context: CheckContext) => T) => T
  /** The segments of a version by what they hold: kept from one check of a work to the next. */
  readonly index: <Key>(keys: SegmentKeys<Key>, version: number) => SegmentIndex<Key>
  /** One object for as long as a work is checked again and again. */
  readonly kept: <T>(make: () => T) => T
  /** A value of the whole work that units read; it changes seldom. */
  readonly fact: <T>(compute: (context: CheckContext) => T) => T
  /** What is kept of a version as its segments come and go. */
  readonly follower: <F extends Follower>(make: () => F, version: number) => F
  /** The units that something is said of; which they are is said anew in each check, before anything asks. */
  readonly marks: (of: string) => Marks<UnitState>
  /** What a unit gives, worked out again only when an edit concerns it (see `CheckMemory.ofUnit`). */
  readonly ofUnit: <T>(compute: (context: CheckContext, unit: number) => T, unit: number) => T
  /** The same for all units: what they give no longer, and what they give besides, since this was last asked for. */
  readonly ofUnits: <T>(compute: (context: CheckContext, unit: number) => T) => Changes<T>
  /**
   * The findings of all units, each worked out again only when an edit concerns it: what is found no longer, and what
   * besides. The places they tell are those of when they were worked out (see `Anchors`).
   */
  readonly foundInUnits: (
    compute: (context: CheckContext, unit: number) => readonly Finding[],
  ) => Changes<Finding>
  /** What each shared key of an index gives, `of` what (see `CheckMemory.ofKeys`). */
  readonly ofKeys: CheckMemory['ofKeys']
  /** What is worked out, with what says whether that is still so. */
  readonly recorded: CheckMemory['recorded']
  /** Notes that what is being worked out reads a unit and what stands beside its segments. */
  readonly readUnit: (unit: number) => void
  /** Notes which segments findings tell of, that may not be told at once. */
  readonly anchored: (findings: readonly Finding[]) => readonly Finding[]
  readonly lexicons: Lexicons
  readonly tokenise: Tokeniser
  readonly glossary: readonly Concept[]
}

const noLexicons: Lexicons = () => null
const NO_SEGMENT: PlainSegment = { text: '', paragraph: 0, kind: 'body' }
const NO_UNIT: UnitState = { columns: [], size: 0, unit: -1, records: [] }
const NOTHING: readonly Finding[] = []
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
    ...over(work, groups, memory.unitOf, () => context),
    date: workDate(work),
    segment,
    stateOf: (unit) => memory.units[unit] ?? NO_UNIT,
    placeOf: (version, of) => memory.placeOf(version, of),
    quantities: (version, place) => quantitiesOf(context, version, place),
    index: (keys, version) => memory.index(keys, version),
    kept: (make) => memory.kept(make, () => make()),
    fact: (compute) => memory.fact(compute, context),
    follower: (make, version) => memory.follower(make, version),
    marks: (of) => memory.marks(of),
    ofUnit: (compute, unit) => memory.ofUnit(compute, unit, (one) => compute(context, one)),
    ofUnits: (compute) => memory.ofUnits(compute, (unit) => compute(context, unit)),
    foundInUnits: (compute) =>
      flattened(
        memory.ofUnits(compute, (unit) => {
          const found = compute(context, unit)
          return found.length === 0 ? NOTHING : found
        }),
      ),
    ofKeys: (of, index, least, compute) => memory.ofKeys(of, index, least, compute),
    recorded: (compute) => memory.recorded(compute),
    readUnit: (unit) => memory.readUnit(unit),
    anchored: (findings) => {
      for (const finding of findings) memory.anchors.add(finding, work)
      return findings
    },
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
  const numbers = unitNumbers(context.work.versions, groups)
  const part: CheckContext = { ...context, ...over(context.work, groups, numbers, () => part) }
  return part
}

/** What depends on the units that are looked at. */
function over(
  work: PlainWork,
  groups: readonly Members[],
  units: readonly Int32Array[],
  whole: () => CheckContext,
): Pick<CheckContext, 'work' | 'groups' | 'unitOf' | 'once'> {
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
