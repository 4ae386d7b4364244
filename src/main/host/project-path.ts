import { readdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { extname, join, resolve } from 'node:path'
import { isProjectFile, PROJECT_EXTENSION } from '#shared/desk'
import { Refusal } from '#shared/errors'
import { say } from '#shared/words/message'

/** Most projects of a folder that are listed. */
const MOST = 50

/**
 * The project that a typed name means, in `folder` where it names none; `~` is the user's own folder. A page may type
 * it, so only what is called a project is looked at, and nothing on another machine: a path of the form `\\host\share`
 * would be a request over the network. A new project may be named without its ending. Throws `Refusal`.
 */
export function projectPath(typed: unknown, folder: string, isNew: boolean): string {
  const name = typeof typed === 'string' ? typed.trim() : ''
  if (name === '') throw new Refusal('bad-argument', say('project.typeName'))
  if (/\p{Cc}/u.test(name)) throw new Refusal('bad-argument', say('project.controlName'))
  if (/^[\\/]{2}/.test(name)) throw new Refusal('bad-argument', say('project.otherComputer', { name }))
  const whole = isNew && extname(name) === '' && !/[\\/]$/.test(name) ? name + PROJECT_EXTENSION : name
  if (!isProjectFile(whole) || /(?:^|[\\/])\.parallax$/i.test(whole))
    throw new Refusal('not-a-project', say('project.otherEnding', { name, ending: PROJECT_EXTENSION }))
  return resolve(
    folder,
    whole.replace(/^~(?=[\\/])/, () => homedir()),
  )
}

/** Absolute paths of the projects in a folder, by name; none where it cannot be read. */
export function projectsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isFile() && isProjectFile(entry.name))
      .map(({ name }) => join(folder, name))
      .sort()
      .slice(0, MOST)
  } catch {
    return []
  }
}
