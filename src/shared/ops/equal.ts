/**
 * Deep equality of plain data (what JSON can hold). The order of keys does not matter, and a key that is
 * undefined counts as absent, since that is what it is after a trip through the project file.
 */
export function equal(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) || Array.isArray(b)) {
    if (!Array.isArray(a) || !Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, n) => equal(item, b[n]))
  }
  const left = entriesOf(a)
  const right = entriesOf(b)
  return left.size === right.size && [...left].every(([key, value]) => equal(value, right.get(key)))
}

function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined))
}
