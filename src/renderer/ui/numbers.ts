/** People see 1-based numbers; everything inside is 0-based. */
export function ordinal(index: number): string {
  return count(index + 1)
}

/** A whole number with separators: `1,902`. */
export function count(value: number): string {
  return value.toLocaleString('en')
}

/** `1 unit`, `2 units`. */
export function counted(value: number, one: string, many = `${one}s`): string {
  return `${count(value)} ${value === 1 ? one : many}`
}

/** A probability with two digits: `0.97`. */
export function probability(value: number): string {
  return value.toFixed(2)
}

/** Log-odds with a sign and one digit: `+3.1`, `−0.9`. */
export function signed(value: number): string {
  const digits = Math.abs(value).toFixed(1)
  return digits === '0.0' ? digits : `${value < 0 ? '−' : '+'}${digits}`
}

/** Part of a whole in percent for a bar, 0 where there is no whole. */
export function percent(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((100 * part) / whole)
}
