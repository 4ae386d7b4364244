import { describe, expect, it } from 'vitest'
import { calibrationError, confidenceBins } from '#shared/views/calibration'
import { linkTypeOf } from '#shared/views/link-types'

describe('calibration', () => {
  it('sets the mean confidence of each bin against the share that was kept', () => {
    const judged = [
      { confidence: 0.92, kept: true },
      { confidence: 0.98, kept: false },
      { confidence: 1, kept: true },
      { confidence: 0.3, kept: false },
    ]
    const bins = confidenceBins([0.92, 0.98, 1, 0.31, 0.05], judged)
    expect(bins).toHaveLength(10)
    expect(bins[9]).toMatchObject({ from: 0.9, to: 1, units: 3, judged: 3, kept: 2 })
    expect(bins[9]?.mean).toBeCloseTo(2.9 / 3)
    expect(bins[3]).toMatchObject({ units: 1, judged: 1, kept: 0, mean: 0.3 })
    expect(bins[0]).toMatchObject({ units: 1, judged: 0, mean: null })
    // (|2.9 − 2| + |0.3 − 0|) / 4
    expect(calibrationError(bins)).toBeCloseTo(0.3)
  })

  it('says nothing where nothing was judged', () => {
    expect(calibrationError(confidenceBins([0.5], []))).toBeNull()
  })

  it('is perfect where of four units of 0.75 three were kept', () => {
    const judged = [true, true, true, false].map((kept) => ({ confidence: 0.75, kept }))
    expect(calibrationError(confidenceBins([], judged))).toBe(0)
  })
})

describe('types of links', () => {
  it('are told by how many segments stand on each side', () => {
    const types = [linkTypeOf(1, 1), linkTypeOf(2, 1), linkTypeOf(0, 3), linkTypeOf(4, 0)]
    expect(types).toEqual(['1-1', '2-1', '0-1', '1-0'])
    expect([linkTypeOf(3, 1), linkTypeOf(2, 3)]).toEqual(['other', 'other'])
    expect(linkTypeOf(0, 0)).toBeNull()
  })
})
