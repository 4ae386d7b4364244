import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { RealignUnit, RealignView } from '#shared/realign-view'
import { choosePlace, useRealign } from '#renderer/features/realign/state'
import { ordinal, probability } from '#renderer/ui/numbers'
import { inRow } from '#renderer/ui/lists'
import { t } from '#renderer/words/words'

/** The places where units would be regrouped. Up and Down go through them; the grid follows. */
export function Places({ made }: { made: RealignView }): ReactNode {
  const chosen = useRealign((now) => now.place)
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [chosen])
  const { places, total } = made
  const go = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, Home: -places.length, End: places.length }[event.key]
    if (step === undefined) return
    event.preventDefault()
    choosePlace(Math.min(places.length - 1, Math.max(0, chosen + step)))
  }
  if (places.length === 0) return <p className="empty">{t('realign.none')}</p>
  return (
    <div
      className="realign-places"
      role="listbox"
      aria-label={t('realign.places')}
      aria-activedescendant={`realign-place-${chosen}`}
      tabIndex={0}
      ref={list}
      onKeyDown={go}
    >
      {places.map(({ before, after }, n) => (
        <div
          key={before[0]?.row ?? n}
          id={`realign-place-${n}`}
          role="option"
          aria-selected={n === chosen}
          className="realign-place"
          onClick={() => choosePlace(n)}
        >
          <span className="number">
            {t('realign.rows', { before: rowsOf(before), after: rowsOf(after) })}
          </span>
          <span className="number faint">
            {confidenceOf(before)} → {confidenceOf(after)}
          </span>
          <span className="cut faint">{before.flatMap(({ cells }) => cells.flat())[0]?.text}</span>
        </div>
      ))}
      {total > places.length && (
        <p className="faint realign-more">{t('realign.morePlaces', { count: total - places.length })}</p>
      )}
    </div>
  )
}

function rowsOf(units: readonly RealignUnit[]): string {
  const [first, last] = [units[0], units.at(-1)]
  if (first === undefined || last === undefined) return '–'
  const isRun = last.row - first.row === units.length - 1
  if (units.length === 1) return ordinal(first.row)
  return isRun ? `${ordinal(first.row)}–${ordinal(last.row)}` : inRow(units.map(({ row }) => ordinal(row)))
}

/** That of the least sure of them. */
function confidenceOf(units: readonly RealignUnit[]): string {
  const known = units.flatMap(({ confidence }) => confidence ?? [])
  return known.length === 0 ? t('realign.noConfidence') : probability(Math.min(...known))
}
