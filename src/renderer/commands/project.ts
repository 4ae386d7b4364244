import { call } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { openImport, unwindImport } from '#renderer/features/import/state'
import { bringBack } from '#renderer/features/reimport/state'
import { operationAhead } from '#renderer/commands/operation-words'
import { guard } from '#renderer/guard'
import { startJob, unwind } from '#renderer/running'
import { currentWork, say, show, view, type Panel, type View } from '#renderer/store'
import { t } from '#renderer/words/words'

/** The work as a whole: undo, aligning, checking, export. A job is not waited for: one works on meanwhile. */

async function cancelJobs(): Promise<void> {
  for (const { job } of view().jobs) await call('cancel', { job })
  say(t('status.cancelling'))
}

function open(now: View): boolean {
  return currentWork(now) !== null
}

function toggle(panel: Panel): void {
  show({ panel: view().panel === panel ? null : panel })
}

const work = { group: 'Project', panes: 'all' } as const

export const PROJECT: readonly CommandEntry[] = [
  {
    ...work,
    id: 'undo',
    title: 'Undo',
    keys: ['$mod+z'],
    can: (now) => (currentWork(now)?.undo ?? null) !== null,
    named: (now) => operationAhead(now, 'undo'),
    run: () => unwind('undo'),
  },
  {
    ...work,
    id: 'redo',
    title: 'Redo',
    keys: ['$mod+y', '$mod+Shift+z'],
    can: (now) => (currentWork(now)?.redo ?? null) !== null,
    named: (now) => operationAhead(now, 'redo'),
    run: () => unwind('redo'),
  },
  {
    ...work,
    id: 'history',
    title: 'History: what was done, and back to any point of it',
    keys: ['$mod+Shift+y'],
    can: open,
    run: () => toggle('history'),
  },
  {
    ...work,
    id: 'check',
    title: 'Check for divergences',
    keys: ['F7'],
    can: open,
    run: () => void startJob('check'),
  },
  {
    ...work,
    id: 'cancel',
    title: 'Cancel what is running',
    keys: ['$mod+.'],
    can: ({ jobs }) => jobs.length > 0,
    run: () => guard(cancelJobs),
  },
  {
    ...work,
    id: 'import',
    title: 'Import files',
    keys: ['$mod+o'],
    whileTyping: true,
    can: ({ project }) => project !== null,
    run: openImport,
  },
  {
    ...work,
    id: 'import.undo',
    title: 'Take back the last import',
    keys: [],
    can: ({ project }) => (project?.undo ?? null) !== null,
    run: () => unwindImport('undo'),
  },
  {
    ...work,
    id: 'import.redo',
    title: 'Import again what was taken back',
    keys: [],
    can: ({ project }) => (project?.redo ?? null) !== null,
    run: () => unwindImport('redo'),
  },
  {
    ...work,
    id: 'resegment',
    title: 'Segment a version anew',
    keys: ['Shift+F7'],
    can: open,
    run: () => show({ panel: view().panel === 'resegment' ? null : 'resegment' }),
  },
  {
    ...work,
    id: 'bring-back',
    title: 'Bring back an edited file',
    keys: [],
    can: open,
    run: bringBack,
  },
  {
    ...work,
    id: 'export',
    title: 'Export TMX',
    keys: ['$mod+e', '$mod+s'],
    whileTyping: true,
    can: open,
    run: () => show({ panel: view().panel === 'export' ? null : 'export' }),
  },
  {
    ...work,
    id: 'checks',
    title: 'Choose the checks',
    keys: ['Control+F7'],
    can: open,
    run: () => toggle('checks'),
  },
  {
    ...work,
    id: 'sign',
    title: 'Sign off the work',
    keys: [],
    can: open,
    run: () => toggle('sign'),
  },
  {
    ...work,
    id: 'report',
    title: 'Report of the audit',
    keys: ['$mod+Shift+e'],
    can: open,
    run: () => toggle('report'),
  },
]
