import type { OperationName } from '#shared/ops/operation-name'
import { currentWork, type View } from '#renderer/store'
import { t } from '#renderer/words/words'

/** An operation in the language of the window: `Merge units 41, 42`, `Undo: Merge units 41, 42`. */
export function operationWords({ words, of }: OperationName, way: 'undo' | 'redo' | null = null): string {
  const verb = t(`operations.${words}`)
  const which = words === 'work.replace' ? t('operations.places', { count: parseInt(of, 10) }) : of
  const what = which === '' ? verb : t('operations.of', { what: verb, which })
  return way === null ? what : t(`operations.${way}`, { what })
}

/** What undo or redo would do now in the open work; null where there is nothing to do. */
export function operationAhead(now: View, way: 'undo' | 'redo'): string | null {
  const name = currentWork(now)?.[`${way}Name`] ?? null
  return name === null ? null : operationWords(name, way)
}
