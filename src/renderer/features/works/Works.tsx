import { memo, useDeferredValue, useEffect, useRef, type ReactNode } from 'react'
import type { WorkView } from '#shared/api'
import { inTurn } from '#renderer/commands/dispatch'
import { useView } from '#renderer/store'
import { takesFocus } from '#renderer/ui/focus'
import { openWork } from '#renderer/reading'
import { endonym, languageName, titleLanguage } from '#renderer/ui/language'
import { count, percent } from '#renderer/ui/numbers'
import { Queues } from '#view/features/works/Queues'
import { t } from '#renderer/words/words'
import { useTour } from '#renderer/features/tour/state'
import { STEPS } from '#renderer/features/tour/steps'
import { CommandButton } from '#view/ui/Command'
import './works.css'

const NONE: readonly WorkView[] = []

/** Works that a high window has room for. */
const AT_FIRST = 16

/** Works with their versions, and what there is to review in the open one. */
export function Works(): ReactNode {
  const all = useView((now) => now.project?.works) ?? NONE
  const open = useView((now) => now.work)
  // Those that there is no room for are drawn when the first rows are there.
  const works = useDeferredValue(
    all,
    all.filter(({ id }, n) => n < AT_FIRST || id === open),
  )
  const toured = useTour((now) => now.open || now.done.length === STEPS.length)
  const pane = useRef<HTMLElement>(null)
  useEffect(
    () =>
      takesFocus('works', () => pane.current?.querySelector<HTMLElement>('[aria-current="true"]')?.focus()),
    [],
  )
  return (
    <nav className="works" data-pane="works" aria-label={t('works.title')} ref={pane}>
      <h2 className="works-title">{t('works.title')}</h2>
      <ul>
        {works.map((work) => (
          <li key={work.id}>
            <WorkItem work={work} open={work.id === open} />
          </li>
        ))}
      </ul>
      <Queues />
      {!toured && (
        <p className="works-tour">
          <CommandButton of="tour" look="small quiet">
            {t('welcome.tour')}
          </CommandButton>
        </p>
      )}
    </nav>
  )
}

const WorkItem = memo(function WorkItem({ work, open }: { work: WorkView; open: boolean }): ReactNode {
  return (
    <button
      type="button"
      className="work"
      aria-current={open}
      onClick={() => inTurn(() => openWork(work.id))}
    >
      <span className="work-name text" lang={titleLanguage(work)}>
        {work.title}
      </span>
      {work.versions.map((version) => (
        <span key={version.id} className="version" title={`${languageName(version.lang)}: ${version.file}`}>
          <span className="tag" aria-hidden="true">
            {version.lang}
          </span>
          <span className="unseen" lang={version.lang}>
            {endonym(version.lang)}
          </span>
          <span className="progress">
            <i className="linked" style={{ width: `${percent(version.linked, version.segments)}%` }} />
            <i className="accepted" style={{ width: `${percent(version.accepted, version.segments)}%` }} />
          </span>
          {work.counted && (
            <span className="number faint" title={t('works.progress', version)}>
              {count(version.segments)}
              <span className="unseen"> {t('works.said', version)}</span>
            </span>
          )}
        </span>
      ))}
    </button>
  )
})
