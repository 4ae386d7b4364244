import type { CheckContext } from '#shared/check/context'
import { sameness, type PlacedName } from '#shared/check/names/renderings'
import { isSpelledOtherwise } from '#shared/check/names/written'
import type { Cluster } from '#shared/check/values/disagreement'

interface Group {
  values: PlacedName[]
  versions: Set<number>
}

/**
 * Puts the names of a unit together over its versions: the likest pair first, and of each version one name at most,
 * so that 霍尔特, which could be heard as Jordan, is free once 乔丹 is.
 */
export function matchNames(context: CheckContext, names: readonly PlacedName[]): Cluster<PlacedName>[] {
  const groups = new Map<PlacedName, Group>()
  const forms = new Map<string, Group>()
  for (const name of names) {
    const key = `${name.version} ${name.form}`
    const group = forms.get(key) ?? { values: [name], versions: new Set([name.version]) }
    forms.set(key, group)
    groups.set(name, group)
  }
  const pairs = names.flatMap((a, n) =>
    names.slice(n + 1).flatMap((b) => {
      const score = a.version === b.version ? 0 : sameness(context, a, b)
      return score > 0 ? [{ a, b, score }] : []
    }),
  )
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score)) {
    const [one, other] = [groups.get(a), groups.get(b)]
    if (one === undefined || other === undefined || one === other) continue
    if ([...one.versions].some((version) => other.versions.has(version)) && !isKnownAlike(a, b)) continue
    if (one.values.some((x) => other.values.some((y) => isOther(context, x, y)))) continue
    one.values.push(...other.values)
    for (const version of other.versions) one.versions.add(version)
    for (const [name, group] of groups) if (group === other) groups.set(name, one)
  }
  return [...new Set(groups.values())]
}

/** Two forms of a known name in one version (England and Britain) are one. */
function isKnownAlike(a: PlacedName, b: PlacedName): boolean {
  return a.ids.length > 0 && b.ids.length > 0
}

function isOther(context: CheckContext, a: PlacedName, b: PlacedName): boolean {
  return a.kind === 'word' && b.kind === 'word' && isSpelledOtherwise(context, a, b)
}
