import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import type { ExportPreview, ExportQuery } from '#shared/exchange/export-calls'
import { Refusal } from '#shared/errors'
import { FORMS } from '#shared/exchange/forms'
import { DEFAULT_PROFILE } from '#shared/exchange/profiles/profiles'
import { takesPair } from '#shared/exchange/takes-pair'
import { DEFAULT_EXPORT, type ExportOptions } from '#shared/exchange/selection'
import { call, inDesktop, saveExport } from '#renderer/api'
import { guard } from '#renderer/guard'
import { currentWork, say, show, useView } from '#renderer/store'
import { language, t } from '#renderer/words/words'
import { ExportChoices } from '#view/features/export/ExportChoices'
import { ExportCounts } from '#view/features/export/ExportCounts'
import { ExportForm, firstPair, type FormChoice } from '#view/features/export/ExportForm'
import { Panel } from '#view/ui/Panel'
import { saidInWords } from '#renderer/words/from-data'
import './export.css'

const FIRST = { form: 'tmx', switches: {}, profile: DEFAULT_PROFILE, languages: 'all' } as const

/** Chooses what goes into a file and how it is written, shows what that would be and what stays out, and writes it. */
export function ExportPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [all, setAll] = useState(false)
  const [options, setOptions] = useState<ExportOptions>(DEFAULT_EXPORT)
  const [chosen, setChosen] = useState<FormChoice | null>(null)
  const [writing, setWriting] = useState(false)
  const panel = useRef<HTMLElement>(null)
  useEffect(() => panel.current?.focus(), [])
  useEffect(() => {
    void guard(async () => {
      const { exportProfile: profile = DEFAULT_PROFILE } = await call('settings', {})
      setChosen((now) => now ?? { ...FIRST, profile, words: language() })
    })
  }, [])
  const query = chosen === null || work === null ? null : queryOf(work, all, options, chosen)
  const { report, refusal } = usePreview(query, seq)
  if (work === null || chosen === null || query === null) return null
  const form = t(`exporting.form.${chosen.form}`)
  const write = (): void => {
    setWriting(true)
    void guard(async () => {
      await remember(chosen)
      const written = await saveExport(query)
      if (written === null) return
      const values = { count: written.units, files: written.files.join(', ') }
      say(values.files !== '' && inDesktop ? t('exporting.doneTo', values) : t('exporting.done', values))
      show({ panel: null })
    }).finally(() => setWriting(false))
  }
  return (
    <Panel name="export" label={t('exporting.title', { form })} ref={panel}>
      <form
        className="export-body"
        onSubmit={(event) => {
          event.preventDefault()
          write()
        }}
      >
        <div className="export-choices">
          <ExportForm work={work} chosen={chosen} onChoose={setChosen} />
          <ExportChoices
            work={work}
            all={all}
            onAll={setAll}
            options={options}
            onOptions={setOptions}
            memory={FORMS[chosen.form].holds === 'memory'}
          />
        </div>
        <ExportCounts report={report} refusal={refusal} />
        <div className="panel-foot">
          <button
            type="submit"
            className="button primary"
            disabled={writing || refusal !== null || report === null || report.units === 0}
          >
            {report === null
              ? t('exporting.write', { form })
              : t('exporting.writeUnits', { count: report.units })}
          </button>
          <span className="faint">{inDesktop ? t('report.asked') : t('report.downloads')}</span>
        </div>
      </form>
    </Panel>
  )
}

function queryOf(work: WorkView, all: boolean, options: ExportOptions, chosen: FormChoice): ExportQuery {
  const { form, words, switches, profile } = chosen
  const languages =
    chosen.languages === 'all' && takesPair(form, profile) ? firstPair(work) : chosen.languages
  return { works: all ? [] : [work.id], options: { ...options, languages }, form, words, switches, profile }
}

/** The project remembers for which tool was written last. */
async function remember({ form, profile }: FormChoice): Promise<void> {
  if (form !== 'tmx') return
  const { exportProfile = DEFAULT_PROFILE } = await call('settings', {})
  if (JSON.stringify(exportProfile) !== JSON.stringify(profile))
    await call('changeSettings', { exportProfile: profile })
}

/** What an export would hold, and why it cannot be made. */
interface Preview {
  readonly report: ExportPreview | null
  readonly refusal: string | null
}

/** The last answer stays until the next one is there. */
function usePreview(query: ExportQuery | null, seq: number): Preview {
  const [preview, setPreview] = useState<Preview>({ report: null, refusal: null })
  const asked = JSON.stringify(query)
  useEffect(() => {
    let gone = false
    // The query is rebuilt at every render; its text is what tells whether it changed.
    const wanted = JSON.parse(asked) as ExportQuery | null
    if (wanted !== null)
      void guard(async () => {
        const answer = await previewOf(wanted)
        if (!gone && answer !== null) setPreview(answer)
      })
    return () => {
      gone = true
    }
  }, [asked, seq])
  return preview
}

/** Null where a later choice made it needless. */
async function previewOf(query: ExportQuery): Promise<Preview | null> {
  try {
    return { report: await call('previewExport', query), refusal: null }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return error.code === 'cancelled' ? null : { report: null, refusal: saidInWords(error.said) }
  }
}
