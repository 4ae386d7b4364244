import { IdNumbers } from '#shared/ops/id-numbers'

/** Rows that can be read later: those of one table and one work. */
export interface RowSource<Row> {
  /** Ascending. */
  readonly ids: readonly number[]
  /** The rows with ids from `first` to `last`, and maybe others of other works, as they are now. */
  read(first: number, last: number): readonly Row[]
}

/** Rows that are read at once: a page of a work needs the neighbours of each row as well. */
const BLOCK = 256

/**
 * The rows of one table by id, in the order they came: those of a source, which are read when they are first asked for,
 * then those that were added. To read late is safe while a row is asked for here before it is changed in the source.
 */
export class RowMap<Row extends { readonly id: number }> implements ReadonlyMap<number, Row> {
  readonly #source: RowSource<Row>
  readonly #numbers: IdNumbers
  /** By number: whether the source had the row when this began. */
  readonly #isStored: Uint8Array
  readonly #rows = new Map<number, Row>()
  /** Rows of the source that were removed since. */
  readonly #removed = new Set<number>()
  readonly #added = new Set<number>()
  #ids: readonly number[] | null

  constructor(source: RowSource<Row>) {
    this.#source = source
    this.#ids = source.ids
    this.#numbers = new IdNumbers(source.ids)
    this.#isStored = new Uint8Array(this.#numbers.size)
    for (const id of source.ids) this.#isStored[this.#numbers.of(id)] = 1
  }

  /** Rows that are there already, in whatever order. */
  static of<Row extends { readonly id: number }>(rows: readonly Row[]): RowMap<Row> {
    const map = new RowMap<Row>({ ids: [], read: () => [] })
    for (const row of rows) map.set(row.id, row)
    return map
  }

  get size(): number {
    return this.#source.ids.length - this.#removed.size + this.#added.size
  }

  /** The ids of all rows; the same array until a row is added or removed. */
  ids(): readonly number[] {
    this.#ids ??= [...this.#source.ids.filter((id) => !this.#removed.has(id)), ...this.#added]
    return this.#ids
  }

  has(id: number): boolean {
    return this.#added.has(id) || this.#isInSource(id)
  }

  get(id: number): Row | undefined {
    const known = this.#rows.get(id)
    if (known !== undefined || !this.#isInSource(id)) return known
    this.#read(id)
    return this.#rows.get(id)
  }

  /** The row where it was read or put here, without reading it. */
  known(id: number): Row | undefined {
    return this.#rows.get(id)
  }

  set(id: number, row: Row): void {
    if (!this.has(id)) {
      this.#added.add(id)
      this.#ids = null
    }
    this.#rows.set(id, row)
  }

  delete(id: number): void {
    if (!this.#added.delete(id) && this.#isInSource(id)) this.#removed.add(id)
    this.#rows.delete(id)
    this.#ids = null
  }

  /** Reads all that was not read yet: from now on the source may change. */
  readAll(): void {
    let block = -1
    for (const id of this.#source.ids) {
      // Once a block: a row that is gone from the source would else be asked for again and again.
      if (id - (id % BLOCK) === block || this.#rows.has(id)) continue
      block = id - (id % BLOCK)
      this.#read(id)
    }
  }

  forEach(body: (row: Row, id: number, rows: ReadonlyMap<number, Row>) => void): void {
    for (const [id, row] of this) body(row, id, this)
  }

  [Symbol.iterator](): MapIterator<[number, Row]> {
    return this.entries()
  }

  entries(): MapIterator<[number, Row]> {
    return this.#walk((id, row) => [id, row])
  }

  keys(): MapIterator<number> {
    return this.ids()[Symbol.iterator]()
  }

  values(): MapIterator<Row> {
    return this.#walk((_, row) => row)
  }

  *#walk<T>(of: (id: number, row: Row) => T): Generator<T, undefined> {
    for (const id of this.ids()) {
      const row = this.get(id)
      if (row !== undefined) yield of(id, row)
    }
    return undefined
  }

  #isInSource(id: number): boolean {
    return this.#isStored[this.#numbers.of(id)] === 1 && !this.#removed.has(id)
  }

  /** Reads the rows around one; what is known here already is newer, or the same. */
  #read(id: number): void {
    const first = id - (id % BLOCK)
    for (const row of this.#source.read(first, first + BLOCK - 1))
      if (!this.#rows.has(row.id) && this.#isInSource(row.id)) this.#rows.set(row.id, row)
  }
}
