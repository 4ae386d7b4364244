import { describe, expect, it } from 'vitest'
import { createContext, type CheckContext } from '#shared/check/context'
import { CheckMemory } from '#shared/check/memory'
import type { SegmentKeys } from '#shared/check/segment-index'
import type { Members, PlainSegment } from '#shared/plain'

const words: SegmentKeys = ({ text }) => new Set(text.split(' '))
const segment = (text: string): PlainSegment => ({ text, paragraph: 0, kind: 'body' })

/** A memory of one version, a unit a segment: the values of the units, and which were worked out since it was last asked. */
function remembering(read: (memory: CheckMemory, unit: number) => number | boolean): {
  readonly follow: (segments: readonly PlainSegment[]) => { values: unknown[]; fresh: number[] }
} {
  const memory = new CheckMemory()
  return {
    follow: (segments) => {
      const groups: Members[] = segments.map((_, place) => [[place]])
      memory.follow({ versions: [{ lang: 'en', segments }], comparable: [] }, groups)
      const fresh: number[] = []
      const compute = (unit: number): number | boolean => {
        fresh.push(unit)
        return read(memory, unit)
      }
      const values = segments.map((_, unit) => memory.ofUnit('test', unit, compute))
      return { values, fresh }
    },
  }
}

describe('what is kept of units from one check to the next', () => {
  const [a, b, c] = [segment('one two'), segment('two three'), segment('four')]

  it('works out again who asked whether a word is held when it comes or goes, and nobody else', () => {
    const { follow } = remembering((memory, unit) =>
      memory.index(words, 0).isHeld(unit === 0 ? 'three' : 'four'),
    )
    expect(follow([a, b, c])).toEqual({ values: [true, true, true], fresh: [0, 1, 2] })
    expect(follow([a, b, c]).fresh).toEqual([])
    expect(follow([a, segment('two'), c])).toEqual({ values: [false, true, true], fresh: [0, 1] })
  })

  it('works out again who counted the holders of a word, but not who found more than a bound', () => {
    const { follow } = remembering((memory, unit) => memory.index(words, 0).count('two', unit === 0 ? 9 : 1))
    expect(follow([a, b, c]).values).toEqual([2, Infinity, Infinity])
    const more = segment('two six')
    expect(follow([a, b, c, more])).toEqual({ values: [3, Infinity, Infinity, Infinity], fresh: [0, 3] })
    expect(follow([a, c])).toEqual({ values: [1, 1], fresh: [0, 1] })
  })

  it('tells what units give no longer and what they give besides, and nothing of those that stayed', () => {
    const memory = new CheckMemory()
    const fresh: string[] = []
    const follow = (segments: readonly PlainSegment[]): unknown => {
      const groups: Members[] = segments.map((_, place) => [[place]])
      memory.follow({ versions: [{ lang: 'en', segments }], comparable: [] }, groups)
      return memory.ofUnits('texts', (unit) => {
        const text = segments[unit]?.text ?? ''
        fresh.push(text)
        return text
      })
    }
    expect(follow([a, b, c])).toEqual({ gone: [], came: ['one two', 'two three', 'four'] })
    expect(follow([b, c])).toEqual({ gone: ['one two'], came: [] })
    expect(follow([segment('new'), b, c])).toEqual({ gone: [], came: ['new'] })
    expect(fresh).toEqual(['one two', 'two three', 'four', 'new'])
  })

  it('works out again who asked whether a unit is marked when it comes to be, or is no longer', () => {
    const memory = new CheckMemory()
    const fresh: number[] = []
    const follow = (...marked: readonly number[]): unknown => {
      memory.follow({ versions: [{ lang: 'en', segments: [a, b, c] }], comparable: [] }, [
        [[0]],
        [[1]],
        [[2]],
      ])
      const marks = memory.marks('test')
      marks.become(new Set(marked.flatMap((unit) => memory.units[unit] ?? [])))
      return memory.ofUnits('marked', (unit) => {
        fresh.push(unit)
        const state = memory.units[unit]
        return state !== undefined && marks.has(state) ? `unit ${unit}` : ''
      })
    }
    expect(follow(1)).toEqual({ gone: [], came: ['', 'unit 1', ''] })
    expect(follow(1)).toEqual({ gone: [], came: [] })
    expect(follow(2)).toEqual({ gone: ['unit 1', ''], came: ['', 'unit 2'] })
    expect(fresh).toEqual([0, 1, 2, 1, 2])
  })

  it('works out again who read a fact of the work when it becomes another', () => {
    const memory = new CheckMemory()
    const longest = ({ work }: CheckContext): number =>
      Math.max(...(work.versions[0]?.segments ?? []).map(({ text }) => text.length))
    const check = (segments: readonly PlainSegment[]): { values: number[]; fresh: number[] } => {
      const fresh: number[] = []
      const context = createContext(
        { versions: [{ lang: 'en', segments }], comparable: [] },
        segments.map((_, place) => [[place]]),
        {},
        memory,
      )
      const compute = (unit: number): number => {
        fresh.push(unit)
        return context.fact(longest)
      }
      const values = segments.map((_, unit) => memory.ofUnit('test', unit, compute))
      return { values, fresh }
    }
    expect(check([a, b])).toEqual({ values: [9, 9], fresh: [0, 1] })
    expect(check([a, b, c])).toEqual({ values: [9, 9, 9], fresh: [2] })
    expect(check([a, c])).toEqual({ values: [7, 7], fresh: [0, 1] })
  })
})
