import { describe, expect, it } from 'vitest'
import { blockOf, readingBlocks } from '#shared/views/reading-blocks'
import { versionOutline } from '#support/outline'

describe('the blocks of the reading view', () => {
  it('are paragraphs of the pivot, with what follows them elsewhere', () => {
    // Rows 2 and 5 hold nothing of the pivot.
    const pivot = versionOutline([0, 1, 3, 4, 6], { paragraphs: [0, 0, 1, 1, 2] })
    expect([...readingBlocks(pivot, 7)]).toEqual([0, 3, 6, 7])
  })

  it('begin with what comes before the first paragraph', () => {
    const pivot = versionOutline([2, 3], { paragraphs: [0, 1] })
    expect([...readingBlocks(pivot, 4)]).toEqual([0, 3, 4])
  })

  it('are one where the pivot has no text at all, and none where there is nothing', () => {
    expect([...readingBlocks(versionOutline([]), 3)]).toEqual([0, 3])
    expect([...readingBlocks(versionOutline([]), 0)]).toEqual([0])
  })

  it('are found by row', () => {
    const starts = Int32Array.of(0, 3, 6, 7)
    expect([0, 2, 3, 5, 6, 9].map((row) => blockOf(starts, row))).toEqual([0, 0, 1, 1, 2, 2])
  })
})
