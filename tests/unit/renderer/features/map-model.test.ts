import { describe, expect, it } from 'vitest'
import { mapModel, stretchOf } from '#renderer/features/map/model'
import { shareAt, acrossAt } from '#renderer/features/map/paint-bands'
import { plotsOf } from '#renderer/features/map/paint-dots'
import type { WorkOutline } from '#shared/views/outline'
import { versionOutline } from '#support/outline'

function outlineOf(...columns: readonly (readonly number[])[]): WorkOutline {
  const ids = Array.from({ length: 1 + Math.max(...columns.flat()) }, (_, n) => n + 1)
  return {
    seq: 1,
    units: { ids, states: ids.map(() => 0), confidence: ids.map(() => -1), severity: ids.map(() => -1) },
    versions: columns.map((rows, n) => versionOutline(rows, { version: n + 1 })),
  }
}

describe('the map of a work', () => {
  const four = outlineOf([0, 1, 2], [2, 0, 1], [0, 3], [0, 1, 2, 3])

  it('joins neighbours by bands, and draws a plot for each pair', () => {
    expect(mapModel(four, 'bands').pairs.map(({ places }) => places.join('-'))).toEqual(['0-1', '1-2', '2-3'])
    expect(mapModel(four, 'dots').pairs).toHaveLength(6)
    const five = outlineOf([0], [0], [0], [0], [0])
    expect(mapModel(five, 'dots').pairs.map(({ places }) => places.join('-'))).toEqual([
      '0-1',
      '0-2',
      '0-3',
      '0-4',
    ])
  })

  it('counts what is in both, moved, and in one only', () => {
    const [first, second, third] = mapModel(four, 'bands').pairs
    expect(first).toMatchObject({ linked: 3, moved: 1, alone: [0, 0] })
    expect(second).toMatchObject({ linked: 1, moved: 0, alone: [2, 1] })
    expect(third).toMatchObject({ linked: 2, moved: 0, alone: [0, 2] })
  })

  it('knows which stretch of a text rows take up', () => {
    const model = mapModel(four, 'bands')
    expect(stretchOf(model, 0, 1, 1)).toEqual([1 / 3, 2 / 3])
    expect(stretchOf(model, 1, 0, 2)).toEqual([0, 1])
    expect(stretchOf(model, 2, 1, 2)).toBeNull()
  })

  it('finds the share under the pointer that was drawn there', () => {
    for (const share of [0, 0.25, 1]) expect(shareAt(acrossAt(share, 900), 900)).toBeCloseTo(share)
    expect(shareAt(-20, 900)).toBe(0)
  })

  it('lays plots out beside each other, within the drawing', () => {
    const plots = plotsOf(mapModel(four, 'dots'), 900, 500)
    expect(plots).toHaveLength(6)
    for (const { x, y, size } of plots) {
      expect(size).toBeGreaterThan(100)
      expect(x >= 0 && y >= 0 && x + size <= 900 && y + size <= 500).toBe(true)
    }
    expect(new Set(plots.map(({ x, y }) => `${x} ${y}`)).size).toBe(6)
  })
})
