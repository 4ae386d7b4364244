import { useEffect, useRef, type ReactNode } from 'react'
import type { RealignView } from '#shared/realign-view'
import { useView } from '#renderer/store'
import { JOB, useRealign } from '#renderer/features/realign/state'
import { t } from '#renderer/words/words'
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
    <Panel
      name="realign"
      label={t('realign.title')}
      heading={title ?? t('realign.title')}
      busy={!ready}
      ref={panel}
    >
      {made === null ? (
        <Making />
      ) : (
        <>
          <Summary made={made} />
          <Places made={made} />
          <PlaceDetail />
          <div className="panel-foot">
            <CommandButton of="realign.apply" look="primary">
              {made.done < 1 ? t('realign.keep') : t('realign.apply')}
            </CommandButton>
            <CommandButton of="panel.close">{t('realign.drop')}</CommandButton>
            <span className="faint">{t('realign.undo')}</span>
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
      <p role="status">{t('realign.aligning')}</p>
      {job === undefined || job.done === null ? (
        <progress aria-label={t('realign.job')} />
      ) : (
        <progress aria-label={t('realign.job')} value={job.done} max={1} />
      )}
      <div className="panel-foot">
        <CommandButton of="realign.stop">{t('realign.stop')}</CommandButton>
        <CommandButton of="panel.close">{t('common.cancel')}</CommandButton>
      </div>
    </div>
  )
}

function Summary({ made }: { made: RealignView }): ReactNode {
  const { done, changed, kept, settled, rescored, skipped, total } = made
  const parts = [
    t('realign.kept', { count: kept }),
    settled > 0 ? t('realign.settled', { count: settled }) : null,
    rescored > 0 ? t('realign.rescored', { count: rescored }) : null,
    skipped > 0 ? t('realign.meanwhile', { count: skipped }) : null,
  ].filter((part) => part !== null)
  return (
    <div className="realign-summary">
      <p role="status">
        <b className="number">
          {total > 0
            ? t('realign.regroupedAt', { count: changed, places: total })
            : t('realign.regrouped', { count: changed })}
        </b>
      </p>
      <p className="faint number">{parts.join(' · ')}</p>
      {done < 1 && (
        <p className="realign-stopped">{t('realign.stopped', { done: Math.round(done * 100) })}</p>
      )}
    </div>
  )
}
