import { call } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { placesChosen, replaceWhenFound } from '#renderer/features/search/replace'
import {
  answered,
  ask,
  EVERYWHERE,
  goToChosen,
  readSaved,
  search,
  searched,
  step,
  toggle,
  toggleAll,
  useSearch,
} from '#renderer/features/search/state'
import { guard } from '#renderer/guard'
import { focusField } from '#renderer/features/search/field'
import type { SearchMode } from '#shared/search/query'
import { rowAt } from '#renderer/features/grid/pages'
import { show, view, type View } from '#renderer/store'
import { returnFocus } from '#renderer/ui/focus'

/** Searching all works, going through what was found, and replacing it. */

function open(replacing: boolean): void {
  const before = useSearch.getState()
  useSearch.setState({ open: true, replacing })
  show({ panel: null })
  if (!before.open) void guard(readSaved)
  if (before.replacing !== replacing) void guard(search)
  // Where it is not open yet, the field takes the keyboard when it comes.
  focusField()
}

function close(): void {
  useSearch.setState({ open: false })
  returnFocus()
}

/** What is selected in the window or in the segment, in a line; else all of the segment that the cursor is on. */
function textHere(): string {
  const picked = (document.getSelection()?.toString() ?? '').replace(/\s+/gu, ' ').trim()
  if (picked !== '') return picked
  const { cursor, pages, selected } = view()
  const cells = rowAt(pages, cursor.row)?.cells[cursor.column] ?? []
  const text = cells.find(({ segment }) => segment === cursor.segment)?.text ?? ''
  return selected === null ? text : text.slice(selected[0], selected[1])
}

function concordance(): void {
  const text = textHere().slice(0, 1000)
  open(false)
  if (text !== '') ask({ ...EVERYWHERE, text, mode: 'exact', caseSensitive: false })
}

function found(): boolean {
  return (useSearch.getState().progress?.hits ?? 0) > 0
}

/** Whether there is a match to go to, or one may come: a quick hand presses Enter before the search has begun. */
function mayFind(): boolean {
  return found() || useSearch.getState().awaited
}

/** Whether a match can be left out of what is replaced, or will be once it is found. */
function mayLeaveOut(now: View): boolean {
  return isOpen(now) && mayFind() && useSearch.getState().replacing
}

/** Whether keys that are pressed over the workbench are meant for the search: nothing else is open. */
function isOpen(now: View): boolean {
  return useSearch.getState().open && now.panel === null
}

const all = { group: 'Go', panes: 'all', whileTyping: true } as const
const panel = { group: 'Go', panes: 'panel', whileTyping: true, can: isOpen } as const

const MODES: readonly (readonly [mode: SearchMode, key: string])[] = [
  ['exact', 'Alt+1'],
  ['word', 'Alt+2'],
  ['stem', 'Alt+3'],
  ['regex', 'Alt+4'],
]

export const SEARCH: readonly CommandEntry[] = [
  {
    ...all,
    id: 'search',
    keys: ['$mod+f'],
    opensField: true,
    run: () => open(false),
  },
  {
    ...all,
    id: 'search.replace',
    keys: ['$mod+h', '$mod+Shift+f'],
    opensField: true,
    run: () => open(true),
  },
  {
    ...all,
    id: 'search.concordance',
    keys: ['$mod+Shift+k'],
    can: ({ work }) => work !== null,
    run: concordance,
  },
  {
    ...all,
    id: 'search.next',
    keys: ['F3'],
    can: mayFind,
    run: () => guard(() => step(1)),
  },
  {
    ...all,
    id: 'search.previous',
    keys: ['Shift+F3'],
    can: mayFind,
    run: () => guard(() => step(-1)),
  },
  ...MODES.map(([mode, key]): CommandEntry => ({
    ...panel,
    id: `search.${mode}`,
    keys: [key],
    run: () => ask({ mode }),
  })),
  {
    ...panel,
    id: 'search.case',
    keys: ['Alt+5'],
    run: () => ask({ caseSensitive: !useSearch.getState().query.caseSensitive }),
  },
  {
    ...panel,
    id: 'search.go',
    // Enter means it in the panel only, where it would be text to write anywhere else.
    keys: [],
    can: (now) => isOpen(now) && mayFind(),
    run: () => guard(goToChosen),
  },
  {
    ...panel,
    id: 'search.toggle',
    keys: ['Alt+Enter'],
    can: mayLeaveOut,
    run: () => guard(() => answered().then(() => toggle(useSearch.getState().chosen))),
  },
  {
    ...panel,
    id: 'search.toggle-all',
    keys: ['Alt+Shift+Enter'],
    can: mayLeaveOut,
    run: () => guard(() => searched().then(toggleAll)),
  },
  {
    ...panel,
    id: 'search.apply',
    keys: ['$mod+Enter'],
    can: (now) => {
      const { replacing, progress, awaited } = useSearch.getState()
      return isOpen(now) && replacing && (awaited || progress?.state === 'running' || placesChosen() > 0)
    },
    // All are found before they are replaced; one works on meanwhile.
    run: () => void guard(replaceWhenFound),
  },
  {
    ...panel,
    id: 'search.close',
    keys: ['Escape'],
    keyOnly: true,
    run: close,
  },
  {
    id: 'search.index',
    group: 'Project',
    keys: [],
    panes: 'all',
    can: ({ project }) => project !== null,
    run: async () => {
      show({ failedJob: null })
      await call('indexAgain', {})
    },
  },
]
