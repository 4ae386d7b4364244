import { type KeyboardEvent, type ReactNode } from 'react'
import type { RealignUnit, RealignView } from '#shared/realign-view'
import { choosePlace, useRealign } from '#renderer/features/realign/state'
import { ordinal, probability } from '#renderer/ui/numbers'
import { inRow } from '#renderer/ui/lists'
import { placeByKey, useChosenInView } from '#renderer/ui/option-list'
import { t } from '#renderer/words/words'

/** The places where units would be regrouped. Up and Down go through them; the grid follows. */
export function Places({ made }: { made: RealignView }): ReactNode {
  const chosen = useRealign((now) => now.place)
  const list = useChosenInView(chosen)
  const { places, total } = made
  const go = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, chosen, places.length)
    if (to === null) return
    event.preventDefault()
    choosePlace(to)
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
