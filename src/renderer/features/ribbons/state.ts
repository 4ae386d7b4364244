import { create } from 'zustand'
import type { VersionId } from '#shared/model'
import type { ColourBy } from '#shared/views/outline'
import { currentWork, useView, view } from '#renderer/store'

export type Side = 'left' | 'right'
export const SIDES: readonly Side[] = ['left', 'right']

/** A segment by its place in one of the two versions. */
export interface Place {
  readonly side: Side
  readonly segment: number
}

/** What the ribbon view shows; its cursor goes by segments, that of the grid follows. */
export interface RibbonState {
  /** Chosen versions by work; null for the one at the cursor and its neighbour. */
  readonly pair: { readonly left: VersionId; readonly right: VersionId } | null
  readonly by: ColourBy
  readonly at: Place | null
}

export const useRibbons = create<RibbonState>()(() => ({ pair: null, by: 'confidence', at: null }))

/** The two versions that are shown: those chosen, where the work has them, else the cursor's and the next. */
function pairOf(
  { pair }: Pick<RibbonState, 'pair'>,
  ids: readonly VersionId[],
  column: number,
): [number, number] {
  const [left, right] = [ids.indexOf(pair?.left ?? -1), ids.indexOf(pair?.right ?? -1)]
  if (left >= 0 && right >= 0 && left !== right) return [left, right]
  const first = Math.max(0, Math.min(column, ids.length - 2))
  return [first, first + 1]
}

/** Has the version that the cursor is in shown, with its neighbour where another pair was chosen before. */
export function showCursorsPair(): void {
  const ids = currentWork(view())?.versions.map(({ id }) => id) ?? []
  const { column } = view().cursor
  const chosen = pairOf(useRibbons.getState(), ids, column)
  const [left, right] = (chosen.includes(column) ? chosen : pairOf({ pair: null }, ids, column)).map(
    (place) => ids[place],
  )
  if (left !== undefined && right !== undefined) useRibbons.setState({ pair: { left, right }, at: null })
}

/** The places in the work of the two versions, as they are shown now. */
export function usePair(): [left: number, right: number] {
  const work = useView(currentWork)
  const state = useRibbons()
  const ids = work?.versions.map(({ id }) => id) ?? []
  return pairOf(state, ids, 0)
}

/** Another version on one side: the next that is not on the other. */
export function nextVersion(side: Side): void {
  const ids = currentWork(view())?.versions.map(({ id }) => id) ?? []
  const [left, right] = pairOf(useRibbons.getState(), ids, 0)
  const [now, other] = side === 'left' ? [left, right] : [right, left]
  if (ids.length < 3) return
  let next = (now + 1) % ids.length
  if (next === other) next = (next + 1) % ids.length
  choose(side, ids[next])
}

/** Puts a version on a side; the other side takes what stood there where it was the same. */
export function choose(side: Side, version: VersionId | undefined): void {
  const ids = currentWork(view())?.versions.map(({ id }) => id) ?? []
  const [left, right] = pairOf(useRibbons.getState(), ids, 0).map((place) => ids[place])
  if (version === undefined || left === undefined || right === undefined) return
  const pair =
    side === 'left'
      ? { left: version, right: version === right ? left : right }
      : { left: version === left ? right : left, right: version }
  useRibbons.setState({ pair, at: null })
}

export function swapSides(): void {
  const ids = currentWork(view())?.versions.map(({ id }) => id) ?? []
  const [left, right] = pairOf(useRibbons.getState(), ids, 0).map((place) => ids[place])
  if (left !== undefined && right !== undefined)
    useRibbons.setState({ pair: { left: right, right: left }, at: null })
}

export function colourBy(by: ColourBy): void {
  useRibbons.setState({ by })
}
