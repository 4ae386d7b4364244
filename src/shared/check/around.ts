import type { CheckContext } from '#shared/check/context'
import type { Kept } from '#shared/check/reads'
import type { PlainSegment } from '#shared/plain'

/**
 * What `make` gives for an offset of a segment, made anew when a unit of the segments up to `reach` away from it changed. It
 * may read nothing else; the places in it are those of when it was made (see `Anchors`).
 */
export function rememberingAround<T>(
  reach: number,
  make: (context: CheckContext, version: number, segment: number, at: number) => T,
): (context: CheckContext, version: number, segment: number, at: number) => T {
  const fresh = (): WeakMap<PlainSegment, Map<number, Kept<T>>> => new WeakMap()
  return (context, version, segment, at) => {
    const memory = context.kept(fresh)
    const own = context.segment(version, segment)
    const values = memory.get(own) ?? new Map<number, Kept<T>>()
    const known = values.get(at)
    if (known?.record.stale === false) return known.value
    const made = context.recorded(() => {
      for (let place = segment - reach; place <= segment + reach; place++)
        context.readUnit(context.unitOf(version, place))
      return make(context, version, segment, at)
    })
    memory.set(own, values.set(at, made))
    return made.value
  }
}
