import type { CheckContext } from '#shared/check/context'
import type { UnitState } from '#shared/check/unit-states'
import type { PlainSegment } from '#shared/plain'

interface Known<T> {
  readonly units: readonly UnitState[]
  readonly values: Map<number, T>
}

/**
 * What `make` gives for an offset of a segment, made anew when a unit of the segments up to `reach` away from it changed. It
 * may read nothing else; the places in it are those of when it was made (see `Anchors`).
 */
export function rememberingAround<T>(
  reach: number,
  make: (context: CheckContext, version: number, segment: number, at: number) => T,
): (context: CheckContext, version: number, segment: number, at: number) => T {
  const fresh = (): WeakMap<PlainSegment, Known<T>> => new WeakMap()
  return (context, version, segment, at) => {
    const memory = context.kept(fresh)
    const own = context.segment(version, segment)
    const units: UnitState[] = []
    for (let place = segment - reach; place <= segment + reach; place++)
      units.push(context.stateOf(context.unitOf(version, place)))
    const before = memory.get(own)
    const known =
      before?.units.every((unit, n) => unit === units[n]) === true
        ? before
        : { units, values: new Map<number, T>() }
    memory.set(own, known)
    if (!known.values.has(at)) known.values.set(at, make(context, version, segment, at))
    // There is a value now, be it undefined.
    return known.values.get(at) as T
  }
}
