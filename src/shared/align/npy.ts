import type { Vectors } from '#shared/align/embeddings'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

const MAGIC = [0x93, 0x4e, 0x55, 0x4d, 0x50, 0x59]

/** Reads one number of each kind that is taken, at a byte. */
const READERS: Readonly<
  Record<string, { readonly bytes: number; read(view: DataView, at: number): number }>
> = {
  '<f4': { bytes: 4, read: (view, at) => view.getFloat32(at, true) },
  '<f8': { bytes: 8, read: (view, at) => view.getFloat64(at, true) },
  '<f2': { bytes: 2, read: (view, at) => half(view.getUint16(at, true)) },
}

/**
 * The vectors in the bytes of a `.npy` file of NumPy (format 1 to 3): a row a segment, 16, 32 or 64 bit floating point,
 * little endian, row by row (C order).
 * @throws Refusal `bad-input` that says what it is instead; the caller names the file.
 */
export function readNpy(bytes: Uint8Array): Vectors {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 12 || MAGIC.some((byte, n) => bytes[n] !== byte)) throw wrong('it is no .npy file')
  const [major] = bytes.subarray(6)
  if (major === undefined || major < 1 || major > 3) throw wrong(`its format is ${major ?? 0}, not 1 to 3`)
  const start = major === 1 ? 10 : 12
  const size = major === 1 ? view.getUint16(8, true) : view.getUint32(8, true)
  const first = start + size
  if (first > bytes.length) throw wrong('it ends within its header')
  const header = Array.from(bytes.subarray(start, first), (code) => String.fromCharCode(code)).join('')
  const descr = /'descr'\s*:\s*'([^']*)'/u.exec(header)?.[1] ?? ''
  const reader = READERS[descr]
  if (reader === undefined)
    throw wrong(
      `its numbers are ${descr || 'not said'}; float16, float32 or float64, little endian, are taken`,
    )
  if (!/'fortran_order'\s*:\s*False/u.test(header))
    throw wrong('it is in Fortran order: save it with numpy.ascontiguousarray')
  const shape = /'shape'\s*:\s*\(([^)]*)\)/u.exec(header)?.[1] ?? ''
  const [rows, width, ...more] = shape
    .split(',')
    .filter((part) => part.trim() !== '')
    .map(Number)
  if (rows === undefined || width === undefined || more.length > 0 || !(rows > 0) || !(width > 0))
    throw wrong(`its shape is (${shape}), not rows and columns`)
  if (bytes.length - first !== rows * width * reader.bytes)
    throw wrong(`it holds ${bytes.length - first} bytes of numbers, not ${rows} x ${width} x ${reader.bytes}`)
  const values = new Float32Array(rows * width)
  for (let n = 0; n < values.length; n++) {
    const value = reader.read(view, first + n * reader.bytes)
    if (!Number.isFinite(value)) throw wrong(`row ${Math.floor(n / width) + 1} holds what is no number`)
    values[n] = value
  }
  return { rows, width, values }
}

/** A number of IEEE 754 binary16 from its bits. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1
  const exponent = (bits >> 10) & 0x1f
  const fraction = bits & 0x3ff
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15)
}

function wrong(why: string): Refusal {
  return new Refusal('bad-input', inEnglishOnly(why))
}
