import { describe, expect, it } from 'vitest'
import type { EvidenceView } from '#shared/api'
import { groupOf, passes, shownDivergences } from '#renderer/features/divergences/filter'
import { view, type DivergenceFilter, type View } from '#renderer/store'
import { divergenceView as divergence } from '#support/divergence-view'

const plain: DivergenceFilter = {
  ...{ all: false, major: false, hints: false },
  ...{ category: null, version: null, severity: null, state: null, order: 'gravity' },
}

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

  it('can show one category, or what a version has evidence of', () => {
    const evidence: EvidenceView = {
      ...{ version: 7, lang: 'tr', segment: 1, index: 0, start: 0, end: 1, text: 'a' },
      ...{ role: 'place', stale: false },
    }
    expect(passes(divergence({ category: 'date' }), { ...plain, category: 'number' })).toBe(false)
    expect(passes(divergence({ evidence: [evidence] }), { ...plain, version: 7 })).toBe(true)
    expect(passes(divergence({ evidence: [evidence] }), { ...plain, version: 8 })).toBe(false)
  })

  it('can show one severity, and one state whatever else is hidden', () => {
    const minor = { ...plain, severity: 'minor' } as const
    expect(passes(divergence({ severity: 'minor' }), minor)).toBe(true)
    expect(passes(divergence({ severity: 'major' }), minor)).toBe(false)
    const dismissed = { ...plain, state: 'dismissed' } as const
    expect(passes(divergence({ state: 'dismissed' }), dismissed)).toBe(true)
    expect(passes(divergence({ state: 'open' }), { ...dismissed, all: true })).toBe(false)
  })

  it('always shows what a person added, whatever its confidence', () => {
    expect(passes(divergence({ confidence: 0.2, byPerson: true }), plain)).toBe(true)
  })
})

describe('the order of divergences', () => {
  const all = [
    divergence({ id: 1, category: 'name', row: 5 }),
    divergence({ id: 2, category: 'date', row: 9 }),
    divergence({ id: 3, category: 'name', row: 1 }),
  ]
  const seen = (order: DivergenceFilter['order']): { view: View; ids: number[] } => {
    const now: View = { ...view(), divergences: all, filter: { ...plain, order } }
    return { view: now, ids: shownDivergences(now).map(({ id }) => id) }
  }

  it('is that of their gravity, or of the text', () => {
    expect(seen('gravity').ids).toEqual([1, 2, 3])
    expect(seen('text').ids).toEqual([3, 1, 2])
  })

  it('by category keeps those of a category together, under its name', () => {
    const { view: now, ids } = seen('category')
    expect(ids).toEqual([1, 3, 2])
    expect(shownDivergences(now).map((one) => groupOf(one, now))).toEqual(['Name', 'Name', 'Date'])
  })

  it('by severity or confidence has the worst and the surest first, whatever state comes before', () => {
    const mixed = [
      divergence({ id: 1, severity: 'minor', confidence: 0.8 }),
      divergence({ id: 2, severity: 'critical', confidence: 0.55, state: 'confirmed' }),
      divergence({ id: 3, severity: 'minor', confidence: 0.95, state: 'confirmed' }),
    ]
    const by = (order: DivergenceFilter['order']): [ids: number[], groups: string[]] => {
      const now: View = { ...view(), divergences: mixed, filter: { ...plain, all: true, order } }
      const shown = shownDivergences(now)
      return [shown.map(({ id }) => id), shown.map((one) => groupOf(one, now))]
    }
    expect(by('severity')).toEqual([
      [2, 1, 3],
      ['critical', 'minor', 'minor'],
    ])
    expect(by('confidence')).toEqual([
      [3, 1, 2],
      ['0.90–1.00', '0.70–0.90', '0.50–0.70'],
    ])
  })
})
