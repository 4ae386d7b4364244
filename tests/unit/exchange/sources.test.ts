import { describe, expect, it } from 'vitest'
import { selectUnits } from '#shared/exchange/select-units'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { exportOfPlain, unresolvedByUnit } from '#shared/exchange/sources'
import type { Divergence, Evidence } from '#shared/model'

const evidence = (version: number, segment: number, role: Evidence['role'] = 'place'): Evidence => ({
  version,
  segment,
  role,
  start: 0,
  end: 1,
  text: 'x',
})

const divergence = (rest: Partial<Divergence>): Divergence => ({
  id: 1,
  work: 1,
  category: 'number',
  severity: 'major',
  confidence: 0.9,
  message: 'A number differs.',
  evidence: [evidence(10, 100)],
  state: 'open',
  decision: null,
  ...rest,
})

/** Segments 100 and up are in unit 1, 200 and up in unit 2; version 10 is at place 0. */
const byUnit = (...divergences: Divergence[]): Record<string, string> =>
  Object.fromEntries(
    [
      ...unresolvedByUnit(
        divergences,
        (segment) => (segment >= 100 ? Math.floor(segment / 100) : undefined),
        (version) => version - 10,
      ),
    ].map(([unit, found]) => [unit, found.map((d) => `${d.category} ${d.versions.join('+')}`).join(', ')]),
  )

describe('unresolvedByUnit', () => {
  it('takes the places of a divergence, each in its unit', () => {
    const places = [evidence(10, 100), evidence(11, 101), evidence(10, 201), evidence(11, 202, 'counterpart')]
    expect(byUnit(divergence({ evidence: places }), divergence({ category: 'date' }))).toEqual({
      1: 'number 0+1, date 0',
      2: 'number 0',
    })
  })

  it.each([
    ['a minor one', { severity: 'minor' }],
    ['a hint', { confidence: 0.49 }],
    ['a dismissed one', { state: 'dismissed' }],
    ['a corrected one', { state: 'corrected' }],
    ['one whose segment is gone', { evidence: [evidence(10, 1)] }],
  ] as const)('passes over %s', (_, rest) => {
    expect(byUnit(divergence(rest))).toEqual({})
  })

  it.each([
    ['a critical one', { severity: 'critical' }],
    ['one that a person confirmed', { state: 'confirmed' }],
  ] as const)('takes %s', (_, rest) => {
    expect(byUnit(divergence(rest))).toEqual({ 1: 'number 0' })
  })
})

describe('exportOfPlain', () => {
  it('gives the units of an aligned work that was not stored', () => {
    const segment = (text: string) => ({ text, paragraph: 0, kind: 'body' as const })
    const work = {
      versions: [
        { lang: 'en', segments: [segment('A.'), segment('B.')] },
        { lang: 'zh', segments: [segment('甲。'), segment('乙。')] },
        { lang: 'tr', segments: [segment('C.')] },
      ],
      comparable: [[2, 0] as const, [1, 2] as const],
    }
    const groups = [
      { members: [[0], [0, 1], [0]], confidence: 0.75 },
      { members: [[1], [], []], confidence: null },
    ]
    expect([...selectUnits(exportOfPlain('w', work, groups), DEFAULT_EXPORT)]).toEqual([
      {
        kind: 'selected',
        unit: {
          id: 0,
          work: 'w',
          state: 'unreviewed',
          confidence: 0.75,
          note: '',
          divergences: [],
          texts: [
            { lang: 'en', text: 'A.' },
            { lang: 'zh', text: '甲。乙。' },
          ],
        },
      },
      { kind: 'left-out', leftOut: { unit: 1, why: 'gap', lang: 'en', text: 'B.' } },
    ])
  })
})
