import type { CommandEntry } from '#renderer/commands/command'
import { show, view, type SidePane, type Theme } from '#renderer/store'
import { cyclePane } from '#renderer/ui/focus'

/** What is shown of the window, and how. */

function fold(pane: SidePane): void {
  const { folded } = view()
  show({ folded: { ...folded, [pane]: !folded[pane] } })
}

function open(panel: 'palette' | 'keys'): void {
  show({ panel: view().panel === panel ? null : panel })
}

const all = { group: 'View', panes: 'all' } as const
const THEMES: readonly (readonly [Theme, string])[] = [
  ['system', 'as the system'],
  ['light', 'light'],
  ['dark', 'dark'],
]

export const VIEW: readonly CommandEntry[] = [
  {
    ...all,
    id: 'palette',
    title: 'Find a command',
    keys: ['$mod+k', '$mod+Shift+p'],
    whileTyping: true,
    keyOnly: true,
    run: () => open('palette'),
  },
  { ...all, id: 'keys', title: 'All keys', keys: ['[Shift]+?', 'F1'], run: () => open('keys') },
  { ...all, id: 'pane.next', title: 'Next pane', keys: ['F6'], whileTyping: true, run: () => cyclePane(1) },
  {
    ...all,
    id: 'pane.previous',
    title: 'Previous pane',
    keys: ['Shift+F6'],
    whileTyping: true,
    run: () => cyclePane(-1),
  },
  { ...all, id: 'fold.works', title: 'Show or hide works', keys: ['$mod+1'], run: () => fold('works') },
  {
    ...all,
    id: 'fold.segment',
    title: 'Show or hide the segment',
    keys: ['$mod+2'],
    run: () => fold('segment'),
  },
  {
    ...all,
    id: 'fold.divergences',
    title: 'Show or hide divergences',
    keys: ['$mod+3'],
    run: () => fold('divergences'),
  },
  ...THEMES.map(([theme, name]): CommandEntry => ({
    ...all,
    id: `theme.${theme}`,
    title: `Theme: ${name}`,
    keys: [],
    run: () => show({ theme }),
  })),
  {
    ...all,
    id: 'density',
    title: 'Density: comfortable or compact',
    keys: ['$mod+Shift+d'],
    run: () => show({ density: view().density === 'compact' ? 'comfortable' : 'compact' }),
  },
  {
    ...all,
    id: 'panel.close',
    title: 'Close what is open',
    keys: ['Escape'],
    whileTyping: true,
    keyOnly: true,
    can: ({ panel }) => panel !== null,
    run: () => show({ panel: null }),
  },
]
