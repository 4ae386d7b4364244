import { describe, expect, it } from 'vitest'
import { termsOf } from '#shared/check/resemblance'
import { TermCollector } from '#shared/check/term-collector'
import { TermNumbers } from '#shared/check/terminology/term-numbers'

describe('the terms of a text by numbers', () => {
  it('are pairs of characters before stems of words, each once', () => {
    const terms = new TermNumbers()
    const read = (text: string, lang: string): string[] => terms.in(text, lang).map((n) => terms.term(n))
    expect(read('联络小组（WHO）联络 the Commission commissions', 'zh')).toEqual([
      ...['联络', '络小', '小组', 'who', 'commis'],
    ])
    expect(read('İLETİŞİM Grubu ve grubun', 'tr')).toEqual(['ileti', 'grubu'])
    expect(read('Ещё раз: её Комиссия', 'ru')).toEqual(['комисс'])
  })

  it('have one number in all texts and versions', () => {
    const terms = new TermNumbers()
    const [one] = terms.in('Commission', 'en')
    expect(terms.in('the commissions', 'en')).toEqual([one])
    expect(terms.in('(commission)', 'tr')).not.toEqual([one])
  })

  it('are all words, pairs and numbers where texts are compared with each other', () => {
    const collector = new TermCollector()
    const read = (text: string): string[] => termsOf(text, collector).map((n) => collector.term(n))
    expect(read('In 2021 X光机 and 光机 of commissioners, 组')).toEqual([
      ...['in', '2021', 'x光', '光机', 'and', 'of', 'commi', '组'],
    ])
  })
})
