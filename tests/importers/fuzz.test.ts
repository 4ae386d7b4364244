import { describe, expect, it } from 'vitest'
import { mutant, PARENTS, tryMutant, type FuzzedFormat } from '#support/mutants'

// 200 mutants of each format; `npm run fuzz` tries 100,000. A time limit is no wall-clock assertion here: what hangs
// fails the test by its own limit.

const CASES = 200
const FORMATS = Object.keys(PARENTS) as FuzzedFormat[]

describe('a mutated file', () => {
  it.each(FORMATS)(
    '(%s) is read with every character in one segment, or refused in one line that names it',
    async (format) => {
      let refused = 0
      for (let seed = 1; seed <= CASES; seed++) {
        const outcome = await tryMutant(format, mutant(format, seed)).catch((error: unknown) => {
          throw new Error(`${format} ${seed}`, { cause: error })
        })
        if (outcome.refused !== null) refused++
      }
      // Mutants that are all refused, or none of them, would try nothing.
      expect(refused).toBeGreaterThan(0)
      expect(refused).toBeLessThan(CASES)
    },
    120_000,
  )
})
