import type { MergeItem, MergeView } from '#shared/exchange/roundtrip/merge'
import type { ReviewState } from '#shared/model'
import type { Command } from '#shared/ops/commands'

/** Whose of two is taken. */
export type Side = 'theirs' | 'mine'

/** What becomes of an item that nobody decided: what was changed outside only is taken, a conflict is not. */
export function sideOf({ conflict }: MergeItem, decided: Side | undefined): Side {
  return decided ?? (conflict ? 'mine' : 'theirs')
}

/** The one command that takes what was decided; null where all stays as it is. */
export function mergeCommand(
  { work, file, items }: MergeView,
  decided: (item: MergeItem) => Side | undefined,
): Extract<Command, { kind: 'work.merge' }> | null {
  const taken = items.filter((item) => sideOf(item, decided(item)) === 'theirs')
  if (taken.length === 0) return null
  return {
    ...{ kind: 'work.merge', work, file },
    texts: taken.flatMap(({ kind, segment, mine, theirs }) =>
      kind === 'text' && segment !== null ? [{ segment, before: mine, text: theirs }] : [],
    ),
    notes: taken.flatMap(({ kind, unit, mine, theirs }) =>
      kind === 'note' ? [{ unit, before: mine, text: theirs }] : [],
    ),
    states: taken.flatMap(({ kind, unit, mine, theirs }) =>
      // `compareReturned` makes items of states of nothing else.
      kind === 'state' ? [{ unit, before: mine as ReviewState, state: theirs as ReviewState }] : [],
    ),
  }
}
