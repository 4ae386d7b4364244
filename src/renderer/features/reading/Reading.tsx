import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useMemo, useRef, type MouseEvent, type ReactNode } from 'react'
import type { Row, WorkView } from '#shared/api'
import { blockOf, readingBlocks } from '#shared/views/reading-blocks'
import { pairLinks } from '#shared/views/pair-links'
import type { WorkOutline } from '#shared/views/outline'
import { inTurn, runById } from '#renderer/commands/dispatch'
import { clickTarget } from '#renderer/features/grid/pointer'
import { rowAt } from '#renderer/features/grid/pages'
import { toggleVersion, useReading } from '#renderer/features/reading/state'
import { readingSteering } from '#renderer/features/reading/steering'
import { useFollow } from '#renderer/features/reading/use-follow'
import { steersView } from '#renderer/features/views/steer'
import { useOutline } from '#renderer/features/views/use-outline'
import { guard } from '#renderer/guard'
import { goToRow, readRows } from '#renderer/reading'
import { currentWork, show, useView } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { endonym } from '#renderer/ui/language'
import { count, ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { CommandButton, Key } from '#view/ui/Command'
import { Printed } from '#view/features/reading/Printed'
import { ReadText } from '#view/features/reading/Text'
import { ViewComing } from '#view/features/views/ViewComing'
import './reading.css'

const ALL: readonly number[] = []
const UNKNOWN = 140

/** The versions beside each other as one reads a book, paragraph by paragraph; it can be printed. */
export function Reading(): ReactNode {
  const work = useView(currentWork)
  const pivot = useView((now) => now.pivot)
  const outline = useOutline(ALL)
  if (work === null) return null
  const place = work.versions.findIndex(({ id }) => id === pivot)
  return (
    <section className="view reading" data-pane="view" aria-label={t('views.reading')}>
      {outline === null ? (
        <ViewComing />
      ) : (
        <ReadingOf work={work} outline={outline} pivot={Math.max(0, place)} />
      )}
      <Printed work={work} />
    </section>
  )
}

function ReadingOf({
  work,
  outline,
  pivot,
}: {
  readonly work: WorkView
  readonly outline: WorkOutline
  readonly pivot: number
}): ReactNode {
  const scroll = useRef<HTMLDivElement>(null)
  const pages = useView((now) => now.pages)
  const { row } = useView((now) => now.cursor)
  const { hidden } = useReading()
  const starts = useMemo(() => {
    const version = outline.versions[pivot]
    return version === undefined ? Int32Array.of(0) : readingBlocks(version, outline.units.ids.length)
  }, [outline, pivot])
  const moved = useMemo(() => movedRows(outline, pivot), [outline, pivot])
  const columns = work.versions.map((_, n) => n).filter((n) => !hidden.has(work.versions[n]?.id ?? -1))
  const blocks = starts.length - 1
  const virtualizer = useVirtualizer({
    count: blocks,
    getScrollElement: () => scroll.current,
    estimateSize: () => UNKNOWN,
    overscan: 4,
  })
  const items = virtualizer.getVirtualItems()
  const from = starts[items[0]?.index ?? 0] ?? 0
  const to = starts[(items.at(-1)?.index ?? 0) + 1] ?? 0
  useEffect(() => {
    show({ inView: [from, to] })
    void guard(() => readRows(from, to))
  }, [from, to, pages.wanted])

  const block = blockOf(starts, row)
  useEffect(() => {
    const take = (): void => scroll.current?.focus({ preventScroll: true })
    take()
    return takesFocus('view', take)
  }, [])
  useEffect(() => {
    virtualizer.scrollToIndex(block, { align: 'auto' })
  }, [virtualizer, block])
  useFollow(scroll, row)
  useEffect(() => steersView(readingSteering(starts, () => scroll.current)), [starts])

  const onClick = (event: MouseEvent): void => {
    const at = clickTarget(event.target)
    if (at !== null) inTurn(() => goToRow(at.row, at.segment ?? undefined, at.column))
  }
  return (
    <>
      <ReadingBar work={work} block={block} blocks={blocks} />
      <div
        className="read-scroll view-body"
        role="region"
        aria-label={t('views.readingOf', { work: work.title })}
        tabIndex={0}
        ref={scroll}
        style={{ '--columns': columns.length }}
        onClick={onClick}
        onDoubleClick={() => runById('view.go')}
      >
        <div className="read-heads read-shape">
          {columns.map((column) => (
            <h2 key={column} className="text cut" lang={work.versions[column]?.lang}>
              {endonym(work.versions[column]?.lang ?? '')}
            </h2>
          ))}
        </div>
        <div className="read-blocks" style={{ height: virtualizer.getTotalSize() }}>
          {items.map(({ index, start, key }) => {
            const [first, end] = [starts[index] ?? 0, starts[index + 1] ?? 0]
            const rows: Row[] = []
            for (let at = first; at < end; at++) {
              const one = rowAt(pages, at)
              if (one !== null) rows.push(one)
            }
            const there = rows.length === end - first
            return (
              <div
                key={key}
                className={`read-block read-shape${index === block ? ' current' : ''}`}
                data-index={index}
                data-row={first}
                aria-busy={!there}
                ref={virtualizer.measureElement}
                style={{ transform: `translateY(${start}px)`, ...(!there && { minHeight: UNKNOWN }) }}
              >
                {there &&
                  columns.map((column) => (
                    <ReadText
                      key={column}
                      {...{ rows, first, column, row }}
                      lang={work.versions[column]?.lang ?? ''}
                      moved={moved[column] ?? NONE}
                    />
                  ))}
              </div>
            )
          })}
        </div>
      </div>
    </>
  )
}

function ReadingBar({
  work,
  block,
  blocks,
}: {
  readonly work: WorkView
  readonly block: number
  readonly blocks: number
}): ReactNode {
  const { hidden } = useReading()
  const all = work.versions.map(({ id }) => id)
  return (
    <div className="view-bar">
      <span className="number">
        {t('views.paragraphOf', { number: ordinal(block), total: count(blocks) })}
      </span>
      <span className="view-choice spread" role="group" aria-label={t('views.columnsShown')}>
        {work.versions.map(({ id, lang }) => (
          <button
            key={id}
            type="button"
            className="chip"
            lang={lang}
            aria-pressed={!hidden.has(id)}
            onClick={() => toggleVersion(id, all)}
          >
            {endonym(lang)}
          </button>
        ))}
      </span>
      <span className="view-choice view-keys">
        <Key of="view.go" /> {t('views.hintGrid')}
      </span>
      <CommandButton of="reading.print" look="small">
        {t('views.print')}
      </CommandButton>
    </div>
  )
}

const NONE: ReadonlySet<number> = new Set()

/** For each version the rows whose text stands elsewhere in it than in the pivot. */
function movedRows({ versions }: WorkOutline, pivot: number): ReadonlySet<number>[] {
  const first = versions[pivot]
  return versions.map((version, place) => {
    if (first === undefined || place === pivot) return NONE
    const links = pairLinks(first, version)
    return new Set(links.rows.filter((_, n) => links.moved[n] === 1))
  })
}
