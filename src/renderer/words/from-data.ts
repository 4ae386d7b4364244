import { inWords } from '#shared/words/in-words'
import type { JobName } from '#shared/job-name'
import type { Said } from '#shared/words/message'
import type { en } from '#renderer/words/en/all'
import { language, t } from '#renderer/words/words'

/** What the program tells by name, in the words of the window. */

/** A job that is running, by the program's name for it. */
export function jobInWords(name: JobName): string {
  return t(`jobs.${JOBS[name]}`)
}

const JOBS: Readonly<Record<JobName, keyof typeof en.jobs>> = {
  ...{ import: 'import', 'read files': 'read-files', 'read file': 'read-file' },
  ...{ align: 'align', realign: 'realign', check: 'check', count: 'count' },
  ...{ export: 'export', report: 'report' },
  ...{ edit: 'edit', undo: 'undo', redo: 'redo' },
  ...{ 'segment anew': 'segment-anew', 'index for search': 'index-for-search' },
}

/** What the program says as data, in the language of the window. */
export function saidInWords(said: Said): string {
  return inWords(said, language())
}
