/**
 * Classes of UTF-16 units, each told by a pattern for one character. A unit is tried on the patterns when it is first
 * seen; from then on its classes are a look into a table, which in a loop over millions of characters is what counts.
 * Halves of a surrogate pair are in no class, unless a pattern names them.
 */
export class UnitClasses {
  readonly #patterns: readonly RegExp[]
  readonly #known = new Uint16Array(0x10000)

  /** At most 15 patterns; the first is bit 1, the second bit 2, the third bit 4, and so on. */
  constructor(patterns: readonly RegExp[]) {
    this.#patterns = patterns
  }

  /** The bits of the classes a unit is in, below `SEEN`. `NaN`, behind the end of a text, is in none. */
  of(unit: number): number {
    const known = this.#known[unit] ?? SEEN
    return known === 0 ? this.#learn(unit) : known
  }

  #learn(unit: number): number {
    const character = String.fromCharCode(unit)
    let classes = SEEN
    this.#patterns.forEach((pattern, n) => {
      if (pattern.test(character)) classes |= 1 << n
    })
    this.#known[unit] = classes
    return classes
  }
}

/** Set for every unit, whatever it is: the classes are the bits below it. */
export const SEEN = 0x8000

/** Whether a UTF-16 unit is half of a character beyond the first plane. */
export function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
