import type { CommandEntry } from '#renderer/commands/command'
import { currentWork, show, view } from '#renderer/store'

/** What the project knows of words. */
export const LEXICON: readonly CommandEntry[] = [
  {
    id: 'lexicon',
    group: 'Project',
    panes: 'all',
    keys: [],
    can: (now) => currentWork(now) !== null,
    run: () => show({ panel: view().panel === 'lexicon' ? null : 'lexicon' }),
  },
]
