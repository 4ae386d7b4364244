import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'
import { jobInWords } from '#renderer/words/from-data'
import { t } from '#renderer/words/words'

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
