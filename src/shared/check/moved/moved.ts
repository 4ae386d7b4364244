import type { CheckContext } from '#shared/check/context'
import { evidenceOf, segmentName, versionName } from '#shared/check/evidence'
import { passagesElsewhere } from '#shared/check/gaps'
import { movedBlocks, type Block } from '#shared/check/moved/blocks'
import type { MovedGap } from '#shared/check/moved/unlinked'
import type { Finding } from '#shared/plain'
import { and, say } from '#shared/words/message'

/** Several sentences that stand elsewhere were moved; one beside its neighbour is a sentence built otherwise. */
const SURE = 0.9
const ALONE = 0.6
const SWAPPED = 0.3
/** Told by the words alone. */
const UNLINKED = 0.75
/** Units over which a single one has to be moved. */
const FAR = 3
/** Places of a block that are shown in each version. */
const SHOWN = 8

/** Passages that stand elsewhere in one version than in the others. */
export function checkMoved(context: CheckContext): Finding[] {
  return [
    ...clustersOf(movedBlocks(context)).map((blocks) => describe(context, blocks)),
    ...context.once(passagesElsewhere).map((moved) => describeUnlinked(context, moved)),
  ]
}

function describeUnlinked(context: CheckContext, { here, there, versions: [one, other] }: MovedGap): Finding {
  const [first, second] = [here.segments[one] ?? [], there.segments[other] ?? []]
  const evidence = [
    ...first.slice(0, SHOWN).map((place) => evidenceOf(context, one, place, 'place')),
    ...second.slice(0, SHOWN).map((place) => evidenceOf(context, other, place, 'place')),
  ]
  const message = say('found.unlinked', {
    here: segmentName(context, one, first),
    there: segmentName(context, other, second),
  })
  return { category: 'moved', severity: 'major', confidence: UNLINKED, message, evidence }
}

/** Blocks of several pairs of versions that hold the same units. */
function clustersOf(blocks: readonly Block[]): Block[][] {
  const clusters: Block[][] = []
  const home = new Map<number, Block[]>()
  for (const block of blocks) {
    const known = block.units.map((unit) => home.get(unit)).find((cluster) => cluster !== undefined)
    const cluster = known ?? []
    if (known === undefined) clusters.push(cluster)
    cluster.push(block)
    for (const unit of block.units) if (!home.has(unit)) home.set(unit, cluster)
  }
  return clusters
}

function describe(context: CheckContext, blocks: readonly Block[]): Finding {
  const units = [...new Set(blocks.flatMap((block) => block.units))]
  const involved = [...new Set(blocks.flatMap(({ versions }) => versions))].toSorted((a, b) => a - b)
  // The version that all pairs have in common is the odd one out.
  const odd = involved.filter((version) => blocks.every(({ versions }) => versions.includes(version)))
  const others = involved.filter((version) => odd.length === 1 && !odd.includes(version))
  const places = (version: number): number[] =>
    units.flatMap((unit) => context.groups[unit]?.[version] ?? []).toSorted((a, b) => a - b)
  const shown = (version: number, role: 'place' | 'counterpart'): Finding['evidence'] =>
    places(version)
      .slice(0, SHOWN)
      .map((place) => evidenceOf(context, version, place, role))
  const moved = odd.length > 0 ? odd : involved
  const evidence = [
    ...moved.flatMap((version) => shown(version, 'place')),
    ...others.flatMap((version) => shown(version, 'counterpart')),
  ]
  const here = and(moved.map((version) => segmentName(context, version, places(version))))
  const message =
    moved.length > 1
      ? say('found.swapped', { here })
      : say('found.elsewhere', {
          ...{ here, count: places(moved[0] ?? 0).length },
          there: and(others.map((version) => versionName(context, version))),
        })
  const confidence = Math.max(...blocks.map(certainty))
  return {
    category: 'moved',
    severity: confidence >= SURE ? 'major' : 'minor',
    confidence,
    message,
    evidence,
  }
}

function certainty({ units, distance }: Block): number {
  if (units.length > 1) return distance > 1 ? SURE : ALONE
  return distance >= FAR ? ALONE : SWAPPED
}
