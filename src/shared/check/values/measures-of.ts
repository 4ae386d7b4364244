import type { CheckContext } from '#shared/check/context'
import { findMeasures, type Measure } from '#shared/text/quantities/measures'
import type { Quantity } from '#shared/text/quantities/quantity'

const known = new WeakMap<readonly Quantity[], readonly Measure[]>()

/** The measures of a segment, read once for its quantities: `number` of each is one of `context.quantities`. */
export function measuresOf(context: CheckContext, version: number, segment: number): readonly Measure[] {
  const quantities = context.quantities(version, segment)
  const read = known.get(quantities)
  if (read !== undefined) return read
  const { text } = context.segment(version, segment)
  const measures = findMeasures(text, context.work.versions[version]?.lang ?? '', quantities)
  known.set(quantities, measures)
  return measures
}
