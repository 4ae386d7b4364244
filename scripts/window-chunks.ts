import { join } from 'node:path'

interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null
}

/**
 * The file of the built window that a module goes to: `start` asks for the first rows, `window` is all that is there once
 * these are drawn, and null leaves what comes later to the bundler. A browser makes six requests at a time, and the rows are
 * one of them, so that the window must not come in a dozen pieces.
 */
export function windowChunks(renderer: string): (id: string, modules: Modules) => string | null {
  const [start, window] = [reachFrom(join(renderer, 'start.ts')), reachFrom(join(renderer, 'main.tsx'))]
  return (id, modules) => (start(id, modules) ? 'start' : window(id, modules) ? 'window' : null)
}

/** Whether a module is imported from an entry, by however many others, before anything is asked for later. */
function reachFrom(entry: string): (id: string, modules: Modules) => boolean {
  let reached: Set<string> | null = null
  return (id, modules) => {
    if (reached === null) {
      reached = new Set([entry])
      for (const one of reached)
        for (const imported of modules.getModuleInfo(one)?.importedIds ?? []) reached.add(imported)
    }
    return reached.has(id)
  }
}
