import { useEffect, useRef, type ReactNode } from 'react'
import { here } from '#renderer/draft'
import { currentWork, show, useView } from '#renderer/store'
import { ordinal } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { Differences } from '#view/features/compare/Differences'
import { Panel } from '#view/ui/Panel'
import './compare.css'

/** The segment under the cursor as its source has it, beside what a person made of it. */
export function CorrectionPanel(): ReactNode {
  const cell = useView(here)
  const version = useView((now) => currentWork(now)?.versions[now.cursor.column] ?? null)
  const panel = useRef<HTMLElement>(null)
  const original = cell?.original ?? null
  const nothing = cell === null || version === null || original === null
  useEffect(() => {
    // The correction was taken back, or the cursor is elsewhere.
    if (nothing) show({ panel: null })
    else panel.current?.focus()
  }, [nothing])
  if (nothing) return null
  const source = t('compare.source', { segment: ordinal(cell.index) })
  return (
    <Panel name="compare" label={t('compare.correction')} ref={panel}>
      <div className="compare-heads faint number">
        <span>
          <b>{version.lang}</b> · {source}
        </span>
        <span>{t('compare.corrected')}</span>
      </div>
      <Differences
        left={original}
        right={cell.text}
        lang={version.lang}
        label={t('compare.inCorrection')}
        names={[source, t('compare.corrected')]}
      />
    </Panel>
  )
}
