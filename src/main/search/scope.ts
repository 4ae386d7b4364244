import type { SegmentTexts } from '#main/search/texts'
import type { LanguageTag, VersionId, WorkId } from '#shared/model'
import { sameLanguage } from '#shared/language-tag'
import { languageClass } from '#shared/search/needs'
import type { SearchQuery } from '#shared/search/query'

/** A version that is searched. */
export interface ScopedVersion {
  readonly id: VersionId
  readonly work: WorkId
  readonly lang: LanguageTag
  /** Versions of one class fold and stem alike. */
  readonly class: string
}

/** The versions that a query lets through, in the order of their works and of their places in them. */
export function scopeOf(
  texts: SegmentTexts,
  works: readonly WorkId[],
  query: Pick<SearchQuery, 'works' | 'languages'>,
): ScopedVersion[] {
  return works
    .filter((work) => query.works.length === 0 || query.works.includes(work))
    .flatMap((work) => texts.versionsOf(work).map(({ id, lang }) => ({ id, work, lang })))
    .filter(
      ({ lang }) => query.languages.length === 0 || query.languages.some((one) => sameLanguage(one, lang)),
    )
    .map((version) => ({ ...version, class: languageClass(version.lang) }))
}

/** Versions in the first run, and in the longest: what is seen first must not wait for many. */
const FIRST = 8
const LONGEST = 128

/** Runs of versions that follow each other and have ascending ids, so that one range of the index holds each. */
export function* runsOf(scope: readonly ScopedVersion[]): Generator<readonly ScopedVersion[]> {
  let most = FIRST
  let run: ScopedVersion[] = []
  for (const version of scope) {
    const last = run.at(-1)
    if (last !== undefined && (run.length >= most || version.id < last.id)) {
      yield run
      run = []
      most = Math.min(LONGEST, most * 2)
    }
    run.push(version)
  }
  if (run.length > 0) yield run
}
