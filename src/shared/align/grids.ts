import type { Links } from '#shared/align/dictionary'
import type { Side } from '#shared/align/side'

/** Source and target segments that belong together, with the weight of that belief. */
export interface Sample {
  readonly source: readonly [start: number, size: number]
  readonly target: readonly [start: number, size: number]
  readonly weight: number
}

/**
 * The samples as grids of the distinct types of either side. All are kept in flat arrays: sample s has the rows
 * `sourceStarts[s] … sourceStarts[s + 1]` and the columns `targetStarts[s] …`; its cells follow those of the
 * samples before it, row by row, and hold the number of a pair of types.
 */
export interface Grids {
  readonly weights: Float64Array
  readonly sourceStarts: Int32Array
  readonly sourceTypes: Int32Array
  readonly sourceCounts: Float64Array
  readonly targetStarts: Int32Array
  readonly targetTypes: Int32Array
  readonly targetCounts: Float64Array
  readonly cells: Int32Array
  /** Every pair of types that meets in a sample or was known, by source type, with the known probabilities. */
  readonly pairs: Links
}

/** Cells of all grids together; beyond it samples are thinned evenly. */
const MOST_CELLS = 8_000_000

/** The samples and the pairs of types that are known, numbered for a pass of learning. */
export function gridsOf(samples: readonly Sample[], known: Links, source: Side, target: Side): Grids {
  const kept = thin(samples, source, target)
  const rows = distinctTypes(
    kept.map((sample) => sample.source),
    source,
  )
  const columns = distinctTypes(
    kept.map((sample) => sample.target),
    target,
  )
  return {
    weights: Float64Array.from(kept, ({ weight }) => weight),
    sourceStarts: rows.starts,
    sourceTypes: rows.types,
    sourceCounts: rows.counts,
    targetStarts: columns.starts,
    targetTypes: columns.types,
    targetCounts: columns.counts,
    ...numberPairs(rows, columns, known, source.types.length, target.types.length),
  }
}

/** Every k-th sample, so that the grids fit. */
function thin(samples: readonly Sample[], source: Side, target: Side): readonly Sample[] {
  const tokensOf = (side: Side, [start, size]: readonly [number, number]): number =>
    (side.starts[start + size] ?? 0) - (side.starts[start] ?? 0)
  let cells = 0
  for (const sample of samples) cells += tokensOf(source, sample.source) * tokensOf(target, sample.target)
  const step = Math.max(1, Math.ceil(cells / MOST_CELLS))
  return step === 1 ? samples : samples.filter((_, k) => k % step === 0)
}

/** The distinct types of each range of segments, with how often they occur in it. */
interface Distinct {
  readonly starts: Int32Array
  readonly types: Int32Array
  readonly counts: Float64Array
}

function distinctTypes(ranges: readonly (readonly [start: number, size: number])[], side: Side): Distinct {
  const starts = new Int32Array(ranges.length + 1)
  const types: number[] = []
  const counts: number[] = []
  const places = new Int32Array(side.types.length).fill(-1)
  ranges.forEach(([start, size], s) => {
    const first = types.length
    for (let k = side.starts[start] ?? 0; k < (side.starts[start + size] ?? 0); k++) {
      const type = side.tokens[k] ?? 0
      const place = places[type] ?? -1
      if (place >= first) counts[place] = (counts[place] ?? 0) + 1
      else {
        places[type] = types.length
        types.push(type)
        counts.push(1)
      }
    }
    starts[s + 1] = types.length
  })
  return { starts, types: Int32Array.from(types), counts: Float64Array.from(counts) }
}

/** Numbers the pairs, source type by source type, and enters the numbers in the cells. */
function numberPairs(
  rows: Distinct,
  columns: Distinct,
  known: Links,
  sourceTypes: number,
  targetTypes: number,
): Pick<Grids, 'cells' | 'pairs'> {
  const samples = rows.starts.length - 1
  const firstCells = new Int32Array(rows.types.length)
  const sampleOf = new Int32Array(rows.types.length)
  let cellCount = 0
  for (let s = 0; s < samples; s++)
    for (let r = rows.starts[s] ?? 0; r < (rows.starts[s + 1] ?? 0); r++) {
      sampleOf[r] = s
      firstCells[r] = cellCount
      cellCount += (columns.starts[s + 1] ?? 0) - (columns.starts[s] ?? 0)
    }
  const cells = new Int32Array(cellCount)
  const rowsByType = groupByType(rows.types, sourceTypes)
  const numbered = new NumberedPairs(known)
  const numbers = new Int32Array(targetTypes).fill(-1)
  for (let x = 0; x < sourceTypes; x++) {
    const first = numbered.count
    numbered.addKnown(x, numbers)
    for (let k = rowsByType.starts[x] ?? 0; k < (rowsByType.starts[x + 1] ?? 0); k++) {
      const r = rowsByType.places[k] ?? 0
      const s = sampleOf[r] ?? 0
      let cell = firstCells[r] ?? 0
      const end = columns.starts[s + 1] ?? 0
      for (let c = columns.starts[s] ?? 0; c < end; c++) {
        const y = columns.types[c] ?? 0
        let number = numbers[y] ?? -1
        if (number < first) {
          number = numbered.add(x, y)
          numbers[y] = number
        }
        cells[cell++] = number
      }
    }
  }
  return { cells, pairs: numbered.build() }
}

/** Pairs of types in the making, source type by source type. */
class NumberedPairs {
  count = 0
  private readonly known: Links
  private source: Int32Array
  private target: Int32Array
  /** The number of each known link; they come in its order. */
  private readonly numbers: Int32Array
  private link = 0

  constructor(known: Links) {
    this.known = known
    this.source = new Int32Array(4 * known.source.length + 1024)
    this.target = new Int32Array(this.source.length)
    this.numbers = new Int32Array(known.source.length)
  }

  /** Adds what is known of a source type; `numbers` gets the number of each of its target types. */
  addKnown(x: number, numbers: Int32Array): void {
    for (; this.known.source[this.link] === x; this.link++) {
      const y = this.known.target[this.link] ?? 0
      const number = this.add(x, y)
      numbers[y] = number
      this.numbers[this.link] = number
    }
  }

  add(x: number, y: number): number {
    if (this.count === this.source.length) {
      this.source = doubled(this.source)
      this.target = doubled(this.target)
    }
    this.source[this.count] = x
    this.target[this.count] = y
    return this.count++
  }

  build(): Links {
    const forward = new Float64Array(this.count)
    const backward = new Float64Array(this.count)
    for (let link = 0; link < this.link; link++) {
      const number = this.numbers[link] ?? 0
      forward[number] = this.known.forward[link] ?? 0
      backward[number] = this.known.backward[link] ?? 0
    }
    return {
      source: this.source.subarray(0, this.count),
      target: this.target.subarray(0, this.count),
      forward,
      backward,
    }
  }
}

function doubled(values: Int32Array): Int32Array {
  const larger = new Int32Array(2 * values.length)
  larger.set(values)
  return larger
}

/** The places of every type: `places[starts[type]] …`, ascending. */
function groupByType(types: Int32Array, typeCount: number): { starts: Int32Array; places: Int32Array } {
  const starts = new Int32Array(typeCount + 1)
  for (const type of types) starts[type + 1] = (starts[type + 1] ?? 0) + 1
  for (let x = 0; x < typeCount; x++) starts[x + 1] = (starts[x + 1] ?? 0) + (starts[x] ?? 0)
  const next = starts.slice()
  const places = new Int32Array(types.length)
  for (let place = 0; place < types.length; place++) {
    const type = types[place] ?? 0
    places[next[type] ?? 0] = place
    next[type] = (next[type] ?? 0) + 1
  }
  return { starts, places }
}
