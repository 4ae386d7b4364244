import { stat } from 'node:fs/promises'
import { Command } from 'commander'
import { Refusal } from '#shared/errors'
import type { LanguageTag, WorkId } from '#shared/model'
import type { App } from '#main/app'
import type { Context } from '#main/cli/context'
import { describeWork } from '#main/cli/describe-work'
import { withProject } from '#main/cli/open-project'
import { parseTags } from '#main/cli/run-options'
import type { JobOptions } from '#main/jobs/run-job'

interface ImportFlags {
  readonly into: string
  readonly segmented?: boolean
  readonly ladder?: string
  readonly langs?: readonly LanguageTag[]
}

/** `parallax import WORKDIR|FILE… --into P.parallax` */
export function importCommand({ terminal, progress, endProgress }: Context): Command {
  return new Command('import')
    .description(
      'Adds to a project the work in a folder (work.json and the files it names), lined up and checked; or files of aligned texts (TMX, XLIFF, lines) as they are.',
    )
    .argument('<paths...>', 'folder of a work, or files')
    .requiredOption('--into <project>', 'project file, made when there is none')
    .option('--segmented', 'the files hold a segment a line, and lines of the same number belong together')
    .option('--ladder <file>', 'what hunalign wrote for the two files, which hold a segment a line')
    .option('--langs <tags>', 'languages of files with a segment a line, as en,ru', parseTags)
    .action(async (names: readonly string[], flags: ImportFlags) => {
      const paths = names.map((name) => terminal.path(name))
      await withProject(terminal.path(flags.into), true, async (app) => {
        const ids = await importPaths(app, paths, flags, terminal.path, progress('import'))
        endProgress()
        const { works } = await app.api.project({})
        for (const work of works.filter(({ id }) => ids.includes(id))) terminal.out(describeWork(work))
      })
    })
}

async function importPaths(
  app: App,
  paths: readonly string[],
  { segmented = false, ladder, langs }: ImportFlags,
  path: (name: string) => string,
  options: JobOptions,
): Promise<readonly WorkId[]> {
  if (segmented || ladder !== undefined) {
    if (langs !== undefined && langs.length !== paths.length)
      throw new Refusal('bad-argument', `--langs names ${langs.length} languages for ${paths.length} files`)
    const files = { files: paths, ...(langs && { langs }) }
    return app.importLines(ladder === undefined ? files : { ...files, ladder: path(ladder) })
  }
  if (langs !== undefined)
    throw new Refusal(
      'bad-argument',
      '--langs is for files with a segment a line: add --segmented or --ladder',
    )
  const folders = await Promise.all(paths.map(isFolder))
  if (!folders.includes(true)) return app.importAligned(paths, options)
  const [only, ...others] = paths
  if (only === undefined || others.length > 0)
    throw new Refusal('bad-argument', 'name one folder, or files: not both')
  return [await app.importWork(only, options)]
}

/** What is not there counts as a folder or a file by its name, for the message that says so. */
async function isFolder(path: string): Promise<boolean> {
  const about = await stat(path).catch(() => null)
  return about?.isDirectory() ?? !/\.[^./\\]+$/.test(path)
}
