import type { ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { VersionId } from '#shared/model'
import { guard } from '#renderer/guard'
import { setPivot } from '#renderer/reading'
import { endonym, englishName } from '#renderer/ui/language'

/** The versions' names in their own languages; the one whose order the rows have is marked. */
export function GridHeader({
  work,
  pivot,
  column,
}: {
  work: WorkView
  pivot: VersionId | null
  column: number
}): ReactNode {
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" className="row-shape" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="gutter">
          <span className="unseen">Unit</span>
        </div>
        {work.versions.map(({ id, lang, title, file }, n) => (
          <div
            key={id}
            role="columnheader"
            aria-colindex={n + 2}
            className={`head-cell${n === column ? ' here' : ''}`}
          >
            <button
              type="button"
              tabIndex={-1}
              className="head-name cut"
              title={`${englishName(lang)} · ${title === '' ? file : title}${id === pivot ? '' : '\nOrder by this version'}`}
              onClick={() => void guard(() => setPivot(id))}
            >
              <b lang={lang} className="text">
                {endonym(lang)}
              </b>
              {id === pivot && <span className="faint"> order</span>}
              <span className="faint" lang={lang}>
                {' '}
                {title}
              </span>
            </button>
          </div>
        ))}
      </div>
    </div>
  )
}
