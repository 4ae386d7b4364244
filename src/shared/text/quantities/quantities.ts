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
  const taken = new Uint8Array(text.length)
  let folded = fold(text, lang)
  for (const recognise of RECOGNISERS) {
    const fresh = recognise(folded).filter((quantity) => claim(taken, quantity))
    found.push(...fresh)
    folded = blank(folded, fresh)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Whether the span of a quantity was free; it is taken now. The first to claim a unit of text has it. */
function claim(taken: Uint8Array, { start, end }: Quantity): boolean {
  if (taken.subarray(start, end).includes(1)) return false
  taken.fill(1, start, end)
  return true
}
