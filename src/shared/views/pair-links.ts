import { heaviestIncreasing } from '#shared/check/moved/increasing'
import type { VersionOutline } from '#shared/views/outline'

/** A run of neighbouring segments of a version, `[start, end)`. */
export type Run = readonly [start: number, end: number]

/**
 * What joins two versions: each link is a run of segments of one and a run of the other that stand in one unit. A unit
 * whose segments do not stand together has a link for each pair of runs. Lists run in parallel, by place on the left.
 */
export interface PairLinks {
  readonly count: number
  readonly rows: Int32Array
  readonly leftStart: Int32Array
  readonly leftEnd: Int32Array
  readonly rightStart: Int32Array
  readonly rightEnd: Int32Array
  /** 1 for a link that crosses those that are in order, because text moved. */
  readonly moved: Uint8Array
}

/** The links of two versions. Near linear in the number of segments. */
export function pairLinks(left: VersionOutline, right: VersionOutline): PairLinks {
  const others = runsOf(right.rows)
  const rows: number[] = []
  const leftStart: number[] = []
  const leftEnd: number[] = []
  const rightStart: number[] = []
  const rightEnd: number[] = []
  // Runs of the left come in the order of the text, and those of a row on the right too: nothing is to be sorted.
  forEachRun(left.rows, (row, start, end) => {
    for (let n = others.first[row] ?? 0; n < (others.first[row + 1] ?? 0); n++) {
      rows.push(row)
      leftStart.push(start)
      leftEnd.push(end)
      rightStart.push(others.start[n] ?? 0)
      rightEnd.push(others.end[n] ?? 0)
    }
  })
  const weights = rightStart.map((from, n) =>
    Math.min((rightEnd[n] ?? 0) - from, (leftEnd[n] ?? 0) - (leftStart[n] ?? 0)),
  )
  const inOrder = isAscending(rightStart) ? null : heaviestIncreasing(rightStart, weights)
  return {
    count: rows.length,
    rows: Int32Array.from(rows),
    leftStart: Int32Array.from(leftStart),
    leftEnd: Int32Array.from(leftEnd),
    rightStart: Int32Array.from(rightStart),
    rightEnd: Int32Array.from(rightEnd),
    moved: Uint8Array.from(rightStart, (_, n) => (inOrder === null || inOrder[n] === true ? 0 : 1)),
  }
}

function isAscending(values: readonly number[]): boolean {
  return values.every((value, n) => n === 0 || (values[n - 1] ?? 0) <= value)
}

/** Calls `each` for the runs of neighbouring segments of one row, in the order of the text. */
function forEachRun(rows: readonly number[], each: (row: number, start: number, end: number) => void): void {
  for (let start = 0; start < rows.length;) {
    const row = rows[start] ?? 0
    let end = start + 1
    while (end < rows.length && rows[end] === row) end++
    each(row, start, end)
    start = end
  }
}

/** The runs of segments by row: those of a row are `first[row] … first[row + 1]` of the two lists. */
function runsOf(rows: readonly number[]): { first: Int32Array; start: Int32Array; end: Int32Array } {
  const first = new Int32Array(highest(rows) + 2)
  let count = 0
  forEachRun(rows, (row) => {
    first[row + 1] = (first[row + 1] ?? 0) + 1
    count++
  })
  for (let row = 1; row < first.length; row++) first[row] = (first[row] ?? 0) + (first[row - 1] ?? 0)
  const next = first.slice()
  const [start, end] = [new Int32Array(count), new Int32Array(count)]
  forEachRun(rows, (row, from, to) => {
    const place = next[row] ?? 0
    start[place] = from
    end[place] = to
    next[row] = place + 1
  })
  return { first, start, end }
}

/** 1 for each row that a version has something of; behind its last row there is nothing. */
export function rowsHeld(rows: ArrayLike<number>): Uint8Array {
  const held = new Uint8Array(highest(rows) + 1)
  for (let n = 0; n < rows.length; n++) held[rows[n] ?? 0] = 1
  return held
}

function highest(rows: ArrayLike<number>): number {
  let most = -1
  for (let n = 0; n < rows.length; n++) most = Math.max(most, rows[n] ?? 0)
  return most
}

/** For each segment of a side whether the other version has something of its unit. */
export function linkedSegments(side: VersionOutline, other: VersionOutline): Uint8Array {
  const there = rowsHeld(other.rows)
  const linked = new Uint8Array(side.rows.length)
  for (let n = 0; n < linked.length; n++) linked[n] = there[side.rows[n] ?? 0] ?? 0
  return linked
}

/** The links of the segments of a side, for looking up: `first[s] … first[s + 1]` are places in `links`. */
export interface LinksOfSegments {
  readonly first: Int32Array
  readonly links: Int32Array
}

/** The links by the segments of one side, of which there are `segments`. */
export function linksOfSegments(links: PairLinks, side: 'left' | 'right', segments: number): LinksOfSegments {
  const [starts, ends] =
    side === 'left' ? [links.leftStart, links.leftEnd] : [links.rightStart, links.rightEnd]
  const first = new Int32Array(segments + 1)
  for (let n = 0; n < links.count; n++)
    for (let at = starts[n] ?? 0; at < (ends[n] ?? 0); at++) first[at + 1] = (first[at + 1] ?? 0) + 1
  for (let at = 0; at < segments; at++) first[at + 1] = (first[at + 1] ?? 0) + (first[at] ?? 0)
  const next = first.slice()
  const list = new Int32Array(first[segments] ?? 0)
  for (let n = 0; n < links.count; n++)
    for (let at = starts[n] ?? 0; at < (ends[n] ?? 0); at++) {
      const place = next[at] ?? 0
      list[place] = n
      next[at] = place + 1
    }
  return { first, links: list }
}
