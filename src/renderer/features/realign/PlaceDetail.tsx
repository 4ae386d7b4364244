import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { RealignUnit } from '#shared/realign-view'
import { placeAt, useRealign } from '#renderer/features/realign/state'
import { currentWork, useView } from '#renderer/store'
import { ordinal, probability } from '#renderer/ui/numbers'
import { language, t } from '#renderer/words/words'

/** The chosen place: the units as they are, and as they would be. */
export function PlaceDetail(): ReactNode {
  const work = useView(currentWork)
  const place = useRealign((now) => now.place)
  const shown = placeAt(place)
  if (work === null || shown === undefined) return null
  return (
    <div className="realign-detail" tabIndex={0} role="group" aria-label={t('realign.detail')}>
      <Units title={t('realign.before')} units={shown.before} work={work} />
      <Units title={t('realign.after')} units={shown.after} work={work} />
    </div>
  )
}

function Units({
  title,
  units,
  work,
}: {
  title: string
  units: readonly RealignUnit[]
  work: WorkView
}): ReactNode {
  const columns = { gridTemplateColumns: `64px repeat(${work.versions.length}, minmax(0, 1fr))` }
  return (
    <section className="realign-units" aria-label={title}>
      <h3>{title}</h3>
      {units.map(({ row, confidence, cells }) => (
        <div key={row} className="realign-unit" style={columns}>
          <span className="number faint">
            {ordinal(row)}
            {confidence !== null && <i className="realign-confidence">{probability(confidence)}</i>}
          </span>
          {work.versions.map(({ id, lang }, n) => (
            <div key={id} lang={lang} className="realign-cell">
              {(cells[n] ?? []).map(({ segment, text }) => (
                <p key={segment} lang={lang}>
                  {text}
                </p>
              ))}
              {(cells[n] ?? []).length === 0 && (
                <p className="faint" lang={language()}>
                  {t('grid.gap')}
                </p>
              )}
            </div>
          ))}
        </div>
      ))}
    </section>
  )
}
