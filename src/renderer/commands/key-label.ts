import { chordLabel } from '#renderer/commands/chords'
import { keysOf } from '#renderer/commands/key-map'
import { commandOf } from '#renderer/commands/registry'
import { titleOf } from '#renderer/commands/command'

const MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)

/** A key as it stands on the keyboard of this computer: `$mod+Enter` is `Ctrl+Enter`. */
export function keyOnBoard(chord: string): string {
  return chordLabel(chord, MAC)
}

/** The key of a command as people read it, for a sentence; its name in the palette where it has none. */
export function keyLabel(id: string): string {
  const command = commandOf(id)
  const [chord] = keysOf(command)
  return chord === undefined ? `“${titleOf(command)}”` : chordLabel(chord, MAC)
}
