import { InvalidArgumentError, type Command } from 'commander'
import { Refusal } from '#shared/errors'
import { areBuiltIn, type SegmentationRules } from '#shared/import/segmentation-rules'
import { PAUSES, type Pause } from '#shared/segment/options'
import { inEnglishOnly } from '#shared/words/message'
import { readSrxFile } from '#main/files/read-srx'

/** Options of how sentences are cut, as commander gives them. */
export interface RuleFlags {
  readonly srx?: string
  readonly endAt?: readonly Pause[]
  readonly abbreviations?: readonly string[]
  readonly builtIn?: boolean
}

/** Adds the options of how sentences are cut; with `project`, that to go back to the built-in rules, too. */
export function addRuleOptions(command: Command, project: boolean): Command {
  const known = project ? '; remembered in the project' : ''
  command
    .option('--srx <file>', `cut by the rules of an SRX file, in the languages it has rules for${known}`)
    .option('--end-at <marks>', `end sentences at these, too: ${PAUSES.join(', ')}${known}`, parsePauses)
    .option(
      '--abbreviations <words>',
      `words with a full stop that end no sentence, as "Abt.,Str."${known}`,
      parseWords,
    )
  if (project)
    command.option('--built-in', 'cut by the built-in rules; the project forgets those it remembers')
  return command
}

/** The rules that the options name, null where they name none. The built-in ones are rules without anything in them. */
export async function rulesOf(
  { srx, endAt, abbreviations, builtIn = false }: RuleFlags,
  path: (name: string) => string,
): Promise<SegmentationRules | null> {
  const rules: SegmentationRules = {
    ...(srx !== undefined && (await readSrxFile(path(srx)))),
    ...(endAt && { pauses: endAt }),
    ...(abbreviations && { abbreviations: { '*': abbreviations } }),
  }
  if (builtIn && !areBuiltIn(rules))
    throw new Refusal('bad-argument', inEnglishOnly('--built-in goes with no other rules'))
  return builtIn || !areBuiltIn(rules) ? rules : null
}

function parsePauses(value: string): Pause[] {
  return parseWords(value).map((word) => {
    const pause = PAUSES.find((one) => one === word)
    if (pause === undefined) throw new InvalidArgumentError(`"${word}" is none of ${PAUSES.join(', ')}.`)
    return pause
  })
}

function parseWords(value: string): string[] {
  return value
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
