import { shownFindings } from '#shared/exchange/review/findings'
import { originOf, writeKey, writeOrigin } from '#shared/exchange/review/key'
import { unitsIn, type OutOfScope, type ReviewScope } from '#shared/exchange/review/scope'
import { findingLine, formWords, type FormWords } from '#shared/exchange/review/words'
import type { ReviewWork } from '#shared/exchange/review/work'
import type { LanguageTag, UnitId } from '#shared/model'
import type { Language } from '#shared/words/languages'

/** A work as a table for review outside: a row a unit, a column a version. */
export interface ReviewTable {
  readonly name: string
  readonly title: string
  readonly words: FormWords
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
  /** The review state in words. */
  readonly state: string
  /** One for each version column: the texts of the segments. */
  readonly texts: readonly (readonly string[])[]
  readonly note: string
  readonly findings: readonly string[]
  /** See `writeKey`. */
  readonly key: string
}

/** The table of what is in scope of a work; `out` is told of the units that are not, while the rows are read. */
export function reviewTable(
  work: ReviewWork,
  scope: ReviewScope,
  language: Language = 'en',
  out?: (unit: UnitId, why: OutOfScope) => void,
): ReviewTable {
  const words = formWords(language)
  function* rows(): Generator<ReviewRow> {
    for (const unit of unitsIn(work.units, scope, out))
      yield {
        ...{ id: unit.id, unit: unit.row + 1, state: words.states[unit.state], note: unit.note },
        texts: unit.members.map((segments) => segments.map(({ text }) => text)),
        findings: shownFindings(unit.findings).map((finding) => findingLine(finding, words)),
        key: writeKey(unit),
      }
  }
  return {
    name: work.name,
    title: work.title,
    words,
    versions: versionLabels(scope.versions.map((place) => work.versions[place]?.lang ?? '')),
    origin: writeOrigin(originOf(work, scope, language)),
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
export function headerOf({ words, versions, origin }: ReviewTable): readonly string[] {
  const { unit, state, note, findings } = words.columns
  return [unit, state, ...versions.map(({ label }) => label), note, findings, origin]
}
