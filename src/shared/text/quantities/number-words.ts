/**
 * The words a language writes numbers with, as data; `numerals.ts` reads them.
 * - `add`: 3, 13, 30, 300: joined from large to small. `times`: 100 or a scale, multiplied by what stands before it.
 * - `over`: a denominator; it divides what stands before it ("two thirds") or, where `first`, what follows ("üçte iki").
 * - `half`: adds a half of the last scale ("two and a half million"). `article`: counts only beside other number
 *   words (one, bir). `ordinal` ends a number.
 */
export interface NumberWord {
  readonly role: 'add' | 'times' | 'over' | 'half'
  readonly value: number
  readonly ordinal?: true
  readonly article?: true
  readonly first?: true
}

export interface NumberLexicon {
  readonly words: ReadonlyMap<string, NumberWord>
  /** What may stand between two words of one number. */
  readonly joiner: RegExp
  /** Entries of `words` that are more than one word ("and a half"). */
  readonly phrases: readonly string[]
  /** Whether ten takes units after it (Turkish on beş). */
  readonly tenTakesUnits: boolean
  /** Phrases in which a number word counts nothing ("altını çizmek" is to underline); lower case, global. */
  readonly idioms?: RegExp
  /** A word that is not in `words` but is made of them: inflected, compound. */
  readonly derive: (word: string) => NumberWord | undefined
}

/** Reads a table `value: forms` into entries. */
export function table(
  role: NumberWord['role'],
  rows: readonly (readonly [number, string])[],
  more: Partial<NumberWord> = {},
): [string, NumberWord][] {
  return rows.flatMap(([value, forms]) =>
    forms.split(' ').map((form): [string, NumberWord] => [form, { role, value, ...more }]),
  )
}
