import { inTurn } from '#renderer/commands/dispatch'
import { keyLabel } from '#renderer/commands/key-label'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef, type ReactNode } from 'react'
import { currentWork, useView, type View } from '#renderer/store'
import { choose } from '#renderer/commands/divergences'
import { groupOf, shownDivergences } from '#renderer/features/divergences/filter'
import { useSteadyList } from '#renderer/features/divergences/steady-list'
import { takesFocus } from '#renderer/ui/focus'
import { t } from '#renderer/words/words'
import { Filters } from '#view/features/divergences/Filters'
import { Add } from '#view/features/divergences/Add'
import { DivergenceItem } from '#view/features/divergences/DivergenceItem'
import { Decide } from '#view/features/divergences/Decide'
import { useShallow } from 'zustand/react/shallow'
import './divergences.css'

const UNKNOWN = 76

/** What differs between the versions, with the evidence; the chosen one is decided on below the list. */
export function Divergences(): ReactNode {
  const work = useView(currentWork)
  return (
    <section className="divergences" data-pane="divergences" aria-label={t('divergences.title')}>
      <div className="divergences-top">
        <h2>{t('divergences.title')}</h2>
        {work !== null && <span className="faint number">{t('divergences.counts', work.divergences)}</span>}
        <Filters />
      </div>
      <List />
      <Foot />
    </section>
  )
}

/** What is done with the list: a divergence is added, or decided on. */
function Foot(): ReactNode {
  return useView((now) => now.adding !== null) ? <Add /> : <Decide />
}

function List(): ReactNode {
  const shown = useView(useShallow(shownDivergences))
  const chosen = useView((now) => now.chosen)
  const marked = useView((now) => now.marked)
  const groups = useView(useShallow((now) => shownDivergences(now).map((one) => groupOf(one, now))))
  const list = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: shown.length,
    getScrollElement: () => list.current,
    estimateSize: () => UNKNOWN,
    getItemKey: (index) => shown[index]?.id ?? index,
    overscan: 6,
  })
  useEffect(() => takesFocus('divergences', () => list.current?.focus({ preventScroll: true })), [])
  useSteadyList(virtualizer, shown, chosen)
  const place = shown.findIndex(({ id }) => id === chosen)
  const reached = useRef<number | null>(null)
  useEffect(() => {
    // Once it was shown, others that come or go do not call the eye back to it.
    if (place < 0 || reached.current === chosen) return undefined
    reached.current = chosen
    virtualizer.scrollToIndex(place, { align: 'auto' })
    // One that is higher than the list shows its beginning: what it is comes before the evidence.
    const showBeginning = (): void => {
      const item = document.getElementById(`divergence-${chosen ?? ''}`)
      if (item !== null && item.offsetHeight > (list.current?.clientHeight ?? 0))
        virtualizer.scrollToIndex(place, { align: 'start' })
    }
    showBeginning()
    // How high it is turns out when it is drawn, where the list has only just come.
    let frame = requestAnimationFrame(() => (frame = requestAnimationFrame(showBeginning)))
    return () => cancelAnimationFrame(frame)
  }, [place, chosen, virtualizer])
  return (
    <div
      className="divergences-list"
      role="listbox"
      aria-label={t('divergences.title')}
      aria-multiselectable
      aria-activedescendant={place < 0 ? undefined : `divergence-${chosen ?? ''}`}
      tabIndex={0}
      ref={list}
    >
      {shown.length === 0 && <Nothing />}
      <div role="presentation" style={{ height: virtualizer.getTotalSize(), position: 'relative' }}>
        {virtualizer.getVirtualItems().map(({ index, start, key }) => {
          const divergence = shown[index]
          if (divergence === undefined) return null
          return (
            <DivergenceItem
              key={key}
              divergence={divergence}
              chosen={divergence.id === chosen}
              marked={marked.has(divergence.id)}
              group={groups[index] === groups[index - 1] ? '' : (groups[index] ?? '')}
              top={start}
              index={index}
              of={shown.length}
              measure={virtualizer.measureElement}
              onChoose={(evidence) => inTurn(() => choose(divergence, evidence))}
            />
          )
        })}
      </div>
    </div>
  )
}

/** Why the list is empty, and what would fill it. */
function Nothing(): ReactNode {
  const why = useView(reasonForNothing)
  return (
    <p className="empty" role="option" aria-selected={false} aria-disabled>
      <strong>{t(`divergences.${why}`)}</strong>
      {why === 'none' && t('divergences.noneWhy', { key: keyLabel('check') })}
      {why === 'hidden' && t('divergences.hiddenWhy')}
    </p>
  )
}

function reasonForNothing({ divergences, work }: View): 'none' | 'reading' | 'hidden' {
  if (divergences === null) return work === null ? 'none' : 'reading'
  return divergences.length === 0 ? 'none' : 'hidden'
}
