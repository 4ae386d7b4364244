import { create } from 'zustand'
import { sameChord } from '#renderer/commands/chords'
import type { CommandEntry } from '#renderer/commands/command'
import { isKeyMap, KEY_MAPS, type KeyMap, type KeyMapId } from '#renderer/commands/maps/maps'
import { COMMANDS } from '#renderer/commands/registry'
import { keep, kept } from '#renderer/ui/remember'

/** Which keys act: those of the map that was chosen, changed by what a person gave to single commands. */
export interface ChosenKeys {
  readonly map: KeyMapId
  /** A person's own keys; an empty list for a command that shall have none. */
  readonly own: KeyMap
}

export const DEFAULT_KEYS: ChosenKeys = { map: 'omegat', own: {} }

export const useKeys = create<ChosenKeys>()(() => DEFAULT_KEYS)

/** The keys of a command, the first the one that is shown. */
export function keysOf({ id, keys }: Pick<CommandEntry, 'id' | 'keys'>): readonly string[] {
  return effective(useKeys.getState()).get(id) ?? keys
}

/** The commands that answer to a chord in a pane where `command` would, too. */
export function holdersOf(chord: string, command: CommandEntry): CommandEntry[] {
  return COMMANDS.filter(
    (one) => one.id !== command.id && meet(one, command) && keysOf(one).some((key) => sameChord(key, chord)),
  )
}

/** Gives a command a chord instead of what it had, and takes it from those that hold it. */
export function giveKey(command: CommandEntry, chord: string): void {
  const { own } = useKeys.getState()
  const taken = holdersOf(chord, command).map(
    (one) => [one.id, keysOf(one).filter((key) => !sameChord(key, chord))] as const,
  )
  useKeys.setState({ own: { ...own, ...Object.fromEntries(taken), [command.id]: [chord] } })
}

/** Takes the keys of a command away. */
export function takeKeys({ id }: CommandEntry): void {
  useKeys.setState({ own: { ...useKeys.getState().own, [id]: [] } })
}

/** Gives a command the keys of the map again, and with none all commands. */
export function resetKeys(id?: string): void {
  const rest = Object.entries(useKeys.getState().own).filter(([one]) => id !== undefined && one !== id)
  useKeys.setState({ own: Object.fromEntries(rest) })
}

export function chooseMap(map: KeyMapId): void {
  useKeys.setState({ map })
}

const KEPT = 'parallax.keys'

/** Takes the keys that were kept for this person, and keeps what is chosen. Returns what ends that. */
export function keepKeys(): () => void {
  useKeys.setState(readKeys(kept(KEPT)))
  return useKeys.subscribe((now) => keep(KEPT, now))
}

/** What was kept; the default in place of what cannot be read. */
export function readKeys(text: string): ChosenKeys {
  try {
    const kept: unknown = JSON.parse(text)
    if (typeof kept !== 'object' || kept === null) return DEFAULT_KEYS
    const map = 'map' in kept && isKeyMap(kept.map) ? kept.map : DEFAULT_KEYS.map
    const own = 'own' in kept && typeof kept.own === 'object' && kept.own !== null ? kept.own : {}
    return { map, own: Object.fromEntries(Object.entries(own).filter(([, keys]) => isChords(keys))) }
  } catch {
    return DEFAULT_KEYS
  }
}

function isChords(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

/** Whether there is a place where both would hear a key. */
function meet(a: CommandEntry, b: CommandEntry): boolean {
  if (a.panes === 'all' || b.panes === 'all') return true
  if (a.panes === 'panel' || b.panes === 'panel') return a.panes === b.panes
  return a.panes.some((pane) => b.panes.includes(pane))
}

let made: { readonly of: ChosenKeys; readonly keys: ReadonlyMap<string, readonly string[]> } | null = null

/**
 * The keys of all commands. What a person gave goes before what the map gives, and that before what a command has itself:
 * a chord is taken from every command further back that would hear it in the same pane.
 */
function effective(chosen: ChosenKeys): ReadonlyMap<string, readonly string[]> {
  if (made?.of === chosen) return made.keys
  const map: KeyMap = KEY_MAPS[chosen.map].keys
  const layered = COMMANDS.map((command) => {
    const own = chosen.own[command.id]
    const given = own ?? map[command.id]
    return {
      command,
      keys: given ?? command.keys,
      layer: own !== undefined ? 2 : given !== undefined ? 1 : 0,
    }
  })
  const isTaken = (chord: string, { command, layer }: (typeof layered)[number]): boolean =>
    layered.some(
      (other) =>
        other.layer > layer &&
        meet(other.command, command) &&
        other.keys.some((key) => sameChord(key, chord)),
    )
  const keys = new Map(
    layered.map((one) => [one.command.id, one.keys.filter((chord) => !isTaken(chord, one))] as const),
  )
  made = { of: chosen, keys }
  return keys
}
