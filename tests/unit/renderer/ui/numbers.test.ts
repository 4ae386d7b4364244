import { describe, expect, it } from 'vitest'
import { counted, ordinal, percent, probability, signed } from '#renderer/ui/numbers'

describe('numbers as people see them', () => {
  it('count places from 1', () => {
    expect(ordinal(0)).toBe('1')
    expect(ordinal(1901)).toBe('1,902')
  })

  it('take the plural where it belongs', () => {
    expect([counted(1, 'unit'), counted(2, 'unit'), counted(0, 'unit')]).toEqual([
      '1 unit',
      '2 units',
      '0 units',
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
