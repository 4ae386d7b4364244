import { join } from 'node:path'
import { Refusal } from '#shared/errors'
import { corpusProject } from '#main/host/corpus-project'
import { configFolder } from '#main/host/data-folder'
import { Desk } from '#main/host/desk'
import type { HostOptions } from '#main/host/options'
import { RecentProjects } from '#main/host/recent-projects'

/**
 * Opens the project that was asked for; else the one that was open when the program was last used, and at the first
 * start the corpus. Where the last one is gone or broken, none is open, and the desk says why. Throws a `Refusal` when
 * what was asked for cannot be opened, or when another program has it.
 */
export async function openDesk({ project, recheck }: HostOptions): Promise<Desk> {
  const recent = new RecentProjects(join(configFolder(), 'recent.json'))
  const desk = new Desk({ recent, folder: process.cwd(), recheck })
  if (project !== null) {
    await desk.start(project, true)
    return desk
  }
  const last = recent.lastOpen()
  if (last === undefined) await desk.start(await corpusProject(), false)
  else if (last !== null)
    await desk.start(last, false).catch((error: unknown) => {
      if (!(error instanceof Refusal) || error.code === 'busy') throw error
      desk.excuse(error.said)
    })
  return desk
}
