import { useMemo } from 'react'
import type { Span } from '#shared/model'
import { cellAt } from '#renderer/commands/targets'
import { useHitMatcher } from '#renderer/features/search/use-hit-marks'
import { currentRow, currentWork, useView } from '#renderer/store'

const NONE: readonly Span[] = []

/** What the search found in the current segment, as stretches of the source text; none in one that was corrected. */
export function useHitsHere(): readonly Span[] {
  const matcher = useHitMatcher()
  const cell = useView((now) => cellAt(currentRow(now), now.cursor))
  const source = useView((now) => now.source)
  const lang = useView((now) => currentWork(now)?.versions[now.cursor.column]?.lang ?? '')
  return useMemo(() => {
    if (matcher === null || cell === null || cell.original !== null || source?.segment !== cell.segment)
      return NONE
    return matcher(cell.text, lang).map(([start, end]): Span => {
      const last = source.offsets[end - 1] ?? 0
      return [source.offsets[start] ?? 0, last + 1]
    })
  }, [matcher, cell, source, lang])
}
