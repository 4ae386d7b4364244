import { chordLabel } from '#renderer/commands/chords'
import { englishOf, titleOf, type CommandEntry } from '#renderer/commands/command'
import { keysOf } from '#renderer/commands/key-map'
import { score } from '#renderer/features/palette/match'

/** Whether a command is meant by what was typed: words of its name, in the language of the window or in English, or a key. */
export function isFoundBy(command: CommandEntry, query: string): boolean {
  const wanted = query.trim().toLowerCase()
  return (
    keysOf(command).some((chord) => chordLabel(chord).toLowerCase() === wanted) ||
    score(query, titleOf(command), `${command.id} ${englishOf(command)}`) > 0
  )
}
