import { basename, dirname, join } from 'node:path'
import { Command, Option } from 'commander'
import type { ProjectView } from '#shared/api'
import { Refusal } from '#shared/errors'
import { DEFAULT_EXPORT, type ExportOptions, type ExportReport } from '#shared/exchange/selection'
import { relationOf, type LanguageTag, type ReviewState } from '#shared/model'
import type { Context } from '#main/cli/context'
import { describeReport } from '#main/cli/export-report'
import { withProject } from '#main/cli/open-project'
import { parseTags } from '#main/cli/run-options'

interface ExportFlags {
  readonly tmx: string
  readonly pair?: readonly LanguageTag[]
  readonly pairs?: boolean
  readonly work?: string
  readonly relation: ExportOptions['relation']
  readonly states?: readonly ReviewState[]
  readonly divergent: ExportOptions['divergent']
}

const STATES = DEFAULT_EXPORT.states

/** `parallax export P.parallax --tmx F [--pair en,ru]` */
export function exportCommand({ terminal }: Context): Command {
  return new Command('export')
    .description('Writes the aligned units of a project as TMX 1.4 and says what stayed out.')
    .argument('<project>', 'project file')
    .requiredOption('--tmx <file>', 'file to write')
    .option('--pair <tags>', 'only these two languages, the source first, as en,ru', parseTags)
    .option('--pairs', 'a file for each pair, named after it: name.en-ru.tmx')
    .option('--work <name>', 'only this work')
    .addOption(
      new Option('--relation <kind>', 'all: comparable versions too')
        .choices(['translation', 'all'])
        .default(DEFAULT_EXPORT.relation),
    )
    .addOption(new Option('--states <state...>', 'only units in these review states').choices([...STATES]))
    .addOption(
      new Option('--divergent <how>', 'units with an unresolved divergence of severity major and up')
        .choices(['leave-out', 'mark', 'keep'])
        .default(DEFAULT_EXPORT.divergent),
    )
    .action(async (project: string, flags: ExportFlags) => {
      if (flags.pair !== undefined && flags.pairs === true)
        throw new Refusal(
          'bad-argument',
          '--pair writes one pair and --pairs all of them: name one of the two',
        )
      await withProject(terminal.path(project), false, async ({ api }) => {
        const view = await api.project({})
        const works = worksNamed(view, flags.work)
        for (const { file, languages } of filesToWrite(terminal.path(flags.tmx), view, works, flags)) {
          const options = {
            languages,
            relation: flags.relation,
            states: flags.states ?? STATES,
            divergent: flags.divergent,
          }
          const report: ExportReport = await api.exportTmx({ works, options, file })
          terminal.out(describeReport(report))
        }
      })
    })
}

function worksNamed({ works }: ProjectView, name: string | undefined): number[] {
  if (name === undefined) return []
  const work = works.find((one) => one.name === name)
  if (work === undefined)
    throw new Refusal(
      'not-found',
      `the project has no work ${name}; it has ${works.map((one) => one.name).join(', ') || 'none'}`,
    )
  return [work.id]
}

/** The files of an export: one, or with `--pairs` one for each pair of languages that the relation lets in. */
function filesToWrite(
  file: string,
  { works }: ProjectView,
  ids: readonly number[],
  { pair, pairs, relation }: ExportFlags,
): { readonly file: string; readonly languages: ExportOptions['languages'] }[] {
  if (pairs !== true) return [{ file, languages: pair === undefined ? 'all' : twoOf(pair) }]
  const found = new Map<string, readonly [LanguageTag, LanguageTag]>()
  for (const work of works.filter(({ id }) => ids.length === 0 || ids.includes(id)))
    work.versions.forEach((a, n) => {
      for (const b of work.versions.slice(n + 1))
        if (relation === 'all' || relationOf(work, a.id, b.id) === 'translation')
          found.set(`${a.lang}-${b.lang}`, [a.lang, b.lang])
    })
  if (found.size === 0) throw new Refusal('bad-input', 'no two versions are translations: see --relation all')
  const stem = basename(file).replace(/\.tmx$/i, '')
  return [...found].map(([name, languages]) => ({
    file: join(dirname(file), `${stem}.${name}.tmx`),
    languages,
  }))
}

function twoOf(tags: readonly LanguageTag[]): readonly [LanguageTag, LanguageTag] {
  const [source, target, ...more] = tags
  if (source === undefined || target === undefined || more.length > 0)
    throw new Refusal('bad-argument', `--pair takes two languages, as en,ru, not ${tags.join(',')}`)
  return [source, target]
}
