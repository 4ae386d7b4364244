import { join } from 'node:path'
import type { App } from '#main/app'
import { installFolder } from '#main/install-folder'
import type { JobOptions } from '#main/jobs/run-job'

/** The works that come with Parallax, in the order they are shown. */
const WORKS = ['nam-covid-summit', 'csto-mena-statement']

/** Their folders: documents, `work.json`, and `links.json` where links were reviewed. */
function corpusFolders(): string[] {
  return WORKS.map((name) => join(installFolder(), 'corpus', name))
}

/** Imports the corpus into an empty project, an operation a work. */
export async function importCorpus(app: Pick<App, 'importWork'>, options: JobOptions = {}): Promise<void> {
  for (const folder of corpusFolders()) await app.importWork(folder, options)
}
