import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Checker } from '#shared/check/incremental'
import type { Finding, Members, PlainSegment, PlainWork } from '#shared/plain'
import { reasonOf } from '#support/reason'

const SAID: readonly (readonly [en: string, ru: string])[] = [
  ['The committee published 34 reports on 4 May 2020.', 'Комитет опубликовал 34 доклада 4 мая 2020 года.'],
  ['The committee published 44 reports on 4 May 2020.', 'Комитет опубликовал 34 доклада 4 мая 2020 года.'],
  ['Nobody had expected such heavy snow in the valleys.', 'Никто не ожидал такого снегопада в долинах.'],
  ['Why did the the ministers leave (so early?', 'Почему министры ушли так рано?'],
  ['COVID-19 changed the way “people work .', 'COVID -19 изменил то, «как люди работают».'],
  [
    'Доклад будет опубликован до конца весны этого года.',
    'Доклад будет опубликован до конца весны этого года.',
  ],
  ['The bridge cost two and a half million dollars.', 'Мост обошелся в два с половиной миллиона долларов.'],
  [
    'The plant, which the ministers visited in spring, produced bolts for the whole region and did not stop.',
    'Завод производил болты.',
  ],
  ['Yesterday Petrosyan met Holloway in Geneva.', 'Вчера Петросян встретил Холлоуэя в Женеве.'],
  ['The envoy Petrosyan praised the contact group.', 'Посланник Петросян похвалил контактную группу.'],
  ['Then Holloway left the contact group.', 'Затем Кузнецов покинул контактную группу.'],
  ['Reporters asked the contact group about Holloway.', 'Журналисты спросили союз о Холлоуэе.'],
  ['But Petrosyan spoke of the contact group again.', 'Но Вардапет снова говорил о контактной группе.'],
]
const LANGS = ['en', 'ru'] as const

type Edit =
  | {
      readonly kind: 'write' | 'insert'
      readonly version: number
      readonly at: number
      readonly text: number
    }
  | { readonly kind: 'remove' | 'unlink'; readonly version: number; readonly at: number }
  | { readonly kind: 'merge'; readonly at: number }
  | { readonly kind: 'turn'; readonly at: number }

/** Segments by version, each with the number of its unit: what an editor holds. */
interface Held {
  readonly segment: PlainSegment
  readonly unit: number
}
type State = readonly (readonly Held[])[]

const place = fc.nat(40)
const version = fc.constantFrom(0, 1)
const text = fc.nat(SAID.length - 1)
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.record({ kind: fc.constantFrom('write' as const, 'insert' as const), version, at: place, text }),
  fc.record({ kind: fc.constantFrom('remove' as const, 'unlink' as const), version, at: place }),
  fc.record({ kind: fc.constant('merge' as const), at: place }),
  fc.record({ kind: fc.constant('turn' as const), at: place }),
)

const make = (side: number, n: number): PlainSegment => ({
  text: SAID[n]?.[side] ?? '',
  paragraph: 0,
  kind: 'body',
})
const start = (texts: readonly number[]): State =>
  LANGS.map((_, side) => texts.map((n, unit) => ({ segment: make(side, n), unit })))

let fresh = 1000
function apply(state: State, change: Edit): State {
  if (change.kind === 'turn')
    return state.map((column) => {
      const at = change.at % Math.max(1, column.length)
      return [...column.slice(at), ...column.slice(0, at)]
    })
  if (change.kind === 'merge') {
    const one = state[0]?.[change.at % Math.max(1, state[0].length)]?.unit ?? 0
    const next = state[0]?.[(change.at + 1) % Math.max(1, state[0].length)]?.unit ?? 0
    return state.map((column) => column.map((held) => (held.unit === next ? { ...held, unit: one } : held)))
  }
  return state.map((column, side): readonly Held[] => {
    if (side !== change.version || column.length === 0) return column
    const place = change.at % column.length
    const old = column[place]
    if (old === undefined) return column
    switch (change.kind) {
      case 'remove':
        return column.toSpliced(place, 1)
      case 'unlink':
        return column.with(place, { ...old, unit: ++fresh })
      case 'write':
        return column.with(place, { ...old, segment: make(side, change.text) })
      case 'insert':
        return column.toSpliced(place, 0, { segment: make(side, change.text), unit: ++fresh })
    }
  })
}

function given(state: State): { work: PlainWork; groups: Members[] } {
  const units = new Map<number, number[][]>()
  state.forEach((column, side) =>
    column.forEach(({ unit }, place) => {
      const members = units.get(unit) ?? LANGS.map(() => [])
      units.set(unit, members)
      members[side]?.push(place)
    }),
  )
  const versions = LANGS.map((lang, side) => ({
    lang,
    segments: (state[side] ?? []).map(({ segment }) => segment),
  }))
  return { work: { versions, comparable: [] }, groups: [...units.values()] }
}

describe('checking again after edits', () => {
  it('finds after any edits what a check of the whole work finds', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 4, maxLength: 24 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (texts, edits) => {
          const checker = new Checker()
          let state = start(texts)
          checker.update(given(state).work, given(state).groups)
          for (const change of edits) {
            state = apply(state, change)
            const { work, groups } = given(state)
            expect(checker.update(work, groups)).toEqual(new Checker().update(work, groups.toReversed()))
          }
        },
      ),
      { seed: 20261122, numRuns: 150 },
    )
  })

  it('tells after any edits what is no longer found and what is found besides', () => {
    fc.assert(
      fc.property(
        fc.array(text, { minLength: 4, maxLength: 16 }),
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        (texts, edits) => {
          const checker = new Checker()
          let state = start(texts)
          const found = new Set(checker.follow(given(state).work, given(state).groups).came)
          for (const change of edits) {
            state = apply(state, change)
            const { work, groups } = given(state)
            const { gone, came } = checker.follow(work, groups)
            for (const finding of gone) expect(found.delete(finding)).toBe(true)
            for (const finding of came) found.add(finding)
            const told = (findings: Iterable<Finding>): string[] =>
              [...findings].map((finding) => JSON.stringify(finding)).sort()
            const placed = [...found].map((finding) => checker.placed(finding))
            expect(told(placed)).toEqual(told(new Checker().update(work, groups)))
            const again = new Set(came.map((finding) => JSON.stringify(finding)))
            const as = gone.map((finding) => JSON.stringify(checker.placed(finding)))
            expect(as.filter((finding) => again.has(finding))).toEqual([])
          }
        },
      ),
      { seed: 20261123, numRuns: 60 },
    )
  })

  it('looks anew at a unit whose neighbour changed, and tells new places where segments moved', () => {
    const checker = new Checker({ categories: ['number'] })
    const before = start([2, 1, 6])
    const first = checker.update(given(before).work, given(before).groups)
    expect(first).toMatchObject([{ evidence: [{ segment: 1 }, { segment: 1 }] }])
    const after = apply(before, { kind: 'insert', version: 0, at: 0, text: 6 })
    const second = checker.update(given(after).work, given(after).groups)
    expect(second.find((one) => reasonOf(one).includes('44'))?.evidence[0]).toMatchObject({ segment: 2 })
  })

  it('refuses a segment that stands twice, of which it could not tell the places', () => {
    const twice = make(0, 2)
    const work: PlainWork = { versions: [{ lang: 'en', segments: [twice, twice] }], comparable: [] }
    expect(() => new Checker().update(work, [[[0]], [[1]]])).toThrow('twice')
  })
})
