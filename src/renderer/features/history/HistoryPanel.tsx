import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { HistoryItem } from '#shared/history-view'
import { inTurn } from '#renderer/commands/dispatch'
import { operationWords } from '#renderer/commands/operation-words'
import {
  goToPoint,
  kindOf,
  KINDS,
  readHistory,
  useHistory,
  type Kind,
} from '#renderer/features/history/state'
import { currentWork, useView } from '#renderer/store'
import { moment } from '#renderer/ui/numbers'
import { placeByKey, useChosenInView } from '#renderer/ui/option-list'
import { t } from '#renderer/words/words'
import { Panel } from '#view/ui/Panel'
import { Select } from '#view/ui/Select'
import './history.css'

/** All that was done to the work, the last at the top; one can go to any point that undo or redo reaches. */
export function HistoryPanel(): ReactNode {
  const seq = useView((now) => now.project?.seq)
  const work = useView((now) => currentWork(now)?.id)
  const history = useHistory((now) => (now.work === work ? now.history : null))
  const [kind, setKind] = useState<Kind>('all')
  const panel = useRef<HTMLElement>(null)
  useEffect(() => void readHistory(), [seq, work])
  useEffect(
    () => (panel.current?.querySelector<HTMLElement>('[role="listbox"]') ?? panel.current)?.focus(),
    [],
  )
  const items = (history?.operations ?? []).filter((item) => kind === 'all' || kindOf(item) === kind)
  return (
    <Panel
      name="history"
      label={t('history.title')}
      busy={history === null}
      ref={panel}
      beside={
        <Select
          label={t('history.of')}
          value={kind}
          values={KINDS.map(
            (one) => [one, one === 'all' ? t('history.all') : t(`history.kind.${one}`)] as const,
          )}
          choose={setKind}
        />
      }
    >
      <div className="history-body">
        <p className="faint history-about">{t('history.about')}</p>
        {history !== null && (
          <List
            items={items}
            current={history.current}
            empty={history.operations.length === 0 ? t('history.none') : t('history.noneOf')}
          />
        )}
        {history?.more === true && (
          <button type="button" className="button small quiet" onClick={() => void readHistory(true)}>
            {t('history.more')}
          </button>
        )}
      </div>
    </Panel>
  )
}

/** The point before the first operation stands at the end of the list. */
type Point = HistoryItem | null

function List({
  items,
  current,
  empty,
}: {
  readonly items: readonly HistoryItem[]
  readonly current: number | null
  readonly empty: string
}): ReactNode {
  const points: readonly Point[] = [...items, null]
  const [chosen, setChosen] = useState<number | null>(current)
  const at = Math.max(
    0,
    points.findIndex((point) => (point?.seq ?? null) === chosen),
  )
  const list = useChosenInView(at)
  useEffect(() => list.current?.focus(), [list])
  const go = (point: Point): void => {
    if (point?.standing !== 'dropped') inTurn(() => goToPoint(point?.seq ?? null))
  }
  const hear = (event: KeyboardEvent): void => {
    const to = placeByKey(event.key, at, points.length)
    if (event.key === 'Enter') go(points[at] ?? null)
    else if (to === null) return
    else setChosen(points[to]?.seq ?? null)
    event.preventDefault()
  }
  return (
    <>
      {items.length === 0 && <p className="empty">{empty}</p>}
      <div
        className="history-list"
        role="listbox"
        aria-label={t('history.list')}
        aria-activedescendant={idOf(points[at] ?? null)}
        tabIndex={0}
        ref={list}
        onKeyDown={hear}
      >
        {points.map((point, n) => (
          <Line
            key={idOf(point)}
            point={point}
            isCurrent={(point?.seq ?? null) === current}
            isChosen={n === at}
            onChoose={() => setChosen(point?.seq ?? null)}
            onGo={() => go(point)}
          />
        ))}
      </div>
      <div className="history-foot">
        <button
          type="button"
          className="button primary"
          disabled={points[at]?.standing === 'dropped' || (points[at]?.seq ?? null) === current}
          onClick={() => go(points[at] ?? null)}
        >
          {t('history.go')} <kbd aria-hidden="true">Enter</kbd>
        </button>
      </div>
    </>
  )
}

function idOf(point: Point): string {
  return `history-${point?.seq ?? 'start'}`
}

function Line({
  point,
  isCurrent,
  isChosen,
  onChoose,
  onGo,
}: {
  readonly point: Point
  readonly isCurrent: boolean
  readonly isChosen: boolean
  readonly onChoose: () => void
  readonly onGo: () => void
}): ReactNode {
  const standing = point?.standing ?? 'done'
  return (
    <div
      role="option"
      id={idOf(point)}
      aria-selected={isChosen}
      className={`history-line ${standing}${isCurrent ? ' current' : ''}`}
      onClick={onChoose}
      onDoubleClick={onGo}
    >
      <span className="history-what">
        {point === null ? t('history.start') : operationWords(point.name ?? { words: point.kind, of: '' })}
        {isCurrent && <b className="history-here">{t('history.here')}</b>}
        {standing !== 'done' && <i className="history-standing">{t(`history.${standing}`)}</i>}
      </span>
      {point !== null && (
        <span className="faint history-who">
          {point.actor} · {moment(point.at)}
        </span>
      )}
    </div>
  )
}
