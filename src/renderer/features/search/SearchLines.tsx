import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import type { WorkId } from '#shared/model'
import type { SearchLine, WorkBegin } from '#shared/search/view'
import { inTurn } from '#renderer/commands/dispatch'
import { rowAt, rowCount, rowOf } from '#renderer/features/search/rows'
import { choose, goToChosen, readLines, toggle, useSearch } from '#renderer/features/search/state'
import { guard } from '#renderer/guard'
import { useView } from '#renderer/store'
import { languageName } from '#renderer/ui/language'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

export const LINES_ID = 'search-lines'
const HEIGHT = 28
const NO_WORKS: readonly WorkBegin[] = []

export function lineId(hit: number): string {
  return `search-line-${hit}`
}

/** The matches, a line each, in the order of works, versions and texts. Only those in view are there. */
export function SearchLines(): ReactNode {
  const hits = useSearch((now) => now.progress?.hits ?? 0)
  const search = useSearch((now) => now.progress?.search)
  const lines = useSearch((now) => now.lines)
  const chosen = useSearch((now) => now.chosen)
  const works = useSearch((now) => now.progress?.works ?? NO_WORKS)
  const list = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: rowCount(hits, works),
    getScrollElement: () => list.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  })
  const shown = virtualizer.getVirtualItems()
  const rows = shown.map(({ index, start }) => ({ row: rowAt(index, hits, works), start }))
  const found = rows.flatMap(({ row }) => (row.kind === 'hit' ? [row.hit] : []))
  const first = found[0] ?? 0
  const last = found.at(-1) ?? 0
  useEffect(() => void guard(() => readLines(first, last + 1)), [search, hits, lines, first, last])
  useEffect(() => {
    if (chosen < hits) virtualizer.scrollToIndex(rowOf(chosen, works), { align: 'auto' })
  }, [chosen, hits, works, virtualizer])
  return (
    <div
      id={LINES_ID}
      className="search-lines"
      role="listbox"
      aria-label={t('search.lines')}
      aria-activedescendant={hits > 0 ? lineId(chosen) : undefined}
      tabIndex={0}
      ref={list}
    >
      {hits === 0 && <Nothing />}
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {rows.map(({ row, start }) =>
          row.kind === 'work' ? (
            <Heading key={`work ${row.work}`} work={row.work} count={row.count} top={start} />
          ) : (
            <Line
              key={row.hit}
              hit={row.hit}
              of={hits}
              line={lines.get(row.hit)}
              chosen={row.hit === chosen}
              top={start}
            />
          ),
        )}
      </div>
    </div>
  )
}

/** The work that the lines below belong to. Each line says it for itself to who does not see it. */
function Heading({ work, count, top }: { work: WorkId; count: number; top: number }): ReactNode {
  const name = useView((now) => now.project?.works.find(({ id }) => id === work)?.name ?? '')
  return (
    <div
      className="search-work"
      role="presentation"
      aria-hidden
      style={{ transform: `translateY(${top}px)`, height: HEIGHT }}
    >
      <strong className="cut">{name}</strong>
      <span className="faint number">{t('search.hits', { count })}</span>
    </div>
  )
}

function Nothing(): ReactNode {
  const isDone = useSearch(({ progress }) => progress?.state === 'finished')
  return (
    <p className="empty" role="option" aria-selected={false} aria-disabled>
      {isDone ? t('search.nothing') : t('search.hint')}
    </p>
  )
}

function Line({
  hit,
  of,
  line,
  chosen,
  top,
}: {
  hit: number
  of: number
  line: SearchLine | undefined
  chosen: boolean
  top: number
}): ReactNode {
  const replacing = useSearch((now) => now.replacing)
  const isOut = useSearch((now) => now.except.has(hit))
  const name = useView((now) => now.project?.works.find(({ id }) => id === line?.work)?.name ?? '')
  return (
    <div
      id={lineId(hit)}
      className={`search-line${replacing ? ' replacing' : ''}${isOut ? ' out' : ''}`}
      role="option"
      aria-selected={chosen}
      aria-setsize={of}
      aria-posinset={hit + 1}
      style={{ transform: `translateY(${top}px)`, height: HEIGHT }}
      onClick={() => choose(hit)}
      onDoubleClick={() => inTurn(goToChosen)}
    >
      {line === undefined ? null : (
        <>
          {replacing && (
            <span
              className="search-tick"
              title={t(isOut ? 'search.isOut' : 'search.isIn')}
              onClick={() => toggle(hit)}
            >
              {isOut ? '☐' : '☑'}
              <span className="unseen">{t(isOut ? 'search.isOut' : 'search.isIn')} </span>
            </span>
          )}
          <span className="tag" title={languageName(line.lang)}>
            {line.lang}
          </span>
          <Kwic line={line} isOut={isOut} />
          <span className="search-place faint number cut">
            {t('search.place', { work: name, paragraph: ordinal(line.paragraph) })}
          </span>
        </>
      )}
    </div>
  )
}

function Kwic({ line, isOut }: { line: SearchLine; isOut: boolean }): ReactNode {
  const { before, match, after, lang, stale, replacement } = line
  if (stale) return <span className="search-stale faint">{t('search.stale')}</span>
  return (
    <>
      <span className="search-before text" lang={lang}>
        <span>{before}</span>
      </span>
      <span className="search-after text" lang={lang}>
        {replacement === null || isOut ? (
          <mark className="search-mark">{match}</mark>
        ) : (
          <>
            <del>{match}</del>
            <ins>{replacement}</ins>
          </>
        )}
        {after}
      </span>
    </>
  )
}
