import { describe, expect, it } from 'vitest'
import { renderWithSource } from '#shared/text/render'
import { sourceOffset } from '#renderer/features/segment/caret'

describe('the caret in the source text', () => {
  const text = 'Heads of  state\nmet on 4 May.'
  const { text: shown, source } = renderWithSource(text, [[0, text.length]])

  it('falls on the character it stands before, across folded white space', () => {
    const at = sourceOffset(source, shown.indexOf('met'), shown, null)
    expect(at === null ? '' : text.slice(at)).toBe('met on 4 May.')
  })

  it('is matched from both ends where the text was corrected', () => {
    const corrected = 'Leaders of state met on 4 May.'
    const before = sourceOffset(source, corrected.indexOf('met'), corrected, shown)
    expect(before === null ? '' : text.slice(before)).toBe('met on 4 May.')
    expect(sourceOffset(source, 0, corrected, shown)).toBe(0)
    expect(sourceOffset(source, corrected.length, corrected, shown)).toBe(text.length)
  })

  it('is in proportion inside what was rewritten', () => {
    expect(sourceOffset([0, 1, 2, 3, 4], 4, 'xxxxxxxx', 'abcd')).toBe(2)
  })

  it('is nowhere outside the text', () => {
    expect(sourceOffset([0, 1], 5, 'a', null)).toBeNull()
  })
})
