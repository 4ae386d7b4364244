import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '#shared/errors'
import { assertNoOpenProject } from '#main/files/open-projects'
import { say, type Message } from '#shared/words/message'

const REASONS: Readonly<Record<string, Message>> = {
  ENOENT: say('files.noSuchFile'),
  ENOTDIR: say('files.noSuchFile'),
  EISDIR: say('files.isFolder'),
  EACCES: say('files.denied'),
}

/** The bytes of a file. Throws `Refusal` that names the file when it is missing, a folder, unreadable, empty or of an open project. */
export async function readBytes(file: string): Promise<Uint8Array> {
  await assertNoOpenProject(file, file)
  try {
    const bytes = await readFile(file)
    if (bytes.length === 0)
      throw new Refusal('bad-input', say('files.cannotRead', { name: file, why: say('files.isEmpty') }))
    return bytes
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    throw new Refusal(
      code === 'ENOENT' ? 'not-found' : 'bad-input',
      say('files.cannotRead', {
        name: file,
        why: REASONS[code] ?? say('writing.failed', { why: error.message }),
      }),
    )
  }
}

/** Whether anything stands at the path. */
export async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
