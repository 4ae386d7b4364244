import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useView } from '#renderer/store'
import { rulesInWords } from '#renderer/features/resegment/rules-in-words'
import { chooseFiles, chooseRules, closeImport, runImport, useImport } from '#renderer/features/import/state'
import { t } from '#renderer/words/words'
import { ImportChoices } from '#view/features/import/ImportChoices'
import { ImportFiles } from '#view/features/import/ImportFiles'
import { ImportText } from '#view/features/import/ImportText'
import { RuleChoices } from '#view/features/resegment/RuleChoices'
import { Panel } from '#view/ui/Panel'
import './import.css'

/** Files that are to be imported, what was found out about them, and their text as it would be cut. */
export function ImportPanel(): ReactNode {
  const view = useImport((now) => now.view)
  const busy = useImport((now) => now.busy)
  const rules = useImport((now) => now.rules)
  const [ruling, setRuling] = useState(false)
  const place = useImport((now) => now.file)
  const panel = useRef<HTMLElement>(null)
  const open = view !== null
  useEffect(() => {
    const list = panel.current?.querySelector<HTMLElement>('[role="listbox"]')
    ;(list ?? panel.current)?.focus()
  }, [open])
  const file = view?.files[place]
  return (
    <Panel
      name="import"
      label={t('importing.title')}
      heading={view === null ? t('importing.title') : t('importing.heading', { count: view.files.length })}
      beside={
        <>
          <button
            type="button"
            className="button small"
            aria-expanded={ruling}
            onClick={() => setRuling(!ruling)}
          >
            {t('importing.cutBy', { rules: rulesInWords(rules) })}
          </button>
          <button type="button" className="button small" onClick={() => void chooseFiles()}>
            {t('importing.addFiles')}
          </button>
        </>
      }
      busy={busy !== null}
      ref={panel}
    >
      {view === null ? (
        <p className="empty">{t('importing.readingFiles')}</p>
      ) : (
        <div className="import-body">
          <ImportFiles view={view} />
          <div className="import-file">
            {file !== undefined && (
              <>
                <ImportChoices key={file.name} view={view} file={file} />
                <ImportText file={file} />
              </>
            )}
          </div>
        </div>
      )}
      {ruling && <RuleChoices rules={rules} onRules={(next) => void chooseRules(next)} />}
      <ImportFoot />
    </Panel>
  )
}

function ImportFoot(): ReactNode {
  const view = useImport((now) => now.view)
  const busy = useImport((now) => now.busy)
  const job = useView((now) => now.jobs.find(({ label }) => label === 'import' || label === 'read files'))
  const works = view?.works ?? []
  const ready = works.filter(({ problem }) => problem === null).length
  return (
    <div className="panel-foot">
      <button
        type="button"
        className="button primary"
        disabled={busy !== null || ready === 0}
        onClick={() => void runImport()}
      >
        {t('importing.works', { count: ready })}
      </button>
      <button type="button" className="button" onClick={() => void closeImport()}>
        {t('common.cancel')}
      </button>
      {busy !== null && (
        <span className="import-progress">
          <span>{t(`importing.${busy}`)}</span>
          {job === undefined || job.done === null ? (
            <progress aria-label={t(`importing.${busy}`)} />
          ) : (
            <progress aria-label={t(`importing.${busy}`)} value={job.done} max={1} />
          )}
        </span>
      )}
      {busy === null && works.length > ready && (
        <span className="import-problem">{t('importing.cannot', { count: works.length - ready })}</span>
      )}
    </div>
  )
}
