import { describe, expect, it } from 'vitest'
import { chordLabel, matches, typesText } from '#renderer/commands/chords'

/** The part of a keyboard event that chords look at. */
function press(key: string, code: string, ...modifiers: readonly string[]): KeyboardEvent {
  const event: Pick<KeyboardEvent, 'key' | 'code' | 'getModifierState'> = {
    key,
    code,
    getModifierState: (name) => modifiers.includes(name),
  }
  // Nothing else of the event is read; there is no DOM here to make a whole one.
  return event as KeyboardEvent
}

describe('chords', () => {
  it('match their key and just their modifiers', () => {
    expect(matches(press('u', 'KeyU'), 'u')).toBe(true)
    expect(matches(press('u', 'KeyU', 'Control'), 'u')).toBe(false)
    expect(matches(press('z', 'KeyZ', 'Control'), '$mod+z')).toBe(true)
    expect(matches(press('Z', 'KeyZ', 'Control', 'Shift'), '$mod+z')).toBe(false)
    expect(matches(press('Z', 'KeyZ', 'Control', 'Shift'), '$mod+Shift+z')).toBe(true)
  })

  it('answer to the place of the key where the layout has another letter', () => {
    expect(matches(press('ф', 'KeyA'), 'a')).toBe(true)
    expect(matches(press('я', 'KeyZ', 'Control'), '$mod+z')).toBe(true)
    expect(matches(press('ı', 'KeyI'), 'i')).toBe(true)
    expect(matches(press('ф', 'KeyA'), 'u')).toBe(false)
  })

  it('go by the letter, not the place, where the layout has Latin letters', () => {
    expect(matches(press('a', 'KeyQ'), 'a')).toBe(true)
    expect(matches(press('q', 'KeyA'), 'a')).toBe(false)
  })

  it('know which of them are text', () => {
    expect(['u', 'Shift+l', '[Shift]+?', 'Space', 'Enter'].every(typesText)).toBe(true)
    expect(['$mod+k', 'F6', 'Shift+F6', 'Escape'].some(typesText)).toBe(false)
  })

  it('are written as keyboards have them', () => {
    expect(
      ['u', '$mod+Shift+z', '[Shift]+?', 'ArrowUp', 'Shift+F6', '$mod+.'].map((one) => chordLabel(one)),
    ).toEqual(['U', 'Ctrl+Shift+Z', '?', '↑', 'Shift+F6', 'Ctrl+.'])
    expect(chordLabel('$mod+k', true)).toBe('⌘+K')
  })
})
