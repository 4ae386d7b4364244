import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { ExportPreview, ExportQuery } from '#shared/api'
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/exchange/selection'
import { call, inDesktop, saveExport } from '#renderer/api'
import { guard } from '#renderer/guard'
import { currentWork, say, show, useView } from '#renderer/store'
import { counted } from '#renderer/ui/numbers'
import { ExportChoices } from '#view/features/export/ExportChoices'
import { ExportCounts } from '#view/features/export/ExportCounts'
import { Panel } from '#view/ui/Panel'
import './export.css'

/** Chooses what goes into the TMX, shows what that would be and what stays out, and writes it. */
export function ExportPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [all, setAll] = useState(false)
  const [options, setOptions] = useState<ExportOptions>(DEFAULT_EXPORT)
  const [writing, setWriting] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const query: ExportQuery = { works: all || work === null ? [] : [work.id], options }
  const report = usePreview(query, seq)
  const write = (): void => {
    setWriting(true)
    void guard(async () => {
      const written = await saveExport(query)
      if (written === null) return
      const where = written.files.length > 0 && inDesktop ? ` to ${written.files.join(', ')}` : ''
      say(`Exported ${counted(written.units, 'unit')}${where}`)
      show({ panel: null })
    }).finally(() => setWriting(false))
  }
  if (work === null) return null
  return (
    <Panel name="export" label="Export TMX" ref={panel}>
      <form
        className="export-body"
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <ExportChoices work={work} all={all} onAll={setAll} options={options} onOptions={setOptions} />
        <ExportCounts report={report} />
        <div className="export-foot">
          <button
            type="submit"
            className="button primary"
            disabled={writing || report === null || report.units === 0}
          >
            {report === null ? 'Write TMX' : `Write ${counted(report.units, 'unit')}`}
          </button>
          <span className="faint">
            {inDesktop ? 'You are asked for the place.' : 'The browser downloads it.'}
          </span>
        </div>
      </form>
    </Panel>
  )
}

/** What the export would hold; the last answer stays until the next one is there. */
function usePreview({ works, options }: ExportQuery, seq: number): ExportPreview | null {
  const [report, setReport] = useState<ExportPreview | null>(null)
  const asked = JSON.stringify({ works, options })
  useEffect(() => {
    let gone = false
    // The query is rebuilt at every render; its text is what tells whether it changed.
    const query = JSON.parse(asked) as ExportQuery
    void guard(async () => {
      const answer = await call('previewExport', query)
      if (!gone) setReport(answer)
    })
    return () => {
      gone = true
    }
  }, [asked, seq])
  return report
}
