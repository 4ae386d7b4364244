import { Command } from 'commander'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { builtinSrx } from '#shared/segment/srx/builtin'
import { writeSrx } from '#shared/segment/srx/write'
import type { Context } from '#main/cli/context'
import { readFileVersions } from '#main/cli/load-versions'
import { addRuleOptions, rulesOf, type RuleFlags } from '#main/cli/rule-options'
import { parseTags } from '#main/cli/run-options'
import { writeWhole } from '#main/files/write-file'
import { segmentsOf, textsOf, type ReadVersion } from '#main/works/read-version'
import { inEnglishOnly, eachOnce } from '#shared/words/message'
import { inEnglish } from '#shared/words/in-words'

interface RawOptions extends RuleFlags {
  readonly lang?: readonly LanguageTag[]
  readonly exportSrx?: string
}

/** `parallax segment FILE [--lang zh] [--srx F] [--end-at semicolon,colon]`, `parallax segment --export-srx F` */
export function segmentCommand(context: Context): Command {
  const { terminal } = context
  const command = new Command('segment')
    .description(
      'Prints the segments of a file, one a line, with a blank line between paragraphs; all versions in the file in their order.',
    )
    .argument('[file]', 'file to segment')
    .option('--lang <tag>', 'language of the whole file, which then is one version', parseTags)
    .option('--export-srx <file>', 'write the built-in rules as SRX, as far as SRX can say them')
    .action(async (name: string | undefined, raw: RawOptions) => {
      if (name === undefined && raw.exportSrx === undefined)
        throw new Refusal(
          'bad-argument',
          inEnglishOnly('name a file to segment, or --export-srx and where to write the rules'),
        )
      if (raw.exportSrx !== undefined)
        await writeWhole(terminal.path(raw.exportSrx), [writeSrx(builtinSrx())])
      if (name !== undefined) await printSegments(context, name, raw)
    })
  return addRuleOptions(command, false)
}

async function printSegments(
  { terminal, withJobs, progress }: Context,
  name: string,
  raw: RawOptions,
): Promise<void> {
  const [lang] = raw.lang ?? []
  const segmentation = (await rulesOf(raw, terminal.path)) ?? {}
  await withJobs(1, async (jobs) => {
    const how = { segmentation, ...(lang !== undefined && { lang }) }
    const versions = await readFileVersions(terminal.path(name), how, jobs, progress('segment'))
    for (const warning of eachOnce(versions.flatMap(({ warnings }) => warnings)))
      terminal.error(`parallax: ${name}: ${inEnglish(warning)}\n`)
    terminal.out(versions.map(asLines).join('\n'))
  })
}

/** The rendered segments of a version, one a line, with an empty line between paragraphs. */
function asLines(version: ReadVersion): string {
  const texts = textsOf(version)
  return segmentsOf(version)
    .map(({ paragraph }, n, segments) => {
      const before = segments[n - 1]
      const gap = before !== undefined && before.paragraph !== paragraph ? '\n' : ''
      return `${gap}${texts[n] ?? ''}\n`
    })
    .join('')
}
