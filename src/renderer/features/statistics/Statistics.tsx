import { useEffect, useRef, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { calibrationError } from '#shared/views/calibration'
import type { WorkStatistics } from '#shared/views/statistics'
import { call } from '#renderer/api'
import { dateInWords } from '#renderer/features/dating/words'
import { guard } from '#renderer/guard'
import { useStatistics } from '#renderer/features/statistics/state'
import {
  confidenceFigures,
  dayFigures,
  divergenceFigures,
  typeFigures,
  versionFigures,
} from '#renderer/features/statistics/tables'
import { steersView } from '#renderer/features/views/steer'
import { currentWork, useView } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { titleLanguage } from '#renderer/ui/language'
import { probability } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { CommandButton } from '#view/ui/Command'
import { CalibrationChart, DayChart, DivergenceChart, TypeChart } from '#view/features/statistics/charts'
import { FigureTable } from '#view/features/statistics/FigureTable'
import './statistics.css'

/** A work in figures: how much there is, how it is linked, how far it is, and whether the aligner knows what it does. */
export function Statistics(): ReactNode {
  const work = useView(currentWork)
  const seq = useView((now) => now.project?.seq ?? 0)
  const { counted } = useStatistics()
  const id = work?.id
  useEffect(() => {
    let gone = false
    void guard(async () => {
      if (id === undefined) return
      const figures = await call('statistics', { work: id })
      if (!gone) useStatistics.setState({ counted: { work: id, figures } })
    })
    return () => {
      gone = true
    }
  }, [id, seq])
  if (work === null) return null
  const figures = counted?.work === work.id ? counted.figures : null
  return (
    <section className="view statistics" data-pane="view" aria-label={t('views.statistics')}>
      <div className="view-bar">
        <span className="cut view-title" lang={titleLanguage(work)}>
          {work.title}
        </span>
        <CommandButton of="statistics.copy" look="small">
          {t('views.copyTables')}
        </CommandButton>
      </div>
      <Page work={work} figures={figures} />
    </section>
  )
}

function Page({
  work,
  figures,
}: {
  readonly work: WorkView
  readonly figures: WorkStatistics | null
}): ReactNode {
  const page = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const take = (): void => page.current?.focus({ preventScroll: true })
    take()
    return takesFocus('view', take)
  }, [])
  useEffect(() => steersView(scrolling(() => page.current)), [])
  return (
    <div
      className="statistics-page view-body"
      role="region"
      aria-label={t('views.statisticsOf', { work: work.title })}
      aria-busy={figures === null}
      tabIndex={0}
      ref={page}
    >
      {figures === null ? <p className="empty">{t('views.counting')}</p> : <Sections figures={figures} />}
    </div>
  )
}

function Sections({ figures }: { readonly figures: WorkStatistics }): ReactNode {
  const days = dayFigures(figures)
  const divergences = divergenceFigures(figures)
  return (
    <>
      <Section title={t('views.versions')} note={t('views.versionsNote')}>
        <FigureTable figures={versionFigures(figures)} />
        <p className="statistics-date">
          {dateInWords(
            figures.date,
            figures.versions.map(({ lang }) => lang),
          )}
          <CommandButton of="work.date" look="small">
            {t('dating.title')}
          </CommandButton>
        </p>
      </Section>
      <Section title={t('views.types')} note={t('views.typesNote')}>
        <TypeChart pairs={figures.pairs} />
        <FigureTable figures={typeFigures(figures)} />
      </Section>
      <Section title={t('views.confidence')} note={t('views.confidenceNote')}>
        <p className="statistics-verdict">{verdict(figures)}</p>
        <CalibrationChart bins={figures.confidence} />
        <FigureTable figures={confidenceFigures(figures)} />
      </Section>
      <Section title={t('views.days')} note={t('views.daysNote')}>
        {days.rows.length === 0 ? (
          <p className="faint">{t('views.noDays')}</p>
        ) : (
          <>
            <DayChart days={figures.days} />
            <FigureTable figures={days} />
          </>
        )}
      </Section>
      <Section title={t('views.divergences')}>
        {divergences.rows.length === 0 ? (
          <p className="faint">{t('views.noDivergences')}</p>
        ) : (
          <>
            <DivergenceChart divergences={figures.divergences} />
            <FigureTable figures={divergences} />
          </>
        )}
      </Section>
    </>
  )
}

function Section({
  title,
  note,
  children,
}: {
  readonly title: string
  readonly note?: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <section className="statistics-section">
      <h2>{title}</h2>
      {note !== undefined && <p className="faint">{note}</p>}
      {children}
    </section>
  )
}

/** Fewer reviewed units than this say nothing of a probability. */
const FEW = 30
/** A mean distance from the share kept up to which a confidence passes for calibrated. */
const CLOSE = 0.05

/** The answer to the question whether confidence is calibrated. */
function verdict({ confidence }: WorkStatistics): string {
  const error = calibrationError(confidence)
  const count = confidence.reduce((sum, { judged }) => sum + judged, 0)
  if (error === null) return t('views.verdictNone')
  if (count < FEW) return t('views.verdictFew', { count })
  const values = { count, error: probability(error) }
  return error <= CLOSE ? t('views.verdictGood', values) : t('views.verdictPoor', values)
}

/** The page scrolls by the keys that move through other views. */
function scrolling(element: () => HTMLElement | null): Parameters<typeof steersView>[0] {
  const by = (top: number): void => element()?.scrollBy({ top })
  return {
    step: (direction) => by(48 * direction),
    across: () => undefined,
    page: (direction) => by(0.9 * direction * (element()?.clientHeight ?? 0)),
    end: (which) => element()?.scrollTo({ top: which === 'first' ? 0 : (element()?.scrollHeight ?? 0) }),
  }
}
