import { Command } from 'commander'
import type { Context } from '#main/cli/context'
import { describeWork } from '#main/cli/describe-work'
import { counted } from '#main/words'
import { withProject } from '#main/cli/open-project'

/** `parallax info P.parallax` */
export function infoCommand({ terminal }: Context): Command {
  return new Command('info')
    .description('Says what a project holds.')
    .argument('<project>', 'project file')
    .action(async (file: string) => {
      await withProject(terminal.path(file), false, async ({ api }) => {
        const { name, works, seq } = await api.project({})
        terminal.out(`${name}: ${counted(works.length, 'work')}, ${counted(seq, 'operation')}\n`)
        for (const work of works.toSorted((a, b) => a.id - b.id)) terminal.out(`\n${describeWork(work)}`)
      })
    })
}
