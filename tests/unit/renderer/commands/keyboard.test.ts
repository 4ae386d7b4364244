import { describe, expect, it } from 'vitest'
import { chordLabel, typesText } from '#renderer/commands/chords'
import { chooseMap, keysOf } from '#renderer/commands/key-map'
import { commandFor, type KeyPlace } from '#renderer/commands/keyboard'
import { KEY_MAP_IDS } from '#renderer/commands/maps/maps'
import type { CommandEntry } from '#renderer/commands/command'
import { COMMANDS } from '#renderer/commands/registry'
import { PANES, view, type Pane, type View } from '#renderer/store'
import { putPage } from '#renderer/features/grid/pages'
import { rowOf } from '#support/row'
import { divergenceView } from '#support/divergence-view'

function press(key: string, code: string, ...modifiers: readonly string[]): KeyboardEvent {
  const event: Pick<KeyboardEvent, 'key' | 'code' | 'getModifierState'> = {
    key,
    code,
    getModifierState: (name) => modifiers.includes(name),
  }
  // Nothing else of the event is read; there is no DOM here to make a whole one.
  return event as KeyboardEvent
}

/** A window on one row, with the cursor on its segment. */
function windowIn(pane: Pane, part: Partial<View> = {}): View {
  const pages = putPage(view().pages, { seq: 1, from: 0, total: 1, rows: [rowOf(1, [10])] })
  return { ...view(), pages, cursor: { row: 0, column: 0, segment: 10 }, pane, ...part }
}

const READING: KeyPlace = { typing: false, inOverlay: false }
const TYPING: KeyPlace = { typing: true, inOverlay: false }

function meaning(event: KeyboardEvent, now: View, place = READING): string | null {
  return commandFor(event, now, place)?.id ?? null
}

describe('keys', () => {
  it('mean what the pane with the keyboard says', () => {
    const chosen: Partial<View> = {
      chosen: 5,
      divergences: [divergenceView({ id: 5, severity: 'major', confidence: 1 })],
    }
    expect(meaning(press('c', 'KeyC'), windowIn('grid', chosen))).toBe('unit.clear')
    expect(meaning(press('c', 'KeyC'), windowIn('divergences', chosen))).toBe('divergence.confirm')
    expect(meaning(press('a', 'KeyA'), windowIn('divergences', chosen))).toBeNull()
    expect(meaning(press('x', 'KeyX'), windowIn('grid', chosen))).toBeNull()
    expect(meaning(press('s', 'KeyS'), windowIn('grid'))).toBe('unit.split')
    expect(meaning(press('s', 'KeyS'), windowIn('segment'))).toBe('segment.split')
  })

  it('are text while text is written, but for those that end the writing or leave it', () => {
    const now = windowIn('segment', { draft: 'new text' })
    expect(meaning(press('a', 'KeyA'), now, TYPING)).toBeNull()
    expect(meaning(press('?', 'Slash', 'Shift'), now, TYPING)).toBeNull()
    expect(meaning(press('z', 'KeyZ', 'Control'), now, TYPING)).toBeNull()
    expect(meaning(press('Enter', 'Enter', 'Control'), now, TYPING)).toBe('segment.save')
    expect(meaning(press('Escape', 'Escape'), now, TYPING)).toBe('segment.cancel')
    expect(meaning(press('F6', 'F6'), now, TYPING)).toBe('pane.next')
  })

  it('open the source text and go through it in all maps of keys', () => {
    for (const map of KEY_MAP_IDS) {
      chooseMap(map)
      for (const pane of ['grid', 'segment', 'works', 'divergences', 'view'] as const)
        expect(meaning(press('u', 'KeyU', 'Control'), windowIn(pane, { work: 1 }))).toBe('view.source')
      const source = windowIn('view', { work: 1, showing: 'source', draft: 'half a word' })
      const meanings = ['Down', 'Up', 'Right', 'Left'].map((way) =>
        meaning(press(`Arrow${way}`, `Arrow${way}`, 'Alt'), source),
      )
      expect(meanings).toEqual(['source.down', 'source.up', 'source.right', 'source.left'])
      expect(meaning(press('Enter', 'Enter'), source)).toBe('view.go')
      expect(meaning(press('Escape', 'Escape'), source)).toBe('view.leave')
    }
    chooseMap('omegat')
  })

  it('leave the panes alone while something lies over them', () => {
    const now = windowIn('grid', { panel: 'keys' })
    const over = { typing: false, inOverlay: true }
    expect(meaning(press('a', 'KeyA'), now, over)).toBeNull()
    expect(meaning(press('Escape', 'Escape'), now, over)).toBe('panel.close')
  })

  it('wait for what may become possible by the command before them', () => {
    const undo = press('z', 'KeyZ', 'Control')
    expect(commandFor(undo, windowIn('grid'), READING)).toBeNull()
    expect(commandFor(undo, windowIn('grid'), READING, true)?.id).toBe('undo')
  })

  it('work on a Russian keyboard', () => {
    expect(meaning(press('ф', 'KeyA'), windowIn('grid'))).toBe('unit.accept')
  })

  it.each(KEY_MAP_IDS)('never hide one command behind another in a pane, as in %s', (map) => {
    chooseMap(map)
    for (const pane of PANES) {
      const here = COMMANDS.filter(({ panes }) =>
        typeof panes === 'string' ? panes === 'all' : panes.includes(pane),
      )
      // Commands of one view are possible in that view only.
      const view = ({ id }: CommandEntry): string => (pane === 'view' ? (id.split('.')[0] ?? '') : '')
      // Esc means the innermost thing that it can end, in the order of the list.
      const chords = here
        .flatMap((command) => keysOf(command).map((chord) => ({ chord, view: view(command) })))
        .filter(({ chord }) => chord !== 'Escape')
        .map(({ chord, view }) => `${view} ${chord}`.trim())
      expect([...new Set(chords)].sort()).toEqual(chords.toSorted())
    }
    chooseMap('omegat')
  })
})

describe('the commands', () => {
  it('have names of their own', () => {
    const ids = COMMANDS.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('can all be reached: by a key, or in the palette', () => {
    for (const command of COMMANDS) {
      const { id, keyOnly } = command
      expect([id, keysOf(command).length > 0 || keyOnly !== true]).toEqual([id, true])
    }
  })

  it('do not take text keys where text is written', () => {
    for (const { id, keys, whileTyping } of COMMANDS)
      if (whileTyping === true)
        expect([id, keys.filter(typesText).map((one) => chordLabel(one))]).toEqual([id, []])
  })
})
