import { units } from '#shared/words/en/units'
import type { Value } from '#shared/words/message'

/** The name of a unit behind an amount of it: `years`; one that the catalogues do not have as it is. */
export function unitInWords(name: string, n: number): Value {
  return Object.hasOwn(units, name) ? { key: `units.${name}`, values: { n } } : name
}
