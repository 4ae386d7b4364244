import type { CheckContext } from '#shared/check/context'
import { namesOfUnit } from '#shared/check/name'
import { matchNames } from '#shared/check/names/matching'
import { placedNames } from '#shared/check/names/placed-names'
import type { Tint } from '#shared/check/tint'
import { usesOf } from '#shared/check/terminology/prescribed'
import { mismatchesOf, valuesOf } from '#shared/check/values'
import type { Placed } from '#shared/check/values/disagreement'

/**
 * What could be matched in a unit by eye, as the checks see it: each number, each name that another version has or that
 * is missing from one, each term of the glossary. Nothing for a unit of one version.
 */
export function tintsOf(context: CheckContext, unit: number): Tint[] {
  const members = context.groups[unit] ?? []
  const versions = members.flatMap((places, version) => (places.length > 0 ? [version] : []))
  if (versions.length < 2) return []
  return [...numbers(context, unit), ...names(context, unit, versions), ...terms(context, unit, versions)]
}

function numbers(context: CheckContext, unit: number): Tint[] {
  const alone = new Set(
    mismatchesOf(context, unit).flatMap(({ has, instead }) => [...has, ...instead].map(keyOf)),
  )
  return valuesOf(context, unit).map((value) => tint(value, 'number', !alone.has(keyOf(value))))
}

function names(context: CheckContext, unit: number, versions: readonly number[]): Tint[] {
  const all = versions.flatMap((version) =>
    (context.groups[unit]?.[version] ?? []).flatMap((segment) => placedNames(context, version, segment)),
  )
  const together = matchNames(context, all)
    .filter(({ versions: has }) => has.size > 1)
    .flatMap(({ values }) => values)
  const told = namesOfUnit(context, unit).flatMap(({ evidence }) =>
    evidence.filter(({ role, version, segment, text }) => {
      const whole = context.segment(version, segment).text.length
      return role !== 'neighbour' && text.length < whole
    }),
  )
  const alone = new Set(told.map(keyOf))
  return [
    ...together.filter((name) => !alone.has(keyOf(name))).map((name) => tint(name, 'name', true)),
    ...told.map((name) => tint(name, 'name', false)),
  ]
}

function terms(context: CheckContext, unit: number, versions: readonly number[]): Tint[] {
  return context.glossary.flatMap((concept) => {
    const uses = versions.map((version) => ({ version, list: usesOf(context, concept, unit, version) }))
    const everywhere = uses.every(({ list }) => list.some(({ term }) => !term.forbidden))
    return uses.flatMap(({ version, list }) =>
      list.map(({ term, segment, span: [start, end] }) =>
        tint({ version, segment, start, end }, 'term', everywhere && !term.forbidden),
      ),
    )
  })
}

function tint({ version, segment, start, end }: Placed, kind: Tint['kind'], matched: boolean): Tint {
  return { version, segment, start, end, kind, matched }
}

function keyOf({ version, segment, start, end }: Placed): string {
  return [version, segment, start, end].join(' ')
}
