import { useEffect, useRef, type ReactNode } from 'react'
import type { Cell } from '#shared/api'
import type { SourceView } from '#shared/source-view'
import { currentWork, useView } from '#renderer/store'
import { excerptPieces } from '#renderer/features/segment/excerpt'
import { count, ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** Height of what is shown above the segment, in CSS pixels: one line, whole. */
const CONTEXT = 20

/** The lines of the source text around the segment as they stand in it, the segment's own part marked. */
export function Source({ cell }: { cell: Cell | null }): ReactNode {
  const version = useView((now) => currentWork(now)?.versions[now.cursor.column] ?? null)
  const source = useView((now) => (cell !== null && now.source?.segment === cell.segment ? now.source : null))
  const excerpt = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const own = excerpt.current?.querySelector('mark')
    if (excerpt.current !== null && own !== null && own !== undefined)
      excerpt.current.scrollTop = own.offsetTop - CONTEXT
  }, [source])
  return (
    <div className="segment-source">
      <div className="segment-head">
        <span className="faint cut number" title={version?.file}>
          {t('segment.source')}
          {source !== null && ` · ${placeOf(source)}`}
        </span>
      </div>
      {source !== null && version !== null && (
        <div className="excerpt" ref={excerpt} tabIndex={0} role="group" aria-label={t('segment.sourceText')}>
          <pre className="text" lang={version.lang}>
            {excerptPieces(source).map(({ text, own }, n) =>
              own ? <mark key={n}>{text}</mark> : <span key={n}>{text}</span>,
            )}
          </pre>
        </div>
      )}
    </div>
  )
}

/** Where a segment stands in its text, as people count: `lines 26–28 · characters 1,902–2,121`. */
function placeOf({ lines: [first, last], spans }: SourceView): string {
  const lines =
    first === last
      ? t('segment.line', { line: ordinal(first) })
      : t('segment.lines', { first: ordinal(first), last: ordinal(last) })
  const [from, to] = [ordinal(spans[0]?.[0] ?? 0), count(spans.at(-1)?.[1] ?? 0)]
  return `${lines} · ${t('segment.characters', { first: from, last: to })}`
}
