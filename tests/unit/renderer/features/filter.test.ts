import { describe, expect, it } from 'vitest'
import type { DivergenceView } from '#shared/api'
import { passes } from '#renderer/features/divergences/filter'

function divergence(part: Partial<DivergenceView>): DivergenceView {
  return {
    id: 1,
    category: 'number',
    severity: 'minor',
    confidence: 0.9,
    message: '',
    state: 'open',
    decision: null,
    unit: 1,
    row: 0,
    evidence: [],
    ...part,
  }
}

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
