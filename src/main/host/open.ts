import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createApp, type App } from '#main/app'
import { importCorpus } from '#main/corpus'
import { dataFolder } from '#main/host/data-folder'
import type { HostOptions } from '#main/host/options'

/**
 * Opens the project that was asked for, or the corpus project in the user's data folder, which is made on the
 * first start. Throws a `Refusal` when it cannot be opened.
 */
export async function openProgram({ project }: HostOptions): Promise<App> {
  if (project !== null) return createApp({ file: project, create: true })
  const file = join(dataFolder(), 'corpus.parallax')
  if (!existsSync(file)) await makeCorpusProject(file)
  return createApp({ file })
}

/** Makes the project beside its place and then moves it there: a start that is cut short leaves none half made. */
async function makeCorpusProject(file: string): Promise<void> {
  const draft = `${file}.new`
  mkdirSync(dirname(file), { recursive: true })
  rmSync(draft, { force: true })
  const app = createApp({ file: draft, create: true })
  try {
    await importCorpus(app)
  } finally {
    await app.close()
  }
  renameSync(draft, file)
}
