import type { Changes } from '#shared/check/changes'
import type { CheckContext } from '#shared/check/context'
import { termNumbers, type TermNumbers } from '#shared/check/terminology/term-numbers'
import type { UnitState } from '#shared/check/unit-states'
import type { PlainSegment } from '#shared/plain'

/** A term of one version that another renders alike wherever it stands, but for a few units. */
export interface Rendering {
  readonly version: number
  readonly term: string
  readonly other: number
  readonly usual: string
  /** Units in which both stand, and those in which only the term does. */
  readonly together: readonly UnitState[]
  readonly alone: readonly UnitState[]
  /** Part of the units with the usual rendering that have the term. */
  readonly exclusive: number
}

/** Units in which a term and its rendering must stand together, and a term at most may. */
const LEAST = 5
const MOST = 60
/** A word in more than this part of the units is no term, unless they are few. */
const COMMON = 0.15
const FEW = 4
/** Part of the units with the term that have the usual rendering. */
const USUAL = 0.8
/** Units after which it is looked whether any rendering may still be usual. */
const LOOK = 4
/** Part of the uses of the rendering that must stand beside the term. */
const EXCLUSIVE = 0.7

/** What `tell` says of the terms of `version` with a usual rendering in `other` that is missing somewhere; null is nothing. */
export function usualRenderings<T>(
  context: CheckContext,
  version: number,
  other: number,
  tell: (rendering: Rendering) => T | null,
): Changes<T> {
  const index = context.index(context.kept(termNumbers).keys, version)
  const compute = (term: number): T | null => {
    const most = context.fact(mostUnits)
    if (index.count(term, most) > most) return null
    const units = unitsWith(context, version, term, index.holders(term)).filter(
      (unit) => (context.groups[unit]?.[other] ?? []).length > 0,
    )
    const rendering = units.length < LEAST ? null : renderingOf(context, version, term, other, units, most)
    return rendering === null ? null : tell(rendering)
  }
  return context.ofKeys(`renderings ${version} ${other}`, index, LEAST, compute)
}

/** The units of the segments with a term, in their order; the same for each other version. */
function unitsWith(
  context: CheckContext,
  version: number,
  term: number,
  holders: readonly PlainSegment[],
): readonly number[] {
  const known = (context.once(noUnits)[version] ??= new Map())
  const found =
    known.get(term) ??
    [...new Set(holders.map((segment) => context.unitOf(version, context.placeOf(version, segment))))].sort(
      (a, b) => a - b,
    )
  known.set(term, found)
  return found
}

const noUnits = (): Map<number, readonly number[]>[] => []

/** A word in more units than this is no term. */
function mostUnits({ groups }: CheckContext): number {
  return Math.max(FEW, Math.min(MOST, COMMON * groups.length))
}

function renderingOf(
  context: CheckContext,
  version: number,
  term: number,
  other: number,
  units: readonly number[],
  most: number,
): Rendering | null {
  const isUsual = (together: number): boolean => together >= LEAST && together / units.length >= USUAL
  const allowed = units.findIndex((_, without) => !isUsual(units.length - without - 1))
  const table = context.kept(termNumbers)
  const { counts } = table
  const met: number[] = []
  for (const [n, unit] of units.entries()) {
    // Most terms have no usual rendering: nothing has stood in enough of the units so far.
    if (n % LOOK === 0 && n > allowed && !met.some((one) => (counts[one] ?? 0) >= n - allowed)) break
    for (const candidate of unitTerms(context, table, unit, other)) {
      const before = counts[candidate] ?? 0
      // What turns up only now is missing in too many.
      if (before === 0 && n > allowed) continue
      if (before === 0) met.push(candidate)
      counts[candidate] = before + 1
    }
  }
  const index = context.index(table.keys, other)
  let best: { readonly usual: number; readonly together: number; readonly exclusive: number } | null = null
  for (const usual of met) {
    const together = counts[usual] ?? 0
    counts[usual] = 0
    if (!isUsual(together)) continue
    const uses = index.count(usual, most)
    const exclusive = together / Math.max(together, uses)
    if (uses > most || exclusive < EXCLUSIVE) continue
    const better =
      best === null || together > best.together || (together === best.together && exclusive > best.exclusive)
    if (better) best = { usual, together, exclusive }
  }
  if (best === null || best.together === units.length) return null
  const { usual, exclusive } = best
  const has = (unit: number): boolean => unitTerms(context, table, unit, other).includes(usual)
  const [together, alone] = [units.filter(has), units.filter((unit) => !has(unit))].map((all) =>
    all.map((unit) => context.stateOf(unit)),
  )
  return {
    version,
    term: table.term(term),
    other,
    usual: table.term(usual),
    together: together ?? [],
    alone: alone ?? [],
    exclusive,
  }
}

const NONE: readonly number[] = []

const noTerms = ({ work, groups }: CheckContext): (readonly number[] | undefined)[][] =>
  work.versions.map(() => new Array<undefined>(groups.length))

/** The terms of a version of a unit, each once; asked for by each of the terms of the others. */
function unitTerms(
  context: CheckContext,
  table: TermNumbers,
  unit: number,
  version: number,
): readonly number[] {
  const known = context.once(noTerms)[version]
  const terms = known?.[unit] ?? readUnitTerms(context, table, unit, version)
  if (known !== undefined) known[unit] = terms
  return terms
}

function readUnitTerms(
  context: CheckContext,
  table: TermNumbers,
  unit: number,
  version: number,
): readonly number[] {
  const lang = context.work.versions[version]?.lang ?? ''
  const places = context.groups[unit]?.[version] ?? []
  const [only] = places
  if (only === undefined) return NONE
  const terms = (segment: number): readonly number[] => table.of(context.segment(version, segment), lang)
  return places.length === 1 ? terms(only) : [...new Set(places.flatMap(terms))]
}
