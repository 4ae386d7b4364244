import { matches, typesText } from '#renderer/commands/chords'
import type { CommandEntry } from '#renderer/commands/command'
import { dispatch, isBusy } from '#renderer/commands/dispatch'
import { keysOf } from '#renderer/commands/key-map'
import { recordKey } from '#renderer/commands/record-key'
import { dropHeld, holdKeys, takeHeld, typeHeld } from '#renderer/commands/type-ahead'
import { can, COMMANDS } from '#renderer/commands/registry'
import { view, type View } from '#renderer/store'

/** What the keyboard is on when a key comes: decides which commands hear it. */
export interface KeyPlace {
  /** Text is being written: a field, or the editor with a draft in it. */
  readonly typing: boolean
  /** The keyboard is on something over the workbench (palette, export …), not in a pane. */
  readonly inOverlay: boolean
}

/** The command that a key means, null for none; while `waiting` also one that is not possible yet. */
export function commandFor(
  event: KeyboardEvent,
  now: View,
  { typing, inOverlay }: KeyPlace,
  waiting = false,
  commands: readonly CommandEntry[] = COMMANDS,
): CommandEntry | null {
  const meant = commands.filter((command) => {
    const { panes, whileTyping } = command
    if (typing && whileTyping !== true) return false
    if (panes === 'panel' && !inOverlay) return false
    if (typeof panes !== 'string' && (inOverlay || !panes.includes(now.pane))) return false
    return keysOf(command).some(
      (chord) => !((typing || inOverlay) && typesText(chord)) && matches(event, chord),
    )
  })
  return meant.find((command) => can(command, now)) ?? (waiting ? meant[0] : null) ?? null
}

/** Listens for keys in the whole window, before the parts of it do. Returns what ends it. */
export function listenToKeys(): () => void {
  const hear = (event: KeyboardEvent): void => {
    if (event.isComposing || !(event.target instanceof Element)) return
    if (event.isTrusted && (recordKey(event) || takeHeld(event))) {
      event.preventDefault()
      event.stopPropagation()
      return
    }
    const place = keyPlace(event.target, view())
    const command = commandFor(event, view(), place, isBusy())
    if (command === null || isPress(event, event.target)) return
    event.preventDefault()
    event.stopPropagation()
    if (command.opensField === true && !place.typing && !place.inOverlay) holdKeys()
    dispatch(command)
  }
  const arrive = (): void => queueMicrotask(typeHeld)
  window.addEventListener('keydown', hear, { capture: true })
  document.addEventListener('focusin', arrive)
  document.addEventListener('pointerdown', dropHeld)
  return () => {
    window.removeEventListener('keydown', hear, { capture: true })
    document.removeEventListener('focusin', arrive)
    document.removeEventListener('pointerdown', dropHeld)
  }
}

function keyPlace(target: Element, { draft, pane }: View): KeyPlace {
  const inEditor = target.closest('.monaco-editor') !== null
  const field = target.closest('input, textarea, select, [contenteditable]') !== null
  return {
    // Only the segment's editor is ever written in.
    typing: inEditor ? draft !== null && pane !== 'view' : field,
    inOverlay: target.closest('[data-overlay]') !== null,
  }
}

/** Space and Enter on a button, a link or a tab press it. */
function isPress(event: KeyboardEvent, target: Element): boolean {
  return (event.key === ' ' || event.key === 'Enter') && target.closest('button, a, summary') !== null
}
