import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { Refusal } from '#shared/errors'
import { areBuiltIn } from '#shared/import/segmentation-rules'
import type { LanguageTag, WorkId } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'
import type { App } from '#main/app'
import type { Context } from '#main/cli/context'
import { describeWork } from '#main/cli/describe-work'
import { importDocuments } from '#main/cli/import-documents'
import { withProject } from '#main/cli/open-project'
import { addRuleOptions, rulesOf, type RuleFlags } from '#main/cli/rule-options'
import { parseTags } from '#main/cli/run-options'
import { exists } from '#main/files/read-file'

interface ImportFlags extends RuleFlags {
  readonly into?: string
  readonly segmented?: boolean
  readonly ladder?: string
  readonly langs?: readonly LanguageTag[]
  readonly dryRun?: boolean
}

/** `parallax import WORKDIR|FILE…|FOLDER… --into P.parallax` */
export function importCommand(context: Context): Command {
  const { terminal, endProgress } = context
  const command = new Command('import')
    .description(
      'Adds files and folders of files to a project: documents are put together as works, lined up and checked, aligned texts (TMX, XLIFF, lines) taken as they are. A folder with a work.json is the work it describes.',
    )
    .argument('<paths...>', 'files, or folders of files')
    .option('--into <project>', 'project file, made when there is none')
    .option('--dry-run', 'only list what would be imported; needs no project')
    .option('--segmented', 'the files hold a segment a line, and lines of the same number belong together')
    .option('--ladder <file>', 'what hunalign wrote for the two files, which hold a segment a line')
    .option('--langs <tags>', 'languages of files with a segment a line, as en,ru', parseTags)
    .action(async (names: readonly string[], flags: ImportFlags) => {
      const paths = names.map((name) => terminal.path(name))
      const rules = await rulesOf(flags, terminal.path)
      if (rules !== null && flags.dryRun === true)
        throw new Refusal(
          'bad-argument',
          inEnglishOnly('--dry-run changes nothing, and a project remembers its rules: leave one out'),
        )
      const list = async (app: App): Promise<void> => {
        if (rules !== null) await app.api.changeSettings({ segmentation: areBuiltIn(rules) ? null : rules })
        const ids = await importPaths(app, paths, flags, context)
        endProgress()
        const { works } = await app.api.project({})
        for (const work of works.filter(({ id }) => ids.includes(id))) terminal.out(describeWork(work))
      }
      const keep = flags.dryRun !== true
      if (flags.into !== undefined) return withProject(terminal.path(flags.into), true, list, keep)
      if (keep) throw new Refusal('bad-argument', inEnglishOnly('say with --into which project to add to'))
      await withoutProject(list)
    })
  return addRuleOptions(command, true)
}

/** Does what needs a project with one that is gone afterwards. */
async function withoutProject(body: (app: App) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'parallax-preview-'))
  try {
    await withProject(join(folder, 'preview.parallax'), true, body)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function importPaths(
  app: App,
  paths: readonly string[],
  { segmented = false, ladder, langs, dryRun = false }: ImportFlags,
  context: Context,
): Promise<readonly WorkId[]> {
  const { terminal, progress } = context
  if (segmented || ladder !== undefined) {
    if (dryRun)
      throw new Refusal(
        'bad-argument',
        inEnglishOnly('--dry-run lists documents, not files with a segment a line'),
      )
    if (langs !== undefined && langs.length !== paths.length)
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(`--langs names ${langs.length} languages for ${paths.length} files`),
      )
    const files = { files: paths, ...(langs && { langs }) }
    return app.importLines(ladder === undefined ? files : { ...files, ladder: terminal.path(ladder) })
  }
  if (langs !== undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('--langs is for files with a segment a line: add --segmented or --ladder'),
    )
  const described = await Promise.all(paths.map((path) => exists(join(path, 'work.json'))))
  if (!described.includes(true)) return importDocuments(app, paths, context, dryRun)
  const [only, ...others] = paths
  if (only === undefined || others.length > 0 || dryRun)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('name a folder with a work.json by itself, and without --dry-run'),
    )
  return [await app.importWork(only, progress('import'))]
}
