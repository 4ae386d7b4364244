/** Word numbers of one message in two languages. */
export interface Row {
  readonly source: Int32Array
  readonly target: Int32Array
}

/** Every pair of words that meet in a row, with what model 1 makes of it in both directions. */
export interface WordPairs {
  readonly source: Int32Array
  readonly target: Int32Array
  readonly forward: Direction
  readonly backward: Direction
}

export interface Direction {
  /** t(generated | given). */
  readonly t: Float64Array
  /** How often the given word generated the other, as far as the model can tell. */
  readonly counts: Float64Array
}

/**
 * IBM model 1 (Brown et al. 1993) with the empty word, in both directions.
 * @param sourceWords one more than the largest word number
 */
export function learnWords(
  rows: readonly Row[],
  sourceWords: number,
  targetWords: number,
  iterations: number,
): WordPairs {
  const { source, target, cells } = meet(rows, targetWords)
  return {
    source,
    target,
    forward: estimate(rows, cells, source, [sourceWords, targetWords], iterations, false),
    backward: estimate(rows, cells, target, [targetWords, sourceWords], iterations, true),
  }
}

/** Numbers the pairs that meet; `cells` holds the pair of each (source token, target token), row by row. */
function meet(
  rows: readonly Row[],
  targetWords: number,
): { source: Int32Array; target: Int32Array; cells: Int32Array } {
  const numbers = new Map<number, number>()
  const source: number[] = []
  const target: number[] = []
  const cells = new Int32Array(rows.reduce((sum, row) => sum + row.source.length * row.target.length, 0))
  let cell = 0
  for (const row of rows)
    for (const x of row.source)
      for (const y of row.target) {
        const key = x * targetWords + y
        let pair = numbers.get(key)
        if (pair === undefined) {
          pair = source.length
          numbers.set(key, pair)
          source.push(x)
          target.push(y)
        }
        cells[cell++] = pair
      }
  return { source: Int32Array.from(source), target: Int32Array.from(target), cells }
}

function estimate(
  rows: readonly Row[],
  cells: Int32Array,
  given: Int32Array,
  [givenWords, generatedWords]: readonly [number, number],
  iterations: number,
  isBackward: boolean,
): Direction {
  let t = new Float64Array(given.length).fill(1 / generatedWords)
  let empty = new Float64Array(generatedWords).fill(1 / generatedWords)
  let counts = new Float64Array(given.length)
  for (let round = 0; round < iterations; round++) {
    counts = new Float64Array(given.length)
    const emptyCounts = new Float64Array(generatedWords)
    let at = 0
    for (const { source, target } of rows) {
      const [from, to] = isBackward ? [target, source] : [source, target]
      const [fromStep, toStep] = isBackward ? [1, from.length] : [to.length, 1]
      for (let o = 0; o < to.length; o++) {
        const y = to[o] ?? 0
        let sum = empty[y] ?? 0
        for (let g = 0; g < from.length; g++) sum += t[cells[at + g * fromStep + o * toStep] ?? 0] ?? 0
        emptyCounts[y] = (emptyCounts[y] ?? 0) + (empty[y] ?? 0) / sum
        for (let g = 0; g < from.length; g++) {
          const pair = cells[at + g * fromStep + o * toStep] ?? 0
          counts[pair] = (counts[pair] ?? 0) + (t[pair] ?? 0) / sum
        }
      }
      at += source.length * target.length
    }
    const totals = new Float64Array(givenWords)
    counts.forEach((count, pair) => {
      const word = given[pair] ?? 0
      totals[word] = (totals[word] ?? 0) + count
    })
    t = Float64Array.from(counts, (count, pair) => count / Math.max(totals[given[pair] ?? 0] ?? 0, 1e-12))
    const emptyTotal = emptyCounts.reduce((sum, count) => sum + count, 0)
    empty = Float64Array.from(emptyCounts, (count) => count / Math.max(emptyTotal, 1e-12))
  }
  return { t, counts }
}
