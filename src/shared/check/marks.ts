import { Readers, type Reads } from '#shared/check/reads'

/** Things of a work that something is said of; who asked about one is concerned when that is no longer so. */
export class Marks<K extends object> {
  readonly #reads: Reads
  readonly #readers = new WeakMap<K, Readers>()
  #marked: ReadonlySet<K> = new Set()

  constructor(reads: Reads) {
    this.#reads = reads
  }

  has(one: K): boolean {
    const { reader } = this.#reads
    if (reader !== null) {
      const readers = this.#readers.get(one) ?? new Readers()
      this.#readers.set(one, readers)
      readers.add(reader)
    }
    return this.#marked.has(one)
  }

  /** Says which are marked now. */
  become(marked: ReadonlySet<K>): void {
    const before = this.#marked
    this.#marked = marked
    for (const one of before) if (!marked.has(one)) this.#readers.get(one)?.tell()
    for (const one of marked) if (!before.has(one)) this.#readers.get(one)?.tell()
  }
}
