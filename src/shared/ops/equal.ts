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
  const [left, right] = [entriesOf(a), entriesOf(b)]
  if (left.length !== right.length) return false
  // Most have their keys in the same order.
  if (left.every(([key], n) => key === right[n]?.[0]))
    return left.every(([, value], n) => equal(value, right[n]?.[1]))
  const named = new Map(right)
  return left.every(([key, value]) => named.has(key) && equal(value, named.get(key)))
}

function entriesOf(value: object): [string, unknown][] {
  const entries: [string, unknown][] = Object.entries(value)
  return entries.some(([, item]) => item === undefined)
    ? entries.filter(([, item]) => item !== undefined)
    : entries
}
