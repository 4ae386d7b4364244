import { describe, expect, it } from 'vitest'
import { decimal, moment, ordinal, percent, probability, signed, span } from '#renderer/ui/numbers'
import { LANGUAGES } from '#shared/words/languages'
import { speak } from '#renderer/words/words'

describe('numbers as people see them', () => {
  it('count places from 1', () => {
    expect(ordinal(0)).toBe('1')
    expect(ordinal(1901)).toBe('1,902')
  })

  it('are minutes and seconds for lengths of time', () => {
    expect([7.4, 59.6, 750].map(span)).toEqual(['0:07', '1:00', '12:30'])
  })

  it('are written as in the language of the window', () => {
    const said = LANGUAGES.map((lang) => {
      speak(lang)
      return [ordinal(1901), decimal(3.14, 1), moment('2026-02-01T12:00:00Z').includes('2026')]
    })
    speak('en')
    expect(said).toEqual([
      ['1,902', '3.1', true],
      ['1,902', '3.1', true],
      ['1.902', '3,1', true],
      ['1\u00a0902', '3,1', true],
    ])
  })

  it('give a score its sign, and nothing to a zero', () => {
    expect([signed(3.14), signed(-0.91), signed(-0.04)]).toEqual(['+3.1', '−0.9', '0.0'])
  })

  it('have no share of nothing', () => {
    expect([percent(3, 4), percent(0, 0)]).toEqual([75, 0])
  })

  it('give a probability two digits', () => {
    expect(probability(0.5)).toBe('0.50')
  })
})
