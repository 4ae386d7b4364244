import { blockOf } from '#shared/views/reading-blocks'
import type { Steering } from '#renderer/features/views/steer'
import { guard } from '#renderer/guard'
import { goToRow } from '#renderer/reading'
import { view } from '#renderer/store'

/** Up and down go by paragraphs, left and right by units, pages by what is seen. */
export function readingSteering(starts: Int32Array, element: () => HTMLElement | null): Steering {
  const last = Math.max(0, (starts.at(-1) ?? 1) - 1)
  const to = (row: number): Promise<void> => guard(() => goToRow(Math.min(Math.max(0, row), last)))
  const blockBy = (by: number): Promise<void> => {
    const block = blockOf(starts, view().cursor.row) + by
    return to(starts[Math.min(Math.max(0, block), starts.length - 2)] ?? 0)
  }
  return {
    step: blockBy,
    across: (by) => to(view().cursor.row + by),
    page: (by) => {
      const shown = element()?.querySelectorAll('.read-block').length ?? 8
      return blockBy(by * Math.max(1, shown - 9))
    },
    end: (which) => to(which === 'first' ? 0 : last),
  }
}
