import { onCommand, showMenu } from '#renderer/api'
import { keepKeys } from '#renderer/commands/key-map'
import { listenToKeys } from '#renderer/commands/keyboard'
import { runById } from '#renderer/commands/dispatch'
import { operationAhead } from '#renderer/commands/operation-words'
import { saveDraft } from '#renderer/draft'
import { keepPlace } from '#renderer/place'
import { idle } from '#renderer/running'
import { openSession } from '#renderer/session'
import { PANES, show, useView, view, type Pane, type SidePane } from '#renderer/store'
import { returnFocus } from '#renderer/ui/focus'
import { keepLook } from '#renderer/ui/look'
import { keepTour } from '#renderer/features/tour/state'
import { holdUnsaved } from '#renderer/unsaved'
import { CATALOGUES } from '#renderer/words/words'

/** Below this width (CSS pixels) the works are folded away, so that the text keeps its columns. */
export const NARROW = 1120

/** Starts all that the window listens to. Returns what ends it. */
export function startWindow(): () => void {
  const ends = [
    keepLook(),
    keepKeys(),
    openSession(),
    listenToKeys(),
    followFocus(),
    foldWhenNarrow(),
    keepDraft(),
    holdUnsaved(),
    keepPlace(),
    keepTour(),
    tellMenu(),
    returnKeyboard(),
    onCommand(async (command) => {
      if (command === 'flush') {
        leaveFields()
        await saveDraft()
        await idle()
      } else runById(command)
    }),
  ]
  return () => ends.forEach((end) => end())
}

/** A field keeps what was written in it when it is left. */
function leaveFields(): void {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** The pane that has the keyboard is the one whose keys act. */
function followFocus(): () => void {
  const hear = (event: FocusEvent): void => {
    const pane = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-pane]') : null
    const name = pane?.dataset['pane']
    if (isPane(name) && view().pane !== name) show({ pane: name })
  }
  document.addEventListener('focusin', hear)
  return () => document.removeEventListener('focusin', hear)
}

function isPane(name: string | undefined): name is Pane {
  return PANES.some((pane) => pane === name)
}

/** Panes that are folded away where there is no room for them: in a small window, or in one that is zoomed. */
const ROOM: readonly (readonly [pane: SidePane, without: string])[] = [
  ['works', `(max-width: ${NARROW}px)`],
  ['divergences', '(max-width: 760px)'],
  ['segment', '(max-height: 480px)'],
]

function foldWhenNarrow(): () => void {
  const ends = ROOM.map(([pane, without]) => {
    const query = window.matchMedia(without)
    // A pane that has the keyboard is not taken away from who works in it.
    const fold = (): void =>
      show({ folded: { ...view().folded, [pane]: query.matches && view().pane !== pane } })
    fold()
    query.addEventListener('change', fold)
    return () => query.removeEventListener('change', fold)
  })
  return () => ends.forEach((end) => end())
}

/** What was written for a segment is kept when the cursor leaves it, for another work too: nothing typed is lost. */
function keepDraft(): () => void {
  return useView.subscribe((now, before) => {
    if (before.draft === null) return
    // As it was before: to be told apart from the segment that the cursor is on now.
    if (now.cursor.segment !== before.cursor.segment || now.work !== before.work) void saveDraft(before)
  })
}

/** The native menu says what undo and redo would do. */
function tellMenu(): () => void {
  let said = ''
  return useView.subscribe((now) => {
    const words = CATALOGUES[now.speaks].menu
    const state = { undo: operationAhead(now, 'undo'), redo: operationAhead(now, 'redo'), words }
    const text = JSON.stringify(state)
    if (text !== said) showMenu(state)
    said = text
  })
}

/** When the palette or a panel closes, its pane goes on having the keyboard. */
function returnKeyboard(): () => void {
  return useView.subscribe((now, before) => {
    if (before.panel !== null && now.panel === null) returnFocus()
  })
}
