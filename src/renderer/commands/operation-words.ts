import type { OperationName } from '#shared/ops/operation-name'
import { currentWork, type View } from '#renderer/store'
import { t } from '#renderer/words/words'

/** Operations on any number of units or segments, which are told otherwise where it is one. */
const COUNTED = [
  ...(['unit.unlink', 'unit.accept', 'unit.doubt', 'unit.clear'] as const),
  ...(['unit.detach', 'unit.exclude', 'unit.include'] as const),
] as const

/** An operation in the language of the window: `Merge units 41, 42`, `Undo: Accept unit 41`. */
export function operationWords({ words, of }: OperationName, way: 'undo' | 'redo' | null = null): string {
  const counted = COUNTED.find((one) => one === words)
  const verb = counted !== undefined && isOne(of) ? t(`operations.one.${counted}`) : t(`operations.${words}`)
  const which = words === 'work.replace' ? t('operations.places', { count: parseInt(of, 10) }) : of
  const what = which === '' ? verb : t('operations.of', { what: verb, which })
  return way === null ? what : t(`operations.${way}`, { what })
}

/** Whether the numbers are those of one unit or segment: `41` or `tr 12`, and not `41, 42` or `41–45`. */
function isOne(of: string): boolean {
  return of !== '' && !/[,–…]/u.test(of)
}

/** What undo or redo would do now in the open work; null where there is nothing to do. */
export function operationAhead(now: View, way: 'undo' | 'redo'): string | null {
  const name = currentWork(now)?.[`${way}Name`] ?? null
  return name === null ? null : operationWords(name, way)
}
