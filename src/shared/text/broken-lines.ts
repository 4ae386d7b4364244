import { findFurniture } from '#shared/text/furniture'
import { measureLayout, reachOf } from '#shared/text/layout'
import { readLines } from '#shared/text/lines'
import { shapeOf } from '#shared/text/line-shape'

// Lines that have to stand broken at the margin, as a share of all and at least.
const SHARE = 0.25
const LEAST = 4

/**
 * Whether the lines of a text are broken by hand: text that was wrapped somewhere else and pasted, so that what the
 * format calls a paragraph is a printed line. Linear.
 */
export function hasBrokenLines(text: string): boolean {
  const all = readLines(text)
  const furniture = findFurniture(text, all)
  const lines = all.filter((_, n) => furniture[n] !== true).map((line) => shapeOf(text, line))
  const layout = measureLayout(lines)
  if (layout.margin === null) return false
  const { margin, reach, lineGap } = layout
  const broken = lines.filter((line, n) => {
    const next = lines[n + 1]
    if (next === undefined || next.blanks !== lineGap || line.item !== null) return false
    return (
      line.ending !== 'stop' &&
      line.ending !== 'pause' &&
      reachOf(line, next) > reach &&
      line.edge <= margin * 1.25
    )
  })
  return broken.length >= LEAST && broken.length >= lines.length * SHARE
}
