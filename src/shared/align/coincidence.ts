import type { Side } from '#shared/align/side'
import { strength } from '#shared/text/names'
import type { Token } from '#shared/text/tokens'

/** Probability that a thing said in one version is said, recognisably, in its counterpart. */
const RENDERED = 0.5
/** Numbers in a segment of ordinary prose. */
const NUMBERS_A_SEGMENT = 0.5
/** A day of the year: one segment in ten has one, and a text keeps to a few weeks. */
const DAY = 0.1 / 70

/**
 * How much likelier it is that two segments share a token because they say the same than by chance, as a
 * logarithm, never below 0: other words for the same matter are no evidence against it. Chance is the larger of
 * what general text and what either document makes of the token, for segments of average length.
 */
export function coincidence(source: Side, x: number, target: Side, y: number): number {
  const token = source.types[x]
  if (token === undefined) return 0
  const other = target.types[y] ?? token
  const chance = Math.max(generalChance(token), generalChance(other), shareOf(source, x), shareOf(target, y))
  return Math.max(0, Math.log(RENDERED / chance))
}

/** Share of the other segments of a side that hold the type too. */
function shareOf(side: Side, type: number): number {
  return ((side.postingStarts[type + 1] ?? 0) - (side.postingStarts[type] ?? 0) - 1) / Math.max(1, side.size)
}

/** Probability that a segment of any text holds the token. */
function generalChance({ kind, key }: Token): number {
  switch (kind) {
    case 'number':
      return key.startsWith('date ') ? DAY : NUMBERS_A_SEGMENT * numberChance(key)
    case 'small-number':
      return 0.06
    case 'punctuation':
      return 0.3
    case 'word':
      return key.length >= 5 ? 0.002 : key.length === 4 ? 0.01 : 0.1
    case 'name':
      return strength(key) >= 4 ? 0.001 : strength(key) === 3 ? 0.004 : 0.03
  }
}

/** Share of a value among numbers of ten and more: round and small ones are common, years more so. */
function numberChance(key: string): number {
  const value = Math.abs(Number(key))
  if (!(value > 0)) return 0.05
  if (Number.isInteger(value) && value >= 1900 && value < 2100) return 0.02
  const significant = key.replace(/[^\d]/gu, '').replace(/^0+|0+$/gu, '').length
  const magnitude = Math.floor(Math.log10(value))
  return 10 ** -significant * (magnitude <= 1 ? 1 : magnitude <= 3 ? 0.2 : 0.03)
}
