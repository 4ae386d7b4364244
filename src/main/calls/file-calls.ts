import type { FileCalls } from '#shared/calls/file-calls'
import { answer } from '#main/calls/answer'
import type { Commits } from '#main/calls/commits'
import type { Store } from '#main/db/store'
import { Exports } from '#main/exports/exports'
import type { Imports } from '#main/imports/imports'
import type { RunningJobs } from '#main/jobs/running-jobs'
import { openReturned } from '#main/reimport/merge-view'
import { reportFile, reportSummary } from '#main/reports/reports'
import { projectView } from '#main/views/project'

export function fileCalls(store: Store, commits: Commits, imports: Imports, running: RunningJobs): FileCalls {
  const exports = new Exports(store, () => projectView(store).name)
  return {
    openImport: (query) => running.run('read files', null, (jobOptions) => imports.open(query, jobOptions)),
    changeImport: (query) =>
      running.run('read files', null, (jobOptions) => imports.change(query, jobOptions)),
    importText: answer((query) => imports.text(query)),
    runImport: ({ import: id }) =>
      running.run('import', null, async (jobOptions) => {
        const { operation, works, failed } = await imports.run(id, jobOptions)
        if (operation !== null) commits.done(operation, [])
        return { works, failed }
      }),
    async closeImport({ import: id }) {
      await imports.close(id)
      return null
    },
    previewExport: (query) => exports.preview(query),
    exportEntries: answer((query) => exports.entries(query)),
    exportFile: (query) => running.run('export', null, (jobOptions) => exports.write(query, jobOptions)),
    openReturned: (query) => running.run('read file', null, () => openReturned(store, query)),
    reportSummary: answer(({ work }) => reportSummary(store, work)),
    reportFile: (query) => reportFile(store, query),
  }
}
