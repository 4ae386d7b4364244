import type { ReactNode, Ref } from 'react'
import { show } from '#renderer/store'
import { t } from '#renderer/words/words'
import './panel.css'

/** A panel over the workbench, which stays in reach behind it: its heading, what stands beside that, and `Close`. */
export function Panel({
  name,
  label,
  heading = label,
  beside,
  busy,
  ref,
  children,
}: {
  /** Tells the panel apart for styles and for keys. */
  readonly name: string
  readonly label: string
  readonly heading?: string
  readonly beside?: ReactNode
  readonly busy?: boolean
  readonly ref: Ref<HTMLElement>
  readonly children: ReactNode
}): ReactNode {
  return (
    <section
      className={`${name} panel`}
      data-overlay={name}
      role="dialog"
      aria-modal="false"
      aria-label={label}
      aria-busy={busy}
      tabIndex={-1}
      ref={ref}
    >
      <div className="panel-head">
        <h2>{heading}</h2>
        {beside}
        <button type="button" className="button small quiet" onClick={() => show({ panel: null })}>
          {t('common.close')} <kbd aria-hidden="true">Esc</kbd>
        </button>
      </div>
      {children}
    </section>
  )
}
