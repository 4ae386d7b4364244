import { Command, Option } from 'commander'
import { Refusal } from '#shared/errors'
import { REPORT_FORMAT_IDS, REPORT_FORMATS, type ReportFormatId } from '#shared/report/formats'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { inEnglishOnly } from '#shared/words/message'
import type { Context } from '#main/cli/context'
import { describeOutdated } from '#main/cli/export-report'
import { withProject } from '#main/cli/open-project'
import { workNamed } from '#main/cli/work-named'

interface ReportFlags {
  readonly to: string
  readonly as?: ReportFormatId
  readonly lang: Language
  readonly work?: string
}

/** `parallax report P.parallax --to F.html [--lang tr]` */
export function reportCommand({ terminal }: Context): Command {
  return new Command('report')
    .description(
      'Writes the report of an audit: what differs, with the evidence, who decided, what was not checked.',
    )
    .argument('<project>', 'project file')
    .requiredOption('--to <file>', 'file to write; its ending tells the format')
    .addOption(new Option('--as <format>', 'format of --to').choices([...REPORT_FORMAT_IDS]))
    .addOption(new Option('--lang <tag>', 'language of the report').choices([...LANGUAGES]).default('en'))
    .option('--work <name>', 'only this work')
    .action(async (project: string, flags: ReportFlags) => {
      const format = formatOf(flags)
      const file = terminal.path(flags.to)
      await withProject(terminal.path(project), false, async ({ api }) => {
        const view = await api.project({})
        const works = flags.work === undefined ? [] : [workNamed(view, flags.work).id]
        await api.reportFile({ works, format, lang: flags.lang, file })
        terminal.out(
          `${flags.to}: report of ${works.length === 0 ? view.works.length : 1} of ${view.works.length} works\n`,
        )
        const reported = works.length === 0 ? view.works.map(({ id }) => id) : works
        const summaries = await Promise.all(reported.map((work) => api.reportSummary({ work })))
        terminal.error(describeOutdated(summaries.filter(({ outdated }) => outdated).length))
      })
    })
}

/** The format a report is asked for in. */
export function formatOf({ to, as }: { readonly to: string; readonly as?: ReportFormatId }): ReportFormatId {
  const told =
    as ?? REPORT_FORMAT_IDS.find((id) => to.toLowerCase().endsWith(`.${REPORT_FORMATS[id].extension}`))
  if (told !== undefined) return told
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(
      `${to} does not say what it is to be: end it in ${REPORT_FORMAT_IDS.map((id) => `.${id}`).join(', ')}, or say --as`,
    ),
  )
}
