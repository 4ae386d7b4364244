import { typeHeld } from '#renderer/commands/type-ahead'
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

/**
 * Gives a pane the keyboard, unfolding it first; the grid and the segment come back in place of a view. What is pressed
 * while it is still on its way is meant for it already.
 */
export function focusPane(pane: Pane): void {
  leaveField()
  show({ pane })
  if (isFolded(pane)) show({ folded: { ...view().folded, [pane]: false } })
  if (pane === 'grid' || pane === 'segment') show({ showing: 'grid' })
  giveSoon(pane)
}

/** A field that has the keyboard hears no more of it: what comes next is not for it. */
function leaveField(): void {
  const at = document.activeElement
  // The editor's own field has a pane to answer for it.
  if (
    at instanceof HTMLElement &&
    at.matches('select, input, textarea') &&
    at.closest('.monaco-editor') === null
  )
    at.blur()
}

/**
 * Gives a place the keyboard: at once where it is there, and after the next paint where it is still to come, or what is to be
 * written in it; then not if a panel was opened meanwhile, which has it.
 */
function giveSoon(place: Pane | 'note'): void {
  const before = overlay()
  if (place !== 'segment' && place !== 'note') takers.get(place)?.()
  afterRender(() => {
    const now = overlay()
    if ((now !== null && now !== before) || movedOn(place)) return
    takers.get(place)?.()
    // What was typed ahead goes where the keyboard is, which may have been there before.
    typeHeld()
  })
}

/** Whether the keyboard was sent to another pane since. */
function movedOn(place: Pane | 'note'): boolean {
  return place !== 'note' && view().pane !== place
}

/** What lies over the workbench and has the keyboard. */
function overlay(): Element | null {
  return document.activeElement?.closest('[data-overlay]') ?? null
}

function isFolded(pane: Pane): boolean {
  return pane !== 'grid' && pane !== 'view' && view().folded[pane]
}

/** Gives the note of the current unit the keyboard. */
export function focusNote(): void {
  if (view().folded.segment) show({ folded: { ...view().folded, segment: false } })
  show({ showing: 'grid' })
  giveSoon('note')
}

/** Gives the keyboard back to the pane that had it, when what lay over it is gone and nothing else took it. */
export function returnFocus(): void {
  afterRender(() => {
    if (document.activeElement === document.body) takers.get(view().pane)?.()
  })
}

/** The next (1) or previous (-1) pane that is there and not folded away. */
export function cyclePane(step: 1 | -1): void {
  const { showing, pane } = view()
  const away: readonly Pane[] = showing === 'grid' ? ['view'] : ['grid', 'segment']
  const open = PANES.filter((one) => !away.includes(one) && !isFolded(one))
  const next = open[(open.indexOf(pane) + step + open.length) % open.length]
  if (next === undefined) return
  focusPane(next)
  // It is there, and nothing is to be written in it yet: the next key may come before the next paint.
  if (next === 'segment') takers.get(next)?.()
}

/** A pane that was folded, or a part that a state change brings in, is there only after the next paint. */
function afterRender(work: () => void): void {
  requestAnimationFrame(() => work())
}
