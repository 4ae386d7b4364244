import { describe, expect, it } from 'vitest'
import { inferComparable } from '#shared/align/relation'
import type { PlainWork } from '#shared/plain'

const WORK: PlainWork = {
  versions: ['en', 'ru', 'zh'].map((lang) => ({
    lang,
    segments: Array.from({ length: 10 }, (_, paragraph) => ({
      ...{ text: 'ten signs.', paragraph },
      kind: 'body' as const,
    })),
  })),
  comparable: [],
}

function linked(
  count: number,
  confidence: number | null,
): { members: number[][]; confidence: number | null }[] {
  return Array.from({ length: 10 }, (_, n) =>
    n < count ? { members: [[n], [n], []], confidence } : { members: [[n], [], []], confidence: null },
  )
}

describe('inferComparable', () => {
  it('takes versions for translations when most of either text is surely linked', () => {
    expect(inferComparable(WORK, linked(9, 0.9))).toEqual([
      [0, 2],
      [1, 2],
    ])
  })

  it('takes versions for comparable when the links are few, or many and unsure', () => {
    for (const groups of [linked(4, 0.95), linked(10, 0.4)])
      expect(inferComparable(WORK, groups)).toContainEqual([0, 1])
  })

  it('counts links without a confidence, as a person gives them, as sure', () => {
    expect(inferComparable(WORK, linked(8, null))).not.toContainEqual([0, 1])
  })
})
