import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import { exists } from '#main/files/read-file'
import { writeWhole } from '#main/files/write-file'
import { Json } from '#main/files/json'

/** Says what the demo wrote, by SHA-256, so that it writes over nothing else and over no work of a person. */
const MANIFEST = 'demo.json'

/**
 * Refuses a folder in which writing `names` would destroy something: a file that the demo did not write, or one
 * that was changed since, as a project that somebody worked in.
 */
export async function assertOwnFolder(folder: string, names: readonly string[]): Promise<void> {
  const found = await stat(folder).catch(() => null)
  if (found !== null && !found.isDirectory())
    throw new Refusal('cannot-write', inEnglishOnly(`${folder} is a file: name a folder with --into`))
  const written = await readManifest(join(folder, MANIFEST))
  for (const name of names) {
    const file = join(folder, name)
    if ((await exists(file)) && (await digest(file)) !== written.get(name))
      throw new Refusal(
        'cannot-write',
        inEnglishOnly(
          `${file} is not as the demo wrote it, and would be overwritten: name another folder with --into`,
        ),
      )
  }
}

/** Notes what the demo wrote. */
export async function writeManifest(folder: string, names: readonly string[]): Promise<void> {
  const entries = await Promise.all(
    names.map(async (name) => [name, await digest(join(folder, name))] as const),
  )
  await writeWhole(join(folder, MANIFEST), [`${JSON.stringify(Object.fromEntries(entries), null, 1)}\n`])
}

async function readManifest(file: string): Promise<ReadonlyMap<string, string>> {
  if (!(await exists(file))) return new Map()
  const entries = Json.parse(await readFile(file, 'utf8'), file).entries()
  return new Map(Object.entries(entries).map(([name, value]) => [name, value.string()]))
}

async function digest(file: string): Promise<string> {
  return createHash('sha256')
    .update(await readFile(file))
    .digest('hex')
}
