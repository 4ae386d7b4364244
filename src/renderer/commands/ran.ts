/** Who wants to know which commands were run, by any way: key, palette, menu or button. */
const listeners = new Set<(id: string) => void>()

/** Hears the id of every command after it ran. Returns what ends that. */
export function onRan(hear: (id: string) => void): () => void {
  listeners.add(hear)
  return () => listeners.delete(hear)
}

/** Tells that a command ran. */
export function ran(id: string): void {
  for (const hear of listeners) hear(id)
}
