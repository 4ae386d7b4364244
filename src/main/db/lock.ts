import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { hostname, userInfo } from 'node:os'
import { say, type Message } from '#shared/words/message'

/** Who has a project open. */
interface Holder {
  readonly user: string
  readonly host: string
  readonly pid: number
  /** ISO 8601, UTC. */
  readonly since: string
}

/**
 * A note beside an open project that says who has it open. It locks nothing: SQLite's own lock does, which ends
 * with the process that holds it, however that ends. So a note left by a crash is in nobody's way.
 */
function lockNote(file: string): string {
  return `${file}.lock`
}

/** Writes the note; a project that is open stays open when that fails. */
export function noteHolder(file: string): void {
  const holder: Holder = {
    user: userName(),
    host: hostname(),
    pid: process.pid,
    since: new Date().toISOString(),
  }
  try {
    writeFileSync(lockNote(file), `${JSON.stringify(holder)}\n`)
  } catch {
    // Only the message to a second process would be poorer.
  }
}

export function removeNote(file: string): void {
  try {
    rmSync(lockNote(file), { force: true })
  } catch {
    // The next one to open the project writes over it.
  }
}

/** The holder in words: `ann on desk (process 4711) since 2026-03-01 09:30 UTC`, or `another program`. */
export function describeHolder(file: string): Message {
  try {
    // What another process may have written half, or another program: each field is checked below.
    const note = JSON.parse(readFileSync(lockNote(file), 'utf8')) as Partial<Record<keyof Holder, unknown>>
    const { user, host, pid, since } = note
    if (
      typeof user === 'string' &&
      typeof host === 'string' &&
      typeof pid === 'number' &&
      typeof since === 'string'
    )
      return say('project.holder', {
        user,
        host,
        pid: String(pid),
        since: since.slice(0, 16).replace('T', ' '),
      })
  } catch {
    // No note, or none that can be read.
  }
  return say('project.otherProgram')
}

/** The system's name for who is at work. */
export function userName(): string {
  try {
    return userInfo().username
  } catch {
    return 'somebody'
  }
}
