import type { LinksOfSegments, PairLinks, Run } from '#shared/views/pair-links'

/** A stretch of a column, from its upper to its lower edge. */
export type Stretch = readonly [top: number, bottom: number]

/** A link to be drawn between two columns. */
export interface Ribbon {
  /** Place in the links. */
  readonly link: number
  readonly row: number
  readonly moved: boolean
  readonly left: Stretch
  readonly right: Stretch
}

/** Segments that the other version has nothing of: drawn as an open end. */
export interface OpenEnd {
  readonly side: 'left' | 'right'
  readonly segment: number
  readonly at: Stretch
}

/** Where segments stand: edges of the box of a segment, in the coordinates of what is drawn. */
export type BoxOf = (side: 'left' | 'right', segment: number) => Stretch

/** The links that touch one of two ranges of segments in view, each once, by place on the left. */
export function ribbonsIn(
  links: PairLinks,
  bySide: Readonly<Record<'left' | 'right', LinksOfSegments>>,
  inView: Readonly<Record<'left' | 'right', Run>>,
  boxOf: BoxOf,
): Ribbon[] {
  const seen = new Set<number>()
  for (const side of ['left', 'right'] as const) {
    const { first, links: list } = bySide[side]
    const [from, to] = inView[side]
    for (let at = first[from] ?? 0; at < (first[to] ?? 0); at++) seen.add(list[at] ?? 0)
  }
  return [...seen]
    .sort((a, b) => a - b)
    .map((link) => ({
      link,
      row: links.rows[link] ?? 0,
      moved: links.moved[link] === 1,
      left: around(boxOf, 'left', links.leftStart[link] ?? 0, links.leftEnd[link] ?? 0),
      right: around(boxOf, 'right', links.rightStart[link] ?? 0, links.rightEnd[link] ?? 0),
    }))
}

function around(boxOf: BoxOf, side: 'left' | 'right', start: number, end: number): Stretch {
  return [boxOf(side, start)[0], boxOf(side, end - 1)[1]]
}

/** The open ends among the segments in view. */
export function openEndsIn(
  linked: Readonly<Record<'left' | 'right', Uint8Array>>,
  inView: Readonly<Record<'left' | 'right', Run>>,
  boxOf: BoxOf,
): OpenEnd[] {
  return (['left', 'right'] as const).flatMap((side) => {
    const [from, to] = inView[side]
    const found: OpenEnd[] = []
    for (let segment = from; segment < to; segment++)
      if (linked[side][segment] === 0) found.push({ side, segment, at: boxOf(side, segment) })
    return found
  })
}

/** Outline of a ribbon between two vertical lines, as the data of an SVG path. */
export function ribbonPath({ left, right }: Pick<Ribbon, 'left' | 'right'>, width: number): string {
  const [x1, x2] = [round(width * 0.42), round(width * 0.58)]
  const [a, b, c, d] = [left[0], left[1], right[0], right[1]].map(round)
  return `M0 ${a}C${x1} ${a} ${x2} ${c} ${width} ${c}V${d}C${x2} ${d} ${x1} ${b} 0 ${b}Z`
}

/** Outline of an open end: it leaves its column like a ribbon and comes to a point. */
export function openEndPath({ side, at: [top, bottom] }: OpenEnd, width: number): string {
  const middle = round((top + bottom) / 2)
  const [edge, bend, tip] = side === 'left' ? [0, 0.14, 0.3] : [1, 0.86, 0.7]
  const [x, b, t] = [edge, bend, tip].map((share) => round(share * width))
  return `M${x} ${round(top)}C${b} ${round(top)} ${b} ${middle} ${t} ${middle}C${b} ${middle} ${b} ${round(bottom)} ${x} ${round(bottom)}Z`
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
