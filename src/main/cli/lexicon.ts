import { basename } from 'node:path'
import { Command } from 'commander'
import type { LexiconFileView } from '#shared/lexicon-view'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { inEnglishOnly } from '#shared/words/message'
import type { App } from '#main/app'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { parseTags } from '#main/cli/run-options'
import { workNamed } from '#main/cli/work-named'
import { readBytes } from '#main/files/read-file'
import { counted } from '#main/words'

interface LexiconFlags {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
  readonly langs?: readonly LanguageTag[]
  readonly pairs?: string
}

/** Pairs that are asked for at a time. */
const MOST = 1000

/** `parallax lexicon P.parallax [--add F …] [--remove NAME …] [--pairs WORK]` */
export function lexiconCommand({ terminal }: Context): Command {
  return new Command('lexicon')
    .description(
      'What a project knows of words: adds and removes files of them, and lists what is known. They are used whenever a work of the project is lined up.',
    )
    .argument('<project>', 'project file')
    .option('--add <files...>', 'add tables (.tsv), dictionaries of hunalign (.dic) or TBX (.tbx)')
    .option('--remove <names...>', 'remove files that were added')
    .option('--langs <tags>', 'languages of added files that do not say them, as zh,en', parseTags)
    .option('--pairs <work>', 'list the pairs for the languages of a work: word TAB word TAB who says so')
    .action(async (file: string, flags: LexiconFlags) => {
      await withProject(terminal.path(file), false, async (app) => {
        await changeFiles(app, flags, terminal.path)
        if (flags.pairs !== undefined) return terminal.out(await listPairs(app, flags.pairs))
        const { works } = await app.api.project({})
        const [work] = works
        if (work === undefined) return terminal.out('the project has no works\n')
        const { files } = await app.api.lexicon({ work: work.id, find: '', count: 0 })
        terminal.out(files.length === 0 ? 'no files\n' : files.map(describe).join(''))
      })
    })
}

async function changeFiles(
  { api }: App,
  { add = [], remove = [], langs }: LexiconFlags,
  path: (name: string) => string,
): Promise<void> {
  const [source, target, ...others] = langs ?? []
  if (langs !== undefined && (source === undefined || target === undefined || others.length > 0))
    throw new Refusal('bad-argument', inEnglishOnly('--langs names two languages, as zh,en'))
  const languages = source === undefined || target === undefined ? null : ([source, target] as const)
  for (const name of remove) await api.removeLexicon({ name })
  for (const file of add) {
    const base64 = Buffer.from(await readBytes(path(file))).toString('base64')
    await api.addLexicon({ name: basename(file), base64, languages })
  }
}

async function listPairs({ api }: App, name: string): Promise<string> {
  const work = workNamed(await api.project({}), name)
  const { pairs, total } = await api.lexicon({ work: work.id, find: '', count: MOST })
  const lines = pairs.map(({ languages, source, target, origin, units, file }) => {
    const who = origin === 'accepted' ? counted(units, 'accepted unit') : (file ?? origin)
    return `${source}\t${target}\t${languages.join('-')} ${who}\n`
  })
  return `${lines.join('')}${total > pairs.length ? `and ${total - pairs.length} more\n` : ''}`
}

function describe({ name, lists }: LexiconFileView): string {
  const parts = lists.map(({ languages, pairs }) => `${languages.join('-')} ${counted(pairs, 'pair')}`)
  return `${name}: ${parts.join(', ')}\n`
}
