/**
 * How many source and target segments a bead may hold, and how often each kind occurs. A preset chooses the
 * kinds; the frequencies are learnt again from each document.
 */
export interface BeadKind {
  readonly source: number
  readonly target: number
  readonly prior: number
}

const OTHERS: readonly (readonly [source: number, target: number, prior: number])[] = [
  [1, 0, 0.0011],
  [0, 1, 0.0011],
  [1, 2, 0.083],
  [2, 1, 0.083],
  [2, 2, 0.0077],
  [1, 3, 0.0165],
  [3, 1, 0.0165],
  [2, 3, 0.0009],
  [3, 2, 0.0009],
  [3, 3, 0.00046],
  [1, 4, 0.0029],
  [4, 1, 0.0029],
  [1, 5, 0.00088],
  [5, 1, 0.00088],
  [1, 6, 0.00035],
  [6, 1, 0.00035],
]

/** All kinds up to `largest` segments a side: 1-1 first with the rest of the probability, then by their larger side. */
export function beadKinds(largest: number): BeadKind[] {
  const others = OTHERS.filter(([source, target]) => source <= largest && target <= largest)
  const rest = 1 - others.reduce((sum, [, , prior]) => sum + prior, 0)
  return [[1, 1, rest] as const, ...others].map(([source, target, prior]) => ({ source, target, prior }))
}

/** Weight of the present priors against what the document shows, in beads. */
const PSEUDO_BEADS = 46

/**
 * The kinds with their frequencies estimated again.
 * @param expected expected number of beads of each kind in the document, in the order of `kinds`; of the kinds
 *   that were not looked for (the tail of the list), nothing is learnt.
 */
export function learnPriors(kinds: readonly BeadKind[], expected: Float64Array): BeadKind[] {
  const looked = kinds.slice(0, expected.length)
  const share = looked.reduce((sum, { prior }) => sum + prior, 0)
  const total = expected.reduce((sum, count) => sum + count, 0) + PSEUDO_BEADS * share
  return kinds.map((kind, k) => ({
    ...kind,
    prior:
      k < expected.length ? (share * ((expected[k] ?? 0) + PSEUDO_BEADS * kind.prior)) / total : kind.prior,
  }))
}

/** The kinds of at most `largest` segments a side. */
export function upTo(kinds: readonly BeadKind[], largest: number): readonly BeadKind[] {
  return kinds.filter(({ source, target }) => source <= largest && target <= largest)
}
