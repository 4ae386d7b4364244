import type { ReactNode } from 'react'
import type { JobName } from '#shared/job-name'
import type { CommandId } from '#renderer/commands/command'
import { show, useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { jobInWords, saidInWords } from '#renderer/words/from-data'
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
      <CommandButton of="cancel" look="small quiet" showKey={false}>
        {t('common.cancel')}
      </CommandButton>
    </span>
  )
}
