import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createApp } from '#main/app'
import { importCorpus } from '#main/corpus'
import { dataFolder } from '#main/host/data-folder'

/** Milliseconds after which a draft is nobody's: one takes seconds to make. */
const STALE = 60 * 60 * 1000

/** Path of the corpus project in the user's data folder, which is made where there is none yet. */
export async function corpusProject(): Promise<string> {
  const file = join(dataFolder(), 'corpus.parallax')
  if (!existsSync(file)) await makeCorpusProject(file)
  return file
}

/**
 * Makes the project in a folder of its own beside its place and then moves it there: a start that is cut short
 * leaves none half made, and of two starts at once the first to be done makes it.
 */
async function makeCorpusProject(file: string): Promise<void> {
  mkdirSync(dirname(file), { recursive: true })
  removeStale(`${file}.new-`)
  const folder = mkdtempSync(`${file}.new-`)
  try {
    const draft = join(folder, basename(file))
    const app = createApp({ file: draft, create: true })
    try {
      await importCorpus(app)
    } finally {
      await app.close()
    }
    moveUnlessThere(draft, file)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** A rename alone would put the draft in the place of a project that another start has open already. */
function moveUnlessThere(draft: string, file: string): void {
  try {
    linkSync(draft, file)
  } catch {
    // Either it is there, or the file system has no links.
    if (!existsSync(file)) renameSync(draft, file)
  }
}

/** Removes what starts that were cut short left behind. */
function removeStale(prefix: string): void {
  const folder = dirname(prefix)
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(basename(prefix))) continue
    const made = statSync(join(folder, name), { throwIfNoEntry: false })?.mtimeMs ?? Infinity
    if (Date.now() - made > STALE) rmSync(join(folder, name), { recursive: true, force: true })
  }
}
