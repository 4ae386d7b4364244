import { chordLabel } from '#renderer/commands/chords'
import { keysOf } from '#renderer/commands/key-map'
import { commandOf } from '#renderer/commands/registry'
import { titleOf } from '#renderer/commands/command'

const MAC = typeof navigator !== 'undefined' && /Mac/.test(navigator.platform)

/** The key of a command as people read it, for a sentence; its name in the palette where it has none. */
export function keyLabel(id: string): string {
  const command = commandOf(id)
  const [chord] = keysOf(command)
  return chord === undefined ? `“${titleOf(command)}”` : chordLabel(chord, MAC)
}
