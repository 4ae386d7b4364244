/** How NumPy would have written it. */
export interface NpyShape {
  readonly descr?: string
  readonly major?: number
  readonly fortran?: boolean
  readonly shape?: string
}

const WIDTHS: Readonly<Record<string, number>> = { '<f2': 2, '<f8': 8 }

/** The bytes of a `.npy` file that holds these rows. */
export function npyBytes(rows: readonly (readonly number[])[], how: NpyShape = {}): Uint8Array {
  const { descr = '<f4', major = 1, fortran = false } = how
  const shape = how.shape ?? `(${rows.length}, ${rows[0]?.length ?? 0})`
  const dictionary = `{'descr': '${descr}', 'fortran_order': ${fortran ? 'True' : 'False'}, 'shape': ${shape}, }`
  const lead = major === 1 ? 10 : 12
  const header = dictionary.padEnd(Math.ceil((lead + dictionary.length + 1) / 64) * 64 - lead - 1) + '\n'
  const size = WIDTHS[descr] ?? 4
  const values = rows.flat()
  const bytes = new Uint8Array(lead + header.length + values.length * size)
  const view = new DataView(bytes.buffer)
  bytes.set([0x93, ...new TextEncoder().encode('NUMPY'), major, 0])
  if (major === 1) view.setUint16(8, header.length, true)
  else view.setUint32(8, header.length, true)
  bytes.set(new TextEncoder().encode(header), lead)
  values.forEach((value, n) => {
    const at = lead + header.length + n * size
    if (size === 2) view.setUint16(at, halfBits(value), true)
    else if (size === 8) view.setFloat64(at, value, true)
    else view.setFloat32(at, value, true)
  })
  return bytes
}

/** A number as IEEE 754 binary16, exact for those that have one. */
function halfBits(value: number): number {
  if (value === 0) return 0
  const exponent = Math.floor(Math.log2(Math.abs(value)))
  const fraction = Math.round((Math.abs(value) / 2 ** exponent - 1) * 1024)
  return (value < 0 ? 0x8000 : 0) | ((exponent + 15) << 10) | fraction
}
