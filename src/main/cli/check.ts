import { Command, Option } from 'commander'
import { Refusal } from '#shared/errors'
import { inferComparable } from '#shared/align/relation'
import { coverageOf, type Coverage } from '#shared/check/coverage'
import { withoutEffect } from '#shared/check/glossary/reach'
import { readPartialDate } from '#shared/dating/partial-date'
import { reportedGlossary } from '#shared/report/gather'
import { readLinks } from '#shared/exchange/links'
import { SEVERITIES, type Severity } from '#shared/model'
import type { Group, Members, PlainWork } from '#shared/plain'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { inEnglish } from '#shared/words/in-words'
import { inEnglishOnly } from '#shared/words/message'
import { runBatch, type BatchOptions } from '#main/cli/batch'
import { readCheckRules } from '#main/cli/check-rules'
import { EXIT, type Context } from '#main/cli/context'
import {
  describeCoverage,
  describeFindings,
  findingsJson,
  isFinding,
  toldFindings,
  type ToldFinding,
} from '#main/cli/findings'
import { loadVersions, plainWork } from '#main/cli/load-versions'
import {
  addRunOptions,
  parseRun,
  runOptions,
  wordsOf,
  type RawOptions,
  type RunOptions,
} from '#main/cli/run-options'
import { formatOf } from '#main/cli/report'
import { readBytes } from '#main/files/read-file'
import { runReport, type CheckedRun } from '#main/reports/run-report'
import { writeReport } from '#main/reports/write-report'
import { checkRules } from '#main/works/check-rules'
import type { ReadVersion } from '#main/works/read-version'
import { rowGroups } from '#main/works/row-groups'
import { writeWhole } from '#main/files/write-file'
import type { JobOptions, Jobs } from '#main/jobs/run-job'

/** Options of a line of a batch besides those of every run. */
const OWN = ['givenLinks', 'json', 'date'] as const

interface CheckOptions extends RawOptions, BatchOptions {
  readonly failOn?: Severity
  readonly config?: string
  readonly glossary?: readonly string[]
  readonly report?: string
  readonly reportLang: Language
}

/** What was found, how much of each pair of versions is linked, and which rules could not find anything in these. */
interface Checked {
  readonly notices: readonly string[]
  readonly findings: readonly ToldFinding[]
  readonly coverage: readonly Coverage[]
  readonly run: CheckedRun
}

/** `parallax check A B [C …]` */
export function checkCommand(context: Context): Command {
  const { terminal, withJobs, progress, endProgress, exit } = context
  return addRunOptions(new Command('check'))
    .description(
      'Reports where the versions in the files differ in substance. Without --json the findings are printed. Versions that hardly correspond (a report of a speech and the speech) are taken for comparable: what one of them lacks is then no omission. --relation overrules that.',
    )
    .option('--given-links <file>', 'take the links from a file instead of lining up: [0, 1]:[0] a line')
    .option('--json <file>', 'write the findings as JSON, hints below confidence 0.5 too')
    .addOption(
      new Option('--fail-on <severity>', 'exit with 1 when a finding is that grave or graver').choices(
        SEVERITIES,
      ),
    )
    .option(
      '--config <file>',
      'which checks to make, and how grave what they find is, as JSON: see docs/audit.md',
    )
    .option(
      '--glossary <file>',
      'terms that must and must not be used, as TBX or CSV; may be given several times',
      (file: string, before: readonly string[]) => [...before, file],
      [],
    )
    .option(
      '--date <date>',
      'when the work was written, as 2020-05-04, 2020-05 or 2020: what "this year" is; in a batch, that of every work that its line names no "date" for',
    )
    .option('--report <file>', 'write a report too: HTML, DOCX, XLSX, CSV or JSON by the ending of its name')
    .addOption(
      new Option('--report-lang <tag>', 'language of the report').choices([...LANGUAGES]).default('en'),
    )
    .action(async (files: string[], given: CheckOptions) => {
      const { failOn, config, glossary, report, reportLang, ...options } = given
      const dated = readDate(options.date, '--date')
      const reported = report === undefined ? null : { to: report, format: formatOf({ to: report }) }
      if (reported !== null && options.batch !== undefined)
        throw new Refusal('bad-argument', inEnglishOnly('--report is of one run: in a batch, ask for "json"'))
      const fails = ({ findings }: Checked): boolean =>
        failOn !== undefined && findings.some((finding) => isFinding(finding, failOn))
      const rules = await readCheckRules(terminal.path, config, glossary)
      if (options.batch !== undefined)
        return runBatch(context, files, options, async (line, jobs) => {
          const run = parseRun(line, OWN, terminal.path)
          if (run.json === undefined) throw line.wrong('"json" must say where to write the findings')
          const checked = await check(
            run,
            rules,
            jobs,
            {},
            {
              ...dated,
              ...readDate(run.date, '"date"'),
            },
          )
          for (const notice of checked.notices) terminal.error(`parallax: ${line.where}: ${notice}\n`)
          return fails(checked)
        })
      await withJobs(1, async (jobs) => {
        const run = runOptions(files, options, terminal.path)
        const checked = await check(run, rules, jobs, progress('check'), dated)
        endProgress()
        for (const notice of checked.notices) terminal.error(`parallax: ${notice}\n`)
        if (reported !== null) {
          const chunks = writeReport(runReport(checked.run), reported.format, reportLang)
          await writeWhole(terminal.path(reported.to), chunks)
        }
        if (run.json === undefined)
          terminal.out(describeFindings(checked.findings) + describeCoverage(checked.coverage))
        exit(fails(checked) ? EXIT.findings : EXIT.done)
      })
    })
}

/** The date of a work as it was typed, where it was; `name` is how a message calls the place. */
function readDate(typed: string | undefined, name: string): Pick<PlainWork, 'date'> {
  if (typed === undefined) return {}
  const date = readPartialDate(typed)
  if (date !== null) return { date: { date, from: 'person' } }
  throw new Refusal(
    'bad-argument',
    inEnglishOnly(`${name} ${typed} is no date: write 2020-05-04, 2020-05 or 2020`),
  )
}

/** Checks one run, after lining it up where no links are given, and writes what it asks for. */
async function check(
  run: RunOptions,
  rules: Awaited<ReturnType<typeof readCheckRules>>,
  jobs: Jobs,
  options: JobOptions,
  dated: Pick<PlainWork, 'date'>,
): Promise<Checked> {
  const versions = await loadVersions(run, jobs, options)
  const linked = await linkedWork(run, versions, jobs, options)
  const [work, groups] = [{ ...linked.work, ...dated }, linked.groups]
  const found = await jobs.run('check', { work, groups, ...checkRules(rules) }, options)
  const findings = toldFindings(work, found)
  const coverage = coverageOf(work, groups)
  if (run.json !== undefined) await writeWhole(run.json, [findingsJson(findings, coverage)])
  const { checks: settings, glossaries: kept } = rules
  const langs = work.versions.map(({ lang }) => lang)
  const notices = kept.flatMap((glossary) => withoutEffect(glossary, langs) ?? []).map(inEnglish)
  const glossaries = kept.map(reportedGlossary)
  return {
    notices,
    findings,
    coverage,
    run: { versions, work, groups, findings: found, settings, glossaries },
  }
}

/**
 * The versions and their links, as given or found. Without a relation given, versions that hardly correspond are
 * taken for comparable: their gaps are then no omissions.
 */
async function linkedWork(
  run: RunOptions,
  versions: readonly ReadVersion[],
  jobs: Jobs,
  options: JobOptions,
): Promise<{ work: PlainWork; groups: readonly Members[] }> {
  const work = plainWork(versions, run.relation)
  const align = async (aligned: PlainWork): Promise<readonly Group[]> =>
    (await jobs.run('align', { work: aligned, accepted: rowGroups(versions), words: wordsOf(run) }, options))
      .groups
  const membersOf = (groups: readonly Group[]): Members[] => groups.map(({ members }) => members)
  const given = run.givenLinks === undefined ? null : await readGivenLinks(run.givenLinks, work)
  const links = given?.map((members) => ({ members, confidence: null })) ?? (await align(work))
  const comparable = run.relation === undefined ? inferComparable(work, links) : []
  if (comparable.length === 0) return { work, groups: links.map(({ members }) => members) }
  const judged = { ...work, comparable }
  return { work: judged, groups: given ?? membersOf(await align(judged)) }
}

async function readGivenLinks(file: string, { versions }: PlainWork): Promise<Members[]> {
  const text = new TextDecoder().decode(await readBytes(file))
  try {
    return readLinks(
      text,
      versions.map(({ segments }) => segments.length),
    )
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, inEnglishOnly(`${file}: ${error.message}`))
    throw error
  }
}
