import { Command } from 'commander'
import type { Context } from '#main/cli/context'
import { readFileVersions } from '#main/cli/load-versions'
import { parseTags } from '#main/cli/run-options'
import type { ReadVersion } from '#main/works/read-versions'

/** `parallax segment FILE [--lang zh]` */
export function segmentCommand({ terminal, withJobs, progress }: Context): Command {
  return new Command('segment')
    .description(
      'Prints the segments of a text file, one a line, with a blank line between paragraphs; all versions in the file in their order.',
    )
    .argument('<file>', 'text file')
    .option('--lang <tag>', 'language of the whole file, which then is one version', parseTags)
    .action(async (name: string, { lang: [lang] = [] }: { lang?: string[] }) => {
      await withJobs(1, async (jobs) => {
        const file = terminal.path(name)
        const how = lang === undefined ? {} : { lang }
        const versions = await readFileVersions(file, how, jobs, progress('segment'))
        for (const warning of new Set(versions.flatMap(({ warnings }) => warnings)))
          terminal.error(`parallax: ${name}: ${warning}\n`)
        terminal.out(versions.map(asLines).join('\n'))
      })
    })
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
