import type { ReactNode } from 'react'
import { useView } from '#renderer/store'
import { CommandButton } from '#view/ui/Command'

/** What is running, how far it is, and the way to stop it. */
export function Jobs(): ReactNode {
  const jobs = useView((now) => now.jobs)
  const job = jobs[0]
  if (job === undefined) return null
  return (
    <span className="status-job">
      <span className="cut">{job.label}</span>
      {job.done === null ? (
        <progress aria-label={job.label} />
      ) : (
        <progress aria-label={job.label} value={job.done} max={1} />
      )}
      <CommandButton of="cancel" look="small quiet" showKey={false}>
        Cancel
      </CommandButton>
    </span>
  )
}
