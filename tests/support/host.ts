import type { Page } from '@playwright/test'
import type { Complaints } from './complaints.ts'

export type HostKind = 'loopback' | 'electron-ipc' | 'electron'

/** A running Parallax with its one window, the same to a test whichever host it is. */
export interface Host {
  readonly kind: HostKind
  /** The window; another page object after `restart` in the real Electron. */
  readonly window: Page
  /** The project that is open. */
  readonly project: string
  /** Ends the program as a person does, starts it again on the same project and opens the window. */
  restart(): Promise<void>
  /** Ends the program as a power cut does; `restart` brings it back. */
  kill(): Promise<void>
  /** Ends the program as a person does; resolves with its exit code. */
  stop(): Promise<number | null>
  /** Does what starts an export, and resolves with the path of the file it made. */
  exportBy(start: () => Promise<void>): Promise<string>
  /** Does what asks for the place of a new project, and answers with this path. */
  nameBy(file: string, start: () => Promise<void>): Promise<void>
  /** Does what asks for files, and answers with these paths. */
  chooseBy(files: readonly string[], start: () => Promise<void>): Promise<void>
}

export interface HostOptions {
  /** A project of the test's own, to be opened. */
  readonly project: string
  /** A folder of the test's own, in the place of the user's. */
  readonly home: string
  readonly complaints: Complaints
  /** Whether edits are checked by themselves. */
  readonly recheck: boolean
}

/** Opens a fresh start's window in a browser page, and from there on holds things against it again. */
export async function openAnew(page: Page, url: string, complaints: Complaints): Promise<void> {
  // What the page before it has still to say of the program that is gone is said by now.
  await page.goto('about:blank')
  complaints.resume()
  await page.goto(url)
}

/** What a host is started with. */
export function argumentsOf({ project, recheck }: HostOptions): string[] {
  return ['--project', project, ...(recheck ? [] : ['--no-recheck'])]
}
