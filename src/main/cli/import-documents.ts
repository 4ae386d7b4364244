import { basename } from 'node:path'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'
import type { WorkId } from '#shared/model'
import type { App } from '#main/app'
import { EXIT, type Context } from '#main/cli/context'
import { describeImport } from '#main/cli/describe-import'
import { inEnglish } from '#shared/words/in-words'

/**
 * Lists what is in files and folders as the preview of the window does, and imports it unless `dryRun`. What cannot
 * be read or imported is said on standard error, does not stop the rest, and makes the exit code that of bad input.
 */
export async function importDocuments(
  app: App,
  paths: readonly string[],
  { terminal, progress, endProgress, exit }: Context,
  dryRun: boolean,
): Promise<readonly WorkId[]> {
  const { onProgress } = progress('import')
  const unsubscribe = app.subscribe((event) => {
    if (event.type === 'progress' && event.done !== null) onProgress?.(event.done)
  })
  try {
    const sources = paths.map((path) => ({ path, name: basename(path) }))
    const view = await app.api.openImport({ import: null, sources })
    endProgress()
    terminal.out(describeImport(view))
    const refused = view.files.flatMap(({ refusal }) => refusal ?? [])
    if (view.works.length === 0)
      throw new Refusal('bad-input', refused[0] ?? inEnglishOnly(`there are no files in ${paths.join(', ')}`))
    for (const refusal of refused) terminal.error(`parallax: ${inEnglish(refusal)}\n`)
    if (refused.length > 0) exit(EXIT.bad)
    if (dryRun) {
      await app.api.closeImport({ import: view.import })
      return []
    }
    const { works, failed } = await app.api.runImport({ import: view.import })
    endProgress()
    for (const { name, message } of failed)
      terminal.error(`parallax: ${name} was left out: ${inEnglish(message)}\n`)
    if (failed.length > 0) exit(EXIT.bad)
    return works
  } finally {
    unsubscribe()
  }
}
