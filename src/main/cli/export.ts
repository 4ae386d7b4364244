import { Command, Option } from 'commander'
import type { ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { FORM_IDS, FORMS, type FormId, isForm } from '#shared/exchange/forms'
import { DEFAULT_PROFILE, PROFILE_IDS } from '#shared/exchange/profiles/profiles'
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/exchange/selection'
import type { ReviewState, SegmentKind } from '#shared/model'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { inEnglishOnly } from '#shared/words/message'
import { parseCode, parseConfidence, profileOf, type ProfileFlags } from '#main/cli/export-flags'
import { filesToWrite, type FileFlags } from '#main/cli/export-files'
import { describeOutdated, describeReport } from '#main/cli/export-report'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { parseTags } from '#main/cli/run-options'
import { workNamed } from '#main/cli/work-named'

interface ExportFlags extends ProfileFlags, Omit<FileFlags, 'file'> {
  readonly tmx?: string
  readonly to?: string
  readonly as?: string
  readonly work?: string
  readonly states?: readonly ReviewState[]
  readonly divergent: ExportOptions['divergent']
  readonly minConfidence: number
  readonly duplicates: ExportOptions['duplicates']
  readonly kinds?: readonly SegmentKind[]
  readonly text: ExportOptions['text']
  readonly lang: Language
  readonly with?: readonly string[]
  readonly without?: readonly string[]
}

const { states: STATES, kinds: KINDS } = DEFAULT_EXPORT

/** `parallax export P.parallax --tmx F [--profile memoq] [--pair en,ru]` */
export function exportCommand(context: Context): Command {
  const { terminal } = context
  return new Command('export')
    .description(
      'Writes the aligned units of a project, as TMX or in another form, and says what stayed out.',
    )
    .argument('<project>', 'project file')
    .option('--tmx <file>', 'TMX to write')
    .option('--to <file>', 'file of another form to write, told by its ending or by --as')
    .addOption(new Option('--as <form>', 'form of --to').choices([...FORM_IDS]))
    .addOption(
      new Option('--profile <tool>', 'write the TMX as this tool takes it')
        .choices([...PROFILE_IDS])
        .default(DEFAULT_PROFILE.profile),
    )
    .option('--code <tag=code...>', 'write a language under another code, as zh=zh-CN', parseCode)
    .addOption(new Option('--encoding <name>', 'of the TMX').choices(['utf-8', 'utf-16le']))
    .addOption(new Option('--level <n>', '1: text alone; 2: inline codes too').choices(['1', '2']))
    .addOption(new Option('--props <how>', 'what becomes of props').choices(['keep', 'rename', 'strip']))
    .addOption(
      new Option('--too-long <how>', 'texts above the limit of the profile').choices(['keep', 'leave-out']),
    )
    .option('--pair <tags>', 'only these two languages, the source first, as en,ru', parseTags)
    .option('--pairs', 'a file for each pair, named after it: name.en-ru.tmx')
    .option('--work <name>', 'only this work')
    .addOption(
      new Option('--relation <kind>', 'all: comparable versions too')
        .choices(['translation', 'all'])
        .default(DEFAULT_EXPORT.relation),
    )
    .addOption(new Option('--states <state...>', 'only units in these review states').choices([...STATES]))
    .option(
      '--min-confidence <n>',
      'from 0 to 1; accepted units and those without one go in',
      parseConfidence,
      0,
    )
    .addOption(
      new Option('--duplicates <how>', 'units that say the same: all of them, each once, or one for a source')
        .choices(['keep', 'once', 'first-target'])
        .default(DEFAULT_EXPORT.duplicates),
    )
    .addOption(
      new Option('--kinds <kind...>', `kinds of segments that go in (default: ${KINDS.join(' ')})`).choices([
        ...KINDS,
        'furniture',
      ]),
    )
    .addOption(
      new Option('--text <which>', 'with corrections, or as the documents have it')
        .choices(['corrected', 'source'])
        .default(DEFAULT_EXPORT.text),
    )
    .addOption(
      new Option('--divergent <how>', 'units with an unresolved divergence of severity major and up')
        .choices(['leave-out', 'mark', 'keep'])
        .default(DEFAULT_EXPORT.divergent),
    )
    .addOption(
      new Option('--lang <tag>', 'language of the headings, states and findings of a form for people')
        .choices([...LANGUAGES])
        .default('en'),
    )
    .option('--with <switch...>', 'turn switches of the form on')
    .option('--without <switch...>', 'turn switches of the form off')
    .action(async (project: string, flags: ExportFlags) => {
      const { file, form } = targetOf(flags)
      await withProject(terminal.path(project), false, async ({ api }) => {
        const view = await api.project({})
        const works = flags.work === undefined ? [] : [workNamed(view, flags.work).id]
        const profile = profileOf(flags)
        const query: Omit<ExportQuery, 'options'> = {
          ...{ works, form, profile, words: flags.lang, switches: switchesOf(flags, form) },
        }
        const targets = filesToWrite(view, works, { ...flags, file: terminal.path(file), form, profile })
        let outdated = 0
        for (const { file: target, languages } of targets) {
          const options: ExportOptions = {
            ...{ languages, relation: flags.relation, states: flags.states ?? STATES },
            ...{ divergent: flags.divergent, minConfidence: flags.minConfidence },
            ...{ duplicates: flags.duplicates, kinds: flags.kinds ?? KINDS, text: flags.text },
          }
          const report = await api.exportFile({ ...query, options, file: target })
          outdated = report.outdated
          terminal.out(describeReport(report))
        }
        terminal.error(describeOutdated(outdated))
      })
    })
}

/** Which file is to be written, and in which form. */
function targetOf({ tmx, to, as }: ExportFlags): { readonly file: string; readonly form: FormId } {
  if (tmx !== undefined && to === undefined && as === undefined) return { file: tmx, form: 'tmx' }
  if (tmx !== undefined || to === undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('name the file to write: --tmx F, or --to F for another form'),
    )
  if (as !== undefined && isForm(as)) return { file: to, form: as }
  const ending = FORM_IDS.filter((id) => to.toLowerCase().endsWith(`.${FORMS[id].extension}`))
  const [form, ...others] = ending
  if (form !== undefined && others.length === 0) return { file: to, form }
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(
      `${to} may be ${(ending.length > 0 ? ending : FORM_IDS).join(' or ')}: say which with --as`,
    ),
  )
}

function switchesOf(flags: ExportFlags, form: FormId): Record<string, boolean> {
  const known = FORMS[form].switches.map(({ key }) => key)
  const chosen = [
    ...(flags.with ?? []).map((key) => [key, true] as const),
    ...(flags.without ?? []).map((key) => [key, false] as const),
  ]
  for (const [key] of chosen)
    if (!known.includes(key))
      throw new Refusal(
        'bad-argument',
        inEnglishOnly(`${FORMS[form].label} has no switch ${key}; it has ${known.join(', ') || 'none'}`),
      )
  return Object.fromEntries(chosen)
}
