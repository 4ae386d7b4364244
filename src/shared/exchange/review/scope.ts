import { Refusal } from '#shared/errors'
import type { ExportOptions } from '#shared/exchange/selection'
import type { ReviewUnit, ReviewWork } from '#shared/exchange/review/work'
import type { ReviewState, SegmentKind, UnitId } from '#shared/model'
import { say } from '#shared/words/message'

/** What of a work a file holds. It stands in the file, so that what came back can be held against it. */
export interface ReviewScope {
  /** Places of the versions, in the order of the columns. */
  readonly versions: readonly number[]
  readonly states: readonly ReviewState[]
  /** Segments of other kinds stay out. */
  readonly kinds: readonly SegmentKind[]
}

/** A unit of a file: `members` has a list for each version of the scope, in its order. */
export type ScopedUnit = ReviewUnit

/** Why a unit of the work is in no row of a file. */
export type OutOfScope = 'excluded' | 'kind' | 'state'

/**
 * What of an export's choices concerns people who read a work: its languages, review states and kinds of
 * segments. What keeps units out of a memory (gaps, divergences, duplicates) is what such a reader looks for.
 * Refuses a pair of languages that the work does not have.
 */
export function scopeOf(
  { name, versions }: Pick<ReviewWork, 'name' | 'versions'>,
  { languages, states, kinds }: Pick<ExportOptions, 'languages' | 'states' | 'kinds'>,
): ReviewScope {
  const places = versions.map((_, place) => place)
  if (languages === 'all') return { versions: places, states, kinds }
  const chosen = languages.map((lang) => {
    const place = places.find((one) => versions[one]?.lang.toLowerCase() === lang.toLowerCase())
    if (place === undefined)
      throw new Refusal(
        'bad-argument',
        say('writing.noSuchVersion', { name, lang, langs: versions.map((one) => one.lang).join(', ') }),
      )
    return place
  })
  return { versions: [...new Set(chosen)], states, kinds }
}

/** The units of a work as far as they are in the scope; `out` hears of the others. */
export function* unitsIn(
  units: Iterable<ReviewUnit>,
  scope: ReviewScope,
  out: (unit: UnitId, why: OutOfScope) => void = () => undefined,
): Generator<ScopedUnit> {
  const kinds = new Set(scope.kinds)
  for (const unit of units) {
    const all = scope.versions.map((place) => unit.members[place] ?? [])
    if (all.every((members) => members.length === 0)) continue
    const members = all.map((list) => list.filter(({ kind }) => kinds.has(kind)))
    if (unit.excluded === true) out(unit.id, 'excluded')
    else if (members.every((list) => list.length === 0)) out(unit.id, 'kind')
    else if (!scope.states.includes(unit.state)) out(unit.id, 'state')
    else {
      const findings = unit.findings.flatMap((finding) => {
        const evidence = finding.evidence.flatMap((one) => {
          const version = scope.versions.indexOf(one.version)
          return version < 0 ? [] : [{ ...one, version }]
        })
        const place = (role: string): boolean => role === 'place'
        const placed = finding.evidence.some(({ role }) => place(role))
        // A fault of another version is none of those in the file.
        const concerned = placed ? evidence.some(({ role }) => place(role)) : evidence.length > 0
        return concerned ? [{ ...finding, evidence }] : []
      })
      yield { ...unit, members, findings }
    }
  }
}
