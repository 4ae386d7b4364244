import { create } from 'zustand'
import type { HistoryItem, HistoryView } from '#shared/history-view'
import type { WorkId } from '#shared/model'
import { call } from '#renderer/api'
import { saveDraft } from '#renderer/draft'
import { guard } from '#renderer/guard'
import { refresh } from '#renderer/reading'
import { say, show, view } from '#renderer/store'
import { t } from '#renderer/words/words'

/** What was done to the open work, as far as it was read, and going back to a point of it. */

const PAGE = 200

export const useHistory = create<{ readonly work: WorkId | null; readonly history: HistoryView | null }>()(
  () => ({
    ...{ work: null, history: null },
  }),
)

/** Kinds of operations that can be shown alone. */
export const KINDS = ['all', 'alignment', 'text', 'review', 'divergences', 'jobs'] as const
export type Kind = (typeof KINDS)[number]

export function kindOf({ kind }: HistoryItem): Exclude<Kind, 'all'> {
  const [table = ''] = kind.split('.')
  if (kind === 'segment.correct' || kind === 'work.replace' || kind === 'work.merge') return 'text'
  if (REVIEWS.includes(kind)) return 'review'
  if (table === 'divergence') return 'divergences'
  return table === 'work' || table === 'project' ? 'jobs' : 'alignment'
}

const REVIEWS: readonly string[] = [
  'unit.review',
  'unit.accept-above',
  'unit.note',
  'unit.exclude',
  'work.sign',
  'work.date',
]

/** Reads the last operations, or with `earlier` those before what was read. */
export function readHistory(earlier = false): Promise<void> {
  return guard(async () => {
    const { work } = view()
    if (work === null) return
    const known = earlier ? (useHistory.getState().history?.operations ?? []) : []
    const before = known.at(-1)?.seq
    const read = await call('history', { work, most: PAGE, ...(before !== undefined && { before }) })
    if (view().work === work)
      useHistory.setState({ work, history: { ...read, operations: [...known, ...read.operations] } })
  })
}

/** Goes to where the work was right after an operation; null: as it was imported. */
export function goToPoint(seq: number | null): Promise<void> {
  return guard(async () => {
    await saveDraft()
    const { work, cursor } = view()
    if (work === null) return
    const { seq: now, way, steps } = await call('goTo', { work, seq })
    show({ anchor: null, picked: [] })
    await refresh(now, { unit: null, segment: cursor.segment ?? undefined })
    say(
      steps === 0
        ? t('history.there')
        : t(way === 'undo' ? 'history.back' : 'history.forth', { count: steps }),
    )
  })
}
