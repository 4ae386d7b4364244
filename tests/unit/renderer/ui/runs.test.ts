import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { partWhole, runs, type Stretch } from '#renderer/ui/runs'

const stretch = (divergence: number, severity: Stretch['severity'], start: number, end: number): Stretch => ({
  divergence,
  severity,
  start,
  end,
})

describe('runs', () => {
  it('leaves a text without marks in one plain run', () => {
    expect(runs(5, [])).toEqual([{ start: 0, end: 5, severity: null, divergences: [] }])
  })

  it('has no run in an empty text', () => {
    expect(runs(0, [stretch(1, 'major', 0, 3)])).toEqual([])
  })

  it('gives an overlap the gravest severity and both divergences', () => {
    expect(runs(10, [stretch(1, 'minor', 0, 6), stretch(2, 'critical', 4, 8)])).toEqual([
      { start: 0, end: 4, severity: 'minor', divergences: [1] },
      { start: 4, end: 6, severity: 'critical', divergences: [1, 2] },
      { start: 6, end: 8, severity: 'critical', divergences: [2] },
      { start: 8, end: 10, severity: null, divergences: [] },
    ])
  })

  it('clips what reaches outside and drops what is empty', () => {
    expect(
      runs(4, [stretch(1, 'major', -2, 2), stretch(2, 'major', 3, 3), stretch(3, 'major', 9, 12)]),
    ).toEqual([
      { start: 0, end: 2, severity: 'major', divergences: [1] },
      { start: 2, end: 4, severity: null, divergences: [] },
    ])
  })

  it('covers any text, in order, and marks a place exactly where a stretch holds it', () => {
    const any = fc.record({
      divergence: fc.nat(5),
      severity: fc.constantFrom('neutral', 'minor', 'major', 'critical'),
      start: fc.integer({ min: -3, max: 25 }),
      end: fc.integer({ min: -3, max: 25 }),
    })
    fc.assert(
      fc.property(fc.nat(20), fc.array(any, { maxLength: 6 }), (length, stretches) => {
        const found = runs(length, stretches)
        expect(
          found.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, n) => start + n)),
        ).toEqual(Array.from({ length }, (_, n) => n))
        for (const run of found)
          for (let at = run.start; at < run.end; at++)
            expect(new Set(run.divergences)).toEqual(
              new Set(
                stretches.filter(({ start, end }) => start <= at && at < end).map((one) => one.divergence),
              ),
            )
      }),
      { seed: 1 },
    )
  })
})

describe('partWhole', () => {
  it('takes what covers the whole text apart from what points into it', () => {
    const all = stretch(1, 'major', 0, 9)
    const part = stretch(2, 'minor', 2, 9)
    expect(partWhole(9, [all, part])).toEqual({ whole: [all], inside: [part] })
  })
})
