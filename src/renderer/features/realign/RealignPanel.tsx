import { useEffect, useRef, type ReactNode } from 'react'
import type { RealignView } from '#shared/realign-view'
import { useView } from '#renderer/store'
import { JOB, stopMaking, useRealign } from '#renderer/features/realign/state'
import { count, counted } from '#renderer/ui/numbers'
import { PlaceDetail } from '#view/features/realign/PlaceDetail'
import { Places } from '#view/features/realign/Places'
import { CommandButton } from '#view/ui/Command'
import { Panel } from '#view/ui/Panel'
import './realign.css'

/** What realigning would change, before anything is written. */
export function RealignPanel(): ReactNode {
  const title = useRealign((now) => now.title)
  const made = useRealign((now) => now.view)
  const panel = useRef<HTMLElement>(null)
  const ready = made !== null
  useEffect(() => {
    const list = panel.current?.querySelector<HTMLElement>('[role="listbox"]')
    ;(list ?? panel.current)?.focus()
  }, [ready])
  return (
    <Panel name="realign" label="Realign" heading={title ?? 'Realign'} busy={!ready} ref={panel}>
      {made === null ? (
        <Making />
      ) : (
        <>
          <Summary made={made} />
          <Places made={made} />
          <PlaceDetail />
          <div className="realign-foot">
            <CommandButton of="realign.apply" look="primary">
              {made.done < 1 ? 'Keep what is done' : 'Apply'}
            </CommandButton>
            <CommandButton of="panel.close">Drop</CommandButton>
            <span className="faint">One step of undo.</span>
          </div>
        </>
      )}
    </Panel>
  )
}

function Making(): ReactNode {
  const job = useView((now) => now.jobs.find(({ label }) => label === JOB))
  return (
    <div className="realign-making">
      <p role="status">Aligning. Nothing is written until you have seen what would change.</p>
      {job === undefined || job.done === null ? (
        <progress aria-label="Aligning" />
      ) : (
        <progress aria-label="Aligning" value={job.done} max={1} />
      )}
      <div className="realign-foot">
        <button type="button" className="button" onClick={() => void stopMaking()}>
          Stop and look at what is done
        </button>
        <CommandButton of="panel.close">Cancel</CommandButton>
      </div>
    </div>
  )
}

function Summary({ made }: { made: RealignView }): ReactNode {
  const { done, changed, kept, settled, rescored, skipped, total } = made
  const parts = [
    `${count(kept)} kept`,
    settled > 0 ? `${count(settled)} settled by a person` : null,
    rescored > 0 ? `${count(rescored)} with another confidence` : null,
    skipped > 0 ? `${count(skipped)} changed by you meanwhile and kept` : null,
  ].filter((part) => part !== null)
  return (
    <div className="realign-summary">
      <p role="status">
        <b className="number">{counted(changed, 'unit')}</b> would be regrouped
        {total > 0 && ` at ${counted(total, 'place')}`}
      </p>
      <p className="faint number">{parts.join(' · ')}</p>
      {done < 1 && (
        <p className="realign-stopped">Stopped at {Math.round(done * 100)} %: the rest stays as it is.</p>
      )}
    </div>
  )
}
