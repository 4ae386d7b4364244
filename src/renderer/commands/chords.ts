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

/** Whether two chords are the same keys. */
export function sameChord(a: string, b: string): boolean {
  return pressed(a) === pressed(b)
}

function pressed(chord: string): string {
  const [press] = parseKeybinding(chord)
  if (press === undefined) return chord
  const [required, , key] = press
  const name = typeof key === 'string' ? key : key.source
  return [...required.toSorted(), name === ' ' ? 'Space' : name.toLowerCase()].join('+')
}

const MODIFIERS = [
  'Control',
  'Meta',
  'Alt',
  'Shift',
  'AltGraph',
  'CapsLock',
  'Dead',
  'Process',
  'Unidentified',
]

/** The chord of a key that is pressed; null for a modifier alone. */
export function chordOf(event: Pick<KeyboardEvent, 'key' | 'code' | 'getModifierState'>): string | null {
  if (MODIFIERS.includes(event.key)) return null
  const held = (name: string): boolean => event.getModifierState(name)
  const byPlace = isForeignLetter(event.key) || (held('Alt') && /^Key[A-Z]$/.test(event.code))
  const key = event.key === ' ' ? 'Space' : byPlace ? event.code.replace(/^Key/, '') : event.key
  const isLetter = /^[a-z]$/i.test(key)
  const isSign = key.length === 1 && !isLetter
  return [
    ...(held('Control') || held('Meta') ? ['$mod'] : []),
    ...(held('Alt') ? ['Alt'] : []),
    // What Shift does to a sign depends on the keyboard: the sign itself is what counts.
    ...(held('Shift') ? [isSign ? '[Shift]' : 'Shift'] : []),
    isLetter ? key.toLowerCase() : key,
  ].join('+')
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
