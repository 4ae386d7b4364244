import { basename } from 'node:path'
import { Command, Option } from 'commander'
import { Refusal } from '#shared/errors'
import { mergeCommand, sideOf, type Side } from '#shared/exchange/roundtrip/decide'
import type { MergeItem, MergeProblem, MergeView } from '#shared/exchange/roundtrip/merge'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { counted } from '#main/words'
import { inEnglish } from '#shared/words/in-words'
import { inEnglishOnly } from '#shared/words/message'

interface MergeFlags {
  readonly dryRun?: boolean
  readonly take?: Side
}

/** `parallax merge P.parallax FILE [--dry-run] [--take theirs|mine]` */
export function mergeFileCommand({ terminal }: Context): Command {
  return new Command('merge')
    .description(
      'Brings back a file that was exported and edited outside (XLSX, DOCX, CSV, XLIFF) as one operation, and says what it changes.',
    )
    .argument('<project>', 'project file')
    .argument('<file>', 'edited file')
    .option('--dry-run', 'only say what would be changed')
    .addOption(
      new Option('--take <whose>', 'what is taken where both sides changed the same').choices([
        'theirs',
        'mine',
      ]),
    )
    .action(async (project: string, file: string, { dryRun = false, take }: MergeFlags) => {
      const path = terminal.path(file)
      await withProject(terminal.path(project), false, async ({ api }) => {
        const view = await api.openReturned({ path, name: basename(path) })
        terminal.out(describe(view, take))
        const undecided = view.items.filter(({ conflict }) => conflict && take === undefined).length
        if (dryRun) return
        if (undecided > 0)
          throw new Refusal(
            'bad-input',
            inEnglishOnly(
              `${counted(undecided, 'conflict')} to decide: say --take theirs or --take mine, or bring the file back in the window; nothing was written`,
            ),
          )
        const command = mergeCommand(view, ({ conflict }) => (conflict ? take : undefined))
        if (command === null) return terminal.out('nothing to change\n')
        const { seq } = await api.run(command)
        const count = command.texts.length + command.notes.length + command.states.length
        terminal.out(`brought back: ${counted(count, 'change')}, as operation ${seq}\n`)
      })
    })
}

/** The changes, a block each, then what is not taken, then the counts. */
function describe(view: MergeView, take: Side | undefined): string {
  const { items, problems, remarks, already, rows, name, seq, since } = view
  const conflicts = items.filter(({ conflict }) => conflict).length
  const lines = [
    `${view.file}: ${name}, as it was after operation ${seq}; ${counted(since, 'operation')} since`,
    ...items.flatMap((item) => describeItem(item, take)),
    ...problems.map(describeProblem),
    ...remarks.map((remark) => `note: ${inEnglish(remark)}`),
    `${counted(rows, 'unit')} in it: ${counted(items.length, 'change')}, ${counted(conflicts, 'conflict')}, ${already} already here, ${counted(problems.length, 'problem')}`,
  ]
  return `${lines.join('\n')}\n`
}

function describeItem(item: MergeItem, take: Side | undefined): string[] {
  const { kind, row, lang, old, mine, theirs, conflict } = item
  const what = kind === 'text' ? (lang ?? '') : kind
  const decision =
    conflict && take === undefined ? 'conflict' : `take ${sideOf(item, conflict ? take : undefined)}`
  return [
    `unit ${row + 1}, ${what}: ${decision}`,
    ...(conflict ? [`  was    ${shown(old)}`] : []),
    `  mine   ${shown(mine)}`,
    `  theirs ${shown(theirs)}`,
  ]
}

function describeProblem({ at, row, message }: MergeProblem): string {
  const where = [...(at === null ? [] : [`row ${at}`]), ...(row === null ? [] : [`unit ${row + 1}`])].join(
    ', ',
  )
  return `not taken${where === '' ? '' : ` (${where})`}: ${inEnglish(message)}`
}

function shown(text: string): string {
  return text === '' ? '(empty)' : text.replaceAll('\n', ' ⏎ ')
}
