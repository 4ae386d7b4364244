import { CATEGORIES, SEVERITIES, type Category, type LanguageTag, type Severity } from '#shared/model'
import type { ReportedDivergence, WorkReport } from '#shared/report/report'
import { countBySeverity } from '#shared/report/scorecard'
import type { Said } from '#shared/words/message'

/** A bar of a chart: how many divergences of each severity it stands for. */
export interface Bar<K> {
  readonly of: K
  readonly counts: Readonly<Record<Severity, number>>
  readonly total: number
}

/** A version's text as a line from 0 to 1, with what stands on it. */
export interface Track {
  readonly lang: LanguageTag
  readonly marks: readonly {
    readonly at: number
    readonly number: number
    readonly severity: Severity
    readonly message: Said
  }[]
}

/** The divergences that a report is about: findings, and what a person added, unless they were dismissed. */
export function standing(work: WorkReport): ReportedDivergence[] {
  return work.divergences.filter(({ hint, byPerson, state }) => (!hint || byPerson) && state !== 'dismissed')
}

/** Divergences by category, the most first; categories without any are left out. */
export function byCategory(work: WorkReport): Bar<Category>[] {
  const all = standing(work)
  return CATEGORIES.map((of) =>
    barOf(
      of,
      all.filter(({ category }) => category === of),
    ),
  )
    .filter(({ total }) => total > 0)
    .toSorted((a, b) => b.total - a.total)
}

/** Divergences by the versions they have a place in, in the order of the versions. */
export function byVersion(work: WorkReport): Bar<LanguageTag>[] {
  const all = standing(work)
  return work.versions.map(({ lang }, version) =>
    barOf(
      lang,
      all.filter((one) => hasPlace(one, version)),
    ),
  )
}

/**
 * Divergences of each category that there is any of: in each version that has a place of them, and in all. One that has
 * places in two versions counts in both.
 */
export function byCategoryAndVersion(
  work: WorkReport,
): { readonly category: Category; readonly counts: readonly number[]; readonly total: number }[] {
  const all = standing(work)
  return byCategory(work).map(({ of: category, total }) => {
    const own = all.filter((one) => one.category === category)
    const counts = work.versions.map((_, version) => own.filter((one) => hasPlace(one, version)).length)
    return { category, counts, total }
  })
}

/** Where along each version's text its divergences stand; the graver last, so that they lie on top. */
export function tracks(work: WorkReport): Track[] {
  const all = standing(work).toSorted(
    (a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) || a.number - b.number,
  )
  return work.versions.map(({ lang }, version) => ({
    lang,
    marks: all.flatMap(({ evidence, number, severity, message }) => {
      const here = evidence.find((one) => one.version === version && one.segment !== null)
      return here === undefined ? [] : [{ at: here.at, number, severity, message }]
    }),
  }))
}

function hasPlace({ evidence }: ReportedDivergence, version: number): boolean {
  return evidence.some((one) => one.version === version && one.role === 'place')
}

function barOf<K>(of: K, divergences: readonly ReportedDivergence[]): Bar<K> {
  return { of, counts: countBySeverity(divergences), total: divergences.length }
}
