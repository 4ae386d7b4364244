import { Command } from 'commander'
import type { VersionView, WorkView } from '#shared/api'
import { Refusal } from '#shared/errors'
import { areBuiltIn, rulesInWords } from '#shared/import/segmentation-rules'
import type { ResegmentView } from '#shared/ops/resegment-view'
import { inEnglishOnly } from '#shared/words/message'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { addRuleOptions, rulesOf, type RuleFlags } from '#main/cli/rule-options'
import { workOrOnly } from '#main/cli/work-named'
import { counted } from '#main/words'

interface ResegmentFlags extends RuleFlags {
  readonly work?: string
  readonly version: string
  readonly dryRun?: boolean
}

/** `parallax resegment P.parallax --version zh [--work W] [--srx F] [--end-at semicolon] [--dry-run]` */
export function resegmentCommand({ terminal, progress, endProgress }: Context): Command {
  const command = new Command('resegment')
    .description(
      'Finds anew where the sentences of a version end, lists what that changes, and keeps all else: units, review states, notes, divergences. Can be undone.',
    )
    .argument('<project>', 'project file')
    .option('--work <name>', 'the work; needed where the project has several')
    .requiredOption('--version <tag>', 'language of the version, as zh')
    .option('--dry-run', 'only list what would change')
    .action(async (file: string, flags: ResegmentFlags) => {
      const given = await rulesOf(flags, terminal.path)
      await withProject(terminal.path(file), false, async ({ api }) => {
        const work = workOrOnly(await api.project({}), flags.work)
        const { id: version } = taggedVersion(work, flags.version)
        const remembered = (await api.settings({})).segmentation ?? {}
        const segmentation = given ?? remembered
        progress('segment anew')
        const most = Number.MAX_SAFE_INTEGER
        const view = await api.previewResegment({ version, segmentation, most })
        endProgress()
        terminal.out(`cut by ${rulesInWords(segmentation)}\n${describe(view)}`)
        if (flags.dryRun === true) return
        if (given !== null) await api.changeSettings({ segmentation: areBuiltIn(given) ? null : given })
        if (view.changed > 0) await api.run({ kind: 'version.resegment', version, segmentation })
      })
    })
  return addRuleOptions(command, true)
}

function taggedVersion({ name, versions }: WorkView, tag: string): VersionView {
  const found = versions.find(({ lang }) => lang.toLowerCase() === tag.toLowerCase())
  if (found !== undefined) return found
  const tags = versions.map(({ lang }) => lang).join(', ')
  throw new Refusal('not-found', inEnglishOnly(`${name} has no version ${tag}; it has ${tags}`))
}

/** What changes and what is kept: each place with its old segments and its new ones. */
function describe(view: ResegmentView): string {
  const { lang, segments, changed, kept, units, accepted, notes, decisions, places } = view
  const fate = (what: string, { stay, change }: ResegmentView['notes'], changes: string): string =>
    stay + change === 0 ? '' : `  ${what}: ${stay} stay${change === 0 ? '' : `, ${change} ${changes}`}\n`
  return [
    `${lang}: ${counted(segments.before, 'segment')}, ${segments.after} afterwards; ${counted(changed, 'place')} cut otherwise\n`,
    ...places.map(({ index, before, after, kept: stays }) =>
      [
        `\n${index + 1}${stays ? '  stays as it is: it holds a correction' : ''}\n`,
        ...before.map((text) => `  - ${text}\n`),
        ...after.map((text) => `  + ${text}\n`),
      ].join(''),
    ),
    places.length === 0 ? '' : '\n',
    kept === 0
      ? ''
      : `  ${counted(kept, 'place')} with a correction ${kept === 1 ? 'stays' : 'stay'} as before\n`,
    `  units: ${units.total - units.touched} of ${units.total} stay as they are\n`,
    fate('accepted units', accepted, 'to be looked at again'),
    fate('notes', notes, 'go along to another unit'),
    fate('decisions on divergences', decisions, 'go along with their words'),
  ].join('')
}
