import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, isAbsolute } from 'node:path'
import type { RecentProject } from '#shared/desk'

/** Projects that are remembered. */
const MOST = 20

type Entry = Omit<RecentProject, 'missing'>

interface Kept {
  /** What was open when the program was last used; null when that project was closed, undefined when nothing is known. */
  readonly open: string | null | undefined
  readonly projects: readonly Entry[]
}

/**
 * The projects that a person opened, the last ones first, in a file of their own. It is read before each change,
 * since several programs may run; that it cannot be read or written is in nobody's way.
 */
export class RecentProjects {
  readonly #file: string

  constructor(file: string) {
    this.#file = file
  }

  list(): readonly RecentProject[] {
    return this.#read().projects.map((entry) => ({ ...entry, missing: !isFile(entry.file) }))
  }

  /** See `Kept.open`. */
  lastOpen(): string | null | undefined {
    return this.#read().open
  }

  opened(file: string): void {
    const others = this.#read().projects.filter((one) => one.file !== file)
    const projects = [{ file, at: new Date().toISOString() }, ...others].slice(0, MOST)
    this.#write({ open: file, projects })
  }

  closed(): void {
    this.#write({ ...this.#read(), open: null })
  }

  forget(file: string): void {
    const { open, projects } = this.#read()
    this.#write({ open: open === file ? null : open, projects: projects.filter((one) => one.file !== file) })
  }

  #read(): Kept {
    try {
      // What another program may have written: each field is checked below.
      const kept = JSON.parse(readFileSync(this.#file, 'utf8')) as { open?: unknown; projects?: unknown }
      const open = kept.open === null || typeof kept.open === 'string' ? kept.open : undefined
      return { open, projects: Array.isArray(kept.projects) ? kept.projects.flatMap(readEntry) : [] }
    } catch {
      return { open: undefined, projects: [] }
    }
  }

  #write(kept: Kept): void {
    const draft = `${this.#file}.${process.pid}.tmp`
    try {
      mkdirSync(dirname(this.#file), { recursive: true })
      writeFileSync(draft, `${JSON.stringify(kept, null, 2)}\n`)
      renameSync(draft, this.#file)
    } catch {
      // A disk that is full or read-only: the list is then as it was.
    }
  }
}

function readEntry(value: unknown): Entry[] {
  if (typeof value !== 'object' || value === null) return []
  const { file, at } = value as { file?: unknown; at?: unknown }
  if (typeof file !== 'string' || !isAbsolute(file) || typeof at !== 'string') return []
  return Number.isNaN(Date.parse(at)) ? [] : [{ file, at }]
}

function isFile(path: string): boolean {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true
  } catch {
    // A folder on the way to it that may not be entered.
    return false
  }
}
