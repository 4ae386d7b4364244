import type { SelectedUnit } from '#shared/exchange/selection'

/**
 * Gives each translation unit an id that depends on nothing but the name of its work and its languages and
 * texts: the same in every run and every project file, so that a second import into a memory updates instead
 * of doubling. A repeated unit gets `-2`, `-3` …, in the order of the work. A unit that was imported with an id
 * keeps it; where it becomes several, so do those after the first.
 */
export class TuidSource {
  #work: string | null = null
  readonly #seen = new Map<string, number>()

  /** The id of the next unit; the units of a work have to come one after the other. */
  next({ work, texts, imported }: SelectedUnit): string {
    if (imported !== undefined && imported.id !== null)
      return imported.part === 0 ? imported.id : `${imported.id}-${imported.part + 1}`
    if (work !== this.#work) {
      this.#work = work
      this.#seen.clear()
    }
    // U+0000 cannot be in an exported text, so it keeps the fields apart.
    const hash = fnv1a([work, ...texts.flatMap(({ lang, text }) => [lang.toLowerCase(), text])].join('\0'))
    const count = (this.#seen.get(hash) ?? 0) + 1
    this.#seen.set(hash, count)
    return count === 1 ? hash : `${hash}-${count}`
  }
}

/**
 * FNV-1a, 64 bits, over the UTF-16 units of the text, low byte first, as 16 hexadecimal digits (Fowler, Noll
 * and Vo). The prime is 2^40 + 0x1b3; the low half is multiplied in two pieces to stay in 32-bit integers.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4 | 0
  let low = 0x84222325 | 0
  const add = (byte: number): void => {
    const mixed = low ^ byte
    const right = (mixed & 0xffff) * 0x1b3
    const left = (mixed >>> 16) * 0x1b3 + (right >>> 16)
    high = (Math.imul(high, 0x1b3) + (mixed << 8) + (left >>> 16)) | 0
    low = (left << 16) | (right & 0xffff)
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    add(unit & 0xff)
    add(unit >>> 8)
  }
  return hex(high) + hex(low)
}

function hex(half: number): string {
  return (half >>> 0).toString(16).padStart(8, '0')
}
