import type { SelectedUnit } from '#shared/exchange/selection'

/**
 * Gives each translation unit an id that depends on nothing but the name of its work and its languages and
 * texts: the same in every run and every project file, so that a second import into a memory updates instead
 * of doubling. A repeated unit gets `-2`, `-3` …, in the order of the work.
 */
export class TuidSource {
  #work: string | null = null
  readonly #seen = new Map<string, number>()

  /** The id of the next unit; the units of a work have to come one after the other. */
  next({ work, texts }: SelectedUnit): string {
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
 * and Vo). The prime is 2^40 + 0x1b3, so the product of the two halves stays within 2^53.
 */
export function fnv1a(text: string): string {
  let high = 0xcbf29ce4
  let low = 0x84222325
  const add = (byte: number): void => {
    const x = (low ^ byte) >>> 0
    const product = x * 0x1b3
    high = (high * 0x1b3 + x * 0x100 + Math.floor(product / 0x100000000)) % 0x100000000
    low = product % 0x100000000
  }
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    add(unit & 0xff)
    add(unit >>> 8)
  }
  return high.toString(16).padStart(8, '0') + low.toString(16).padStart(8, '0')
}
