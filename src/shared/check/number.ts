import type { CheckContext } from '#shared/check/context'
import { valueFindings } from '#shared/check/value-finding'
import type { Mismatch, PlacedValue, Valued } from '#shared/check/values'
import type { Finding } from '#shared/plain'
import { contradict, isWithin } from '#shared/text/quantities/agreement'

/** Numbers, ordinals and percentages that the versions of a unit do not share by value. */
function numbersOfUnit(context: CheckContext, unit: number): Finding[] {
  return valueFindings(context, unit, 'number', certainty)
}

export function checkNumbers(context: CheckContext): Finding[] {
  return context.groups.flatMap((_, unit) => numbersOfUnit(context, unit))
}

/**
 * Two different numbers in the same place are nearly sure; a number that is missing is less so, since translators
 * turn small numbers into words that count nothing (both, a pair, again).
 */
function certainty(context: CheckContext, mismatch: Mismatch): number {
  const { has, instead } = mismatch
  const quantities = [...has, ...instead].map(({ quantity }) => quantity)
  if (pairsOf(mismatch).some(([a, b]) => contradict(a, b))) return OTHER_SIDE
  if (pairsOf(mismatch).some(([a, b]) => isWithin(a, b))) return WITHIN
  const digits = quantities.filter((quantity) => quantity.digits).length
  if (instead.length > 0) return digits === quantities.length ? 0.9 : digits > 0 ? 0.6 : 0.7
  if (has.some((value) => isGlued(context, value))) return GLUED
  const large = has.some(({ quantity }) => quantity.kind !== 'date' && quantity.values.some(isTelling))
  if (digits === quantities.length) return large ? 0.7 : 0.55
  if (has.every((value) => isPlainCount(context, value)) && !isListed(context, mismatch)) return 0.5
  return large ? 0.35 : 0.25
}

/** More than 40 for fewer than 40; and 43 for more than 40. */
const OTHER_SIDE = 0.6
const WITHIN = 0.4

function pairsOf({ has, instead }: Mismatch): (readonly [Valued, Valued])[] {
  return has.flatMap((one) => instead.map((other) => [one.quantity, other.quantity] as const))
}

/** `247sports`: digits that begin the word of a name. */
const GLUED = 0.35
const UNIT_LETTERS = 3

function isGlued(context: CheckContext, { quantity, version, segment }: PlacedValue): boolean {
  if (quantity.kind !== 'number' || !quantity.digits) return false
  const { text } = context.segment(version, segment)
  const word = /^[\p{Script=Latin}\p{Script=Cyrillic}]+/u.exec(text.slice(quantity.end))?.[0] ?? ''
  return word.length > UNIT_LETTERS
}

/** Whether a version that does not count lists as many numbers instead: three men, aged 33, 34 and 39. */
function isListed(context: CheckContext, { unit, has, lacks }: Mismatch): boolean {
  return lacks.every((version) => {
    const numbers = (context.groups[unit]?.[version] ?? []).flatMap((segment) =>
      context.quantities(version, segment).filter(({ kind, digits }) => kind === 'number' && digits),
    )
    return has.every(({ quantity }) => quantity.kind !== 'date' && quantity.values.includes(numbers.length))
  })
}

/** Small numbers and halves (the second half, half a mile) are said in other ways; others are not. */
function isTelling(value: number): boolean {
  return value > 12 || !Number.isInteger(value * 2)
}

/** A number in words that counts things, three or more: it can only be left out. Two is a pair, ten is some. */
function isPlainCount(context: CheckContext, { quantity, version, segment }: PlacedValue): boolean {
  if (quantity.kind !== 'number' && quantity.kind !== 'ordinal') return false
  const { text } = context.segment(version, segment)
  const before = text.slice(Math.max(0, quantity.start - 2), quantity.start)
  // "the Four Corners": part of a name.
  if (/\p{L} $/u.test(before) && /^\p{Lu}/u.test(text.slice(quantity.start))) return false
  return quantity.values.every((value) => value >= 3 && Number.isInteger(value)) && !/[数几第]$/.test(before)
}
