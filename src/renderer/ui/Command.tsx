import type { ReactNode } from 'react'
import { chordLabel } from '#renderer/commands/chords'
import { runById } from '#renderer/commands/dispatch'
import { keysOf, useKeys } from '#renderer/commands/key-map'
import { can, commandOf } from '#renderer/commands/registry'
import { titleOf } from '#renderer/commands/command'
import { useView } from '#renderer/store'

const MAC = /Mac/.test(navigator.platform)

/** The first key of a command, as it is written on the keyboard; nothing where it has none. */
export function Key({ of }: { of: string }): ReactNode {
  useKeys()
  const chord = keysOf(commandOf(of))[0]
  return chord === undefined ? null : <kbd aria-hidden="true">{chordLabel(chord, MAC)}</kbd>
}

/** A button that runs a command and shows its key; disabled while there is nothing for it to do. */
export function CommandButton({
  of,
  children,
  look = '',
  showKey = true,
}: {
  of: string
  children: ReactNode
  look?: string
  showKey?: boolean
}): ReactNode {
  useKeys()
  const command = commandOf(of)
  const possible = useView((now) => can(command, now))
  const title = useView((now) => command.named?.(now) ?? titleOf(command))
  return (
    <button
      type="button"
      className={`button ${look}`}
      disabled={!possible}
      title={title}
      aria-keyshortcuts={keysOf(command).map(ariaChord).join(' ') || undefined}
      onClick={() => runById(of)}
    >
      {children}
      {showKey && <Key of={of} />}
    </button>
  )
}

function ariaChord(chord: string): string {
  return chord.replace('$mod', MAC ? 'Meta' : 'Control').replace('[Shift]+', '')
}
