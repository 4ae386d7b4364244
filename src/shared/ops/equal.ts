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
  return holdsAll(a, b) && countOf(a) === countOf(b)
}

/** Whether `b` holds whatever `a` does. Rows are compared by the hundred thousand: no lists are made of them. */
function holdsAll(a: object, b: object): boolean {
  for (const key of Object.keys(a)) {
    const value: unknown = Reflect.get(a, key)
    if (value !== undefined && !(Object.hasOwn(b, key) && equal(value, Reflect.get(b, key)))) return false
  }
  return true
}

function countOf(value: object): number {
  let count = 0
  for (const key of Object.keys(value)) if (Reflect.get(value, key) !== undefined) count++
  return count
}
