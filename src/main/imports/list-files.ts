import { readdir, stat } from 'node:fs/promises'
import { basename, isAbsolute, join } from 'node:path'
import type { ImportSource } from '#shared/api'
import { Refusal } from '#shared/errors'
import { isOfOpenProject } from '#main/files/open-projects'
import { inEnglishOnly, say } from '#shared/words/message'

const MOST = 10_000

/**
 * The files that sources stand for: a folder for all in it and below, by name, without hidden ones and what is of an open project. What does not
 * exist stays, so that reading it says so. Throws `Refusal` for a path that is not absolute and for far too many.
 */
export async function listFiles(sources: readonly ImportSource[]): Promise<ImportSource[]> {
  const files: ImportSource[] = []
  const collator = new Intl.Collator('en', { numeric: true })
  const add = async (source: ImportSource): Promise<void> => {
    const about = await stat(source.path).catch(() => null)
    if (about?.isDirectory() !== true) {
      if (files.push(source) > MOST)
        throw new Refusal('bad-argument', say('joining.manyFiles', { most: MOST, folder: source.path }))
      return
    }
    const names = await readdir(source.path)
    for (const name of names.sort((a, b) => collator.compare(a, b)))
      if (!name.startsWith('.') && !(await isOfOpenProject(join(source.path, name))))
        await add({ path: join(source.path, name), name: `${source.name}/${name}` })
  }
  for (const source of sources) {
    if (!isAbsolute(source.path))
      throw new Refusal('bad-argument', inEnglishOnly(`${source.path} is not an absolute path`))
    await add({ ...source, name: source.name === '' ? basename(source.path) : source.name })
  }
  return files
}
