import { Command, Option } from 'commander'
import { Refusal } from '#shared/errors'
import { readLinks } from '#shared/exchange/links'
import { SEVERITIES, type Severity } from '#shared/model'
import type { Members, PlainWork } from '#shared/plain'
import { runBatch, type BatchOptions } from '#main/cli/batch'
import { EXIT, type Context } from '#main/cli/context'
import { describeFindings, findingsJson, isFinding, toldFindings, type ToldFinding } from '#main/cli/findings'
import { loadVersions, plainWork } from '#main/cli/load-versions'
import { addRunOptions, parseRun, runOptions, type RawOptions, type RunOptions } from '#main/cli/run-options'
import { readBytes } from '#main/files/read-file'
import { rowGroups } from '#main/works/row-groups'
import { writeWhole } from '#main/files/write-file'
import type { JobOptions, Jobs } from '#main/jobs/run-job'

/** Options of a line of a batch besides those of every run. */
const OWN = ['givenLinks', 'json'] as const

interface CheckOptions extends RawOptions, BatchOptions {
  readonly failOn?: Severity
}

/** `parallax check A B [C …]` */
export function checkCommand(context: Context): Command {
  const { terminal, withJobs, progress, exit } = context
  return addRunOptions(new Command('check'))
    .description(
      'Reports where the versions in the files differ in substance. Without --json the findings are printed.',
    )
    .option('--given-links <file>', 'take the links from a file instead of lining up: [0, 1]:[0] a line')
    .option('--json <file>', 'write the findings as JSON, hints below confidence 0.5 too')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding is that grave or graver').choices(
        SEVERITIES,
      ),
    )
    .action(async (files: string[], { failOn, ...options }: CheckOptions) => {
      const fails = (findings: readonly ToldFinding[]): boolean =>
        failOn !== undefined && findings.some((finding) => isFinding(finding, failOn))
      if (options.batch !== undefined)
        return runBatch(context, files, options, async (line, jobs) => {
          const run = parseRun(line, OWN, terminal.path)
          if (run.json === undefined) throw line.wrong('"json" must say where to write the findings')
          return fails(await check(run, jobs, {}))
        })
      await withJobs(1, async (jobs) => {
        const run = runOptions(files, options, terminal.path)
        const findings = await check(run, jobs, progress('check'))
        if (run.json === undefined) terminal.out(describeFindings(findings))
        exit(fails(findings) ? EXIT.findings : EXIT.done)
      })
    })
}

/** Checks one run, after lining it up where no links are given, and writes what it asks for. */
async function check(run: RunOptions, jobs: Jobs, options: JobOptions): Promise<ToldFinding[]> {
  const versions = await loadVersions(run, jobs, options)
  const work = plainWork(versions, run.relation)
  const groups =
    run.givenLinks === undefined
      ? (await jobs.run('align', { work, accepted: rowGroups(versions) }, options)).groups.map(
          ({ members }) => members,
        )
      : await readGivenLinks(run.givenLinks, work)
  const findings = toldFindings(work, await jobs.run('check', { work, groups }, options))
  if (run.json !== undefined) await writeWhole(run.json, [findingsJson(findings)])
  return findings
}

async function readGivenLinks(file: string, { versions }: PlainWork): Promise<Members[]> {
  const text = new TextDecoder().decode(await readBytes(file))
  try {
    return readLinks(
      text,
      versions.map(({ segments }) => segments.length),
    )
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, `${file}: ${error.message}`)
    throw error
  }
}
