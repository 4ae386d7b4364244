import type { ReactNode } from 'react'
import { useMap } from '#renderer/features/map/state'
import { t } from '#renderer/words/words'
import { SeveritySign } from '#view/ui/Shape'

/** What the marks of the map mean. */
export function MapLegend(): ReactNode {
  const { drawing } = useMap()
  return (
    <div className="view-legend">
      <span>
        <i className="map-key in-order" /> {t('views.key-inOrder')}
      </span>
      <span>
        <i className="map-key moved" /> {t('views.key-moved')}
      </span>
      {drawing === 'bands' && (
        <>
          <span>
            <i className="map-key alone" /> {t('views.key-alone')}
          </span>
          <span>
            <i className="map-key accepted" /> {t('views.key-accepted')}
          </span>
          <span>
            <i className="map-key doubtful" /> {t('views.key-doubtful')}
          </span>
          <span>
            <SeveritySign severity="critical" />
            <SeveritySign severity="major" />
            <SeveritySign severity="minor" /> {t('views.key-divergence')}
          </span>
          <span>
            <i className="map-key frame" /> {t('views.key-frame')}
          </span>
        </>
      )}
    </div>
  )
}
