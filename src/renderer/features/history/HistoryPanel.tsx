import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import type { HistoryItem } from '#shared/history-view'
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
import { t } from '#renderer/words/words'
import { Pick } from '#view/features/export/choice'
import { Panel } from '#view/ui/Panel'
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
        <Pick
          label={t('history.of')}
          value={kind}
          of={KINDS.map((one) => [one, one === 'all' ? t('history.all') : t(`history.kind.${one}`)] as const)}
          onPick={setKind}
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
  const list = useRef<HTMLDivElement>(null)
  const at = Math.max(
    0,
    points.findIndex((point) => (point?.seq ?? null) === chosen),
  )
  useEffect(() => list.current?.focus(), [])
  useEffect(() => {
    // Some browsers return a promise, which is no end of an effect.
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const go = (point: Point): void => {
    if (point?.standing !== 'dropped') void goToPoint(point?.seq ?? null)
  }
  const hear = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: points.length - 1 }[event.key]
    if (event.key === 'Enter') go(points[at] ?? null)
    else if (to === undefined) return
    else setChosen(points[Math.min(Math.max(0, to), points.length - 1)]?.seq ?? null)
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
