import type { MenuItemConstructorOptions } from 'electron'
import { describe, expect, it } from 'vitest'
import { menuTemplate } from '#main/shell/menu'
import { commandOf } from '#renderer/commands/registry'

interface Shown {
  readonly command: string
  readonly key: string | undefined
}

/** The commands of the native menu, each with the key that is shown beside it. */
function shown(): Shown[] {
  let sent = ''
  const within = (items: readonly MenuItemConstructorOptions[]): Shown[] =>
    items.flatMap(({ click, submenu, accelerator }) => {
      if (Array.isArray(submenu)) return within(submenu)
      if (click === undefined) return []
      // What an item does is told by nothing but its click, which asks for none of what Electron hands it.
      ;(click as () => void)()
      return [{ command: sent, key: accelerator ?? undefined }]
    })
  return within(menuTemplate('linux', (command) => (sent = command)))
}

/** A chord as the menu of a computer without a command key shows it: `$mod+Shift+e` is `Ctrl+Shift+E`. */
function accelerator(chord: string): string {
  return chord
    .split('+')
    .map((part) =>
      part === '$mod' || part === 'Control' ? 'Ctrl' : part.length === 1 ? part.toUpperCase() : part,
    )
    .join('+')
}

describe('the native menu', () => {
  it('sends commands that the window has, and shows a key of each that has one', () => {
    const items = shown()
    expect(items.length).toBeGreaterThan(30)
    for (const { command, key = null } of items) {
      const keys = commandOf(command).keys.map(accelerator)
      expect([command, keys.length === 0 ? [null] : keys]).toEqual([
        command,
        expect.arrayContaining([key === null ? null : key.replace('CmdOrCtrl', 'Ctrl')]),
      ])
    }
  })
})
