import type { ExportDivergence, ExportWork } from '#shared/exchange/selection'
import {
  type Divergence,
  FINDING,
  type SegmentId,
  SEVERITIES,
  severityOf,
  type UnitId,
  type VersionId,
} from '#shared/model'
import { type Group, isComparable, type PlainWork } from '#shared/plain'

/** A work that was aligned and not stored, as an export needs it. Units are numbered in the order of `groups`. */
export function exportOfPlain(
  name: string,
  work: PlainWork,
  groups: readonly Pick<Group, 'members' | 'confidence'>[],
): ExportWork {
  return {
    id: null,
    name,
    languages: work.versions.map(({ lang }) => lang),
    comparable: (a, b) => isComparable(work, a, b),
    units: groups.map(({ members, confidence }, id) => ({
      id,
      state: 'unreviewed' as const,
      confidence,
      note: '',
      members: work.versions.map(({ segments }, version) =>
        (members[version] ?? []).flatMap((place) => segments[place] ?? []),
      ),
      divergences: [],
    })),
  }
}

/**
 * The divergences that keep a unit out of an export, by unit: severity major and up, no mere hint (confidence
 * 0.5 and up), and open, or confirmed and not corrected. Only the versions in which the fault has its `place`
 * count, so that a number wrong in one version keeps no pair of the others out.
 */
export function unresolvedByUnit(
  divergences: Iterable<Divergence>,
  unitOf: (segment: SegmentId) => UnitId | undefined,
  placeOf: (version: VersionId) => number,
): ReadonlyMap<UnitId, readonly ExportDivergence[]> {
  const byUnit = new Map<UnitId, ExportDivergence[]>()
  for (const divergence of divergences) {
    const { category, confidence, evidence, state } = divergence
    const unresolved = state === 'open' || state === 'confirmed'
    const grave = SEVERITIES.indexOf(severityOf(divergence)) >= SEVERITIES.indexOf('major')
    const serious = grave && confidence >= FINDING
    if (!unresolved || !serious) continue
    const versions = new Map<UnitId, Set<number>>()
    for (const { role, segment, version } of evidence) {
      const unit = unitOf(segment)
      if (role !== 'place' || unit === undefined) continue
      versions.set(unit, (versions.get(unit) ?? new Set()).add(placeOf(version)))
    }
    for (const [unit, places] of versions)
      byUnit.set(unit, [...(byUnit.get(unit) ?? []), { category, versions: [...places] }])
  }
  return byUnit
}
