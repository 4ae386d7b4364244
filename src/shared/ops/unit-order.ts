import type { UnitId } from '#shared/model'
import { IdNumbers } from '#shared/ops/id-numbers'

/** Units of a block; twice as many are cut in pieces. */
const BLOCK = 512

/** A stretch of units that follow each other. */
interface Block {
  readonly units: UnitId[]
  /** Row of the first of them. */
  row: number
}

/** What can be asked of an order without going through all of it. */
export type UnitRows = Pick<UnitOrder, 'length' | 'at' | 'slice' | 'rowOf'>

/**
 * Units in the order they are shown in, and where each stands. They stand in blocks, so that a change of some rows costs
 * these and a step for each block, and not one for each unit of the work.
 */
export class UnitOrder {
  #blocks: Block[]
  readonly #numbers: IdNumbers
  /** By number of the unit: the block that it was last put in. */
  readonly #homes: (Block | undefined)[]
  /** The same for units that came later and have no number. */
  readonly #later = new Map<UnitId, Block>()
  #all: readonly UnitId[] | null

  constructor(units: readonly UnitId[]) {
    this.#all = units
    this.#numbers = new IdNumbers(units)
    this.#homes = new Array<Block | undefined>(this.#numbers.size)
    this.#blocks = this.#blocksOf(units)
    this.#countFrom(0)
  }

  /** All units; the same array until rows are replaced. */
  get units(): readonly UnitId[] {
    this.#all ??= this.#blocks.flatMap(({ units }) => units)
    return this.#all
  }

  get length(): number {
    const last = this.#blocks.at(-1)
    return last === undefined ? 0 : last.row + last.units.length
  }

  /** The unit at a row. */
  at(row: number): UnitId | undefined {
    const block = this.#blocks[this.#blockAt(row)]
    return block?.units[row - block.row]
  }

  /** The units at the rows `[from, to)`. */
  slice(from: number, to: number): UnitId[] {
    const units: UnitId[] = []
    for (let n = this.#blockAt(from); n < this.#blocks.length; n++) {
      const block = this.#blocks[n]
      if (block === undefined || block.row >= to) break
      units.push(...block.units.slice(Math.max(0, from - block.row), to - block.row))
    }
    return units
  }

  /** 0-based row of a unit; -1 for one that is not there. */
  rowOf(unit: UnitId): number {
    const block = this.#homes[this.#numbers.of(unit)] ?? this.#later.get(unit)
    const at = block?.units.indexOf(unit) ?? -1
    return block === undefined || at < 0 ? -1 : block.row + at
  }

  /** Puts others in the place of the rows `[from, to)`. */
  replace(from: number, to: number, others: readonly UnitId[]): void {
    const [first, last] = [this.#blockAt(from), this.#blockAt(to)]
    const [head, tail] = [this.#blocks[first], this.#blocks[last]]
    const units = [
      ...(head?.units.slice(0, from - head.row) ?? []),
      ...others,
      ...(tail?.units.slice(to - tail.row) ?? []),
    ]
    // Who left finds a block that does not hold it any more.
    for (const block of this.#blocks.slice(first, last + 1)) block.units.length = 0
    this.#blocks.splice(first, last - first + 1, ...this.#blocksOf(units))
    this.#countFrom(first)
    this.#all = null
  }

  #blocksOf(units: readonly UnitId[]): Block[] {
    const size = units.length < 2 * BLOCK ? Math.max(1, units.length) : BLOCK
    return Array.from({ length: Math.ceil(units.length / size) }, (_, n) => {
      const block: Block = { units: units.slice(n * size, (n + 1) * size), row: 0 }
      for (const unit of block.units) this.#settle(unit, block)
      return block
    })
  }

  #settle(unit: UnitId, block: Block): void {
    const number = this.#numbers.of(unit)
    if (number >= 0 && number < this.#numbers.size) this.#homes[number] = block
    else this.#later.set(unit, block)
  }

  #countFrom(first: number): void {
    const before = this.#blocks[first - 1]
    let row = before === undefined ? 0 : before.row + before.units.length
    for (let n = first; n < this.#blocks.length; n++) {
      const block = this.#blocks[n]
      if (block === undefined) break
      block.row = row
      row += block.units.length
    }
  }

  /** Number of the block that a row is in; of the last one for rows beyond. */
  #blockAt(row: number): number {
    let low = 0
    for (let high = this.#blocks.length; high - low > 1;) {
      const middle = (low + high) >>> 1
      if ((this.#blocks[middle]?.row ?? 0) <= row) low = middle
      else high = middle
    }
    return low
  }
}
