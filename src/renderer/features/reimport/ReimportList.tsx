import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { useShallow } from 'zustand/react/shallow'
import { sideOf, type Side } from '#shared/exchange/roundtrip/decide'
import type { MergeItem } from '#shared/exchange/roundtrip/merge'
import { decide, listed, step, useReimport } from '#renderer/features/reimport/state'
import { valueInWords } from '#renderer/features/reimport/value'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

const HEIGHT = 48

/** The changes. Up and Down choose one, Left keeps what is here, Right takes what came back. */
export function ReimportList(): ReactNode {
  const items = useReimport(useShallow(listed))
  const at = useReimport((now) => now.at)
  const decided = useReimport((now) => now.decided)
  const onlyConflicts = useReimport((now) => now.onlyConflicts)
  const conflicts = useReimport((now) => now.view?.items.filter(({ conflict }) => conflict).length ?? 0)
  const list = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: items.length,
    getScrollElement: () => list.current,
    estimateSize: () => HEIGHT,
    overscan: 8,
  })
  const place = items.findIndex(({ id }) => id === at)
  useEffect(() => {
    if (place >= 0) virtualizer.scrollToIndex(place, { align: 'auto' })
  }, [place, virtualizer])
  const keys = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const by = { ArrowDown: 1, ArrowUp: -1, Home: -items.length, End: items.length }[event.key]
    if (by !== undefined) step(by)
    else if (event.key === 'ArrowLeft') decide('mine')
    else if (event.key === 'ArrowRight') decide('theirs')
    else return
    event.preventDefault()
  }
  return (
    <>
      <div className="reimport-filter">
        <h3>{t('reimport.shown', { count: items.length })}</h3>
        <button
          type="button"
          className="chip"
          aria-pressed={onlyConflicts}
          disabled={conflicts === 0}
          onClick={() => useReimport.setState({ onlyConflicts: !onlyConflicts })}
        >
          {t('reimport.onlyConflicts', { count: conflicts })}
        </button>
      </div>
      <div
        className="reimport-list"
        role="listbox"
        aria-label={t('reimport.changes')}
        aria-activedescendant={place < 0 ? undefined : `reimport-${at}`}
        tabIndex={0}
        ref={list}
        onKeyDown={keys}
      >
        <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
          {virtualizer.getVirtualItems().map(({ index, start }) => {
            const item = items[index]
            if (item === undefined) return null
            return (
              <Change
                key={item.id}
                item={item}
                top={start}
                chosen={item.id === at}
                place={index}
                of={items.length}
                side={decided.get(item.id)}
              />
            )
          })}
        </div>
      </div>
    </>
  )
}

function Change({
  item,
  top,
  chosen,
  place,
  of,
  side,
}: {
  item: MergeItem
  top: number
  chosen: boolean
  place: number
  of: number
  side: Side | undefined
}): ReactNode {
  const { id, row, kind, lang, theirs, conflict } = item
  const undecided = conflict && side === undefined
  const taken = sideOf(item, side) === 'theirs'
  return (
    <div
      id={`reimport-${id}`}
      role="option"
      aria-selected={chosen}
      aria-posinset={place + 1}
      aria-setsize={of}
      className={`reimport-change${taken ? '' : ' kept'}`}
      style={{ height: HEIGHT, transform: `translateY(${top}px)` }}
      onClick={() => useReimport.setState({ at: id })}
    >
      <span className="reimport-where">
        {t('common.unit', { unit: ordinal(row) })}{' '}
        <span className="faint">{kind === 'text' ? lang : t(`reimport.kind.${kind}`)}</span>
        <span className={`reimport-side-tag${undecided ? ' open' : ''}`}>
          {t(`reimport.side.${undecided ? 'open' : taken ? 'theirs' : 'mine'}`)}
        </span>
      </span>
      <span className="cut" lang={lang ?? undefined} dir="auto">
        {theirs === '' ? t('reimport.takenAway') : valueInWords(item, theirs)}
      </span>
    </div>
  )
}
