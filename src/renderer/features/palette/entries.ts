import { GROUPS, englishOf, titleOf, type CommandEntry, type Group } from '#renderer/commands/command'
import { dispatch, inTurn } from '#renderer/commands/dispatch'
import { keysOf } from '#renderer/commands/key-map'
import { can, COMMANDS } from '#renderer/commands/registry'
import { holdKeys } from '#renderer/commands/type-ahead'
import { goToRow, openWork, setPivot } from '#renderer/reading'
import { currentWork, type View } from '#renderer/store'
import { endonym, languageName } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** A line of the palette: a command, or something of the project that one can go to. */
export interface PaletteEntry {
  readonly id: string
  readonly title: string
  readonly group: Group
  /** What else finds it. */
  readonly words: string
  readonly keys: readonly string[]
  readonly possible: boolean
  readonly run: () => Promise<void> | void
}

/** Everything that the palette can offer, what is possible now first; `query` may name a unit by its number. */
export function paletteEntries(now: View, query: string): PaletteEntry[] {
  const entries = [
    ...unitNamed(now, query),
    ...COMMANDS.filter(({ keyOnly }) => keyOnly !== true).map((command) => entryOf(command, now)),
    ...(currentWork(now)?.versions ?? []).map((version): PaletteEntry => ({
      id: `pivot ${version.id}`,
      title: t('palette.order', { version: endonym(version.lang) }),
      group: 'View',
      words: `pivot ${version.lang} ${languageName(version.lang)}`,
      keys: [],
      possible: version.id !== now.pivot,
      run: () => inTurn(() => setPivot(version.id)),
    })),
    ...(now.project?.works ?? []).map((work): PaletteEntry => ({
      id: `work ${work.id}`,
      title: t('palette.open', { work: work.title }),
      group: 'Project',
      words: work.name,
      keys: [],
      possible: work.id !== now.work,
      run: () => inTurn(() => openWork(work.id)),
    })),
  ]
  const rank = ({ possible, group }: PaletteEntry): number =>
    GROUPS.indexOf(group) + (possible ? 0 : GROUPS.length)
  return entries.toSorted((a, b) => rank(a) - rank(b))
}

function entryOf(command: CommandEntry, now: View): PaletteEntry {
  const { id, group } = command
  const keys = keysOf(command)
  const run = (): void => {
    if (command.opensField === true) holdKeys()
    dispatch(command)
  }
  return {
    id,
    title: command.named?.(now) ?? titleOf(command),
    group,
    words: `${id} ${englishOf(command)}`,
    keys,
    run,
    possible: can(command, now),
  }
}

/** The unit of a 1-based number that was typed. */
export function unitNamed({ pages }: View, query: string): PaletteEntry[] {
  const row = Number(query.trim().replaceAll(/[,.\s]/gu, '')) - 1
  if (!Number.isInteger(row) || row < 0 || row >= (pages.total ?? 0)) return []
  return [
    {
      id: 'unit',
      title: t('palette.goTo', { unit: ordinal(row) }),
      group: 'Go',
      words: query,
      keys: [],
      possible: true,
      run: () => inTurn(() => goToRow(row)),
    },
  ]
}
