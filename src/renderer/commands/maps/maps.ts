import { INTERTEXT } from '#renderer/commands/maps/intertext'
import { OMEGAT } from '#renderer/commands/maps/omegat'
import { STINGRAY } from '#renderer/commands/maps/stingray'

/** Chords by the id of a command, the first the one that is shown. They stand instead of what the command has itself. */
export type KeyMap = Readonly<Record<string, readonly string[]>>

/** The maps one can choose: those of the tools people come from, the first the default. */
export const KEY_MAP_IDS = ['omegat', 'intertext', 'stingray'] as const
export type KeyMapId = (typeof KEY_MAP_IDS)[number]

/** Their keys, and the names of those tools. */
export const KEY_MAPS = {
  omegat: { name: 'OmegaT', keys: OMEGAT },
  intertext: { name: 'InterText', keys: INTERTEXT },
  stingray: { name: 'Stingray', keys: STINGRAY },
} as const satisfies Readonly<Record<KeyMapId, { readonly name: string; readonly keys: KeyMap }>>

export function isKeyMap(id: unknown): id is KeyMapId {
  return KEY_MAP_IDS.some((one) => one === id)
}
