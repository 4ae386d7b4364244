/** Pieces that are made one now and then: a piece is often a slice that would keep alive what it was cut from. */
const PIECES = 1024

/** A text that is put together of many short ones. */
export class LongText {
  #whole = ''
  #pieces: string[] = []
  #length = 0

  /** UTF-16 units. */
  get length(): number {
    return this.#length
  }

  add(piece: string): void {
    this.#pieces.push(piece)
    this.#length += piece.length
    if (this.#pieces.length >= PIECES) this.#gather()
  }

  toString(): string {
    this.#gather()
    return this.#whole
  }

  #gather(): void {
    this.#whole += this.#pieces.join('')
    this.#pieces = []
  }
}
