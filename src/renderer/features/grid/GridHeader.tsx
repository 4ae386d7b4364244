import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { VersionId } from '#shared/model'
import type { Laid } from '#renderer/features/grid/columns'
import { t } from '#renderer/words/words'
import { HeadCell } from '#view/features/grid/HeadCell'

/** The versions' names in their own languages, over their columns. */
export function GridHeader({
  work,
  laid,
  pivot,
  column,
}: {
  work: WorkView
  laid: readonly Laid[]
  pivot: VersionId | null
  column: number
}): ReactNode {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="row-shape" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="gutter">
          <span className="unseen">{t('grid.unit')}</span>
        </div>
        {laid.map((one, n) => {
          const version = work.versions[one.column]
          if (version === undefined) return null
          return (
            <HeadCell
              key={version.id}
              version={version}
              left={one.left}
              place={n + 2}
              orders={version.id === pivot}
              here={one.column === column}
            />
          )
        })}
      </div>
    </div>
  )
}
