import { findEras } from '#shared/text/quantities/eras'
import { blank, fold, type Folded } from '#shared/text/quantities/fold'
import { findHanDates } from '#shared/text/quantities/han-dates'
import { findLabels } from '#shared/text/quantities/labels'
import { findNamedDates } from '#shared/text/quantities/named-dates'
import { findNumbers } from '#shared/text/quantities/numbers'
import { findNumericDates } from '#shared/text/quantities/numeric-dates'
import type { Quantity } from '#shared/text/quantities/quantity'
import { findSymbols } from '#shared/text/quantities/symbols'
import { findTimes } from '#shared/text/quantities/times'

/** In the order of certainty: what one of them has read, those after it do not see. */
const RECOGNISERS: readonly ((folded: Folded) => readonly Quantity[])[] = [
  findSymbols,
  findNumericDates,
  findNamedDates,
  findHanDates,
  findEras,
  findTimes,
  findLabels,
  findNumbers,
]

/**
 * The quantities of a text by value, in the order of the text, without overlap: numbers, ordinals, percentages and
 * dates, and the digits that are none of these (symbols, times, list numbers). Numbers in words and names of months
 * are known for Chinese, Turkish, Russian and English; in any other language digits are read.
 */
export function findQuantities(text: string, lang: string): Quantity[] {
  const found: Quantity[] = []
  let folded = fold(text, lang)
  for (const recognise of RECOGNISERS) {
    const read = recognise(folded)
    if (read.length === 0) continue
    const before = found.length
    // The first to claim a unit of text has it.
    for (const quantity of read) if (!found.some((other) => overlap(other, quantity))) found.push(quantity)
    folded = blank(folded, found.slice(before))
  }
  return found.sort((a, b) => a.start - b.start)
}

function overlap(one: Quantity, other: Quantity): boolean {
  return one.start < other.end && other.start < one.end
}
