/**
 * Keys that were pressed after one that opens a field (T, E, G …) and before the field has the keyboard: they are meant
 * for it, and would otherwise act in the grid. They wait here, and are typed when it is there.
 */

let held: KeyboardEvent[] | null = null
let isTyping = false

/** What text is typed into. */
const FIELDS = 'input, textarea, [contenteditable], .monaco-editor'

/** How long keys wait for a field that does not come, in milliseconds: the editor may have to be loaded. */
const PATIENCE = 5000

/** From now on keys wait for a field. */
export function holdKeys(): void {
  if (held !== null) return
  const mine: KeyboardEvent[] = []
  held = mine
  setTimeout(() => {
    if (held === mine && !isTyping) held = null
  }, PATIENCE)
}

/** Whether a key waits: it was taken. Escape lets go of all that wait, and is none of them. */
export function takeHeld(event: KeyboardEvent): boolean {
  if (held === null) return false
  if (event.key === 'Escape') {
    held = null
    return false
  }
  if (!['Control', 'Shift', 'Alt', 'Meta', 'AltGraph'].includes(event.key)) held.push(event)
  return true
}

/**
 * Types what waits, when a field has the keyboard: one key after the other, each once the window shows what the one before
 * did, as keys come from a hand. What is pressed meanwhile waits behind them.
 */
export function typeHeld(): void {
  if (isTyping || document.activeElement?.closest(FIELDS) === null) return
  if (held !== null) void typeAll(held)
}

async function typeAll(keys: KeyboardEvent[]): Promise<void> {
  isTyping = true
  for (let key = keys.shift(); key !== undefined && held === keys; key = keys.shift()) {
    typeKey(document.activeElement ?? document.body, key)
    if (keys.length > 0) await new Promise((resolve) => setTimeout(resolve))
  }
  if (held === keys) held = null
  isTyping = false
}

/** Lets go of what waits: there is no field to come. */
export function dropHeld(): void {
  held = null
}

/** What writes into a field that is no element of the page's own, such as the editor. */
export interface Writer {
  readonly insert: (text: string) => void
  readonly erase: () => void
}

const writers = new Map<Element, Writer>()

/** All that is typed inside of `place` goes through the writer. Returns what ends that. */
export function writesIn(place: Element, writer: Writer): () => void {
  writers.set(place, writer)
  return () => writers.delete(place)
}

const PAGE: Writer = {
  insert: (text) => replace(text, 0),
  erase: () => replace('', 1),
}

/** Writes in place of what is selected in the field with the keyboard, or of the characters before the caret. */
function replace(text: string, before: 0 | 1): void {
  const field = document.activeElement
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return
  const { selectionStart: start, selectionEnd: end } = field
  if (start === null || end === null) return
  field.setRangeText(text, start === end ? Math.max(0, start - before) : start, end, 'end')
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }))
}

function typeKey(field: Element, event: KeyboardEvent): void {
  const { key, ctrlKey, metaKey, altKey, shiftKey, code } = event
  const plain = !ctrlKey && !metaKey && !altKey
  const writer = [...writers].find(([place]) => place.contains(field))?.[1] ?? PAGE
  // What a page does for a person's own key, it does not do for one that was made: the text goes in by itself.
  const made = new KeyboardEvent('keydown', {
    ...{ key, code, ctrlKey, metaKey, altKey, shiftKey },
    ...{ bubbles: true, cancelable: true },
  })
  if (!field.dispatchEvent(made) || !plain) return
  if (key === 'Backspace') writer.erase()
  else if (key === 'Enter' && field instanceof HTMLInputElement) field.form?.requestSubmit()
  else if (key === 'Enter' || key.length === 1) writer.insert(key === 'Enter' ? '\n' : key)
}
