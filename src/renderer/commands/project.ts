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
    keys: ['$mod+z'],
    can: (now) => (currentWork(now)?.undo ?? null) !== null,
    named: (now) => operationAhead(now, 'undo'),
    run: () => unwind('undo'),
  },
  {
    ...work,
    id: 'redo',
    keys: ['$mod+y', '$mod+Shift+z'],
    can: (now) => (currentWork(now)?.redo ?? null) !== null,
    named: (now) => operationAhead(now, 'redo'),
    run: () => unwind('redo'),
  },
  {
    ...work,
    id: 'history',
    keys: ['$mod+Shift+y'],
    can: open,
    run: () => toggle('history'),
  },
  {
    ...work,
    id: 'check',
    keys: ['F7'],
    can: open,
    run: () => void startJob('check'),
  },
  {
    ...work,
    id: 'cancel',
    keys: ['$mod+.'],
    // What it ends may be the very command that others wait for.
    atOnce: true,
    can: ({ jobs }) => jobs.length > 0,
    run: () => guard(cancelJobs),
  },
  {
    ...work,
    id: 'import',
    keys: ['$mod+o'],
    whileTyping: true,
    can: ({ project }) => project !== null,
    run: openImport,
  },
  {
    ...work,
    id: 'import.undo',
    keys: [],
    can: ({ project }) => (project?.undo ?? null) !== null,
    run: () => unwindImport('undo'),
  },
  {
    ...work,
    id: 'import.redo',
    keys: [],
    can: ({ project }) => (project?.redo ?? null) !== null,
    run: () => unwindImport('redo'),
  },
  {
    ...work,
    id: 'resegment',
    keys: ['Shift+F7'],
    can: open,
    run: () => show({ panel: view().panel === 'resegment' ? null : 'resegment' }),
  },
  {
    ...work,
    id: 'bring-back',
    keys: [],
    can: open,
    run: bringBack,
  },
  {
    ...work,
    id: 'export',
    keys: ['$mod+e', '$mod+s'],
    whileTyping: true,
    can: open,
    run: () => show({ panel: view().panel === 'export' ? null : 'export' }),
  },
  {
    ...work,
    id: 'checks',
    keys: ['Control+F7', '$mod+Shift+x'],
    can: open,
    run: () => toggle('checks'),
  },
  {
    ...work,
    id: 'work.date',
    opensField: true,
    keys: [],
    can: open,
    run: () => toggle('date'),
  },
  {
    ...work,
    id: 'sign',
    opensField: true,
    keys: [],
    can: open,
    run: () => toggle('sign'),
  },
  {
    ...work,
    id: 'report',
    keys: ['$mod+Shift+e'],
    can: open,
    run: () => toggle('report'),
  },
]
