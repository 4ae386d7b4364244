import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expressionOf } from '#shared/search/regex'
import { turkicPattern } from '#shared/search/turkic-pattern'

function found(pattern: string, text: string, lang = 'tr', caseSensitive = false): string[] {
  return text.match(expressionOf({ text: pattern, caseSensitive }, lang)) ?? []
}

describe('an expression in Turkish', () => {
  it('pairs i with İ and ı with I, and neither with the other', () => {
    expect(found('izmir', 'İZMİR İzmir izmir IZMIR ızmır')).toEqual(['İZMİR', 'İzmir', 'izmir'])
    expect(found('IŞIK', 'ışık Işık IŞIK İşik isik')).toEqual(['ışık', 'Işık', 'IŞIK'])
    expect(found('izmir', 'İZMİR İzmir izmir IZMIR', 'en')).toEqual(['izmir', 'IZMIR'])
    expect(found('İzmir', 'İZMİR İzmir izmir', 'tr', true)).toEqual(['İzmir'])
  })

  it('does so in classes and not in what only looks like letters', () => {
    expect(found('[xi]', 'iİıI')).toEqual(['i', 'İ'])
    expect(found('[^xi]', 'iİıI')).toEqual(['ı', 'I'])
    expect(found('[ıi]+', 'iİıI')).toEqual(['iİıI'])
    expect(found('[i^]', 'iİ^ab')).toEqual(['i', 'İ', '^'])
    expect(found('[^i^]', 'iİ^ab')).toEqual(['a', 'b'])
    expect(found('[A-I]', 'I')).toEqual(['I'])
    expect(found('[i-]', '-İ')).toEqual(['-', 'İ'])
    expect(found('(?<Iki>.)\\k<Iki>', 'aabb')).toEqual(['aa', 'bb'])
    expect(found('\\p{Script=Inherited}|\\p{Lu}{2}', 'İI')).toEqual(['İI'])
    expect(found('\\u{49}\\x49', 'II')).toEqual(['II'])
    expect(found('(?:i{2}|ı?I)+', 'İiIı')).toEqual(['İiIı'])
    expect(found('\\bi\\w*', 'ince İnce')).toEqual(['ince'])
  })

  it('is a correct expression with the same groups wherever it was one', () => {
    const part = fc.constantFrom(
      'i',
      'I',
      'ı',
      'İ',
      'a',
      '[iI]',
      '[^ı-]',
      '[a-i]',
      '(i)',
      '(?<I>İ)',
      '\\w',
      '\\I',
      '.',
      '+',
      '?',
      '|',
      ']',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const pattern = parts.join('')
        const groups = groupsOf(pattern)
        if (groups !== null) expect(groupsOf(turkicPattern(pattern))).toBe(groups)
      }),
      { seed: 8, numRuns: 2000 },
    )
  })

  it('leaves an expression without these letters as it is', () => {
    for (const pattern of ['a[b-d]+\\d{2}', '(?<=x)y(?!z)', '[^]', '[]', '\\[x\\]', '(?-i:A)'])
      expect(turkicPattern(pattern)).toBe(pattern)
  })
})

/** How many groups a pattern has; null where it is none. */
function groupsOf(pattern: string): number | null {
  try {
    return (new RegExp(`${pattern}|`, 'giu').exec('')?.length ?? 0) - 1
  } catch {
    return null
  }
}
