import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { WorkSummary } from '#shared/api'
import { call } from '#renderer/api'
import { guard } from '#renderer/guard'
import { runCommand } from '#renderer/running'
import { currentWork, show, useView } from '#renderer/store'
import { count, moment } from '#renderer/ui/numbers'
import { useWritten } from '#renderer/ui/use-written'
import { NotKept } from '#view/ui/NotKept'
import { Panel } from '#view/ui/Panel'
import { t } from '#renderer/words/words'
import './report.css'

/** Signs that the work was read, after telling what was not. What was written waits when the panel is closed. */
export function SignPanel(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const [summary, setSummary] = useState<WorkSummary | null>(null)
  const [second, setSecond] = useState(false)
  const panel = useRef<HTMLElement>(null)
  const name = useRef<HTMLInputElement>(null)
  const id = work?.id
  const reader = useWritten('sign.reader', 0, '')
  const remark = useWritten('sign.remark', 0, '')
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
  const both = {
    left: reader.left || remark.left,
    discard: () => {
      reader.discard()
      remark.discard()
    },
  }
  const ready = summary !== null
  useEffect(() => {
    if (ready) name.current?.focus()
  }, [ready])
  if (work === null || summary === null) return null
  const { unread, signed } = summary
  const sign = async (): Promise<void> => {
    const reading = second ? 'second' : 'first'
    const names = { reader: reader.text, remark: remark.text }
    if (!(await runCommand({ kind: 'work.sign', work: work.id, reading, ...names }, 'stay'))) return
    reader.discard()
    remark.discard()
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
            value={reader.text}
            ref={name}
            onChange={({ target }) => reader.write(target.value)}
          />
        </label>
        <label className="sign-field">
          {t('report.remark')}
          <input
            className="field"
            value={remark.text}
            onChange={({ target }) => remark.write(target.value)}
          />
        </label>
        <label className="sign-second">
          <input type="checkbox" checked={second} onChange={({ target }) => setSecond(target.checked)} />
          {t('report.second')}
        </label>
        <div className="report-foot">
          <button type="submit" className="button primary" disabled={reader.text.trim() === ''}>
            {t('report.do')}
          </button>
          <NotKept written={both} onDiscard={() => name.current?.focus()} />
        </div>
      </form>
    </Panel>
  )
}
