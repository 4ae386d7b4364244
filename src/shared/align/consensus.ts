import type { Bead } from '#shared/align/bead'
import { isNull } from '#shared/align/bead'
import { Contradictions } from '#shared/align/contradictions'
import type { PairBeads } from '#shared/align/contradictions'
import { mergeReasons, Units } from '#shared/align/units'
import type { Unit } from '#shared/align/units'
import { orderGroups } from '#shared/group-order'
import type { Group, Grouping, Members, RefusedBead } from '#shared/plain'

/**
 * A bead joins from this confidence on. Low, because an aligner of translations decides by itself between a doubtful
 * bead and gaps, and the unit shows the doubt; comparable versions give confident beads only.
 */
const JOINS = 0.1

interface Candidate {
  readonly bead: Bead
  readonly versions: readonly [number, number]
}

/**
 * Makes units of the beads of all pairs. The best bead comes first. It joins the units of its segments unless
 * the joined unit would hold two segments that a confident bead of their own pair keeps apart; then it is kept
 * as refused, and one false bead cannot fuse two rows (`Contradictions` has the exact rule).
 *
 * @param sizes number of segments of each version.
 * @param accepted units that a person settled: kept as they are, nothing joins them.
 */
export function combine(
  sizes: readonly number[],
  pairs: readonly PairBeads[],
  accepted: readonly Members[] = [],
): Grouping {
  const units = new Units(sizes, accepted)
  const contradictions = new Contradictions(sizes, pairs)
  const candidates: Candidate[] = pairs
    .flatMap(({ versions, beads }) => beads.map((bead) => ({ bead, versions })))
    .filter(({ bead }) => !isNull(bead) && bead.confidence >= JOINS)
    .sort(byConfidence)

  // What is refused is asked again once others are joined: two coarse beads may bear each other out.
  let open: readonly Candidate[] = candidates
  let before = Infinity
  while (open.length < before) {
    before = open.length
    open = open.filter(({ bead, versions }) => {
      const parts = units.of(versions[0], bead.source).concat(units.of(versions[1], bead.target))
      const distinct = [...new Set(parts)]
      if (distinct.length > 1 && (distinct.some((unit) => unit.closed) || contradictions.between(distinct))) {
        contradictions.dismiss(bead)
        return true
      }
      contradictions.restore(bead)
      units.join(distinct, bead)
      return false
    })
  }
  const refused = open.map(({ bead, versions }): RefusedBead => ({
    versions,
    members: [bead.source, bead.target],
    confidence: bead.confidence,
  }))
  return {
    groups: orderGroups(units.all().map(toGroup), ({ members }) => members, 0),
    refused,
  }
}

function byConfidence(a: Candidate, b: Candidate): number {
  return (
    b.bead.confidence - a.bead.confidence ||
    a.versions[0] - b.versions[0] ||
    a.versions[1] - b.versions[1] ||
    (a.bead.source[0] ?? 0) - (b.bead.source[0] ?? 0)
  )
}

function toGroup({ members, confidence, reasons }: Unit): Group {
  return { members, confidence, reasons: mergeReasons(reasons) }
}
