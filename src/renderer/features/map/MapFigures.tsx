import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { MapModel } from '#renderer/features/map/model'
import { endonym } from '#renderer/ui/language'
import { count } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** What the drawing shows, in figures: for each pair that is drawn. */
export function MapFigures({
  work,
  model,
}: {
  readonly work: WorkView
  readonly model: MapModel
}): ReactNode {
  const name = (place: number): string => endonym(work.versions[place]?.lang ?? '')
  const heads = ['linkedHead', 'movedHead', 'onlyLeftHead', 'onlyRightHead'] as const
  return (
    <table className="figures map-figures">
      <thead>
        <tr>
          <th scope="col">{t('views.pair')}</th>
          {heads.map((head) => (
            <th key={head} scope="col" className="number">
              {t(`views.${head}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.pairs.map(({ places, linked, moved, alone }) => (
          <tr key={places.join(' ')}>
            <th scope="row">
              {name(places[0])} – {name(places[1])}
            </th>
            {[linked, moved, ...alone].map((value, n) => (
              <td key={heads[n]} className="number">
                {count(value)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
