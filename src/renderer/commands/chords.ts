import { matchKeybindingPress, parseKeybinding } from 'tinykeys'

/**
 * Chords as `tinykeys` writes them: `u`, `$mod+Shift+z`, `F6`. A letter also answers to its place on the keyboard
 * where the layout has no Latin letters (Russian) or another letter there (the Turkish ı), so that commands work
 * without switching the layout.
 */
export function matches(event: KeyboardEvent, chord: string): boolean {
  const [press, ...more] = parseKeybinding(chord)
  if (press === undefined || more.length > 0) return false
  if (matchKeybindingPress(event, press)) return true
  const [required, optional, key] = press
  if (typeof key !== 'string' || !/^[a-z]$/i.test(key) || !isForeignLetter(event.key)) return false
  return matchKeybindingPress(event, [required, optional, `Key${key.toUpperCase()}`])
}

function isForeignLetter(key: string): boolean {
  return /^\p{L}$/u.test(key) && !/^[a-z]$/i.test(key)
}

/** Whether a chord is text that a person could mean to type: no Ctrl, Alt or Meta, and not a function key. */
export function typesText(chord: string): boolean {
  const [press] = parseKeybinding(chord)
  if (press === undefined) return false
  const [required, , key] = press
  const plain = required.every((modifier) => modifier === 'Shift')
  return plain && !(typeof key === 'string' && /^(F\d+|Escape)$/.test(key))
}

const NAMES: Readonly<Record<string, string>> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  PageUp: 'PgUp',
  PageDown: 'PgDn',
  ' ': 'Space',
}

/** A chord as people read it: `Ctrl+Shift+Z`. */
export function chordLabel(chord: string, mac = false): string {
  const parts = chord.split(/(?<=[\w\]])\+/)
  return parts
    .filter((part) => !/^\[.*\]$/.test(part))
    .map((part) => {
      if (part === '$mod' || part === 'Control') return mac ? '⌘' : 'Ctrl'
      return NAMES[part] ?? (part === 'Space' ? 'Space' : part.length === 1 ? part.toUpperCase() : part)
    })
    .join('+')
}
