import type { RealignQuery, RealignScope } from '#shared/realign-view'
import { Refusal } from '#shared/errors'
import { inEnglishOnly } from '#shared/words/message'

/** A query for a realignment from untrusted data: `Refusal` where its scope is none. */
export function checkRealign(query: RealignQuery): RealignQuery {
  const scope: unknown = query.scope
  if (!isScope(scope))
    throw new Refusal(
      'bad-argument',
      inEnglishOnly('a work is aligned again as a whole, from a unit on, or by a list of units'),
    )
  return { ...query, scope }
}

function isScope(scope: unknown): scope is RealignScope {
  if (typeof scope !== 'object' || scope === null) return false
  const { kind, units, unit, pivot } = scope as Readonly<Record<string, unknown>>
  if (kind === 'units') return Array.isArray(units) && units.every(Number.isSafeInteger)
  if (kind === 'from') return Number.isSafeInteger(unit) && Number.isSafeInteger(pivot)
  return kind === 'all'
}
