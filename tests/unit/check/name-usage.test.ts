import { describe, expect, it } from 'vitest'
import { createContext, type CheckContext } from '#shared/check/context'
import { CheckMemory } from '#shared/check/memory'
import { placedNames } from '#shared/check/names/placed-names'
import { renderedElsewhere } from '#shared/check/names/usage'
import type { PlainSegment, PlainWork } from '#shared/plain'
import { inParallel, workOf } from '#support/parallel-work'

describe('where another version has a name elsewhere', () => {
  const work = workOf({
    en: ['Then the Sputnik came down.', 'They saw the Sputnik there.', 'It was a day of talks.'],
    tr: ['Sonra yere indi.', 'Orada sputniklerinin hepsi vardı.', 'Bir gün konuşuldu.'],
  })
  const contextOf = (of: PlainWork, memory = new CheckMemory()): CheckContext =>
    createContext(of, inParallel(of), {}, memory)
  const heard = (context: CheckContext): (number | null)[] =>
    placedNames(context, 0, 0)
      .filter(({ form }) => form === 'Sputnik')
      .map((name) => renderedElsewhere(context, name, 1, 0))
  const edited = (text: string): PlainWork => {
    const said: PlainSegment = { text, paragraph: 2, kind: 'body' }
    const versions = work.versions.map((version, n) =>
      n === 1 ? { ...version, segments: version.segments.with(2, said) } : version,
    )
    return { ...work, versions }
  }

  it('is heard anew when that version comes to write the name, and when it no longer does', () => {
    const memory = new CheckMemory()
    expect(heard(contextOf(work, memory))).toEqual([1])
    const spelled = edited('Orada bir gün Sputnik konuşuldu.')
    expect(heard(contextOf(spelled))).toEqual([0])
    expect(heard(contextOf(spelled, memory))).toEqual([0])
    expect(heard(contextOf(work, memory))).toEqual([1])
  })
})
