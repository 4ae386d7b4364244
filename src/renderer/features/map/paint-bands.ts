import { SEVERITIES } from '#shared/model'
import { hatch, write, type Brush, type Token } from '#renderer/features/map/brush'
import { stretchOf, type MapModel } from '#renderer/features/map/model'

/** Names of versions stand left of their lines; lengths in CSS pixels. */
const LABEL = 132
const EDGE = 20
const TRACK = 14
/** Room for the marks of divergences above a line. */
const MARKS = 14

export interface BandsShown {
  readonly model: MapModel
  /** What each version is called, and how much there is of it. */
  readonly names: readonly (readonly [name: string, count: string])[]
  /** Row of the cursor, and the rows that the grid shows around it. */
  readonly row: number
  readonly frame: readonly [from: number, to: number]
  /** Version that the cursor is in. */
  readonly column: number
}

/** Height of the line of a version in the drawing. */
export function trackAt(place: number, versions: number, height: number): number {
  const top = MARKS + TRACK
  const room = height - top - TRACK - EDGE
  return top + (versions < 2 ? room / 2 : (room * place) / (versions - 1))
}

/** Place on the drawing of a share of the text. */
export function acrossAt(share: number, width: number): number {
  return LABEL + share * (width - LABEL - EDGE)
}

/** Share of the text at a place on the drawing, from 0 to 1. */
export function shareAt(x: number, width: number): number {
  return Math.min(1, Math.max(0, (x - LABEL) / Math.max(1, width - LABEL - EDGE)))
}

/** Draws the versions as lines one below the other, joined where they say the same. */
export function paintBands(brush: Brush, shown: BandsShown): void {
  const { model } = shown
  const count = model.outline.versions.length
  const y = (place: number): number => trackAt(place, count, brush.height)
  for (const { places, blocks } of model.pairs) {
    const [upper, lower] = [y(places[0]) + TRACK / 2 + 2, y(places[1]) - TRACK / 2 - 2]
    for (const moved of [false, true])
      for (const block of blocks)
        if (block.moved === moved) paintBlock(brush, block.left, block.right, upper, lower, moved)
  }
  paintFrame(brush, shown, y)
  model.outline.versions.forEach((_, place) => {
    const [name, size] = shown.names[place] ?? ['', '']
    write(brush, name, 12, y(place) - 8, { bold: true })
    write(brush, size, 12, y(place) + 8, { token: 'ink-3' })
    paintTrack(brush, model, place, y(place), place === shown.column)
  })
}

function paintBlock(
  { ink, width, colours }: Brush,
  left: readonly [number, number],
  right: readonly [number, number],
  upper: number,
  lower: number,
  moved: boolean,
): void {
  const [a, b] = left.map((share) => acrossAt(share, width)) as [number, number]
  const [c, d] = right.map((share) => acrossAt(share, width)) as [number, number]
  const middle = (upper + lower) / 2
  ink.beginPath()
  ink.moveTo(a, upper)
  ink.bezierCurveTo(a, middle, c, middle, c, lower)
  ink.lineTo(Math.max(d, c + 0.75), lower)
  ink.bezierCurveTo(
    Math.max(d, c + 0.75),
    middle,
    Math.max(b, a + 0.75),
    middle,
    Math.max(b, a + 0.75),
    upper,
  )
  ink.closePath()
  ink.globalAlpha = moved ? 0.35 : 0.16
  ink.fillStyle = moved ? colours.warn : colours.accent
  ink.fill()
  ink.globalAlpha = moved ? 1 : 0.45
  ink.strokeStyle = moved ? colours.warn : colours.accent
  ink.lineWidth = moved ? 1.25 : 0.5
  ink.stroke()
  ink.globalAlpha = 1
}

/** A version: how far it is reviewed, what only it has, and where divergences stand. */
function paintTrack(brush: Brush, model: MapModel, place: number, y: number, current: boolean): void {
  const { ink, width, colours } = brush
  const [x, end] = [acrossAt(0, width), acrossAt(1, width)]
  const top = y - TRACK / 2
  ink.fillStyle = colours['line-strong']
  ink.fillRect(x, top, end - x, TRACK)
  const bins = model.bins[place] ?? []
  const edge = (n: number): number => Math.round(x + (n * (end - x)) / Math.max(1, bins.length))
  bins.forEach(({ accepted, doubtful, alone, severity }, n) => {
    // Whole pixels, or the stretches would show as stripes.
    const at = edge(n)
    const step = edge(n + 1) - at
    if (alone > 0) {
      // A gap opens the line: the part that only this version has is hollow.
      ink.fillStyle = colours.sheet
      ink.fillRect(at, top + TRACK * (1 - alone) + 1, step, Math.max(0, TRACK * alone - 2))
    }
    if (accepted > 0) {
      ink.fillStyle = colours.ok
      ink.fillRect(at, top + TRACK * (1 - accepted), step, TRACK * accepted)
    }
    if (doubtful > 0) hatch(brush, at, top, step, TRACK * Math.max(0.5, doubtful), colours.warn)
    if (severity >= 0) paintMark(brush, severity, at + step / 2, top - 7)
  })
  ink.lineWidth = current ? 2 : 1
  ink.strokeStyle = current ? colours.accent : colours['ink-3']
  ink.strokeRect(x - 0.5, top - 0.5, end - x + 1, TRACK + 1)
}

const MARK_COLOURS: readonly Token[] = ['ink-3', 'info', 'warn', 'bad']

/** The shape of a severity, as in the list of divergences. */
function paintMark({ ink, colours }: Brush, severity: number, x: number, y: number): void {
  const colour = colours[MARK_COLOURS[severity] ?? 'ink-3']
  ink.beginPath()
  const name = SEVERITIES[severity]
  if (name === 'critical') ink.rect(x - 3.5, y - 3.5, 7, 7)
  else if (name === 'major') {
    ink.moveTo(x, y - 4)
    ink.lineTo(x + 4, y + 4)
    ink.lineTo(x - 4, y + 4)
    ink.closePath()
  } else ink.arc(x, y, 3, 0, 2 * Math.PI)
  ink.fillStyle = colour
  ink.strokeStyle = colour
  if (severity === 0) ink.stroke()
  else ink.fill()
}

/** What the grid shows, as a frame through all lines, and the cursor's unit in it. */
function paintFrame(brush: Brush, { model, frame, row }: BandsShown, y: (place: number) => number): void {
  const { ink, width, colours } = brush
  const { versions } = model.outline
  const edges = versions.map((_, place) => stretchOf(model, place, frame[0], frame[1]))
  const unit = versions.map((_, place) => stretchOf(model, place, row, row))
  const join = (stretches: readonly (readonly [number, number] | null)[], fill: boolean): void => {
    stretches.forEach((stretch, place) => {
      const next = stretches[place + 1]
      if (stretch === null || next === null || next === undefined) return
      const [a, b] = [acrossAt(stretch[0], width), acrossAt(stretch[1], width)]
      const [c, d] = [acrossAt(next[0], width), acrossAt(next[1], width)]
      const [upper, lower] = [y(place) + TRACK / 2, y(place + 1) - TRACK / 2]
      ink.beginPath()
      if (fill) {
        ink.moveTo(a, upper)
        ink.lineTo(c, lower)
        ink.lineTo(d, lower)
        ink.lineTo(b, upper)
        ink.globalAlpha = 0.08
        ink.fillStyle = colours.ink
        ink.fill()
        ink.globalAlpha = 1
      } else {
        ink.moveTo((a + b) / 2, upper)
        ink.lineTo((c + d) / 2, lower)
        ink.stroke()
      }
    })
  }
  join(edges, true)
  ink.strokeStyle = colours.ink
  ink.lineWidth = 1.5
  join(unit, false)
  edges.forEach((stretch, place) => {
    if (stretch === null) return
    const [a, b] = [acrossAt(stretch[0], width), acrossAt(stretch[1], width)]
    ink.lineWidth = 1.5
    ink.strokeRect(a - 1, y(place) - TRACK / 2 - 4, Math.max(4, b - a + 2), TRACK + 8)
  })
  unit.forEach((stretch, place) => {
    if (stretch === null) return
    const at = (acrossAt(stretch[0], width) + acrossAt(stretch[1], width)) / 2
    ink.fillStyle = colours.ink
    ink.beginPath()
    ink.moveTo(at - 5, y(place) - TRACK / 2 - 12)
    ink.lineTo(at + 5, y(place) - TRACK / 2 - 12)
    ink.lineTo(at, y(place) - TRACK / 2 - 4)
    ink.fill()
  })
}
