import type { CommandEntry } from '#renderer/commands/command'
import { unitsPicked } from '#renderer/commands/targets'
import { unitsOf } from '#renderer/commands/units'
import { applyRealign, isMaking, propose, stopMaking, useRealign } from '#renderer/features/realign/state'
import { guard } from '#renderer/guard'
import { currentRow, currentWork, rowRange, view, type View } from '#renderer/store'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** Aligning again: all, a selection, or from here down. Each shows what would change first. */

function open(now: View): boolean {
  return currentWork(now) !== null
}

function proposeSelection(): Promise<void> {
  return guard(async () => {
    const [first, last] = rowRange(view())
    const units = (first < last ? null : unitsPicked(view().picked)) ?? (await unitsOf(first, last))
    // Not waited for: one works on meanwhile.
    void propose({ kind: 'units', units }, t('realign.units', { count: units.length }))
  })
}

function proposeFromHere(): void {
  const { pivot, cursor } = view()
  const unit = currentRow(view())?.unit
  if (pivot === null || unit === undefined) return
  void propose({ kind: 'from', unit, pivot }, t('realign.from', { unit: ordinal(cursor.row) }))
}

const all = { group: 'Alignment', panes: 'all', can: open } as const

export const REALIGN: readonly CommandEntry[] = [
  {
    ...all,
    id: 'realign',
    keys: ['$mod+r'],
    run: () => void propose({ kind: 'all' }, t('realign.all')),
  },
  {
    ...all,
    id: 'realign.selection',
    keys: ['$mod+Shift+r'],
    can: (now) => currentRow(now) !== null,
    run: proposeSelection,
  },
  {
    ...all,
    id: 'realign.from',
    keys: [],
    can: (now) => currentRow(now) !== null,
    run: proposeFromHere,
  },
  {
    ...all,
    id: 'realign.stop',
    // The palette would close the panel, and that cancels what is being made.
    keys: ['$mod+Enter'],
    panes: 'panel',
    can: isMaking,
    run: stopMaking,
  },
  {
    ...all,
    id: 'realign.apply',
    keys: ['$mod+Enter'],
    panes: 'panel',
    can: ({ panel }) => panel === 'realign' && useRealign.getState().view !== null,
    run: applyRealign,
  },
]
