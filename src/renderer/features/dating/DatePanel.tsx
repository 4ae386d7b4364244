import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { WorkDate } from '#shared/dating/work-date'
import type { WorkId } from '#shared/model'
import { call } from '#renderer/api'
import { dateInWords } from '#renderer/features/dating/words'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentWork, show, useView } from '#renderer/store'
import { Panel } from '#view/ui/Panel'
import { t } from '#renderer/words/words'
import './dating.css'

/** When the work was written: what is known of it, and setting it. */
export function DatePanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [read, setRead] = useState<{ readonly date: WorkDate | null } | null>(null)
  const [typed, setTyped] = useState('')
  const panel = useRef<HTMLElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const isTyped = useRef(false)
  const id = work?.id
  useEffect(() => {
    let gone = false
    void guard(async () => {
      if (id === undefined) return
      const { date } = await call('reportSummary', { work: id })
      if (gone) return
      setRead({ date })
      // What is being typed stays when the work is changed meanwhile.
      if (!isTyped.current) setTyped(date?.date ?? '')
    })
    return () => {
      gone = true
    }
  }, [id, seq])
  const ready = read !== null
  useEffect(() => {
    if (ready) field.current?.select()
  }, [ready])
  if (work === null || read === null) return null
  const set = async (date: string | null): Promise<void> => {
    if (await dateWork(work.id, date)) show({ panel: null })
  }
  return (
    <Panel name="dating" label={t('dating.title')} ref={panel}>
      <form
        className="dating-body"
        onSubmit={(event) => {
          event.preventDefault()
          void set(typed)
        }}
      >
        <p>
          {dateInWords(
            read.date,
            work.versions.map(({ lang }) => lang),
          )}
        </p>
        <p className="faint">{t('dating.why')}</p>
        <label className="dating-field">
          {t('dating.field')}
          <input
            className="field"
            value={typed}
            placeholder="2020-05-04"
            ref={field}
            onChange={({ target }) => {
              isTyped.current = true
              setTyped(target.value)
            }}
          />
          <span className="faint">{t('dating.form')}</span>
        </label>
        <div className="dating-foot">
          <button type="submit" className="button primary" disabled={typed.trim() === ''}>
            {t('dating.set')}
          </button>
          {read.date?.from === 'person' && (
            <button type="button" className="button" onClick={() => void set(null)}>
              {t('dating.clear')}
            </button>
          )}
        </div>
      </form>
    </Panel>
  )
}

function dateWork(work: WorkId, date: string | null): Promise<boolean> {
  return runCommand({ kind: 'work.date', work, date }, 'stay')
}
