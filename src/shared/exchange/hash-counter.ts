const FIRST = 1 << 12

/**
 * Counts 64-bit hashes. A million of them take 24 MB, a fraction of what a map of strings would: open addressing
 * with linear probing over three columns of 32 bits.
 */
export class HashCounter {
  #high = new Uint32Array(FIRST)
  #low = new Uint32Array(FIRST)
  /** 0 marks a free place. */
  #counts = new Uint32Array(FIRST)
  #size = 0

  /** How often this hash was added, this time included. */
  add(high: number, low: number): number {
    // At most two thirds full, so that a free place is near.
    if (this.#size * 3 >= this.#counts.length * 2) this.#grow()
    const at = this.#placeOf(high >>> 0, low >>> 0)
    const count = (this.#counts[at] ?? 0) + 1
    if (count === 1) {
      this.#high[at] = high
      this.#low[at] = low
      this.#size++
    }
    this.#counts[at] = count
    return count
  }

  #placeOf(high: number, low: number): number {
    const mask = this.#counts.length - 1
    let at = low & mask
    while (this.#counts[at] !== 0 && (this.#low[at] !== low || this.#high[at] !== high)) at = (at + 1) & mask
    return at
  }

  #grow(): void {
    const [high, low, counts] = [this.#high, this.#low, this.#counts]
    this.#high = new Uint32Array(counts.length * 2)
    this.#low = new Uint32Array(counts.length * 2)
    this.#counts = new Uint32Array(counts.length * 2)
    counts.forEach((count, from) => {
      if (count === 0) return
      const at = this.#placeOf(high[from] ?? 0, low[from] ?? 0)
      this.#high[at] = high[from] ?? 0
      this.#low[at] = low[from] ?? 0
      this.#counts[at] = count
    })
  }
}
