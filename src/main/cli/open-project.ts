import { rm } from 'node:fs/promises'
import type { App } from '#main/app'
import { exists } from '#main/files/read-file'

/**
 * Opens the project, runs `body` and closes it. The database driver is loaded only now, so that what needs no
 * project works without it. With `create`, a file that was not there before is removed again when `body` fails,
 * or when it is not to be kept.
 */
export async function withProject<T>(
  file: string,
  create: boolean,
  body: (app: App) => Promise<T>,
  keep = true,
): Promise<T> {
  const isNew = create && !(await exists(file))
  const { createApp } = await import('#main/app')
  const app = createApp({ file, create })
  try {
    const value = await body(app)
    await app.close()
    if (isNew && !keep) await rm(file, { force: true })
    return value
  } catch (error) {
    await app.close()
    if (isNew) await rm(file, { force: true })
    throw error
  }
}
