import { create } from 'zustand'
import type { WorkId } from '#shared/model'
import type { WorkStatistics } from '#shared/views/statistics'
import { call } from '#renderer/api'
import {
  asText,
  confidenceFigures,
  dayFigures,
  divergenceFigures,
  typeFigures,
  versionFigures,
} from '#renderer/features/statistics/tables'
import { say, view } from '#renderer/store'
import { t } from '#renderer/words/words'

/** The figures that were counted last, and of which work. */
export const useStatistics = create<{
  readonly counted: { readonly work: WorkId; readonly figures: WorkStatistics } | null
}>()(() => ({ counted: null }))

/** Copies all figures, as tables that a spreadsheet takes. */
export async function copyStatistics(): Promise<void> {
  const { work } = view()
  if (work === null) return
  const { counted } = useStatistics.getState()
  const figures = counted?.work === work ? counted.figures : await call('statistics', { work })
  const of = [versionFigures, typeFigures, confidenceFigures, dayFigures, divergenceFigures]
  await navigator.clipboard.writeText(asText(of.map((make) => make(figures))))
  say(t('views.copied'))
}
