/**
 * The largest sets of versions in which any two are linked: each set is as large as it can be, none is part of
 * another, sets of one are left out. Where "is a translation of" is an equivalence, these are its classes;
 * where it was declared otherwise (A of B, B of C, but A and C comparable) a version stands in several sets
 * and nothing is lost. Larger sets come first, then in the order of the versions.
 *
 * Maximal cliques after Bron and Kerbosch, Algorithm 457, CACM 16 (1973); versions are few.
 */
export function translationSets(
  versions: readonly number[],
  linked: (a: number, b: number) => boolean,
): readonly (readonly number[])[] {
  const sets: (readonly number[])[] = []
  const extend = (set: readonly number[], candidates: readonly number[], done: readonly number[]): void => {
    if (candidates.length === 0 && done.length === 0 && set.length > 1) sets.push(set)
    const seen = [...done]
    candidates.forEach((version, n) => {
      const near = (other: number): boolean => linked(version, other)
      extend([...set, version], candidates.slice(n + 1).filter(near), seen.filter(near))
      seen.push(version)
    })
  }
  extend([], versions, [])
  // Found in the order of their first versions; the sort is stable.
  return sets.sort((a, b) => b.length - a.length)
}
