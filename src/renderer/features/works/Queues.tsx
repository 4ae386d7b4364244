import type { ReactNode } from 'react'
import { inTurn } from '#renderer/commands/dispatch'
import { QUEUES, seek } from '#renderer/commands/go'
import { currentWork, useView, type Queue } from '#renderer/store'
import { count } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'

/** What there is to review: choosing one goes to the next such row, and `N` and `P` go on through it. */
export function Queues(): ReactNode {
  const work = useView(currentWork)
  const queue = useView((now) => now.queue)
  if (work === null) return null
  const counts: Partial<Record<Queue, number>> = !work.counted
    ? {}
    : {
        unreviewed: work.units.unreviewed,
        doubtful: work.units.doubtful,
        gap: work.units.gaps,
        divergence: work.divergences.open,
      }
  return (
    <>
      <h2 className="works-title">
        {t('works.review')} <span className="faint">{t('works.steps', { next: 'N', back: 'P' })}</span>
      </h2>
      <ul>
        {QUEUES.map((one) => (
          <li key={one}>
            <button
              type="button"
              className="queue"
              aria-pressed={one === queue}
              onClick={() => inTurn(() => seek(1, one))}
            >
              <span className="cut">{t(`works.queue.${one}`)}</span>
              <span className="number faint">{counts[one] === undefined ? '' : count(counts[one])}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  )
}
