import { realpathSync, statSync, type BigIntStats } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** The project itself, what SQLite keeps beside it, and the note of who has it open. */
const ENDINGS = ['', '-wal', '-shm', '-journal', '.lock']

interface Held {
  readonly connection: Connection
  /** Without symbolic links, as SQLite names what it keeps beside the file. */
  readonly path: string
  readonly identity: string
}

/** What tells whether a project is still open. */
type Connection = { readonly open: boolean }

/** The projects that this process opened; those that were closed since go when they are asked for. */
let held: readonly Held[] = []

/**
 * Notes that this process has a project open. POSIX drops all locks that a process has on a file when it closes any
 * descriptor of it, so nothing but SQLite may open the file meanwhile, not even to read: another program could then
 * write to the project.
 */
export function holdProject(connection: Connection, file: string): void {
  const path = realpathSync(file)
  held = [...stillOpen(), { connection, path, identity: identityOf(statSync(path, { bigint: true })) }]
}

function stillOpen(): readonly Held[] {
  return (held = held.filter(({ connection }) => connection.open))
}

/** Whether a path, also by a link, leads to a file of a project that this process has open. The file is not opened for it. */
export async function isOfOpenProject(path: string): Promise<boolean> {
  const projects = stillOpen()
  if (projects.length === 0) return false
  const found = await stat(path, { bigint: true }).catch(() => null)
  if (found === null) return false
  if (projects.some(({ identity }) => identity === identityOf(found))) return true
  const real = await realpath(path).catch(() => path)
  return projects.some((project) => ENDINGS.some((ending) => real === project.path + ending))
}

/** To be asked before a file that a person named is opened: throws a `Refusal` that calls it `name` where it is of an open project. */
export async function assertNoOpenProject(path: string, name: string): Promise<void> {
  if (await isOfOpenProject(path))
    throw new Refusal('bad-input', say('files.cannotRead', { name, why: say('files.isProject') }))
}

function identityOf({ dev, ino }: BigIntStats): string {
  return `${dev}:${ino}`
}
