import type { ReactNode } from 'react'
import type { UnitLook } from '#shared/views/outline'
import { useRibbons } from '#renderer/features/ribbons/state'
import { t } from '#renderer/words/words'
import { Key } from '#view/ui/Command'

const LOOKS: Readonly<Record<'confidence' | 'state', readonly UnitLook[]>> = {
  confidence: ['sure', 'fair', 'poor', 'unknown'],
  state: ['accepted', 'doubtful', 'unreviewed'],
}

/** What the colours and lines of the ribbons mean. */
export function RibbonLegend({ missing }: { readonly missing: boolean }): ReactNode {
  const { by } = useRibbons()
  return (
    <div className="view-legend">
      {LOOKS[by].map((look) => (
        <span key={look}>
          <svg className="ribbon-key" width="28" height="14" aria-hidden="true">
            <path className={`ribbon look-${look}`} d="M1 2C12 2 16 4 27 4V12C16 12 12 10 1 10Z" />
          </svg>
          {t(`views.look-${look}`)}
        </span>
      ))}
      <span>
        <svg className="ribbon-key" width="28" height="14" aria-hidden="true">
          <path
            className={`open-end ${missing ? 'missing' : 'quiet'}`}
            d="M1 1C10 1 10 7 20 7C10 7 10 13 1 13Z"
          />
        </svg>
        {t('views.noCounterpart')}
      </span>
      <span className="view-keys">
        <Key of="view.go" /> {t('views.hintGrid')} <Key of="view.across-right" /> {t('views.hintAcross')}
      </span>
    </div>
  )
}
