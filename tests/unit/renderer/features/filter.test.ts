import { describe, expect, it } from 'vitest'
import { passes } from '#renderer/features/divergences/filter'
import { divergenceView as divergence } from '#support/divergence-view'

const plain = { all: false, major: false, hints: false }

describe('the filter of divergences', () => {
  it('shows open findings', () => {
    expect(passes(divergence({}), plain)).toBe(true)
    expect(passes(divergence({ state: 'dismissed' }), plain)).toBe(false)
    expect(passes(divergence({ state: 'dismissed' }), { ...plain, all: true })).toBe(true)
  })

  it('shows hints only when asked to', () => {
    expect(passes(divergence({ confidence: 0.49 }), plain)).toBe(false)
    expect(passes(divergence({ confidence: 0.5 }), plain)).toBe(true)
    expect(passes(divergence({ confidence: 0.1 }), { ...plain, hints: true })).toBe(true)
  })

  it('can leave out what is less than major', () => {
    const severities = ['neutral', 'minor', 'major', 'critical'] as const
    expect(
      severities.filter((severity) => passes(divergence({ severity }), { ...plain, major: true })),
    ).toEqual(['major', 'critical'])
  })
})
