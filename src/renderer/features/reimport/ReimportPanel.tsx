import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react'
import type { MergeProblem, MergeView } from '#shared/exchange/roundtrip/merge'
import { keyOnBoard } from '#renderer/commands/key-label'
import { applyReimport, countsOf, useReimport } from '#renderer/features/reimport/state'
import { count, ordinal } from '#renderer/ui/numbers'
import { saidInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'
import { Panel } from '#view/ui/Panel'
import { ReimportItem } from '#view/features/reimport/ReimportItem'
import { ReimportList } from '#view/features/reimport/ReimportList'
import { useShallow } from 'zustand/react/shallow'
import './reimport.css'

/** What a file that was edited outside changes: one by one with what was, is here and came back; then all at once. */
export function ReimportPanel(): ReactNode {
  const view = useReimport((now) => now.view)
  const item = useReimport((now) => now.view?.items[now.at] ?? null)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    const list = panel.current?.querySelector<HTMLElement>('[role="listbox"]')
    ;(list ?? panel.current)?.focus()
  }, [])
  if (view === null) return null
  const keys = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
    event.preventDefault()
    void applyReimport()
  }
  return (
    <Panel
      name="reimport"
      label={t('reimport.title')}
      heading={t('reimport.heading', { file: view.file })}
      beside={<span className="faint cut reimport-about">{aboutFile(view)}</span>}
      ref={panel}
    >
      <div className="reimport-body" onKeyDown={keys}>
        <div className="reimport-side">
          <ReimportList />
          <Problems view={view} />
        </div>
        {item === null ? <Nothing view={view} /> : <ReimportItem item={item} />}
        <Foot />
      </div>
    </Panel>
  )
}

function aboutFile({ name, seq, since }: MergeView): string {
  const values = { work: name, seq: count(seq), count: since }
  return since === 0 ? t('reimport.about', values) : t('reimport.aboutSince', values)
}

function Nothing({ view }: { view: MergeView }): ReactNode {
  return (
    <p className="empty reimport-nothing">
      <strong>{t('reimport.nothing')}</strong>
      {view.already > 0
        ? t('reimport.already', { count: view.already })
        : t('reimport.unchanged', { count: view.rows })}
    </p>
  )
}

/** What of the file is not taken, and why. */
function Problems({ view: { problems, remarks } }: { view: MergeView }): ReactNode {
  if (problems.length + remarks.length === 0) return null
  return (
    <section className="reimport-problems" aria-label={t('reimport.notTaken')} tabIndex={0}>
      <h3>{t('reimport.remarks', { count: problems.length + remarks.length })}</h3>
      <ul>
        {remarks.map((remark, n) => (
          <li key={`remark ${n}`}>{saidInWords(remark)}</li>
        ))}
        {problems.map((problem, n) => (
          <li key={n}>
            <b>{placeOf(problem)}</b> {saidInWords(problem.message)}
          </li>
        ))}
      </ul>
    </section>
  )
}

function placeOf({ row, at }: MergeProblem): string {
  if (row !== null) return t('reimport.at.unit', { number: ordinal(row) })
  return at === null ? t('reimport.at.file') : t('reimport.at.row', { number: count(at) })
}

function Foot(): ReactNode {
  const { taken, open } = useReimport(useShallow(countsOf))
  const busy = useReimport((now) => now.busy)
  return (
    <div className="panel-foot">
      <button
        type="button"
        className="button primary"
        disabled={taken === 0 || busy}
        aria-keyshortcuts="Control+Enter"
        onClick={() => void applyReimport()}
      >
        {t('reimport.apply', { count: taken })} <kbd aria-hidden="true">{keyOnBoard('$mod+Enter')}</kbd>
      </button>
      <span className="faint" role="status">
        {open > 0 && `${t('reimport.toDecide', { count: open })} `}
        {t('reimport.one')}
      </span>
    </div>
  )
}
