import { useEffect, useState, type ReactNode } from 'react'
import type { JobName } from '#shared/job-name'
import type { CommandId } from '#renderer/commands/command'
import { show, useView, type Job } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { jobInWords, saidInWords } from '#renderer/words/from-data'
import { span } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** The command that does again what failed, by the program's name for the job. */
const AGAIN: Partial<Readonly<Record<JobName, CommandId>>> = {
  'index for search': 'search.index',
  align: 'realign',
  realign: 'realign',
  check: 'check',
  count: 'view.statistics',
  export: 'export',
  import: 'import',
  'segment anew': 'resegment',
}

/** A job that failed, why, and the way to try it again. It stays until it is tried again or put away. */
export function FailedJob(): ReactNode {
  const failed = useView((now) => now.failedJob)
  if (failed === null) return null
  const again = AGAIN[failed.label]
  const text = t('status.failed', { job: jobInWords(failed.label), problem: saidInWords(failed.problem) })
  return (
    <span className="status-failed" role="alert">
      <span className="cut" title={text}>
        {text}
      </span>
      {again !== undefined && (
        <CommandButton of={again} look="small" showKey={false}>
          {t('fault.again')}
        </CommandButton>
      )}
      <button type="button" className="button small quiet" onClick={() => show({ failedJob: null })}>
        {t('common.close')}
      </button>
    </span>
  )
}

/** What is running, how far it is, and the way to stop it. */
export function Jobs(): ReactNode {
  const jobs = useView((now) => now.jobs)
  const job = jobs[0]
  if (job === undefined) return null
  const label = jobInWords(job.label)
  return (
    <span className="status-job">
      <span className="cut">{label}</span>
      {job.done === null ? (
        <progress aria-label={label} />
      ) : (
        <progress aria-label={label} value={job.done} max={1} />
      )}
      <HowLong key={job.job} job={job} />
      <CommandButton of="cancel" look="small quiet" showKey={false}>
        {t('common.cancel')}
      </CommandButton>
    </span>
  )
}

/** Seconds after which it is told how long a job has taken, and part of it done from which on it is told how long it will. */
const [SOON, ENOUGH] = [2, 0.05]

/** How long a job has been running and, when that can be told, about how long it still will. */
function HowLong({ job }: { readonly job: Job }): ReactNode {
  const [now, setNow] = useState(() => performance.now())
  useEffect(() => {
    const clock = setInterval(() => setNow(performance.now()), 1000)
    return () => clearInterval(clock)
  }, [])
  const seconds = Math.round((now - job.since) / 1000)
  if (seconds < SOON) return null
  const spent = span(seconds)
  const left = job.done === null || job.done < ENOUGH ? null : (seconds * (1 - job.done)) / job.done
  return (
    <span className="number faint status-time">
      {left === null ? spent : t('status.timeLeft', { spent, left: span(left) })}
    </span>
  )
}
