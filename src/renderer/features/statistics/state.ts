import { create } from 'zustand'
import type { WorkId } from '#shared/model'
import type { WorkStatistics } from '#shared/views/statistics'
import {
  asText,
  confidenceFigures,
  dayFigures,
  divergenceFigures,
  typeFigures,
  versionFigures,
} from '#renderer/features/statistics/tables'
import { say } from '#renderer/store'
import { t } from '#renderer/words/words'

/** The figures that were counted last, and of which work. */
export const useStatistics = create<{
  readonly counted: { readonly work: WorkId; readonly figures: WorkStatistics } | null
}>()(() => ({ counted: null }))

/** Copies all figures, as tables that a spreadsheet takes. */
export async function copyStatistics(): Promise<void> {
  const { counted } = useStatistics.getState()
  if (counted === null) return
  const of = [versionFigures, typeFigures, confidenceFigures, dayFigures, divergenceFigures]
  await navigator.clipboard.writeText(asText(of.map((make) => make(counted.figures))))
  say(t('views.copied'))
}
