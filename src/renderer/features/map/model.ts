import type { WorkOutline } from '#shared/views/outline'
import { aloneRows, mapBins, mapBlocks, sharesOf, type MapBin, type MapBlock } from '#shared/views/map-blocks'
import { linkedSegments, pairLinks, rowsHeld } from '#shared/views/pair-links'

/** How the map draws a work: its versions as lines, with what joins neighbours; or each pair as a plot of dots. */
export type Drawing = 'bands' | 'dots'

/** Two versions by their places, with what joins them. */
export interface MapPair {
  readonly places: readonly [number, number]
  readonly blocks: readonly MapBlock[]
  /** Units in both, and of those the ones that moved. */
  readonly linked: number
  readonly moved: number
  /** Segments that only the first has, and only the second. */
  readonly alone: readonly [number, number]
}

/** A work as the map draws it. */
export interface MapModel {
  readonly outline: WorkOutline
  /** For each version where its segments begin, as shares of the text. */
  readonly shares: readonly Float64Array[]
  readonly bins: readonly (readonly MapBin[])[]
  readonly pairs: readonly MapPair[]
}

/** Stretches that a version's text is drawn in, and the smallest share that is drawn apart. */
const BINS = 240
const GRAIN = 1 / 2400

/** Above so many versions the plots are those of the first version with each other one. */
const ALL_PAIRS = 4

export function mapModel(outline: WorkOutline, drawing: Drawing): MapModel {
  const { units, versions } = outline
  const shares = versions.map(sharesOf)
  const alone = aloneRows(versions, units.ids.length)
  return {
    outline,
    shares,
    bins: versions.map((version, place) =>
      mapBins(version, shares[place] ?? new Float64Array(1), units, alone, BINS),
    ),
    pairs: pairsOf(versions.length, drawing).map((places) => pairOf(outline, shares, places)),
  }
}

function pairsOf(versions: number, drawing: Drawing): (readonly [number, number])[] {
  const all = Array.from({ length: versions }, (_, first) =>
    Array.from({ length: versions - first - 1 }, (__, n) => [first, first + 1 + n] as const),
  ).flat()
  if (drawing === 'bands') return all.filter(([a, b]) => b === a + 1)
  return versions <= ALL_PAIRS ? all : all.filter(([a]) => a === 0)
}

function pairOf(
  { versions }: WorkOutline,
  shares: readonly Float64Array[],
  places: readonly [number, number],
): MapPair {
  const [a, b] = [versions[places[0]], versions[places[1]]]
  const [x, y] = [shares[places[0]], shares[places[1]]]
  if (a === undefined || b === undefined || x === undefined || y === undefined)
    return { places, blocks: [], linked: 0, moved: 0, alone: [0, 0] }
  const links = pairLinks(a, b)
  const units = (rows: Int32Array): number => rowsHeld(rows).reduce((sum, held) => sum + held, 0)
  const none = (flags: Uint8Array): number => flags.reduce((sum, flag) => sum + 1 - flag, 0)
  return {
    places,
    blocks: mapBlocks(links, x, y, GRAIN),
    linked: units(links.rows),
    moved: units(links.rows.filter((_, n) => links.moved[n] === 1)),
    alone: [none(linkedSegments(a, b)), none(linkedSegments(b, a))],
  }
}

/** The stretch of a version's text that rows `[from, to]` take up, as shares; null where it has nothing of them. */
export function stretchOf(
  { outline, shares }: MapModel,
  place: number,
  from: number,
  to: number,
): readonly [number, number] | null {
  const [rows, starts] = [outline.versions[place]?.rows ?? [], shares[place]]
  let [low, high] = [-1, -1]
  rows.forEach((row, segment) => {
    if (row < from || row > to) return
    if (low < 0) low = segment
    high = segment
  })
  return low < 0 || starts === undefined ? null : [starts[low] ?? 0, starts[high + 1] ?? 1]
}
