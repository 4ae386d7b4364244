import type { ReactNode } from 'react'
import { toggleTour, useTour } from '#renderer/features/tour/state'
import { STEPS } from '#renderer/features/tour/steps'
import { t } from '#renderer/words/words'
import { Key } from '#view/ui/Command'
import './tour.css'

/** The tour as a strip above the status line, so that it covers nothing: what is done, and what comes next. */
export function Tour(): ReactNode {
  const open = useTour((now) => now.open)
  const done = useTour((now) => now.done)
  if (!open) return null
  const next = STEPS.find(({ step }) => !done.includes(step))
  return (
    <aside className="tour" aria-label={t('tour.title')}>
      <ol className="tour-steps">
        {STEPS.map(({ step }) => (
          <li
            key={step}
            className={done.includes(step) ? 'done' : step === next?.step ? 'next' : ''}
            aria-current={step === next?.step ? 'step' : undefined}
            title={t(`tour.step.${step}`)}
          >
            <span className="unseen">
              {done.includes(step) && `${t('tour.ticked')} `}
              {t(`tour.step.${step}`)}
            </span>
          </li>
        ))}
      </ol>
      <p className="tour-next" role="status" title={t('tour.about')}>
        {next === undefined ? (
          t('tour.finished', { key: 'F1' })
        ) : (
          <>
            <b>{t(`tour.step.${next.step}`)}</b> <Key of={next.command} />
          </>
        )}
      </p>
      <span className="faint number">{t('tour.done', { done: done.length, all: STEPS.length })}</span>
      <button type="button" className="button small quiet" onClick={toggleTour}>
        {t('tour.leave')}
      </button>
    </aside>
  )
}
