import { perSegment } from '#shared/check/values/per-segment'

/** Letters that a Han character stands for in an alphabet, so that one bound serves all scripts. */
const HAN_LETTERS = 2.6
/** What a letter counts among Han characters: a name in Latin letters is a few characters. */
const FOREIGN_LETTER = 0.35
const DIGIT = 0.6
const IDEOGRAPH = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu

/** `欧嘉（Olga）`: a Chinese name said again as it is written where it comes from, which no translation says twice. */
const GLOSS = /[(（][\p{Script=Latin}\p{M} .·'’-]+[)）]/gu

/** How much a text says, counted in its own characters. */
export interface Size {
  readonly size: number
  /** The same in letters of an alphabet, to compare with a bound. */
  readonly letters: number
}

/** The size of a text: letters and digits, or ideographs with what is not one counted less. Never 0. */
export function sizeOf(text: string): Size {
  const han = text.match(IDEOGRAPH)?.length ?? 0
  const all = (han > 0 ? text.replaceAll(GLOSS, '') : text).match(/\p{L}/gu)?.length ?? 0
  const digits = text.match(/\p{Nd}/gu)?.length ?? 0
  if (han > 0.3 * all) {
    const size = han + FOREIGN_LETTER * (all - han) + DIGIT * digits + 1
    return { size, letters: size * HAN_LETTERS }
  }
  const size = all + DIGIT * digits + 1
  return { size, letters: size }
}

export const segmentSize = perSegment(sizeOf)
