import { describe, expect, it } from 'vitest'
import { readNpy } from '#shared/align/npy'
import { npyBytes } from '#support/npy'

describe('vectors in a .npy file', () => {
  it.each([
    ['<f2', 1],
    ['<f4', 1],
    ['<f4', 2],
    ['<f8', 3],
  ] as const)('are read as %s of format %i', (descr, major) => {
    const rows = [
      [1, -0.5, 0],
      [0.25, 2, -65504],
    ]
    const { rows: count, width, values } = readNpy(npyBytes(rows, { descr, major }))
    expect([count, width]).toEqual([2, 3])
    expect([...values]).toEqual(rows.flat())
  })

  it('are read from the middle of a larger buffer', () => {
    const bytes = npyBytes([[1, 2]])
    const larger = new Uint8Array(bytes.length + 3)
    larger.set(bytes, 3)
    expect([...readNpy(larger.subarray(3)).values]).toEqual([1, 2])
  })

  it.each([
    ['it is no .npy file', new TextEncoder().encode('not numpy at all')],
    ['its format is 9, not 1 to 3', npyBytes([[1]], { major: 9 })],
    [
      'its numbers are <i4; float16, float32 or float64, little endian, are taken',
      npyBytes([[1]], { descr: '<i4' }),
    ],
    [
      'its numbers are >f4; float16, float32 or float64, little endian, are taken',
      npyBytes([[1]], { descr: '>f4' }),
    ],
    ['it is in Fortran order: save it with numpy.ascontiguousarray', npyBytes([[1]], { fortran: true })],
    ['its shape is (3,), not rows and columns', npyBytes([[1], [2], [3]], { shape: '(3,)' })],
    ['it holds 4 bytes of numbers, not 2 x 1 x 4', npyBytes([[1]], { shape: '(2, 1)' })],
    ['row 2 holds what is no number', npyBytes([[1], [NaN]])],
    ['it ends within its header', npyBytes([[1]]).subarray(0, 40)],
  ])('are refused where %s', (why, bytes) => {
    expect(() => readNpy(bytes)).toThrow(why)
  })
})
