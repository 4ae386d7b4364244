import type { ReactNode } from 'react'
import type { DivergenceId } from '#shared/model'
import { runs, type Stretch } from '#renderer/ui/runs'

/** A text with the stretches that divergences point at underlined, those of the chosen one on a ground too. */
export function MarkedText({
  text,
  marks,
  chosen,
}: {
  text: string
  marks: readonly Stretch[]
  chosen: DivergenceId | null
}): ReactNode {
  if (marks.length === 0) return text
  return runs(text.length, marks).map(({ start, end, severity, divergences }) => {
    const piece = text.slice(start, end)
    if (severity === null) return piece
    const isChosen = chosen !== null && divergences.includes(chosen)
    return (
      <mark
        key={start}
        className={`mark ${severity}${isChosen ? ' chosen' : ''}`}
        data-divergence={divergences[0]}
      >
        {piece}
      </mark>
    )
  })
}
