const ROMAN: ReadonlyMap<string, number> = new Map([
  ['I', 1],
  ['V', 5],
  ['X', 10],
  ['L', 50],
  ['C', 100],
])
const WELL_FORMED = /^(?:C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/

/** The value of a Roman numeral below 400, or null where the form is none. */
export function readRoman(form: string): number | null {
  if (form === '' || !WELL_FORMED.test(form)) return null
  const values = Array.from(form).map((c) => ROMAN.get(c) ?? 0)
  return values.reduce((sum, value, i) => sum + (value < (values[i + 1] ?? 0) ? -value : value), 0)
}
