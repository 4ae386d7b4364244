import { describe, expect, test } from 'vitest'
import { simplifiedForms, simplifying } from '#shared/text/simplified'
import { tokenise } from '#shared/text/tokens'

const forms = simplifiedForms('國国𠽌𪠳語语')

describe('simplified forms', () => {
  test('are read in pairs of characters, also beyond the basic plane; a half pair is left out', () => {
    expect([...forms]).toEqual([
      ['國', '国'],
      ['𠽌', '𪠳'],
      ['語', '语'],
    ])
    expect(simplifiedForms('國国語').size).toBe(1)
  })

  test('make both writings of Chinese the same words, and touch no other language', () => {
    const cut = simplifying(tokenise, forms)
    expect(cut('國語', 'zh-TW')).toEqual(tokenise('国语', 'zh'))
    expect(cut('國語', 'yue')).toEqual(tokenise('国语', 'yue'))
    expect(cut('國語', 'ja')).toEqual(tokenise('國語', 'ja'))
  })

  test('leave numbers as they are', () => {
    const cut = simplifying(tokenise, forms)
    const numbers = cut('國 1234 語', 'zh').filter(({ kind }) => kind === 'number')
    expect(numbers).toEqual([{ kind: 'number', key: '1234' }])
  })
})
