import { Command } from 'commander'
import { writeLinks } from '#shared/exchange/links'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import { exportOfPlain } from '#shared/exchange/sources'
import { exportTmx } from '#shared/exchange/tmx/export'
import type { Grouping } from '#shared/plain'
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
import type { ReadVersion } from '#main/works/read-versions'
import { rowGroups } from '#main/works/row-groups'

/** Options of a line of a batch besides those of every run. */
const OWN = ['links', 'tmx', 'json'] as const

/** `parallax align A B [C …]` */
export function alignCommand(context: Context): Command {
  const { terminal, withJobs, progress } = context
  return addRunOptions(new Command('align'))
    .description(
      'Lines up the versions in the files. Without --links, --tmx or --json the links are printed.',
    )
    .option('--links <file>', 'write the links: a line a bead, [0, 1]:[0], 0-based segment numbers')
    .option('--tmx <file>', 'write the aligned units as TMX 1.4')
    .option('--json <file>', 'write segments and units as JSON')
    .action(async (files: string[], options: RawOptions & BatchOptions) => {
      if (options.batch !== undefined)
        return runBatch(context, files, options, async (line, jobs) => {
          const run = parseRun(line, OWN, terminal.path)
          if (!writesAnything(run)) throw line.wrong('one of links, tmx, json must say where to write')
          await align(run, jobs, {})
          return false
        })
      await withJobs(1, async (jobs) => {
        const run = runOptions(files, options, terminal.path)
        const links = await align(run, jobs, progress('align'))
        if (!writesAnything(run)) terminal.out(links)
      })
    })
}

/** Aligns one run, writes what it asks for and resolves to the links as text. */
async function align(run: RunOptions, jobs: Jobs, options: JobOptions): Promise<string> {
  const versions = await loadVersions(run, jobs, options)
  const work = plainWork(versions, run.relation)
  const grouping = await jobs.run(
    'align',
    { work, accepted: rowGroups(versions), words: wordsOf(run) },
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

function writesAnything(run: RunOptions): boolean {
  return OWN.some((name) => run[name] !== undefined)
}
