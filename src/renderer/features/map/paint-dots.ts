import { write, type Brush } from '#renderer/features/map/brush'
import { stretchOf, type MapModel, type MapPair } from '#renderer/features/map/model'

/** A plot of a pair in the drawing, in CSS pixels. */
export interface Plot {
  readonly pair: MapPair
  readonly x: number
  readonly y: number
  readonly size: number
}

const GAP = 32
const NAME = 22

/** Where the plots of all pairs lie: squares as large as fit. */
export function plotsOf({ pairs }: MapModel, width: number, height: number): Plot[] {
  const sizeFor = (columns: number): number =>
    Math.min((width - GAP) / columns, (height - GAP) / Math.ceil(pairs.length / columns)) - GAP - NAME
  const columns = Array.from({ length: pairs.length }, (_, n) => n + 1).reduce(
    (best, n) => (sizeFor(n) > sizeFor(best) ? n : best),
    1,
  )
  const size = Math.max(24, sizeFor(columns))
  const step = size + GAP + NAME
  const left = Math.max(GAP, (width - columns * step) / 2 + GAP / 2)
  return pairs.map((pair, n) => ({
    ...{ pair, size },
    x: left + NAME + (n % columns) * step,
    y: GAP / 2 + NAME + Math.floor(n / columns) * step,
  }))
}

/** Draws each pair as a plot: the first version from left to right, the second from top to bottom. */
export function paintDots(brush: Brush, model: MapModel, names: readonly string[], row: number): void {
  const { ink, colours, width, height } = brush
  for (const { pair, x, y, size } of plotsOf(model, width, height)) {
    const [a, b] = pair.places
    write(brush, `${names[a] ?? ''} →`, x, y - 12, { bold: true })
    ink.save()
    ink.translate(x - 12, y)
    ink.rotate(-Math.PI / 2)
    write(brush, `← ${names[b] ?? ''}`, 0, 0, { bold: true, align: 'right' })
    ink.restore()
    ink.fillStyle = colours.sheet
    ink.fillRect(x, y, size, size)
    ink.strokeStyle = colours['line-strong']
    ink.lineWidth = 1
    ink.strokeRect(x - 0.5, y - 0.5, size + 1, size + 1)
    for (const moved of [false, true])
      for (const { left, right, moved: is } of pair.blocks) {
        if (is !== moved) continue
        ink.strokeStyle = moved ? colours.warn : colours.accent
        ink.lineWidth = moved ? 4 : 2.5
        ink.lineCap = moved ? 'square' : 'round'
        ink.beginPath()
        ink.moveTo(x + left[0] * size, y + right[0] * size)
        ink.lineTo(x + left[1] * size, y + right[1] * size)
        ink.stroke()
      }
    paintCross(brush, model, { pair, x, y, size }, row)
  }
}

/** The cursor's unit: a line from each axis that it stands on. */
function paintCross({ ink, colours }: Brush, model: MapModel, { pair, x, y, size }: Plot, row: number): void {
  const [across, down] = pair.places.map((place) => stretchOf(model, place, row, row))
  ink.strokeStyle = colours.ink
  ink.lineWidth = 1
  ink.setLineDash([3, 3])
  ink.beginPath()
  if (across !== null && across !== undefined) {
    const at = x + ((across[0] + across[1]) / 2) * size
    ink.moveTo(at, y)
    ink.lineTo(at, y + size)
  }
  if (down !== null && down !== undefined) {
    const at = y + ((down[0] + down[1]) / 2) * size
    ink.moveTo(x, at)
    ink.lineTo(x + size, at)
  }
  ink.stroke()
  ink.setLineDash([])
}
