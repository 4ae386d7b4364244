import type { Cell } from '#shared/api'
import { cellAt } from '#renderer/commands/targets'
import { runCommand } from '#renderer/running'
import { currentRow, show, view, type View } from '#renderer/store'

/** What is being written for a segment, and not kept yet. */

/** The cell that the cursor is on, null in a gap. */
export function here(now: View): Cell | null {
  return cellAt(currentRow(now), now.cursor)
}

/**
 * Writes the draft of `from` (the view as it was when the cursor was on its segment), if it says something else
 * than the segment does. When it is refused the draft stays.
 */
export async function saveDraft(from: View = view()): Promise<void> {
  const { draft } = from
  const cell = here(from)
  const left = from.cursor.segment !== view().cursor.segment || from.work !== view().work
  show({ draft: null })
  if (draft === null || cell === null || oneLine(draft) === cell.text) return
  const saved = await runCommand(
    {
      ...{ kind: 'segment.correct', segment: cell.segment, text: oneLine(draft) },
      // The order of its own work, which need not be the one that is shown now.
      ...(from.pivot !== null && { pivot: from.pivot }),
    },
    left ? 'stay' : cell.segment,
  )
  if (!saved && here(view())?.segment === cell.segment) show({ draft })
}

/** A segment is shown in one line, so a line break that was typed or pasted is a space. */
function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]+\s*/g, ' ')
}
