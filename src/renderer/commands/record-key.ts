import { create } from 'zustand'
import { chordOf } from '#renderer/commands/chords'
import type { CommandEntry } from '#renderer/commands/command'
import { giveKey, holdersOf, takeKeys } from '#renderer/commands/key-map'
import { commandOf } from '#renderer/commands/registry'

/** A command that is being given another key, and the key once it was pressed and others hold it. */
export interface Recording {
  readonly command: string
  readonly chord: string | null
  /** The commands that would lose the key. */
  readonly holders: readonly CommandEntry[]
}

export const useRecording = create<{ readonly recording: Recording | null }>()(() => ({ recording: null }))

/** The next key that is pressed becomes that of the command. */
export function startRecording(command: string): void {
  useRecording.setState({ recording: { command, chord: null, holders: [] } })
}

export function stopRecording(): void {
  useRecording.setState({ recording: null })
}

/** Gives the key although others hold it. */
export function giveAnyway(): void {
  const { recording } = useRecording.getState()
  const chord = recording?.chord ?? null
  if (recording !== null && chord !== null) giveKey(commandOf(recording.command), chord)
  stopRecording()
}

/**
 * Takes a key that is pressed while one is awaited; true when it was taken. Escape leaves the command as it was, Backspace
 * takes its keys away, and a key that another command holds waits for a word.
 */
export function recordKey(event: KeyboardEvent): boolean {
  const { recording } = useRecording.getState()
  if (recording === null) return false
  if (recording.chord !== null) {
    if (event.key !== 'Escape') return false
    stopRecording()
    return true
  }
  const command = commandOf(recording.command)
  const chord = chordOf(event)
  if (chord === null) return true
  if (chord === 'Escape' || chord === 'Tab' || chord === 'Shift+Tab') stopRecording()
  else if (chord === 'Backspace' || chord === 'Delete') {
    takeKeys(command)
    stopRecording()
  } else {
    const holders = holdersOf(chord, command)
    useRecording.setState({ recording: { command: command.id, chord, holders } })
    if (holders.length === 0) giveAnyway()
  }
  return true
}
