import type { CheckContext } from '#shared/check/context'
import { termKeys, termsOf } from '#shared/check/terminology/terms'

/** A term of one version that another renders alike wherever it stands, but for a few units. */
export interface Rendering {
  readonly version: number
  readonly term: string
  readonly other: number
  readonly usual: string
  /** Units in which both stand, and those in which only the term does. */
  readonly together: readonly number[]
  readonly alone: readonly number[]
  /** Part of the units with the usual rendering that have the term. */
  readonly exclusive: number
}

/** Units in which a term must stand, and at most may. */
const LEAST = 3
const MOST = 60
/** A word in more than this part of the units is no term. */
const COMMON = 0.15
/** Part of the units with the term that may have another rendering. */
const EXCEPTIONS = 0.34
/** Part of the uses of the rendering that must stand beside the term. */
const EXCLUSIVE = 0.7

/** The terms of `version` with a usual rendering in `other` that is missing somewhere. */
export function usualRenderings(context: CheckContext, version: number, other: number): Rendering[] {
  const index = context.index(termKeys, version)
  return context.ofKeys(`renderings ${version} ${other}`, index.shared, (term) => {
    const most = context.fact(mostUnits)
    const count = index.count(term, most)
    if (count < LEAST || count > most) return null
    const holders = index.holders(term)
    const units = [
      ...new Set(holders.map((segment) => context.unitOf(version, context.placeOf(version, segment)))),
    ]
      .filter((unit) => (context.groups[unit]?.[other] ?? []).length > 0)
      .toSorted((a, b) => a - b)
    return units.length < LEAST ? null : renderingOf(context, version, term, other, units, most)
  })
}

/** A word in more units than this is no term. */
function mostUnits({ groups }: CheckContext): number {
  return Math.max(LEAST + 1, Math.min(MOST, COMMON * groups.length))
}

function renderingOf(
  context: CheckContext,
  version: number,
  term: string,
  other: number,
  units: readonly number[],
  most: number,
): Rendering | null {
  const allowed = Math.max(1, Math.floor(EXCEPTIONS * units.length))
  const counts = new Map<string, number[]>()
  units.forEach((unit, n) => {
    for (const candidate of unitTerms(context, unit, other)) {
      const held = counts.get(candidate)
      // What turns up only now is missing in too many.
      if (held !== undefined) held.push(unit)
      else if (n <= allowed) counts.set(candidate, [unit])
    }
  })
  const index = context.index(termKeys, other)
  let best: Rendering | null = null
  for (const [usual, together] of counts) {
    if (together.length < units.length - allowed || together.length < LEAST - 1) continue
    const uses = index.count(usual, most)
    const exclusive = together.length / Math.max(together.length, uses)
    if (uses > most || exclusive < EXCLUSIVE) continue
    const better =
      best === null ||
      together.length > best.together.length ||
      (together.length === best.together.length && exclusive > best.exclusive)
    if (!better) continue
    const alone = units.filter((unit) => !together.includes(unit))
    best = { version, term, other, usual, together, alone, exclusive }
  }
  return best?.alone.length === 0 ? null : best
}

function unitTerms(context: CheckContext, unit: number, version: number): Iterable<string> {
  const [only, ...more] = context.groups[unit]?.[version] ?? []
  if (only === undefined) return []
  if (more.length === 0) return termsOf(context, version, only)
  return new Set([only, ...more].flatMap((segment) => termsOf(context, version, segment)))
}
