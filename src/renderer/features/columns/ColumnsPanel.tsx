import { useEffect, useRef, type ReactNode } from 'react'
import { hideColumn, moveColumn, pinColumn } from '#renderer/commands/columns'
import { runById } from '#renderer/commands/dispatch'
import { inOrder } from '#renderer/features/grid/columns'
import { currentColumns, currentWork, useView } from '#renderer/store'
import { endonym, languageName } from '#renderer/ui/language'
import { t } from '#renderer/words/words'
import { Panel } from '#view/ui/Panel'
import './columns.css'

/** Which versions the grid shows, in what order, and which stay in view. */
export function ColumnsPanel(): ReactNode {
  const work = useView(currentWork)
  const columns = useView(currentColumns)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  if (work === null) return null
  const all = inOrder(
    work.versions.map(({ id }) => id),
    columns,
  )
  return (
    <Panel name="columns" label={t('columns.heading')} ref={panel}>
      <ul className="columns-list">
        {all.map((id, place) => {
          const version = work.versions.find((one) => one.id === id)
          if (version === undefined) return null
          const name = languageName(version.lang)
          const isPinned = columns.pinned.includes(id)
          const pin = t(isPinned ? 'columns.pinned' : 'columns.pin')
          return (
            <li key={id} className="columns-one">
              <label className="columns-name">
                <input
                  type="checkbox"
                  checked={!columns.hidden.includes(id)}
                  onChange={() => hideColumn(id)}
                />
                <span className="cut">
                  <b lang={version.lang} className="text">
                    {endonym(version.lang)}
                  </b>{' '}
                  <span className="faint" lang={version.lang}>
                    {version.title === '' ? version.file : version.title}
                  </span>
                </span>
              </label>
              <button
                type="button"
                className="button small quiet"
                aria-label={t('columns.toLeft', { name })}
                disabled={place === 0}
                onClick={() => moveColumn(id, -1)}
              >
                ←
              </button>
              <button
                type="button"
                className="button small quiet"
                aria-label={t('columns.toRight', { name })}
                disabled={place === all.length - 1}
                onClick={() => moveColumn(id, 1)}
              >
                →
              </button>
              <button
                type="button"
                className="button small quiet"
                aria-pressed={isPinned}
                aria-label={`${pin}: ${name}`}
                onClick={() => pinColumn(id)}
              >
                {pin}
              </button>
            </li>
          )
        })}
      </ul>
      <div className="columns-foot">
        <button type="button" className="button small" onClick={() => runById('columns.reset')}>
          {t('columns.reset')}
        </button>
      </div>
    </Panel>
  )
}
