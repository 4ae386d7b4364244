import type { Pane, View } from '#renderer/store'
import { en } from '#renderer/words/en/all'
import { t } from '#renderer/words/words'

/** Headings of the palette and of the sheet of keys, in their order. */
export const GROUPS = ['Go', 'Alignment', 'Segment', 'Review', 'Divergences', 'Project', 'View'] as const
export type Group = (typeof GROUPS)[number]

export type CommandId = keyof typeof en.commands

/**
 * Something a person can do in the window. Palette, keys, sheet of keys and buttons all come from the one list of
 * these, so that they cannot differ.
 */
export interface CommandEntry {
  /** Its name in the messages `commands`, which say what it is called. */
  readonly id: CommandId
  readonly group: Group
  /** Chords (see `chords.ts`) where no map of keys gives others: `keysOf` tells those that act. */
  readonly keys: readonly string[]
  /** Panes in which the keys act, or a panel over them. The palette and buttons reach it from everywhere. */
  readonly panes: readonly Pane[] | 'all' | 'panel'
  /** True when the keys act while text is being written, too. */
  readonly whileTyping?: boolean
  /** True when it brings a field: what is typed from then on is meant for that. */
  readonly opensField?: boolean
  /** Acts at once, while a command before it is on its way, too. */
  readonly atOnce?: boolean
  /** Too common or too small for the palette: moving the cursor, for example. */
  readonly keyOnly?: boolean
  /** What it would do now, where its title does not say all: `Undo: Merge units 41, 42`. */
  readonly named?: (view: View) => string | null
  /** Whether there is anything to do; without it, always. */
  readonly can?: (view: View) => boolean
  readonly run: () => Promise<void> | void
}

/** What a command is called, in the language of the window. */
export function titleOf({ id }: Pick<CommandEntry, 'id'>): string {
  return t(`commands.${id}`)
}

/** The English of it, so that who knows it finds the command in any language. */
export function englishOf({ id }: Pick<CommandEntry, 'id'>): string {
  return en.commands[id]
}
