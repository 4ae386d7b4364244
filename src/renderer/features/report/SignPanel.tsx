import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { WorkSummary } from '#shared/api'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentWork, show, useView } from '#renderer/store'
import { count, moment } from '#renderer/ui/numbers'
import { Panel } from '#view/ui/Panel'
import { t } from '#renderer/words/words'
import './report.css'

/** Signs that the work was read, after telling what was not. */
export function SignPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [summary, setSummary] = useState<WorkSummary | null>(null)
  const [reader, setReader] = useState('')
  const [second, setSecond] = useState(false)
  const [remark, setRemark] = useState('')
  const panel = useRef<HTMLElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const id = work?.id
  useEffect(() => {
    let gone = false
    void guard(async () => {
      if (id === undefined) return
      const read = await call('reportSummary', { work: id })
      if (gone) return
      setSummary(read)
      setSecond(read.signed.at(-1)?.reading === 'first')
    })
    return () => {
      gone = true
    }
  }, [id, seq])
  const ready = summary !== null
  useEffect(() => {
    if (ready) name.current?.focus()
  }, [ready])
  if (work === null || summary === null) return null
  const { unread, signed } = summary
  const sign = async (): Promise<void> => {
    const reading = second ? 'second' : 'first'
    if (await runCommand({ kind: 'work.sign', work: work.id, reader, reading, remark }, 'stay'))
      show({ panel: null })
  }
  return (
    <Panel name="sign-off" label={t('report.sign')} ref={panel}>
      <form
        className="report-body"
        onSubmit={(event) => {
          event.preventDefault()
          void sign()
        }}
      >
        <dl className="sign-left">
          <dt>{t('report.left.unreviewed')}</dt>
          <dd className="number">{count(unread.unreviewed)}</dd>
          <dt>{t('report.left.doubtful')}</dt>
          <dd className="number">{count(unread.doubtful)}</dd>
          <dt>{t('report.left.open')}</dt>
          <dd className="number">{count(unread.open)}</dd>
          <dt>{t('report.left.hints')}</dt>
          <dd className="number">{count(unread.hints)}</dd>
        </dl>
        <p className="faint">{t('report.beside')}</p>
        {signed.map(({ reader: by, reading, at, current }) => (
          <p key={at}>
            {t('report.signedAt', {
              reading: t(`report.signed.${reading}`, { reader: by }),
              when: moment(at),
            })}
            {current ? '' : `; ${t('report.since')}`}
          </p>
        ))}
        <label className="sign-field">
          {t('report.name')}
          <input
            className="field"
            value={reader}
            ref={name}
            onChange={({ target }) => setReader(target.value)}
          />
        </label>
        <label className="sign-field">
          {t('report.remark')}
          <input className="field" value={remark} onChange={({ target }) => setRemark(target.value)} />
        </label>
        <label className="sign-second">
          <input type="checkbox" checked={second} onChange={({ target }) => setSecond(target.checked)} />
          {t('report.second')}
        </label>
        <div className="report-foot">
          <button type="submit" className="button primary" disabled={reader.trim() === ''}>
            {t('report.do')}
          </button>
        </div>
      </form>
    </Panel>
  )
}
