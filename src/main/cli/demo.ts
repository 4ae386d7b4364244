import { mkdir, rename, rmdir } from 'node:fs/promises'
import { join } from 'node:path'
import { Command } from 'commander'
import type { DivergenceView, ProjectView, WorkView } from '#shared/api'
import { DEFAULT_EXPORT } from '#shared/exchange/selection'
import type { App } from '#main/app'
import type { Context } from '#main/cli/context'
import { assertOwnFolder, writeManifest } from '#main/cli/demo-folder'
import { describeWork } from '#main/cli/describe-work'
import { describeReport } from '#main/cli/export-report'
import { describeFinding, describeFindings, findingsJson, isFinding } from '#main/cli/findings'
import { withProject } from '#main/cli/open-project'
import { importCorpus } from '#main/corpus'
import { exists } from '#main/files/read-file'
import { writeWhole } from '#main/files/write-file'

/** What the demo writes. */
const FILES = {
  project: 'corpus.parallax',
  tmx: 'corpus.tmx',
  findings: 'findings.txt',
  json: 'findings.json',
}

/** `parallax demo [--into DIR]` */
export function demoCommand(context: Context): Command {
  const { terminal, progress, endProgress } = context
  return new Command('demo')
    .description(
      'Makes a project of the texts that come with Parallax: lined up, checked, and written as TMX.',
    )
    .option('--into <folder>', 'folder to write to', 'parallax-demo')
    .action(async ({ into }: { into: string }) => {
      const folder = terminal.path(into)
      const names = Object.values(FILES)
      await assertOwnFolder(folder, names)
      await mkdir(folder, { recursive: true })
      const at = (name: string): string => join(folder, name)
      // Opened once, so that a project somebody has open is not replaced under them.
      if (await exists(at(FILES.project)))
        await withProject(at(FILES.project), false, () => Promise.resolve())

      const making = at(`.making-${process.pid}.parallax`)
      try {
        await withProject(making, true, async (app) => {
          await importCorpus(app, progress('reading, lining up and checking the corpus'))
          endProgress()
          const project = await app.api.project({})
          const divergences = await divergencesOf(app, project)
          for (const work of project.works.toSorted((a, b) => a.id - b.id))
            terminal.out(`${describeWork(work)}${await describeLinks(app, work)}\n`)
          terminal.out(describeDuplicates(divergences))
          await writeWhole(at(FILES.findings), [describeFindings(divergences)])
          await writeWhole(at(FILES.json), [findingsJson(divergences)])
          const query = { works: [], options: DEFAULT_EXPORT, file: at(FILES.tmx) }
          terminal.out(`\nTMX       ${describeReport(await app.api.exportFile(query))}`)
        })
      } catch (error) {
        // Goes only when nothing is in it: what stood there before stays.
        await rmdir(folder).catch(() => undefined)
        throw error
      }
      await rename(making, at(FILES.project))
      await writeManifest(folder, names)
      terminal.out(`findings  ${at(FILES.findings)}\nproject   ${at(FILES.project)}\n`)
    })
}

async function divergencesOf({ api }: App, { works }: ProjectView): Promise<DivergenceView[]> {
  const all: DivergenceView[] = []
  for (const { id, pivot, versions } of works) {
    const order = pivot ?? versions[0]?.id
    if (order !== undefined) all.push(...(await api.divergences({ work: id, pivot: order })))
  }
  return all
}

/** How far the versions were tied together, and by whom. */
async function describeLinks({ api }: App, { id, versions, pivot }: WorkView): Promise<string> {
  const order = pivot ?? versions[0]?.id
  if (versions.length < 2 || order === undefined) return '  one version: nothing to line up\n'
  const { rows } = await api.rows({ work: id, pivot: order, from: 0, count: Number.MAX_SAFE_INTEGER })
  const linked = rows.filter(({ cells }) => cells.filter((cell) => cell.length > 0).length > 1)
  const reviewed = linked.filter(({ state }) => state === 'accepted').length
  return `  links: ${linked.length}, of which ${reviewed} reviewed by hand and ${linked.length - reviewed} found by Parallax\n`
}

/** The passages that a version has twice, quoted in full. */
function describeDuplicates(divergences: readonly DivergenceView[]): string {
  const duplicates = divergences.filter((one) => one.category === 'duplicate' && isFinding(one, 'major'))
  if (duplicates.length === 0) return 'No passage was found twice.\n'
  const others = divergences.filter((one) => isFinding(one, 'major')).length - duplicates.length
  return `Said twice:\n${duplicates.map(describeFinding).join('\n')}\nOther findings of severity major and up: ${others}\n`
}
