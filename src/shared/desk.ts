import type { JobName } from '#shared/job-name'
import type { Message } from '#shared/words/message'

/** A project that was opened before. */
export interface RecentProject {
  /** Absolute path. */
  readonly file: string
  /** When it was opened last: ISO 8601, UTC. */
  readonly at: string
  /** No such file is there now: it was moved or deleted, or its disk is away. */
  readonly missing: boolean
}

/** What the program has open, at most one project, and what it could open. */
export interface DeskView {
  /**
   * Number of this opening: each project that is opened, and each that is closed, is one more. A page belongs to the
   * first one that it hears of, and what it asks of any other is refused.
   */
  readonly opening: number
  /** Absolute path of the open project, null while none is open. */
  readonly file: string | null
  /** Why the project that was open last could not be opened at the start, null when it could. */
  readonly problem: Message | null
  /** Name of a job that somebody asked for and that runs now, null where none does. */
  readonly running: JobName | null
  /** The last ones first. */
  readonly recent: readonly RecentProject[]
  /** Folder that the program was started in: typed names stand in it. */
  readonly folder: string
  /** Absolute paths of other projects in that folder. */
  readonly nearby: readonly string[]
}

/**
 * What a window may wish of the desk. `file` is a path as it was typed or listed, null to be asked by a dialog, where the
 * host has one. Running jobs are ended only with `stop`; without it the wish is refused as `running`.
 */
export type DeskWish =
  | { readonly kind: 'look' }
  | { readonly kind: 'open' | 'new'; readonly file: string | null; readonly stop: boolean }
  | { readonly kind: 'corpus' | 'close'; readonly stop: boolean }
  | { readonly kind: 'forget'; readonly file: string }

/** How the names of projects end. */
export const PROJECT_EXTENSION = '.parallax'

/** Whether a file is called a project; Windows and macOS do not tell capitals in names. */
export function isProjectFile(file: string): boolean {
  return file.toLowerCase().endsWith(PROJECT_EXTENSION)
}

/** The folder of a path and the name of the project without its ending, on any platform. */
export function placeOf(file: string): { readonly folder: string; readonly name: string } {
  const end = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\'))
  return {
    folder: file.slice(0, Math.max(0, end)),
    name: isProjectFile(file) ? file.slice(end + 1, -PROJECT_EXTENSION.length) : file.slice(end + 1),
  }
}
