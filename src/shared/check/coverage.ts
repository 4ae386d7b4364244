import type { LanguageTag, RelationKind } from '#shared/model'
import { isComparable, type Members, type PlainWork } from '#shared/plain'

/** How many segments of two versions stand in a unit with the other: what of the pair the checks could compare. */
export interface Coverage {
  readonly langs: readonly [LanguageTag, LanguageTag]
  readonly kind: RelationKind
  readonly segments: readonly [number, number]
  readonly linked: readonly [number, number]
}

/** The coverage of every pair of versions. What comparable versions lack is no omission: this is said of it instead. */
export function coverageOf(work: PlainWork, groups: readonly Members[]): Coverage[] {
  return work.versions.flatMap((one, a) =>
    work.versions.flatMap((other, b): Coverage[] => {
      if (b <= a) return []
      let [linkedA, linkedB] = [0, 0]
      for (const members of groups) {
        const [placesA, placesB] = [members[a] ?? [], members[b] ?? []]
        if (placesA.length === 0 || placesB.length === 0) continue
        linkedA += placesA.length
        linkedB += placesB.length
      }
      return [
        {
          langs: [one.lang, other.lang],
          kind: isComparable(work, a, b) ? 'comparable' : 'translation',
          segments: [one.segments.length, other.segments.length],
          linked: [linkedA, linkedB],
        },
      ]
    }),
  )
}
