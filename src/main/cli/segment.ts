import { Command, InvalidArgumentError } from 'commander'
import { Refusal } from '#shared/errors'
import type { LanguageTag } from '#shared/model'
import { PAUSES, type Pause, type SegmentOptions } from '#shared/segment/options'
import { builtinSrx } from '#shared/segment/srx/builtin'
import { writeSrx } from '#shared/segment/srx/write'
import type { Context } from '#main/cli/context'
import { readFileVersions } from '#main/cli/load-versions'
import { parseTags } from '#main/cli/run-options'
import { readSrxFile } from '#main/files/read-srx'
import { writeWhole } from '#main/files/write-file'
import type { ReadVersion } from '#main/works/read-versions'

interface RawOptions {
  readonly lang?: readonly LanguageTag[]
  readonly srx?: string
  readonly exportSrx?: string
  readonly endAt?: readonly Pause[]
  readonly abbreviations?: readonly string[]
}

/** `parallax segment FILE [--lang zh] [--srx F] [--end-at semicolon,colon]`, `parallax segment --export-srx F` */
export function segmentCommand(context: Context): Command {
  const { terminal } = context
  return new Command('segment')
    .description(
      'Prints the segments of a file, one a line, with a blank line between paragraphs; all versions in the file in their order.',
    )
    .argument('[file]', 'file to segment')
    .option('--lang <tag>', 'language of the whole file, which then is one version', parseTags)
    .option('--srx <file>', 'cut by the rules of an SRX file, in the languages it has rules for')
    .option('--end-at <marks>', `end sentences at these, too: ${PAUSES.join(', ')}`, parsePauses)
    .option(
      '--abbreviations <words>',
      'words with a full stop that end no sentence, as "Abt.,Str."',
      parseWords,
    )
    .option('--export-srx <file>', 'write the built-in rules as SRX, as far as SRX can say them')
    .action(async (name: string | undefined, raw: RawOptions) => {
      if (name === undefined && raw.exportSrx === undefined)
        throw new Refusal(
          'bad-argument',
          'name a file to segment, or --export-srx and where to write the rules',
        )
      if (raw.exportSrx !== undefined)
        await writeWhole(terminal.path(raw.exportSrx), [writeSrx(builtinSrx())])
      if (name !== undefined) await printSegments(context, name, raw)
    })
}

async function printSegments(
  { terminal, withJobs, progress }: Context,
  name: string,
  raw: RawOptions,
): Promise<void> {
  const [lang] = raw.lang ?? []
  const segmentation: SegmentOptions = {
    ...(raw.srx !== undefined && { srx: await readSrxFile(terminal.path(raw.srx)) }),
    ...(raw.endAt && { pauses: raw.endAt }),
    ...(raw.abbreviations && { abbreviations: { '*': raw.abbreviations } }),
  }
  await withJobs(1, async (jobs) => {
    const how = { segmentation, ...(lang !== undefined && { lang }) }
    const versions = await readFileVersions(terminal.path(name), how, jobs, progress('segment'))
    for (const warning of new Set(versions.flatMap(({ warnings }) => warnings)))
      terminal.error(`parallax: ${name}: ${warning}\n`)
    terminal.out(versions.map(asLines).join('\n'))
  })
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

/** The rendered segments of a version, one a line, with an empty line between paragraphs. */
function asLines({ texts, segments }: ReadVersion): string {
  return segments
    .map(({ paragraph }, n) => {
      const before = segments[n - 1]
      const gap = before !== undefined && before.paragraph !== paragraph ? '\n' : ''
      return `${gap}${texts[n] ?? ''}\n`
    })
    .join('')
}
