import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { WorkSummary } from '#shared/api'
import { SEVERITIES } from '#shared/model'
import { REPORT_FORMAT_IDS, type ReportFormatId } from '#shared/report/formats'
import { DEFAULT_WEIGHTS, type SeverityWeights } from '#shared/report/weights'
import { LANGUAGES, type Language } from '#shared/words/languages'
import { call, inDesktop, saveReport } from '#renderer/api'
import { guard } from '#renderer/guard'
import { currentWork, say, show, useView } from '#renderer/store'
import { endonym } from '#renderer/ui/language'
import { Panel } from '#view/ui/Panel'
import { Scorecard } from '#view/features/report/Scorecard'
import { Weights } from '#view/features/report/Weights'
import { language, t } from '#renderer/words/words'
import { Select } from '#view/ui/Select'
import './report.css'

/** Shows what a report would count, lets the person weigh errors, and writes it. */
export function ReportPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [all, setAll] = useState(false)
  const [format, setFormat] = useState<ReportFormatId>('html')
  const [lang, setLang] = useState<Language>(language())
  const [weights, setWeights] = useState<SeverityWeights>(DEFAULT_WEIGHTS)
  const [summary, setSummary] = useState<WorkSummary | null>(null)
  const [writing, setWriting] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const id = work?.id
  useEffect(() => {
    let gone = false
    void guard(async () => {
      if (id === undefined) return
      const [read, { scorecard = DEFAULT_WEIGHTS }] = await Promise.all([
        call('reportSummary', { work: id }),
        call('settings', {}),
      ])
      if (gone) return
      setSummary(read)
      setWeights(scorecard)
    })
    return () => {
      gone = true
    }
  }, [id, seq])
  if (work === null || summary === null) return null
  const write = (): void => {
    setWriting(true)
    void guard(async () => {
      const name = await saveReport({ works: all ? [] : [work.id], format, lang })
      if (name === null) return
      say(t('report.written', { name }))
      show({ panel: null })
    }).finally(() => setWriting(false))
  }
  return (
    <Panel name="report" label={t('report.title')} ref={panel}>
      <form
        className="report-body"
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <div className="report-choices">
          <label>
            {t('report.works')}{' '}
            <Select
              look="names"
              value={all ? 'all' : 'this'}
              values={[
                ['this', work.title === '' ? work.name : work.title],
                ['all', t('report.all')],
              ]}
              choose={(which) => setAll(which === 'all')}
            />
          </label>
          <label>
            {t('report.format')}{' '}
            <Select
              value={format}
              values={REPORT_FORMAT_IDS.map((one) => [one, t(`report.format.${one}`)])}
              choose={setFormat}
            />
          </label>
          <label>
            {t('report.language')}{' '}
            <Select value={lang} values={LANGUAGES.map((one) => [one, endonym(one), one])} choose={setLang} />
          </label>
        </div>
        <Scorecard summary={summary} />
        <Weights key={SEVERITIES.map((severity) => weights[severity]).join(' ')} weights={weights} />
        <div className="report-foot">
          <button type="submit" className="button primary" disabled={writing}>
            {t('report.write')}
          </button>
          <span className="faint">{inDesktop ? t('report.asked') : t('report.downloads')}</span>
        </div>
      </form>
    </Panel>
  )
}
