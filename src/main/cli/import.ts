import { Command } from 'commander'
import type { Context } from '#main/cli/context'
import { withProject } from '#main/cli/open-project'
import { describeWork } from '#main/cli/describe-work'

/** `parallax import WORKDIR --into P.parallax` */
export function importCommand({ terminal, progress, endProgress }: Context): Command {
  return new Command('import')
    .description(
      'Adds the work in a folder (work.json and the files it names) to a project, lined up and checked.',
    )
    .argument('<folder>', 'folder of the work')
    .requiredOption('--into <project>', 'project file, made when there is none')
    .action(async (folder: string, { into }: { into: string }) => {
      await withProject(terminal.path(into), true, async (app) => {
        const id = await app.importWork(terminal.path(folder), progress('import'))
        endProgress()
        const { works } = await app.api.project({})
        const work = works.find((one) => one.id === id)
        if (work !== undefined) terminal.out(describeWork(work))
      })
    })
}
