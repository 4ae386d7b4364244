import type { CheckContext } from '#shared/check/context'
import { heaviestIncreasing, rankOf } from '#shared/check/moved/increasing'
import { isComparable } from '#shared/plain'

/** Units that follow each other in two versions, and stand elsewhere in the one than in the other. */
export interface Block {
  readonly units: readonly number[]
  readonly versions: readonly [number, number]
  /** How many units it was moved over. */
  readonly distance: number
}

/** The blocks of all pairs of versions that are translations of each other. */
export function movedBlocks(context: CheckContext): Block[] {
  const { versions } = context.work
  return versions.flatMap((_, a) =>
    versions.flatMap((_other, b) =>
      b > a && !isComparable(context.work, a, b) ? blocksOf(context, a, b) : [],
    ),
  )
}

function blocksOf(context: CheckContext, a: number, b: number): Block[] {
  if (isInOrder(context, a, b)) return []
  const { groups } = context
  const linked = groups
    .flatMap((members, unit) => {
      const [first, second] = [members[a]?.[0], members[b]?.[0]]
      const weight = Math.min(members[a]?.length ?? 0, members[b]?.length ?? 0)
      return first === undefined || second === undefined ? [] : [{ unit, first, second, weight }]
    })
    .toSorted((x, y) => x.first - y.first)
  const ranks = rankOf(linked.map(({ second }) => second))
  const inOrder = heaviestIncreasing(
    linked.map(({ second }) => second),
    linked.map(({ weight }) => weight),
  )
  const runs: number[][] = []
  linked.forEach((_, n) => {
    if (inOrder[n] === true) return
    const run = runs.at(-1)
    const previous = run?.at(-1)
    const follows =
      previous !== undefined && previous === n - 1 && (ranks[n] ?? 0) === (ranks[previous] ?? 0) + 1
    if (run !== undefined && follows) run.push(n)
    else runs.push([n])
  })
  return runs.map((run) => ({
    units: run.map((n) => linked[n]?.unit ?? 0),
    versions: [a, b],
    distance: jumped(run, ranks, inOrder),
  }))
}

/** Whether the units that both versions have follow each other in the one as in the other. */
function isInOrder({ work, groups, unitOf }: CheckContext, a: number, b: number): boolean {
  const size = work.versions[a]?.segments.length ?? 0
  let last = -1
  for (let place = 0; place < size; place++) {
    const members = groups[unitOf(a, place)]
    const other = members?.[a]?.[0] === place ? members[b]?.[0] : undefined
    if (other === undefined) continue
    if (other < last) return false
    last = other
  }
  return true
}

/** How many units in order stand between the place of a run in the one version and its place in the other. */
function jumped(run: readonly number[], ranks: Int32Array, inOrder: readonly boolean[]): number {
  const [first = 0] = run
  const last = run.at(-1) ?? first
  const rank = ranks[first] ?? 0
  let count = 0
  for (let n = first - 1; n >= 0; n--) if (inOrder[n] === true && (ranks[n] ?? 0) > rank) count++
  for (let n = last + 1; n < ranks.length; n++) if (inOrder[n] === true && (ranks[n] ?? 0) < rank) count++
  return count
}
