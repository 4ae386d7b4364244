import { readFile, stat } from 'node:fs/promises'
import { Refusal } from '#shared/errors'

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EISDIR: 'it is a folder, not a file',
  EACCES: 'permission is denied',
}

/** The bytes of a file. Throws `Refusal` that names the file when it is missing, a folder, unreadable or empty. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    const bytes = await readFile(file)
    if (bytes.length === 0) throw new Refusal('bad-input', `cannot read ${file}: it is empty`)
    return bytes
  } catch (error) {
    if (error instanceof Refusal || !(error instanceof Error) || !('code' in error)) throw error
    const code = String(error.code)
    throw new Refusal(
      code === 'ENOENT' ? 'not-found' : 'bad-input',
      `cannot read ${file}: ${REASONS[code] ?? error.message}`,
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
