import { Command, InvalidArgumentError, Option } from 'commander'
import type { ProjectView } from '#shared/api'
import { REVIEW_STATES, type LanguageTag } from '#shared/model'
import { KINDS, SEARCH_MODES, type SearchQuery } from '#shared/search/query'
import { EXIT, type Context } from '#main/cli/context'
import { lineOf } from '#main/cli/failure'
import { foundIn } from '#main/cli/found-lines'
import { withProject } from '#main/cli/open-project'
import { parseTags } from '#main/cli/run-options'
import { asJson, asTable, asText, type Writer } from '#main/cli/search-formats'
import { workNamed } from '#main/cli/work-named'

interface SearchFlags {
  readonly word?: boolean
  readonly stem?: boolean
  readonly regex?: boolean
  readonly case?: boolean
  readonly language?: readonly LanguageTag[]
  readonly work?: readonly string[]
  readonly state?: SearchQuery['states']
  readonly kind?: SearchQuery['kinds']
  readonly json?: boolean
  readonly tsv?: boolean
}

const MODES = [
  ['word', 'only whole words'],
  ['stem', 'words in any form (Turkish, Russian, English)'],
  ['regex', 'the term is a JavaScript regular expression'],
] as const

/** `parallax search TERM P.parallax [Q.parallax …] [--word|--stem|--regex] [--language tr] [--json|--tsv]` */
export function searchCommand(context: Context): Command {
  const command = new Command('search')
    .description(
      'Searches all versions of all works, and shows each match in its line with what the other versions say there. Exit code 0: found, 1: not found, 2: bad use or bad input.',
    )
    .argument('<term>', 'what to search for')
    .argument('<projects...>', 'project files')
  for (const [mode, what] of MODES)
    command.addOption(new Option(`--${mode}`, what).conflicts(SEARCH_MODES.filter((one) => one !== mode)))
  return command
    .option('--case', 'tell capitals from small letters')
    .option('--language <tags>', 'only these languages, as tr,ru', parseTags)
    .option('--work <names>', 'only these works', namesOf)
    .option('--state <states>', `only units that are ${REVIEW_STATES.join(', ')}`, someOf(REVIEW_STATES))
    .option('--kind <kinds>', `only segments that are ${KINDS.join(', ')}`, someOf(KINDS))
    .addOption(new Option('--json', 'an object a line; numbers count from 0').conflicts(['tsv']))
    .option('--tsv', 'a table, with a column for each language')
    .action(async (term: string, projects: string[], flags: SearchFlags) => {
      await search(context, term, projects, flags)
    })
}

/** As with `grep`, a project that cannot be searched is told of, and the others are searched all the same. */
async function search(
  context: Context,
  term: string,
  projects: readonly string[],
  flags: SearchFlags,
): Promise<void> {
  const { terminal, endProgress, exit } = context
  const writer = flags.json === true ? asJson() : flags.tsv === true ? asTable() : asText(projects.length > 1)
  let [found, failed] = [0, false]
  for (const name of projects) {
    try {
      await withProject(terminal.path(name), false, async (app) => {
        const project = await app.api.project({})
        const query = queryOf(term, flags, project)
        found += await write(context, writer, foundIn(app, project, query))
      })
    } catch (error) {
      endProgress()
      terminal.error(`parallax: ${lineOf(error)}\n`)
      failed = true
    }
  }
  exit(failed ? EXIT.bad : found > 0 ? EXIT.done : EXIT.findings)
}

/** Writes matches as they come; returns how many. */
async function write(
  { terminal, endProgress }: Context,
  writer: Writer,
  lines: ReturnType<typeof foundIn>,
): Promise<number> {
  let count = 0
  for await (const line of lines) {
    if (count === 0) endProgress()
    terminal.out(writer(line))
    count++
  }
  return count
}

function queryOf(text: string, flags: SearchFlags, project: ProjectView): SearchQuery {
  return {
    ...{ text, mode: MODES.find(([mode]) => flags[mode] === true)?.[0] ?? 'exact' },
    caseSensitive: flags.case === true,
    languages: flags.language ?? [],
    works: (flags.work ?? []).map((name) => workNamed(project, name).id),
    states: flags.state ?? [],
    kinds: flags.kind ?? [],
  }
}

function namesOf(value: string): string[] {
  return value.split(',').map((name) => name.trim())
}

/** Names separated by commas, of those that there are. */
function someOf<T extends string>(all: readonly T[]): (value: string) => T[] {
  return (value) =>
    namesOf(value).map((name) => {
      const known = all.find((one) => one === name)
      if (known !== undefined) return known
      throw new InvalidArgumentError(`There is ${all.join(', ')}.`)
    })
}
