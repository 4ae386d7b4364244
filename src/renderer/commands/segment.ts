import { call } from '#renderer/api'
import type { CommandEntry } from '#renderer/commands/command'
import { here, saveDraft } from '#renderer/draft'
import { sourceOffset } from '#renderer/features/segment/caret'
import { keyLabel } from '#renderer/commands/key-label'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { say, show, view, type View } from '#renderer/store'
import { focusPane } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'

/** The text of the current segment: corrected, or cut in two. */

function edit(): void {
  const cell = here(view())
  if (cell === null) return
  show({ draft: view().draft ?? cell.text })
  focusPane('segment')
}

async function revert(): Promise<void> {
  const cell = here(view())
  if (cell === null) return
  show({ draft: null })
  await runCommand({ kind: 'segment.correct', segment: cell.segment, text: null }, cell.segment)
}

async function splitAtCaret(): Promise<void> {
  const { caret, source: held } = view()
  const cell = here(view())
  if (cell === null) return
  const source = held?.segment === cell.segment ? held : await call('source', { segment: cell.segment })
  const at = sourceOffset(source.offsets, caret, cell.text, cell.original)
  if (at === null || caret === 0 || caret >= cell.text.length) {
    say(t('segment.caretFirst', { key: keyLabel('segment.split') }), 'refused')
    return
  }
  const correctionAt = cell.original === null ? {} : { correctionAt: caret }
  await runCommand({ kind: 'segment.split', segment: cell.segment, at, ...correctionAt }, cell.segment)
}

function onSegment(now: View): boolean {
  return here(now) !== null
}

function writing({ draft }: View): boolean {
  return draft !== null
}

const text = { group: 'Segment' } as const

export const SEGMENT: readonly CommandEntry[] = [
  {
    ...text,
    id: 'segment.edit',
    opensField: true,
    keys: [],
    panes: ['grid', 'segment'],
    can: (now) => onSegment(now) && !writing(now),
    run: edit,
  },
  {
    ...text,
    id: 'segment.save',
    keys: [],
    panes: ['segment'],
    whileTyping: true,
    can: writing,
    run: () =>
      guard(async () => {
        // What is pressed while it is being kept is meant for the grid; what is refused goes on being written.
        focusPane('grid')
        await saveDraft()
        if (writing(view())) focusPane('segment')
      }),
  },
  {
    ...text,
    id: 'segment.cancel',
    keys: ['Escape'],
    panes: ['segment'],
    whileTyping: true,
    can: writing,
    run: () => {
      show({ draft: null })
      focusPane('grid')
    },
  },
  {
    ...text,
    id: 'segment.revert',
    keys: [],
    panes: ['grid', 'segment'],
    can: (now) => (here(now)?.original ?? null) !== null,
    run: () => guard(revert),
  },
  {
    ...text,
    id: 'segment.compare',
    keys: ['Shift+e'],
    panes: ['grid', 'segment', 'view'],
    can: (now) => (here(now)?.original ?? null) !== null && !writing(now),
    run: () => show({ panel: view().panel === 'correction' ? null : 'correction' }),
  },
  {
    ...text,
    id: 'segment.caret',
    keys: [],
    panes: ['grid'],
    can: onSegment,
    run: () => focusPane('segment'),
  },
  {
    ...text,
    id: 'segment.split',
    keys: [],
    panes: ['segment'],
    can: (now) => onSegment(now) && !writing(now),
    run: () => guard(splitAtCaret),
  },
  {
    ...text,
    id: 'segment.leave',
    keys: ['Escape'],
    panes: ['segment', 'works', 'divergences'],
    keyOnly: true,
    // In the list of divergences Escape first lets go of what is marked.
    can: (now) => !writing(now) && (now.pane !== 'divergences' || now.marked.size === 0),
    run: () => focusPane('grid'),
  },
]
