import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Pattern } from '#shared/segment/srx/pattern'
import { PatternError } from '#shared/segment/srx/pattern-error'

describe('an expression as ICU writes it', () => {
  it.each([
    ['a|bc', ['a', 'bc'], ['b', 'abc']],
    ['(?:ab){2,3}', ['abab', 'ababab'], ['ab', 'abababab']],
    ['a{2}', ['aa'], ['a', 'aaa']],
    ['[a-c&&[^b]]+', ['ac'], ['b', 'abc']],
    ['[a-z--[aeiou]]+', ['xyz'], ['xay']],
    ['[[:upper:]\\d]+', ['Ä1'], ['ä1']],
    ['\\p{Lu}\\pL\\P{Lu}*', ['Éab'], ['éab', 'ÉaB']],
    ['\\p{Han}+', ['会议'], ['会 ']],
    ['\\w+\\s\\w', ['Ёж я', 'ğı 1'], ['Ёж']],
    ['\\x{1F600}\\u0041', ['😀A'], ['A']],
    ['\\Q.*\\E.', ['.*x'], ['xxx']],
    ['(?i)straße|(?-i)B', ['STRAßE', 'B'], ['b']],
    ['(?i:a)b', ['Ab'], ['AB']],
    ['x(?#why)y++z*?', ['xyyz'], ['xz']],
    ['[.?!)\\]"\'-]', ['.', ']', '-', "'"], ['a']],
    ['(?<=a)b|ab', ['ab'], ['b']],
    ['(?=ab).*', ['abc'], ['acb']],
    ['(?!ab).*', ['acb', ''], ['abc']],
    ['^a$', ['a'], ['aa']],
    ['\\ba\\b', ['a'], ['aa']],
    ['.', ['😀', 'x'], ['', 'xx', '\n']],
    ['(a*)*b', ['b', 'aab'], ['a']],
    ['', [''], ['a']],
  ])('%s', (pattern, fits, others) => {
    const compiled = new Pattern(pattern)
    for (const text of fits) expect(compiled.matches(text), text).toBe(true)
    for (const text of others) expect(compiled.matches(text), text).toBe(false)
  })

  it.each([
    '(',
    ')',
    '[a',
    '[]',
    '[z-a]',
    '*',
    'a|+',
    '\\',
    '(a)\\1',
    '\\X',
    '\\p{Nonsense}',
    '[[:nonsense:]]',
    '(?<!(?=(?=a)))',
    '(?(1)a)',
    'a{3,2}',
    'a{5000}',
    '(((a{1000}){1000}){1000})',
    '('.repeat(100) + ')'.repeat(100),
  ])('is refused where it cannot be read or used: %s', (pattern) => {
    expect(() => new Pattern(pattern)).toThrow(PatternError)
  })

  it('is matched from either side as from the other, and everywhere as in each place', () => {
    const atom = fc.constantFrom('a', 'b', '[ab]', '.', '(?:a|bb)', '(?:(?=a))', '(?:(?<=b)|b)', '(?:\\b)')
    const times = fc.constantFrom('', '*', '+', '?', '{2}', '{1,2}')
    const pattern = fc.array(fc.tuple(atom, times), { maxLength: 5 }).map((parts) => parts.flat().join(''))
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '😀'), maxLength: 10 })
    fc.assert(
      fc.property(pattern, text, (source, sample) => {
        const compiled = new Pattern(source)
        const expected = new RegExp(`(?:${source})`, 'u')
        const places = [...Array(sample.length + 1).keys()].filter(
          (at) => !/[\udc00-\udfff]/u.test(sample.charAt(at)),
        )
        const starts = places.filter((at) => {
          const sticky = new RegExp(expected.source, 'uy')
          sticky.lastIndex = at
          return sticky.test(sample)
        })
        const ends = places.filter((at) => endsAt(source, sample, at))
        expect(places.filter((at) => compiled.startsAt(sample, at))).toEqual(starts)
        expect(places.filter((at) => compiled.endsAt(sample, at))).toEqual(ends)
        expect(compiled.ends(sample)).toEqual(ends)
      }),
      { seed: 20250401, numRuns: 2000 },
    )
  })

  it('takes no longer for an expression that others go astray in', () => {
    const text = `${'a'.repeat(50_000)} b`
    for (const source of [
      '(a+)+$',
      '(a|aa)+c',
      '(a|a)*c',
      '(.*)(.*)(.*)(.*)x',
      '(a?){50}a{50}c',
      '(?=(a+)+c)a',
    ]) {
      const pattern = new Pattern(source)
      // Within the time limit of a test; by backtracking each would outlast the sun.
      expect(pattern.startsAt(text, 0)).toBe(false)
      expect(pattern.endsAt(text, 25_000) && source !== '(a+)+$').toBe(false)
      expect(pattern.ends(text.slice(0, 5_000))).toEqual(source === '(a+)+$' ? [5_000] : [])
    }
  })
})

function endsAt(source: string, text: string, at: number): boolean {
  const behind = new RegExp(`(?<=${source})`, 'uy')
  behind.lastIndex = at
  return behind.test(text)
}
