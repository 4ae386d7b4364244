import { findingLines } from '#shared/exchange/review/findings'
import { originOf, writeKey, writeOrigin } from '#shared/exchange/review/key'
import { unitsIn, type OutOfScope, type ReviewScope } from '#shared/exchange/review/scope'
import type { ReviewWork } from '#shared/exchange/review/work'
import type { LanguageTag, ReviewState, UnitId } from '#shared/model'

/** Names of the columns that hold no version, as they stand in the header and are known again by. */
export const COLUMN_NAMES = {
  unit: 'Unit',
  state: 'State',
  note: 'Note',
  findings: 'Divergences',
} as const

/** A work as a table for review outside: a row a unit, a column a version. */
export interface ReviewTable {
  readonly name: string
  readonly title: string
  /** Of the version columns, in their order; no two have the same label. */
  readonly versions: readonly { readonly label: string; readonly lang: LanguageTag }[]
  /** Header of the column of keys; see `writeOrigin`. */
  readonly origin: string
  readonly rows: Iterable<ReviewRow>
}

export interface ReviewRow {
  readonly id: UnitId
  /** 1-based number of the unit, as people see it. */
  readonly unit: number
  readonly state: ReviewState
  /** One for each version column: the texts of the segments. */
  readonly texts: readonly (readonly string[])[]
  readonly note: string
  readonly findings: readonly string[]
  /** See `writeKey`. */
  readonly key: string
}

export function reviewTable(
  work: ReviewWork,
  scope: ReviewScope,
  out?: (unit: UnitId, why: OutOfScope) => void,
): ReviewTable {
  function* rows(): Generator<ReviewRow> {
    for (const unit of unitsIn(work.units, scope, out))
      yield {
        ...{ id: unit.id, unit: unit.row + 1, state: unit.state, note: unit.note },
        texts: unit.members.map((segments) => segments.map(({ text }) => text)),
        findings: findingLines(unit.findings),
        key: writeKey(unit),
      }
  }
  return {
    name: work.name,
    title: work.title,
    versions: versionLabels(scope.versions.map((place) => work.versions[place]?.lang ?? '')),
    origin: writeOrigin(originOf(work, scope)),
    rows: { [Symbol.iterator]: rows },
  }
}

/** A label for each version: its tag, numbered where several have it (`en`, `en (2)`). */
export function versionLabels(langs: readonly LanguageTag[]): ReviewTable['versions'] {
  const seen = new Map<string, number>()
  return langs.map((lang) => {
    const count = (seen.get(lang.toLowerCase()) ?? 0) + 1
    seen.set(lang.toLowerCase(), count)
    return { lang, label: count === 1 ? lang : `${lang} (${count})` }
  })
}

/** The header of a table, from left to right. */
export function headerOf({ versions, origin }: ReviewTable): readonly string[] {
  const { unit, state, note, findings } = COLUMN_NAMES
  return [unit, state, ...versions.map(({ label }) => label), note, findings, origin]
}
