import { beforeEach, describe, expect, it } from 'vitest'
import { chordOf, sameChord } from '#renderer/commands/chords'
import {
  chooseMap,
  DEFAULT_KEYS,
  giveKey,
  holdersOf,
  keysOf,
  readKeys,
  resetKeys,
  useKeys,
} from '#renderer/commands/key-map'
import { KEY_MAP_IDS, KEY_MAPS } from '#renderer/commands/maps/maps'
import { commandOf, COMMANDS } from '#renderer/commands/registry'

const keys = (id: string): readonly string[] => keysOf(commandOf(id))

/** What never reaches the page: windows and tabs of browsers, desktops of GNOME and Windows, what macOS does with Cmd. */
const TAKEN: Readonly<Record<string, readonly string[]>> = {
  browsers: [
    ...['$mod+n', '$mod+t', '$mod+w', '$mod+q', '$mod+Tab', '$mod+Shift+Tab', '$mod+PageUp', '$mod+PageDown'],
    ...[
      '$mod+Shift+n',
      '$mod+Shift+t',
      '$mod+Shift+w',
      '$mod+Shift+q',
      '$mod+Shift+p',
      'F5',
      '$mod+F5',
      'F11',
    ],
    ...['F12', '$mod+Shift+i', '$mod+Shift+j', 'Alt+F4', 'Alt+Home'],
  ],
  desktops: [
    ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Delete', 't', 'l', 'd'].map(
      (key) => `$mod+Alt+${key}`,
    ),
    ...['Alt+Tab', 'Alt+Space', 'Alt+Escape', 'Alt+F1', 'Alt+F2', '$mod+Escape', '$mod+Space'],
  ],
  macOS: [
    '$mod+h',
    '$mod+m',
    '$mod+q',
    '$mod+w',
    '$mod+Tab',
    '$mod+Space',
    '$mod+Alt+d',
    '$mod+Alt+i',
    '$mod+F7',
  ],
}

describe('the maps of keys', () => {
  beforeEach(() => useKeys.setState(DEFAULT_KEYS))

  it('name commands that there are, and leave no two of them one key in a pane', () => {
    const ids = new Set(COMMANDS.map(({ id }) => id))
    for (const map of KEY_MAP_IDS) {
      chooseMap(map)
      for (const [id, chords] of Object.entries(KEY_MAPS[map].keys)) {
        expect(ids, `${map}: ${id}`).toContain(id)
        for (const chord of chords)
          expect([map, id, chord, holdersOf(chord, commandOf(id)).map((one) => one.id)]).toEqual([
            map,
            id,
            chord,
            [],
          ])
      }
    }
  })

  it('give a key to the command of the map, and take it from what had it by itself', () => {
    expect(keys('divergence.down')).toEqual(['ArrowDown', 'n'])
    chooseMap('intertext')
    expect([keys('go.next-not-1-1'), keys('divergence.down')]).toEqual([['n'], ['ArrowDown']])
  })

  it('leave every command that has a key in one of them a key in all', () => {
    const keyed = KEY_MAP_IDS.map((map) => {
      chooseMap(map)
      return COMMANDS.filter((one) => keysOf(one).length > 0).map(({ id }) => id)
    })
    const [first = [], ...others] = keyed
    for (const other of others) expect(first.filter((id) => !other.includes(id))).toEqual([])
  })

  it('give no command only keys that a browser or a system keeps to itself', () => {
    for (const map of KEY_MAP_IDS) {
      chooseMap(map)
      for (const [system, taken] of Object.entries(TAKEN))
        for (const command of COMMANDS) {
          const own = keysOf(command)
          const free = own.filter((key) => !taken.some((one) => sameChord(one, key)))
          expect([map, system, command.id, own.length > 0 && free.length === 0]).toEqual([
            map,
            system,
            command.id,
            false,
          ])
        }
    }
  })

  it('are changed for a person: who held the key loses it, and both get theirs back', () => {
    expect(holdersOf('a', commandOf('unit.merge')).map(({ id }) => id)).toEqual(['unit.accept'])
    giveKey(commandOf('unit.merge'), 'a')
    expect([keys('unit.merge'), keys('unit.accept')]).toEqual([['a'], []])
    resetKeys('unit.accept')
    expect(keys('unit.accept')).toEqual([])
    resetKeys()
    expect([keys('unit.merge'), keys('unit.accept')]).toEqual([['m'], ['a']])
  })

  it('are read as they were kept, and as the default where that cannot be read', () => {
    const kept = { map: 'intertext', own: { 'unit.merge': ['q'] } }
    expect(readKeys(JSON.stringify(kept))).toEqual(kept)
    for (const text of ['', '7', '{"map":"emacs","own":{"unit.merge":"q"}}'])
      expect(readKeys(text)).toEqual(DEFAULT_KEYS)
  })
})

describe('a chord', () => {
  const press = (key: string, code: string, ...held: readonly string[]): string | null =>
    chordOf({ key, code, getModifierState: (name) => held.includes(name) })

  it('is taken from the keys that are pressed, by their place where the letters are others', () => {
    expect(press('U', 'KeyU', 'Shift')).toBe('Shift+u')
    expect(press('ф', 'KeyA', 'Control')).toBe('$mod+a')
    expect(press(' ', 'Space')).toBe('Space')
    expect(press('?', 'Slash', 'Shift')).toBe('[Shift]+?')
    expect(press('Shift', 'ShiftLeft', 'Shift')).toBeNull()
  })

  it('is the same whatever the order of its modifiers', () => {
    expect(sameChord('$mod+Shift+a', 'Shift+$mod+A')).toBe(true)
    expect(sameChord('a', 'Shift+a')).toBe(false)
  })
})
