import type { Group, PlainWork } from '#shared/plain'

/**
 * Share of the text that must be linked, each link weighted by its confidence, for two versions to be translations
 * of each other. Measured with the aligner for translations: manual and perturbed gold lies at 0.72 to 1, the free
 * translations of the Quran at 0.58 and up but for one document; a letter against a report of it, and texts that
 * have nothing to do with each other, at 0.01 to 0.50.
 */
const TRANSLATED = 0.52

/**
 * The pairs of versions that are not translations of each other, as far as their links tell: the aligner for
 * translations found a counterpart for less than half of either text. Groups without a confidence count as sure.
 */
export function inferComparable(
  { versions }: PlainWork,
  groups: readonly Pick<Group, 'members' | 'confidence'>[],
): [number, number][] {
  const length = (version: number, places: readonly number[]): number =>
    places.reduce((sum, place) => sum + (versions[version]?.segments[place]?.text.length ?? 0), 0)
  const totals = versions.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0))
  return versions.flatMap((_, a) =>
    versions.slice(a + 1).flatMap((_other, n): [number, number][] => {
      const b = a + 1 + n
      let [linkedA, linkedB] = [0, 0]
      for (const { members, confidence } of groups) {
        const [placesA, placesB] = [members[a] ?? [], members[b] ?? []]
        if (placesA.length === 0 || placesB.length === 0) continue
        linkedA += length(a, placesA) * (confidence ?? 1)
        linkedB += length(b, placesB) * (confidence ?? 1)
      }
      const share = Math.max(linkedA / Math.max(1, totals[a] ?? 0), linkedB / Math.max(1, totals[b] ?? 0))
      return share < TRANSLATED ? [[a, b]] : []
    }),
  )
}
