import { ALIGNMENT } from '#renderer/commands/alignment'
import type { CommandEntry } from '#renderer/commands/command'
import { COLUMN_COMMANDS } from '#renderer/commands/columns'
import { DIVERGENCES } from '#renderer/commands/divergences'
import { GO } from '#renderer/commands/go'
import { LEXICON } from '#renderer/commands/lexicon'
import { PROJECT } from '#renderer/commands/project'
import { PROJECTS } from '#renderer/commands/projects'
import { REALIGN } from '#renderer/commands/realign'
import { REVIEW } from '#renderer/commands/review'
import { SEARCH } from '#renderer/commands/search'
import { SEGMENT } from '#renderer/commands/segment'
import { SHIFT } from '#renderer/commands/shift'
import { TRIAGE } from '#renderer/commands/triage'
import { VIEW } from '#renderer/commands/view'
import { VIEWS } from '#renderer/commands/views'
import { view, type View } from '#renderer/store'

/** Every command of the window. The first that answers to a key has it, so those that close something come first. */
export const COMMANDS: readonly CommandEntry[] = [
  ...VIEW,
  ...VIEWS,
  ...PROJECT,
  ...PROJECTS,
  ...GO,
  ...SEARCH,
  ...COLUMN_COMMANDS,
  ...ALIGNMENT,
  ...SHIFT,
  ...REALIGN,
  ...LEXICON,
  ...SEGMENT,
  ...REVIEW,
  ...DIVERGENCES,
  ...TRIAGE,
]

const byId = new Map<string, CommandEntry>(COMMANDS.map((command) => [command.id, command]))

export function commandOf(id: string): CommandEntry {
  const command = byId.get(id)
  if (command === undefined) throw new RangeError(`no command ${id}`)
  return command
}

export function can(command: CommandEntry, now: View = view()): boolean {
  return command.can?.(now) ?? true
}
