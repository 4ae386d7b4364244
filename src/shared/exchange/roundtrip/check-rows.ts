import { readKey, writeKey } from '#shared/exchange/review/key'
import type { ScopedUnit } from '#shared/exchange/review/scope'
import type { MergeProblem } from '#shared/exchange/roundtrip/merge'
import type { Returned, ReturnedRow } from '#shared/exchange/roundtrip/returned'
import { Refusal } from '#shared/errors'
import { equal } from '#shared/ops/equal'
import type { UnitId } from '#shared/model'
import { say, type Message } from '#shared/words/message'

/** A row of the file with the unit it belongs to, as that was when the file was written. */
export interface MatchedRow {
  readonly row: ReturnedRow
  readonly unit: ScopedUnit
}

/**
 * Finds the unit of each row. What was deleted, doubled, added or put into another order outside is told, and a row
 * of which two differing copies came back is not matched. Throws `Refusal` where not one row has its key.
 */
export function matchRows(
  { rows }: Returned,
  units: ReadonlyMap<UnitId, ScopedUnit>,
): { readonly matched: readonly MatchedRow[]; readonly problems: readonly MergeProblem[] } {
  if (rows.length > 0 && rows.every(({ key }) => key === null))
    throw new Refusal('bad-input', say('writing.noKeys'))
  const problems: MergeProblem[] = []
  const byUnit = new Map<UnitId, ReturnedRow[]>()
  for (const row of rows) {
    const unit = row.key === null ? undefined : units.get(row.key.unit)
    if (row.key === null) problems.push(problem('new', row, null, say('returned.newRow')))
    else if (unit === undefined || readKey(writeKey(unit))?.fingerprint !== row.key.fingerprint)
      problems.push(problem('unknown', row, null, say('returned.noUnit')))
    else byUnit.set(unit.id, [...(byUnit.get(unit.id) ?? []), row])
  }
  const matched: MatchedRow[] = []
  for (const [id, found] of byUnit) {
    const unit = units.get(id)
    const [first, ...others] = found
    if (unit === undefined || first === undefined) continue
    const alike = others.every((other) => equal({ ...other, at: 0 }, { ...first, at: 0 }))
    if (alike) matched.push({ row: first, unit })
    if (others.length > 0) {
      const where = found.map(({ at }) => at).join(', ')
      const what = alike ? say('returned.alike') : say('returned.differ')
      problems.push(problem('duplicate', first, unit, say('returned.rows', { rows: where, what })))
    }
  }
  for (const unit of units.values())
    if (!byUnit.has(unit.id))
      problems.push({
        ...{ kind: 'missing', at: null, unit: unit.id, row: unit.row },
        message: say('returned.missing'),
      })
  const sorted = matched.every(({ unit }, n) => n === 0 || unit.row > (matched[n - 1]?.unit.row ?? -1))
  if (!sorted)
    problems.push({
      ...{ kind: 'order', at: null, unit: null, row: null },
      message: say('returned.otherOrder'),
    })
  return { matched, problems }
}

/** What cannot be taken of a row that came back, and of which unit where it is known. */
export function problem(
  kind: MergeProblem['kind'],
  { at }: ReturnedRow,
  unit: ScopedUnit | null,
  message: Message,
): MergeProblem {
  return { kind, at, unit: unit?.id ?? null, row: unit?.row ?? null, message }
}
