import { Command } from 'commander'
import { writeLinks } from '#shared/exchange/links'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { exportOfPlain } from '#shared/exchange/sources'
import { exportTmx } from '#shared/exchange/tmx/export'
import { Refusal } from '#shared/errors'
import type { Grouping } from '#shared/plain'
import { inEnglishOnly } from '#shared/words/message'
import { addHintOptions, readLexicons, readVectors, type HintOptions } from '#main/cli/align-hints'
import { addProjectOptions, alignProject, isProject, type ProjectFlags } from '#main/cli/align-project'
import { runBatch, type BatchOptions } from '#main/cli/batch'
import type { Context } from '#main/cli/context'
import { loadVersions, plainWork } from '#main/cli/load-versions'
import {
  addRunOptions,
  parseRun,
  runOptions,
  wordsOf,
  type RawOptions,
  type RunOptions,
} from '#main/cli/run-options'
import { writeWhole } from '#main/files/write-file'
import type { JobOptions, Jobs } from '#main/jobs/run-job'
import { programVersion } from '#main/version'
import type { ReadVersion } from '#main/works/read-version'
import { rowGroups } from '#main/works/row-groups'

/** Options of a line of a batch besides those of every run. */
const OWN = ['links', 'tmx', 'json'] as const

interface AlignFlags extends RawOptions, BatchOptions, HintOptions, ProjectFlags {
  readonly fast?: boolean
}

/** How files are lined up, which is the same for all lines of a batch. */
interface Manner extends HintOptions {
  readonly fast: boolean
}

/** `parallax align A B [C …]`, or `parallax align P.parallax` */
export function alignCommand(context: Context): Command {
  const { terminal, withJobs, progress } = context
  return addProjectOptions(addHintOptions(addRunOptions(new Command('align'))))
    .description(
      'Lines up the versions in the files. Without --links, --tmx or --json the links are printed. Of a project, lines up again what nobody accepted or grouped, as one step that can be undone.',
    )
    .option('--links <file>', 'write the links: a line a bead, [0, 1]:[0], 0-based segment numbers')
    .option('--tmx <file>', 'write the aligned units as TMX 1.4')
    .option('--json <file>', 'write segments and units as JSON')
    .option('--fast', 'a first look: about one and a half times as fast, and less sure')
    .action(async (files: string[], flags: AlignFlags) => {
      const { lexicon, embeddings, fast = false, ...options } = flags
      const manner = { fast, ...(lexicon && { lexicon }), ...(embeddings && { embeddings }) }
      if (isProject(files, flags)) {
        assertOnly(flags)
        return alignProject(context, files[0] ?? '', flags)
      }
      if (options.batch !== undefined && embeddings !== undefined)
        throw new Refusal(
          'bad-argument',
          inEnglishOnly('--embeddings is for one run: it cannot stand beside --batch'),
        )
      if (options.batch !== undefined)
        return runBatch(context, files, options, async (line, jobs) => {
          const run = parseRun(line, OWN, terminal.path)
          if (!writesAnything(run)) throw line.wrong('one of links, tmx, json must say where to write')
          await align(run, manner, terminal.path, jobs, {})
          return false
        })
      await withJobs(1, async (jobs) => {
        const run = runOptions(files, options, terminal.path)
        const links = await align(run, manner, terminal.path, jobs, progress('align'))
        if (!writesAnything(run)) terminal.out(links)
      })
    })
}

/** Aligns one run, writes what it asks for and resolves to the links as text. */
async function align(
  run: RunOptions,
  manner: Manner,
  path: (name: string) => string,
  jobs: Jobs,
  options: JobOptions,
): Promise<string> {
  const versions = await loadVersions(run, jobs, options)
  const work = plainWork(versions, run.relation)
  const langs = versions.map(({ lang }) => lang)
  const files = await readLexicons(manner, langs, path)
  const vectors = await readVectors(manner, work, path)
  const grouping = await jobs.run(
    'align',
    {
      ...{ work, accepted: rowGroups(versions), words: { ...wordsOf(run), files }, fast: manner.fast },
      ...(vectors && { vectors }),
    },
    options,
  )
  const links = writeLinks(grouping.groups.map(({ members }) => members))
  if (run.links !== undefined) await writeWhole(run.links, [links])
  if (run.json !== undefined) await writeWhole(run.json, [json(versions, work, grouping)])
  if (run.tmx !== undefined) {
    // Whoever asks to line up comparable versions and write them has asked for them.
    const wanted = {
      ...DEFAULT_EXPORT,
      relation: run.relation === 'comparable' ? 'all' : 'translation',
    } as const
    const name = versions.map(({ lang }) => lang).join('-')
    await writeWhole(
      run.tmx,
      exportTmx([exportOfPlain(name, work, grouping.groups)], wanted, { toolVersion: programVersion() }),
    )
  }
  return links
}

function json(
  versions: readonly ReadVersion[],
  { versions: plain }: ReturnType<typeof plainWork>,
  { groups, refused }: Grouping,
): string {
  const value = {
    versions: plain.map(({ lang, segments }, n) => ({ lang, file: versions[n]?.file, segments })),
    units: groups.map(({ members, confidence, reasons }) => ({
      members: Object.fromEntries(plain.map(({ lang }, n) => [lang, members[n] ?? []])),
      confidence,
      reasons,
    })),
    refused: refused.map(({ versions: [a, b], members: [left, right], confidence }) => ({
      members: { [plain[a]?.lang ?? '']: left, [plain[b]?.lang ?? '']: right },
      confidence,
    })),
  }
  return `${JSON.stringify(value, null, 1)}\n`
}

/** A project is aligned as it is, with the lexicons that it has: what is said of files says nothing of it. */
function assertOnly(flags: AlignFlags): void {
  const given = Object.keys(flags).find((name) => !['work', 'units', 'from', 'dryRun'].includes(name))
  if (given !== undefined)
    throw new Refusal(
      'bad-argument',
      inEnglishOnly(
        `${given} is for files, not for a project${given === 'lexicon' ? ': add it with "parallax lexicon"' : ''}`,
      ),
    )
}

function writesAnything(run: RunOptions): boolean {
  return OWN.some((name) => run[name] !== undefined)
}
