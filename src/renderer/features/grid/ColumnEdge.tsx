import type { PointerEvent, ReactNode } from 'react'
import type { VersionId } from '#shared/model'
import { setWidth } from '#renderer/commands/columns'

/** The right edge of a head: dragged it gives the column a width, a double click gives the width back. */
export function ColumnEdge({ version }: { version: VersionId }): ReactNode {
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    const edge = event.currentTarget
    const head = edge.parentElement
    if (head === null || event.button !== 0) return
    event.preventDefault()
    edge.setPointerCapture(event.pointerId)
    const [from, width] = [event.clientX, head.offsetWidth]
    const drag = ({ clientX }: globalThis.PointerEvent): void => setWidth(version, width + clientX - from)
    edge.addEventListener('pointermove', drag)
    edge.addEventListener('lostpointercapture', () => edge.removeEventListener('pointermove', drag), {
      once: true,
    })
  }
  return (
    <span
      className="column-edge"
      aria-hidden="true"
      onPointerDown={onPointerDown}
      onClick={(event) => event.stopPropagation()}
      onDoubleClick={() => setWidth(version, null)}
    />
  )
}
