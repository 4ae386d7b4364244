import { realpath } from 'node:fs/promises'
import { Command, Option } from 'commander'
import { Refusal } from '#shared/errors'
import { PROFILE_IDS, type ProfileId, PROFILES } from '#shared/exchange/profiles/profiles'
import type { Problem } from '#shared/exchange/validate/problem'
import type { RuleId } from '#shared/exchange/validate/rules'
import { inEnglish } from '#shared/words/in-words'
import { inEnglishOnly } from '#shared/words/message'
import { type Context, EXIT } from '#main/cli/context'
import { type FileValidated, validateFile } from '#main/exports/validate-file'
import { counted } from '#main/words'

interface ValidateFlags {
  readonly profile?: ProfileId
  readonly fix?: string
  readonly all?: boolean
  readonly json?: boolean
}

/** Problems of one rule that are shown, unless all are asked for. */
const SHOWN = 10

/** `parallax validate F.tmx [--profile memoq] [--fix OUT.tmx]` */
export function validateCommand({ terminal, progress, endProgress, exit }: Context): Command {
  return new Command('validate')
    .description(
      'Checks any TMX: well-formedness, the rules of TMX 1.4, languages, dates, texts. Exit code 1 when there are errors.',
    )
    .argument('<file>', 'TMX file')
    .addOption(new Option('--profile <tool>', 'check, too, what this tool takes').choices([...PROFILE_IDS]))
    .option('--fix <file>', 'write a copy in which all is mended that can be')
    .option('--all', `tell every problem, not only ${SHOWN} of each rule`)
    .option('--json', 'tell each problem as a line of JSON, and all of them')
    .action(async (name: string, { profile, fix, all, json }: ValidateFlags) => {
      const file = terminal.path(name)
      const copy = fix === undefined ? undefined : terminal.path(fix)
      if (copy !== undefined && (await isSameFile(file, copy)))
        throw new Refusal('bad-argument', inEnglishOnly('--fix writes a copy: name another file'))
      const seen = new Map<RuleId, number>()
      const { onProgress } = progress('checking')
      const validated = await validateFile(file, {
        ...(copy !== undefined && { copy }),
        ...(profile !== undefined && { profile: PROFILES[profile].rules }),
        ...(onProgress !== undefined && { onProgress }),
        onProblem(problem) {
          const count = (seen.get(problem.rule) ?? 0) + 1
          seen.set(problem.rule, count)
          if (json === true)
            terminal.out(`${JSON.stringify({ ...problem, message: inEnglish(problem.message) })}\n`)
          else if (all === true || count <= SHOWN) terminal.out(`${describeProblem(problem)}\n`)
        },
      })
      endProgress()
      if (json !== true) terminal.out(describeEnd(name, validated, seen, all === true, fix))
      exit(validated.errors > 0 ? EXIT.findings : EXIT.done)
    })
}

/** Whether two names are those of one file, through links too: what is written to one would replace the other. */
async function isSameFile(a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([a, b].map((name) => realpath(name).catch(() => name)))
  return one === other
}

/** A problem in one line: where, which rule, what, and what fixing does. */
function describeProblem({ rule, severity, line, unit, message, fix }: Problem): string {
  const id = unit === null || unit.tuid === null ? '' : ` (${unit.tuid})`
  const where = unit === null ? `line ${line}` : `line ${line}, unit ${unit.number}${id}`
  return `${where}: ${severity} [${rule}] ${inEnglish(message)}${fix === null ? '' : `; fix: ${fix}`}`
}

function describeEnd(
  name: string,
  { units, errors, warnings, leftOut, complete }: FileValidated,
  seen: ReadonlyMap<RuleId, number>,
  all: boolean,
  copy: string | undefined,
): string {
  const more = [...seen].filter(([, count]) => !all && count > SHOWN)
  const hidden = more.map(([rule, count]) => `${rule} ${count} times`).join(', ')
  const read = complete ? counted(units, 'unit') : `${counted(units, 'unit')} read, and not to the end`
  const found =
    errors + warnings === 0 ? 'nothing wrong' : `${counted(errors, 'error')}, ${counted(warnings, 'warning')}`
  const mended =
    copy === undefined
      ? ''
      : `\n${copy}: ${counted(units - leftOut, 'unit')}${leftOut > 0 ? `, ${leftOut} left out that held nothing to use` : ''}`
  return `${hidden === '' ? '' : `not all shown: ${hidden} (--all shows them)\n`}${name}: ${read}, ${found}${mended}\n`
}
