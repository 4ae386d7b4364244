import { inDesktop } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { want } from '#renderer/features/welcome/state'
import { show, view } from '#renderer/store'

/** Which project is open. What a browser cannot ask in a dialog is typed in the panel. */

const projects = { group: 'Project', panes: 'all' } as const

/** Shows the projects, with the keyboard where `field` says. */
function list(field: 'list' | 'name'): void {
  const selector = field === 'name' ? '.projects-name' : '.projects-one, .projects-path'
  if (view().project !== null) show({ panel: 'projects' })
  // It is drawn by the next frame, in the panel or as the page of a window without a project.
  requestAnimationFrame(() => document.querySelector<HTMLElement>(selector)?.focus())
}

export const PROJECTS: readonly CommandEntry[] = [
  {
    ...projects,
    id: 'project.open',
    keys: ['$mod+Shift+o'],
    whileTyping: true,
    run: () => (view().panel === 'projects' ? show({ panel: null }) : list('list')),
  },
  {
    ...projects,
    id: 'project.new',
    keys: ['$mod+Alt+n'],
    run: () => (inDesktop ? want({ kind: 'new', file: null }) : list('name')),
  },
  {
    ...projects,
    id: 'project.close',
    keys: ['$mod+Alt+w'],
    can: ({ project }) => project !== null,
    run: () => want({ kind: 'close' }),
  },
  {
    ...projects,
    id: 'project.corpus',
    keys: [],
    run: () => want({ kind: 'corpus' }),
  },
]
