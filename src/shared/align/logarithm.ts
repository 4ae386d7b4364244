/** Bits of the mantissa that the table distinguishes. */
const BITS = 11
const SHIFT = 23 - BITS

const float = new Float32Array(1)
const bits = new Int32Array(float.buffer)
/** log of the middle of each step of the mantissa, 1 … 2. */
const mantissas = Float64Array.from({ length: 1 << BITS }, (_, k) => Math.log(1 + (k + 0.5) / (1 << BITS)))

/** log x of a normal positive number, from a table: within 0.00025 of it, at a fraction of its time. */
export function quickLog(x: number): number {
  float[0] = x
  const word = bits[0] ?? 0
  return ((word >>> 23) - 127) * Math.LN2 + (mantissas[(word >>> SHIFT) & ((1 << BITS) - 1)] ?? 0)
}
