import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { inverse } from '#shared/ops/change'
import { cutVersionOf, recut, resegmentationOf, type Resegmentation } from '#shared/ops/resegmentation'
import type { SegmentOptions } from '#shared/segment/options'
import { WorkState } from '#shared/ops/state'
import { assertWhole, expectRefusal, run, stateOf } from '#support/commands'
import { anySteps, anyWork } from '#support/random-work'
import { planSteps } from '#support/take-steps'
import { divergenceAt, dump, sampleWork } from '#support/work'

const COLUMNS = {
  en: ['One is; two is not.', 'Three met Xyz.', 'Roe was there.', 'Four.'],
  tr: ['Bir. İki değil.', 'Üç.', 'Dört.'],
}
const GROUPS = [
  [[0], [0]],
  [[1, 2], [1]],
  [[3], [2]],
]
const UNITS = [
  { state: 'accepted', note: 'a' },
  { state: 'accepted', note: 'b' },
  { state: 'doubtful', note: 'c' },
] as const
const XYZ = {
  kind: 'version.resegment',
  version: 1,
  segmentation: { abbreviations: { en: ['Xyz'] } },
} as const
const SEMICOLON = { kind: 'version.resegment', version: 1, segmentation: { pauses: ['semicolon'] } } as const
function resegmentation(state: WorkState, id: number, options?: SegmentOptions): Resegmentation {
  const { rows, version } = cutVersionOf(state, state.version(id))
  return resegmentationOf(rows, recut(version, options))
}
const texts = (state: WorkState, version: number): string[] =>
  state.column(version).map((id) => state.textOf(state.segment(id)))

describe('cutting a version anew', () => {
  it('is refused where it would change nothing', () => {
    expectRefusal(
      stateOf(sampleWork(COLUMNS, GROUPS)),
      { kind: 'version.resegment', version: 1 },
      'bad-argument',
      /nothing/,
    )
    expectRefusal(
      stateOf(sampleWork(COLUMNS, GROUPS)),
      { kind: 'version.resegment', version: 9 },
      'not-found',
      /9/,
    )
  })

  it('cuts and joins within a unit, which stays as it was reviewed, and leaves all else alone', () => {
    const sample = sampleWork(COLUMNS, GROUPS, UNITS)
    const state = stateOf(sample)
    const before = sample.rows
    run(state, XYZ)
    expect(texts(state, 1)).toEqual(['One is; two is not.', 'Three met Xyz. Roe was there.', 'Four.'])
    run(state, SEMICOLON)
    expect(texts(state, 1)).toEqual(['One is;', 'two is not.', 'Three met Xyz.', 'Roe was there.', 'Four.'])
    expect([...state.units.values()]).toEqual(before.units)
    for (const id of [4, 5, 6, 7])
      expect(state.segment(id)).toEqual(before.segments.find((segment) => segment.id === id))
    expect(state.column(1).slice(0, 1)).toEqual([1])
  })

  it('takes what is joined across units to the unit with most of its text, and the acceptance of both', () => {
    const state = stateOf(
      sampleWork(
        COLUMNS,
        [
          [[0], [0]],
          [[1], [1]],
          [[2], []],
          [[3], [2]],
        ],
        [...UNITS, {}],
      ),
    )
    run(state, XYZ)
    expect(state.unit(2)).toMatchObject({
      state: 'doubtful',
      note: 'b\nc',
      origin: 'person',
      confidence: null,
    })
    expect(state.units.has(3)).toBe(false)
    expect(state.segmentsOf(2).map(({ id }) => id)).toEqual([2, 6])
    expect(state.unit(1)).toMatchObject({ state: 'accepted', note: 'a' })
  })

  it('takes evidence where its words go', () => {
    const { rows } = sampleWork(COLUMNS, GROUPS, UNITS)
    const plain = new WorkState(rows)
    const divergence = divergenceAt(plain, 1, [
      [1, 'two'],
      [3, 'Roe'],
      [1, 'is; two is'],
    ])
    const state = new WorkState({ ...rows, divergences: [divergence] })
    run(state, { ...XYZ, segmentation: { ...XYZ.segmentation, pauses: ['semicolon'] } })
    const read = state
      .divergence(1)
      .evidence.map(({ segment, start, end, text }) => [
        state.textOf(state.segment(segment)).slice(start, end),
        text,
      ])
    expect(read.map(([shown]) => shown)).toEqual(['two', 'Roe', 'is;', 'two is'])
    for (const [shown, text] of read) expect(shown).toBe(text)
  })

  it('leaves what a person corrected, and says so', () => {
    const state = stateOf(sampleWork(COLUMNS, GROUPS))
    run(state, { kind: 'segment.correct', segment: 1, text: 'One; two.' })
    const { changed, kept } = resegmentation(state, 1, { ...XYZ.segmentation, ...SEMICOLON.segmentation })
    expect(changed.map(({ before, after }) => [before.length, after.length])).toEqual([[2, 1]])
    expect(kept.map(({ before }) => before.map(({ id }) => id))).toEqual([[1]])
    expectRefusal(state, SEMICOLON, 'bad-argument', /nothing/)
  })

  it('keeps every row whose cuts stay, whatever was done before; undo gives back the very rows', () => {
    let done = 0
    fc.assert(
      fc.property(anyWork, anySteps, (rows, steps) => {
        const state = new WorkState(rows)
        planSteps(state, steps, (changes, command) => {
          const before = dump(state)
          const segments = new Map(state.segments)
          const found =
            command.kind === 'version.resegment'
              ? resegmentation(state, command.version, command.segmentation)
              : null
          state.apply(changes)
          if (found === null) return
          done++
          assertWhole(state)
          const touched = new Set(found.changed.flatMap((one) => one.before.map(({ id }) => id)))
          for (const [id, segment] of segments)
            if (!touched.has(id)) expect(state.segments.get(id)).toBe(segment)
          state.apply(inverse(changes))
          expect(dump(state)).toEqual(before)
          state.apply(changes)
        })
      }),
      { seed: 20250402, numRuns: 150 },
    )
    expect(done).toBeGreaterThan(100)
  })
})
