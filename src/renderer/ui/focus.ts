import { PANES, show, view, type Pane } from '#renderer/store'

/** Moves the keyboard between the panes. A pane says here how it takes it. */

const takers = new Map<Pane | 'note', () => void>()

/** Returns what takes the entry back. */
export function takesFocus(place: Pane | 'note', take: () => void): () => void {
  takers.set(place, take)
  return () => {
    if (takers.get(place) === take) takers.delete(place)
  }
}

/** Gives a pane the keyboard, unfolding it first. */
export function focusPane(pane: Pane): void {
  if (pane !== 'grid' && view().folded[pane]) show({ folded: { ...view().folded, [pane]: false } })
  afterRender(() => takers.get(pane)?.())
}

/** Gives the note of the current unit the keyboard. */
export function focusNote(): void {
  if (view().folded.segment) show({ folded: { ...view().folded, segment: false } })
  afterRender(() => takers.get('note')?.())
}

/** Gives the keyboard back to the pane that had it, when what lay over it is gone and nothing else took it. */
export function returnFocus(): void {
  afterRender(() => {
    if (document.activeElement === document.body) takers.get(view().pane)?.()
  })
}

/** The next (1) or previous (-1) pane that is not folded away. */
export function cyclePane(step: 1 | -1): void {
  const { folded, pane } = view()
  const open = PANES.filter((one) => one === 'grid' || !folded[one])
  const next = open[(open.indexOf(pane) + step + open.length) % open.length]
  if (next !== undefined) focusPane(next)
}

/** A pane that was folded, or a part that a state change brings in, is there only after the next paint. */
function afterRender(work: () => void): void {
  requestAnimationFrame(() => work())
}
