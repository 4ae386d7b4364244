import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName } from '#shared/check/evidence'
import { negatesFirmly, negationsOf, type Marker } from '#shared/check/negation/markers'
import { isComparable, type Finding, type PlainEvidence } from '#shared/plain'
import { and, say, type Value } from '#shared/words/message'

/** One version against one, and one against several that agree. */
const PAIR = 0.4
const MAJORITY = 0.48
/** A second negation in the other version makes it likelier that the matter was only put otherwise. */
const TWICE = 0.3

/**
 * Units in which a version negates and another has no trace of a negation. Languages turn sentences (unable, unlike,
 * few), so that these are hints.
 */
export function checkNegations(context: CheckContext): Finding[] {
  return context.groups.flatMap((members) => {
    if (!members.some((places, version) => places.some((place) => negatesFirmly(context, version, place))))
      return []
    const sides = members.flatMap((places, version) => {
      const found = places.flatMap((segment) => {
        const markers = negationsOf(context, version, segment)
        return markers === null ? [null] : markers.map((marker) => ({ ...marker, segment }))
      })
      const markers = found.filter((marker) => marker !== null)
      return places.length === 0 || markers.length < found.length ? [] : [{ version, markers }]
    })
    const firm = sides.filter(({ markers }) => markers.some((marker) => marker.firm))
    const silent = sides.filter(
      ({ version, markers }) =>
        markers.length === 0 && firm.some((side) => !isComparable(context.work, side.version, version)),
    )
    if (firm.length === 0 || silent.length === 0 || firm.length + silent.length < sides.length) return []
    const odd = firm.length < silent.length ? firm : silent
    const evidence = [...firm, ...silent].flatMap(({ version, markers }): PlainEvidence[] => {
      const role = odd.some((side) => side.version === version) ? 'place' : 'counterpart'
      if (markers.length === 0)
        return (members[version] ?? []).map((segment) => evidenceOf(context, version, segment, role))
      return markers
        .filter((marker) => marker.firm)
        .map(({ segment, start, end }) => evidenceOf(context, version, segment, role, [start, end]))
    })
    const name = (list: readonly { readonly version: number }[]): Value =>
      and(list.map(({ version }) => segmentName(context, version, members[version] ?? [])))
    const message = say('found.negation', {
      ...{ firm: name(firm), count: firm.length },
      ...{ silent: name(silent), others: silent.length },
    })
    const confidence = certainty(firm, silent)
    return [{ category: 'negation', severity: 'minor', confidence, message, evidence } as const]
  })
}

function certainty(
  firm: readonly { readonly markers: readonly Marker[] }[],
  silent: readonly unknown[],
): number {
  if (firm.some(({ markers }) => markers.length > 1)) return TWICE
  return firm.length === silent.length ? PAIR : MAJORITY
}
