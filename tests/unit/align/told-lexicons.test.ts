import { describe, expect, it } from 'vitest'
import { toldLexicons, withoutPairs } from '#shared/align/told-lexicons'
import type { TermList } from '#shared/align/term-list'
import { tokenise } from '#shared/text/tokens'

const list = (...pairs: readonly (readonly [string, string, number?])[]): TermList => ({
  languages: ['en', 'tr'],
  pairs: pairs.map(([source, target, weight = 1]) => ({ source, target, weight })),
})

describe('what people say of words', () => {
  it('counts in both directions, under the words as the aligner cuts them, in any region', () => {
    const lexicons = toldLexicons([list(['Democracy', 'demokrasi'])], tokenise)
    expect(lexicons('en-GB', 'tr')?.translations('democr')).toEqual([{ word: 'demok', t: 0.6 }])
    expect(lexicons('tr', 'en')?.translations('demok')).toEqual([{ word: 'democr', t: 0.6 }])
    expect(lexicons('en', 'ru')).toBeNull()
    expect(lexicons('en', 'tr')?.translations('unknown')).toEqual([])
  })

  it('is shared among the renderings of a word by their weights', () => {
    const said = toldLexicons([list(['peace', 'barış', 3]), list(['peace', 'sulh'])], tokenise)('en', 'tr')
    const [first, second] = said?.translations('peace') ?? []
    expect(first?.word).toBe('barış')
    expect(first?.t).toBeCloseTo(0.45)
    expect(second?.t).toBeCloseTo(0.15)
  })

  it('lets each word of a term be rendered by each of the other', () => {
    const said = toldLexicons([list(['climate change', 'iklim değişikliği'])], tokenise)('en', 'tr')
    expect(said?.translations('change')).toEqual([
      { word: 'iklim', t: 0.3 },
      { word: 'değiş', t: 0.3 },
    ])
  })

  it('loses what is forbidden, whichever way round it is said', () => {
    const lexicons = toldLexicons([list(['peace', 'barış'], ['peace', 'sulh'])], tokenise)
    const left = withoutPairs(
      lexicons,
      [{ languages: ['tr', 'en'], pairs: [{ source: 'sulh', target: 'peace', weight: 1 }] }],
      tokenise,
    )
    expect(
      left('en', 'tr')
        ?.translations('peace')
        .map(({ word }) => word),
    ).toEqual(['barış'])
    expect(left('tr', 'en')?.translations('sulh')).toEqual([])
  })
})
