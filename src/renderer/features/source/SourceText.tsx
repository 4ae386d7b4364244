import { lazy, Suspense, useState, type ReactNode } from 'react'
import type { VersionView, WorkView } from '#shared/api'
import { cellAt } from '#renderer/commands/targets'
import { useText } from '#renderer/features/source/use-text'
import { guard } from '#renderer/guard'
import { goToRow } from '#renderer/reading'
import { currentRow, currentWork, useView, view } from '#renderer/store'
import { saidInWords } from '#renderer/words/from-data'
import { count, ordinal, percent } from '#renderer/ui/numbers'
import { t } from '#renderer/words/words'
import { ViewComing } from '#view/features/views/ViewComing'
import { VersionSelect } from '#view/features/views/VersionSelect'
import { CommandButton, Key } from '#view/ui/Command'
import './source.css'

const SourceEditor = lazy(() => import('#view/features/source/SourceEditor'))

/** The whole text of a version as it was extracted from its file, with where its segments begin. */
export function SourceText(): ReactNode {
  const work = useView(currentWork)
  const version = useView((now) => currentWork(now)?.versions[now.cursor.column] ?? null)
  if (work === null || version === null) return null
  return (
    <section className="view source" data-pane="view" aria-label={t('views.source')}>
      <SourceBar work={work} version={version} />
      <SourceOf key={version.id} version={version} />
      <SourceLegend />
    </section>
  )
}

function SourceOf({ version }: { readonly version: VersionView }): ReactNode {
  const [attempt, setAttempt] = useState(0)
  const now = useText(version.id, attempt)
  if (now.state === 'failed')
    return (
      <div className="empty" role="alert">
        <strong>{t('source.failed', { file: version.file })}</strong>
        {saidInWords(now.problem)}{' '}
        <button type="button" className="button small" onClick={() => setAttempt(attempt + 1)}>
          {t('fault.again')}
        </button>
      </div>
    )
  const reading = now.state === 'reading' ? now.share : 1
  const waiting =
    reading > 0 && reading < 1 ? (
      <ViewComing says={t('source.reading', { share: count(percent(reading, 1)) })} />
    ) : (
      <ViewComing />
    )
  if (now.state === 'reading') return waiting
  if (now.text.trim() === '') return <p className="empty">{t('source.empty')}</p>
  return (
    <Suspense fallback={waiting}>
      <SourceEditor version={version} text={now.text} />
    </Suspense>
  )
}

function SourceBar({ work, version }: { readonly work: WorkView; readonly version: VersionView }): ReactNode {
  return (
    <div className="view-bar">
      <VersionSelect
        label={t('source.version')}
        work={work}
        version={version.id}
        choose={(id) => toVersion(work, id)}
      />
      {work.versions.length > 1 && (
        <span className="view-choice view-keys">
          <Key of="source.left" />
          <Key of="source.right" />
        </span>
      )}
      <Here />
      <span className="faint cut source-file spread" title={version.file}>
        {version.file}
      </span>
      <span className="view-choice view-keys">
        <Key of="view.go" /> {t('views.hintGrid')}
      </span>
    </div>
  )
}

/** What the caret is on; it is said when that is another segment. */
function Here(): ReactNode {
  const { row, column } = useView((now) => now.cursor)
  const cell = useView((now) => cellAt(currentRow(now), now.cursor))
  const lines = useView((now) =>
    cell !== null && now.source?.segment === cell.segment ? now.source.lines : null,
  )
  const hasRow = useView((now) => currentRow(now) !== null)
  const unit = t('common.unit', { unit: ordinal(row) })
  const words =
    cell === null
      ? [unit, hasRow ? t('source.gap') : null]
      : [
          unit,
          t('source.segment', { number: ordinal(cell.index) }),
          cell.kind === 'body' ? null : t(`source.${cell.kind}`),
          cell.original === null ? null : t('source.corrected'),
          lines === null ? null : t('segment.line', { line: ordinal(lines[0]) }),
        ]
  return (
    <>
      <span className="number" role="status" data-column={column}>
        {words.filter((word) => word !== null).join(' · ')}
      </span>
      {cell !== null && cell.original !== null && (
        <CommandButton of="segment.compare" look="small quiet">
          {t('segment.compare')}
        </CommandButton>
      )}
    </>
  )
}

function toVersion(work: WorkView, id: number): void {
  const column = work.versions.findIndex((version) => version.id === id)
  void guard(() => goToRow(view().cursor.row, undefined, column))
}

function SourceLegend(): ReactNode {
  return (
    <div className="view-legend">
      <span>
        <i className="source-key source-key-begin" /> {t('source.begins')}
      </span>
      <span>
        <i className="source-key source-key-rest" /> {t('source.goesOn')}
      </span>
      <span>
        <i className="source-key source-key-current" /> {t('source.atCursor')}
      </span>
      <span>
        <i className="source-key source-key-other">{t('source.corrected')}</i>
      </span>
      <span>
        <i className="source-key source-key-quiet">{t('source.quiet')}</i>
      </span>
      <span className="view-keys">
        <Key of="source.down" /> {t('source.nextSegment')}
      </span>
    </div>
  )
}
