import { describe, expect, it } from 'vitest'
import { aloneRows, mapBins, mapBlocks, segmentAtShare, sharesOf } from '#shared/views/map-blocks'
import { pairLinks } from '#shared/views/pair-links'
import { versionOutline } from '#support/outline'

describe('the map', () => {
  it('draws links that follow each other in both versions as one block', () => {
    const [left, right] = [versionOutline([0, 1, 2, 3]), versionOutline([0, 1, 2, 3])]
    expect(mapBlocks(pairLinks(left, right), sharesOf(left), sharesOf(right), 0)).toEqual([
      { left: [0, 1], right: [0, 1], moved: false },
    ])
  })

  it('parts blocks where text moved', () => {
    const [left, right] = [versionOutline([0, 1, 2, 3]), versionOutline([3, 0, 1, 2])]
    expect(mapBlocks(pairLinks(left, right), sharesOf(left), sharesOf(right), 0)).toEqual([
      { left: [0, 0.75], right: [0.25, 1], moved: false },
      { left: [0.75, 1], right: [0, 0.25], moved: true },
    ])
  })

  it('parts blocks at gaps that can be seen', () => {
    const [left, right] = [versionOutline([0, 9, 1]), versionOutline([0, 1])]
    const blocks = (grain: number): number =>
      mapBlocks(pairLinks(left, right), sharesOf(left), sharesOf(right), grain).length
    expect(blocks(0.1)).toBe(2)
    expect(blocks(0.4)).toBe(1)
  })

  it('says of each stretch how much is reviewed, alone, and what diverges in it', () => {
    const version = versionOutline([0, 1, 2, 3])
    const units = { ids: [1, 2, 3, 4], states: [1, 1, 0, 2], confidence: [], severity: [-1, 2, -1, 0] }
    const alone = aloneRows([version, versionOutline([0, 1, 3])], 4)
    expect([...alone]).toEqual([0, 0, 1, 0])
    expect(mapBins(version, sharesOf(version), units, alone, 2)).toEqual([
      { accepted: 1, doubtful: 0, alone: 0, severity: 2 },
      { accepted: 0, doubtful: 0.5, alone: 0.5, severity: 0 },
    ])
  })

  it('shares out a segment over the stretches that it reaches over', () => {
    const version = versionOutline([0, 1, 2])
    const units = { ids: [1, 2, 3], states: [1, 0, 0], confidence: [], severity: [-1, -1, -1] }
    const bins = mapBins(version, sharesOf(version), units, new Uint8Array(3), 10)
    expect(bins.reduce((sum, { accepted }) => sum + accepted, 0)).toBeCloseTo(10 / 3)
    expect(bins.every(({ accepted }) => accepted >= 0 && accepted <= 1)).toBe(true)
  })

  it('is looked up by the share of the text', () => {
    const shares = sharesOf(versionOutline([0, 1, 2, 3]))
    const found = [0, 0.24, 0.25, 0.8, 1].map((share) => segmentAtShare(shares, share))
    expect(found).toEqual([0, 0, 1, 3, 3])
  })
})
