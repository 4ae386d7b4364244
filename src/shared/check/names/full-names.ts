import type { CheckContext } from '#shared/check/context'
import type { PlacedName } from '#shared/check/names/renderings'
import type { Cluster, Disagreement } from '#shared/check/values/disagreement'

/** What stands between the words of one full name. */
const JOINED = /^[ \u00a0·•・‧-]{1,2}$/
/** The other part of a full name, before and behind a name. */
const FOLLOWS = /(?:\p{Script=Han}[·•・‧]|\p{Lu}\p{Ll}+[ -])$/u
const GOES_ON = /^(?:[·•・‧]\p{Script=Han}|[ -]\p{Lu}\p{Ll})/u

/**
 * Whether one of two names belongs to a full name whose other part the other version has as well, beside something else
 * than the second name: then a part was left out (Ariana for Ariana Grande), and the second name is another person's.
 */
export function isApart(
  context: CheckContext,
  { has, instead }: Disagreement<PlacedName>,
  clusters: readonly Cluster<PlacedName>[],
): boolean {
  return has.every((name) =>
    instead.every(
      (rival) =>
        leaves(context, name, rival, clusters) ||
        leaves(context, rival, name, clusters) ||
        differ(context, name, rival),
    ),
  )
}

/** Whether some two names of a disagreement are the same part of a full name (see `areParallel`). */
export function isParallel(
  context: CheckContext,
  { has, instead }: Disagreement<PlacedName>,
  clusters: readonly Cluster<PlacedName>[],
): boolean {
  return has.some((name) => instead.some((rival) => areParallel(context, name, rival, clusters)))
}

/**
 * Whether two names are the same part of a full name, beside another part that both versions have: Ромеро and Ford in
 * Кристина Блейси Ромеро and Christine Blasey Ford. Then they are names, whatever words they are, and two.
 */
export function areParallel(
  context: CheckContext,
  name: PlacedName,
  rival: PlacedName,
  clusters: readonly Cluster<PlacedName>[],
): boolean {
  return clusters.some(({ values }) => {
    const [one = [], other = []] = [name, rival].map((own) =>
      values.flatMap((part) =>
        part.kind !== 'known' && isBeside(context, part, own) ? [part.start < own.start] : [],
      ),
    )
    return one.some((side) => other.includes(side))
  })
}

/** What stands before a word that opens no sentence, whatever its capital: another word with one. */
const WITHIN = /\p{Lu}[\p{L}\p{M}'’]* $/u

/** Whether a name stands beside another that several versions have, and is not the word that opens the sentence. */
export function isPartOfFullName(
  context: CheckContext,
  name: PlacedName,
  clusters: readonly Cluster<PlacedName>[],
): boolean {
  const { text } = context.segment(name.version, name.segment)
  if (!WITHIN.test(text.slice(0, name.start))) return false
  return clusters.some(
    ({ values, versions }) =>
      versions.size > 1 && values.some((part) => part.kind !== 'known' && isBeside(context, part, name)),
  )
}

function leaves(
  context: CheckContext,
  name: PlacedName,
  rival: PlacedName,
  clusters: readonly Cluster<PlacedName>[],
): boolean {
  return clusters.some(({ values }) => {
    const there = values.filter(({ version }) => version === rival.version)
    const parts = values.filter(({ kind }) => kind !== 'known')
    return (
      there.length > 0 &&
      parts.some((part) => isBeside(context, part, name)) &&
      !there.some((part) => isBeside(context, part, rival))
    )
  })
}

function isBeside(context: CheckContext, a: PlacedName, b: PlacedName): boolean {
  if (a.version !== b.version || a.segment !== b.segment) return false
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return JOINED.test(context.segment(a.version, a.segment).text.slice(first.end, second.start))
}

/** Whether the one is the first part of a full name and the other the last. */
function differ(context: CheckContext, name: PlacedName, rival: PlacedName): boolean {
  const [one, other] = [partOf(context, name), partOf(context, rival)]
  return one !== null && other !== null && one !== other
}

function partOf(
  context: CheckContext,
  { version, segment, start, end }: PlacedName,
): 'first' | 'last' | null {
  const { text } = context.segment(version, segment)
  const isLast = FOLLOWS.test(text.slice(0, start))
  const goesOn = GOES_ON.test(text.slice(end))
  return isLast === goesOn ? null : isLast ? 'last' : 'first'
}
