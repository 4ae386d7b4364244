import { Fnv1a } from '#shared/exchange/hash'
import { HashCounter } from '#shared/exchange/hash-counter'
import type { SelectedUnit } from '#shared/exchange/selection'

/**
 * Gives each translation unit of a file an id that depends on nothing but the name of its work and its languages
 * and texts: the same in every run, project file and profile, so that a second import into a memory updates
 * instead of doubling. A unit that was imported with an id keeps it; where it becomes several, those after the
 * first get `-2`, `-3` …. No two units of a file have one id: a repeated one gets `-2`, `-3` …, in order.
 */
export class TuidSource {
  readonly #seen = new HashCounter()
  readonly #hash = new Fnv1a()

  next({ work, texts, imported }: SelectedUnit): string {
    if (imported !== undefined && imported.id !== null)
      return this.#unique(imported.part === 0 ? imported.id : `${imported.id}-${imported.part + 1}`)
    // U+0000 cannot be in an exported text, so it keeps the fields apart.
    const hash = this.#hash.begin().add(work)
    for (const { lang, text } of texts) hash.add('\0').add(lang.toLowerCase()).add('\0').add(text)
    return this.#unique(hash.hex)
  }

  #unique(id: string): string {
    const count = this.#count(id)
    if (count === 1) return id
    for (let n = count; ; n++) {
      const other = `${id}-${n}`
      if (this.#count(other) === 1) return other
    }
  }

  #count(id: string): number {
    const { high, low } = this.#hash.begin().add(id)
    return this.#seen.add(high, low)
  }
}
