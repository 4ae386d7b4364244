import type { AskShown, RowPage, RunResult, ShownNow } from '#shared/api'
import { Refusal } from '#shared/errors'
import type { UnitId, VersionId } from '#shared/model'
import type { WorkReader } from '#shared/ops/state'
import { inEnglishOnly } from '#shared/words/message'
import { rowsOf } from '#main/views/rows'

/** Pages that are answered along with a command at most: a screen shows two. */
const MOST = 8

/** One page of a work as it is now. Throws a `Refusal` where `from` or `count` is no index. */
export function pageOf(
  state: WorkReader,
  seq: number,
  pivot: VersionId,
  from: number,
  count: number,
): RowPage {
  assertIndexes([from, count])
  return { seq, from, total: state.rows(pivot).length, rows: rowsOf(state, pivot, from, count) }
}

/** Refuses what `shownNow` could not answer: to be called before anything is written. */
export function checkShown(shown: AskShown['shown']): void {
  if (shown !== undefined) assertIndexes([...shown.pages, shown.count])
}

/** What a window that asked for it shows after a command; nothing where its version is of another work. */
export function shownNow(
  state: WorkReader,
  { seq, unit }: Pick<RunResult, 'seq' | 'unit'>,
  { pivot, pages, count, at }: NonNullable<AskShown['shown']>,
): ShownNow | null {
  if (!state.versions.some(({ id }) => id === pivot)) return null
  const rowOf = (one: UnitId | null): number | null =>
    one !== null && state.units.has(one) ? state.rowOf(one, pivot) : null
  return {
    pivot,
    asked: at,
    pages: pages.slice(0, MOST).map((from) => pageOf(state, seq, pivot, from, count)),
    unit: rowOf(unit),
    at: rowOf(at),
  }
}

function assertIndexes(values: readonly number[]): void {
  for (const value of values)
    if (!Number.isSafeInteger(value) || value < 0)
      throw new Refusal('bad-argument', inEnglishOnly(`${value} is not a row: rows are counted from 0`))
}
