/**
 * FNV-1a, 64 bits, over the UTF-16 units of texts, low byte first (Fowler, Noll and Vo). The prime is
 * 2^40 + 0x1b3; the low half is multiplied in two pieces to stay in 32-bit integers. One object hashes one
 * thing after the other, so that a million units make no garbage.
 */
export class Fnv1a {
  high = 0
  low = 0

  /** Begins anew. */
  begin(): this {
    this.high = 0xcbf29ce4 | 0
    this.low = 0x84222325 | 0
    return this
  }

  add(text: string): this {
    let high = this.high
    let low = this.low
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      let mixed = low ^ (unit & 0xff)
      let right = (mixed & 0xffff) * 0x1b3
      let left = (mixed >>> 16) * 0x1b3 + (right >>> 16)
      high = (Math.imul(high, 0x1b3) + (mixed << 8) + (left >>> 16)) | 0
      low = (left << 16) | (right & 0xffff)
      mixed = low ^ (unit >>> 8)
      right = (mixed & 0xffff) * 0x1b3
      left = (mixed >>> 16) * 0x1b3 + (right >>> 16)
      high = (Math.imul(high, 0x1b3) + (mixed << 8) + (left >>> 16)) | 0
      low = (left << 16) | (right & 0xffff)
    }
    this.high = high
    this.low = low
    return this
  }

  /** 16 hexadecimal digits. */
  get hex(): string {
    return hex(this.high) + hex(this.low)
  }
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
